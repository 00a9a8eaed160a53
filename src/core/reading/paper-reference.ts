import { placeOf, type Sheet, type Workbook } from "../grid";
import { isWellFormed, type PaperReference } from "../register";
import type { Table } from "./tables/table";
import { cellText, withPlainDashes } from "./text/plain-text";

/** All that could be a paper number: "SV" and what of digits and strokes follows. */
const CANDIDATE = /\bSV[-_ ]?\d[\d/_-]{0,20}/gi;
/** Clearly one, if a wrong one: "SV 10-89", "SV10/0089", "SV-100089". Not "SV 08", not "SV-10". */
const MEANT = /^SV[-_]?\d{1,3}[-/_]\d{2}|^SV \d{1,3}-\d{2}|^SV-\d{5}/i;
const LONGEST_LINE = 2_000;

/** The paper numbers outside of the tables, or on a sheet with a Beratungsfolge, in the order of the sheets. */
export function paperReferencesIn(workbook: Workbook, tables: readonly Table[]): PaperReference[] {
  return [...textsOutside(workbook, tables)].flatMap(({ text, place }) =>
    [...text.matchAll(CANDIDATE)]
      .map(([candidate]) => candidate.replace(/[-/_]+$/, ""))
      .filter((candidate) => MEANT.test(candidate))
      .map((candidate) => ({ text: candidate, place })),
  );
}

/** The paper that the workbook is about: the first well-formed number, else the first. */
export function paperReferenceOf(references: readonly PaperReference[]): string | undefined {
  return (references.find(isWellFormed) ?? references[0])?.text;
}

function* textsOutside(workbook: Workbook, tables: readonly Table[]): Generator<PaperReference> {
  for (const sheet of workbook.sheets) {
    if (sheet.mark !== undefined) continue;
    const own = tables.filter((table) => table.sheet === sheet);
    const isPaper = own.some(({ kind }) => kind === "consultations");
    const inside = rowsInside(sheet, isPaper ? [] : own);
    for (const row of sheet.rows) {
      if (inside[row.index] === 1) continue;
      for (const [column, cell] of row.cells.entries()) {
        if (typeof cell !== "string" || cell.length > LONGEST_LINE || !/sv/i.test(cell)) continue;
        const place = placeOf(sheet.name, { row: row.index, column });
        yield { text: withPlainDashes(cellText(cell)), place };
      }
    }
  }
}

/** 1 for each row of a table, by its index: a list has a million, too many for a set. */
function rowsInside({ rows }: Sheet, tables: readonly Table[]): Uint8Array {
  const inside = new Uint8Array((rows.at(-1)?.index ?? -1) + 1);
  for (const table of tables) for (const row of table.rows) inside[row.index] = 1;
  return inside;
}
