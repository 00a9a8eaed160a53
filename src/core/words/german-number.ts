/** 1200000 → "1.200.000": as Germans write large numbers, whatever languages the machine knows. */
export function germanNumber(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ".");
}
