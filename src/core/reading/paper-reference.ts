import type { Workbook } from "../grid";
import type { Table } from "./tables/table";
import { cellText, withPlainDashes } from "./text/plain-text";

/** Paper numbers of the Kreis: SV-<Wahlperiode>-<4 digits>[/<n>]. */
const WELL_FORMED = /\bSV-\d{1,2}-\d{4}(?:\/\d{1,3})?(?![\d/])/;
/** What was meant as one: judged elsewhere, so that a slip is not lost. */
const MEANT = /\bSV[- ]?\d[\d/-]{0,20}/;
const LONGEST_LINE = 2_000;

/** The paper that the workbook names outside of its tables, or on a sheet with a Beratungsfolge. */
export function paperReferenceIn(workbook: Workbook, tables: readonly Table[]): string | undefined {
  let meant: string | undefined;
  for (const text of linesOutside(workbook, tables)) {
    const plain = withPlainDashes(text);
    const found = WELL_FORMED.exec(plain)?.[0];
    if (found !== undefined) return found;
    meant ??= MEANT.exec(plain)?.[0].replace(/[-/]+$/, "");
  }
  return meant;
}

function* linesOutside(workbook: Workbook, tables: readonly Table[]): Generator<string> {
  for (const sheet of workbook.sheets) {
    if (sheet.mark !== undefined) continue;
    const own = tables.filter((table) => table.sheet === sheet);
    const isPaper = own.some(({ kind }) => kind === "consultations");
    const inside = new Set(isPaper ? [] : own.flatMap(({ rows }) => rows));
    for (const row of sheet.rows) {
      if (inside.has(row)) continue;
      for (const cell of row.cells) {
        if (typeof cell !== "string" || cell.length > LONGEST_LINE) continue;
        if (cell.includes("SV")) yield cellText(cell);
      }
    }
  }
}
