const SPARE = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789".split("");

/**
 * A letter or digit for each organization, none for two: a digit of the name where it has one ("AG 6-18"
 * is 6), else its letters in order, else one that is left; "•" where none is. The order of the names does
 * not matter.
 */
export function organizationMarks(names: Iterable<string>): ReadonlyMap<string, string> {
  const marks = new Map<string, string>();
  const taken = new Set<string>();
  const inOrder = [...new Set(names)].sort((a, b) => a.localeCompare(b, "de", { numeric: true }));
  for (const name of inOrder) {
    const wished = [...(name.match(/\d/g) ?? []), ...(name.toUpperCase().match(/\p{L}/gu) ?? [])];
    const mark = [...wished, ...SPARE].find((each) => !taken.has(each)) ?? "•";
    taken.add(mark);
    marks.set(name, mark);
  }
  return marks;
}
