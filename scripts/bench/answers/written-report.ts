import { readFileSync } from "node:fs";
import { inflated, packageEntries } from "../floor/package-file";
import type { Answer, AnswerKey } from "../lists/answer-key";

const SEVERITIES: ReadonlyMap<string, Answer["severity"]> = new Map([
  ["Fehler", "error"],
  ["Warnung", "warning"],
  ["Hinweis", "hint"],
]);

/** The rows of a sheet that holds its texts in its cells: each a list of texts from column A on. */
function rowsIn(sheet: string): string[][] {
  return [...sheet.matchAll(/<row .*?<\/row>/gs)].map(([row]) => {
    const cells: string[] = [];
    for (const [, letter = "A", text = ""] of row.matchAll(
      /<c r="([A-Z])\d+"[^>]*?t="inlineStr"[^>]*><is><t[^>]*>(.*?)<\/t>/gs,
    )) {
      cells[letter.charCodeAt(0) - 65] = unescaped(text);
    }
    return cells;
  });
}

function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");
}

/** The rows of the sheet "Prüfbericht" in a file that the product wrote; read without the product. */
export function writtenReport(file: string): string[][] {
  const entries = packageEntries(readFileSync(file));
  const workbook = inflated(entries, "xl/workbook.xml").toString();
  const id = /<sheet name="Prüfbericht"[^>]*r:id="([^"]+)"/.exec(workbook)?.[1] ?? "";
  const relations = inflated(entries, "xl/_rels/workbook.xml.rels").toString();
  const [relation = ""] = [...relations.matchAll(/<Relationship [^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => tag.includes(`Id="${id}"`));
  const target = /Target="\/?(?:xl\/)?([^"]+)"/.exec(relation)?.[1];
  if (target === undefined) throw new Error("no sheet Prüfbericht");
  return rowsIn(inflated(entries, `xl/${target}`).toString());
}

/**
 * Lines that say what the rows of a Prüfbericht lack of the answers, and what stands there too much. A row
 * tells but the first place of a finding.
 */
export function reportDifferences(
  { answers }: AnswerKey,
  rows: readonly (readonly (string | undefined)[])[],
): string[] {
  const told = rows.flatMap(
    ([severity = "", code = "", , organization = "", person = "", place = ""]) => {
      const known = SEVERITIES.get(severity);
      return known ? [[known, code, organization, person, place].join(" | ")] : [];
    },
  );
  const expected = answers.map(
    ({ severity, code, organization = "", person = "", places: [place = ""] }) =>
      [severity, code, organization, person, place].join(" | "),
  );
  const missing = without(expected, told).map((line) => `fehlt: ${line}`);
  return [...missing, ...without(told, expected).map((line) => `zu viel: ${line}`)];
}

/** Each line of `others` takes away one of the same. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const line of others) counts.set(line, (counts.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = counts.get(line) ?? 0;
    counts.set(line, count - 1);
    return count <= 0;
  });
}
