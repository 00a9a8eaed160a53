/** No two columns of a table have one heading, whatever their capitals: "Name", "Name (2)". */
export function uniqueHeadings(headings: readonly string[]): string[] {
  const taken = new Set<string>();
  return headings.map((heading) => {
    let unique = heading;
    for (let count = 2; taken.has(unique.toLowerCase()); count += 1)
      unique = `${heading} (${count})`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}
