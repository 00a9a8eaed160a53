/** "\\xl\\workbook.xml" → "xl/workbook.xml": forward slashes, none in front, case as stored. */
export function normalisedName(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "");
}

/** What makes two part names the same part (ECMA-376 part 2, 6.2.2.3: case does not count). */
export function nameKey(name: string): string {
  return normalisedName(name).toLowerCase();
}

/** "xl/workbook.xml" → "xl/_rels/workbook.xml.rels"; "" (the package itself) → "_rels/.rels". */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** A relationship's target, seen from its source part: "../tables/table1.xml" → "xl/tables/table1.xml". */
export function resolvedTarget(source: string, target: string): string {
  const path = target.replaceAll("\\", "/").replace(/[?#].*$/s, "");
  const base = path.startsWith("/") ? [] : source.split("/").slice(0, -1);
  const steps: string[] = [];
  for (const step of [...base, ...path.split("/")]) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
