/** 1000000 → "1.000.000". */
export function germanSize(rows: number): string {
  return String(rows).replace(/\B(?=(?:\d{3})+$)/g, ".");
}
