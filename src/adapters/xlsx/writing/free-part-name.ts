/** The first of prefix1suffix, prefix2suffix … that no part has; part names ignore capitals. */
export function freePartName(
  prefix: string,
  suffix: string,
  taken: ReadonlySet<string>,
  first = 1,
): string {
  for (let number = first; ; number++) {
    const candidate = `${prefix}${number}${suffix}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
