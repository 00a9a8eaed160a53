import { rawZip, type RawArchive, type RawEntry } from "../../test/support/xlsx/raw-zip";
import { MAIN, workbookParts, type WorkbookText } from "../../test/support/xlsx/workbook-file";
import { packed } from "./packed";

/** Rows of a list that nothing is wrong with. */
export const HARMLESS_ROWS = rowsOf([
  ["Gremium", "Funktion", "Name", "Fraktion"],
  ["KoStAG", "Mitglied", "Frau Eva Muster", "CDU"],
  ["KoStAG", "Mitglied", "Herr Jan Probe", "SPD"],
]);

/** Texts as rows, each cell with its text in itself. */
export function rowsOf(texts: readonly (readonly string[])[]): string {
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  return texts.map((row) => `<row>${row.map(cell).join("")}</row>`).join("");
}

/** A sheet's part around these rows. */
export function* sheetPart(
  rows: Iterable<string>,
  { before = "", after = "" } = {},
): Generator<string, void, undefined> {
  yield `<worksheet xmlns="${MAIN}">${before}<sheetData>`;
  yield* rows;
  yield `</sheetData>${after}</worksheet>`;
}

/** Parts that are made while they are packed, by name. */
export type LargeParts = Readonly<Record<string, Iterable<string>>>;

const HARMLESS: WorkbookText = { sheets: [{ name: "Mitglieder", rows: HARMLESS_ROWS }] };

/** The entries of a workbook, a harmless one unless said otherwise, with large parts added or put in place. */
export async function entriesOf(
  workbook: Partial<WorkbookText> = {},
  large: LargeParts = {},
): Promise<RawEntry[]> {
  const parts = workbookParts({ ...HARMLESS, ...workbook });
  const small = [...parts]
    .filter(([name]) => !Object.hasOwn(large, name))
    .map(([name, content]) => ({ name, content }));
  const others = [];
  for (const [name, text] of Object.entries(large)) others.push(await packed(name, text));
  return [...small, ...others];
}

/** The same as a file. */
export async function workbookWith(
  workbook: Partial<WorkbookText> = {},
  large: LargeParts = {},
  archive: RawArchive = {},
): Promise<Uint8Array> {
  return rawZip(await entriesOf(workbook, large), archive);
}

/** A workbook whose first sheet has these rows, or is this text. */
export function sheetWith(rows: Iterable<string>, around = {}): Promise<Uint8Array> {
  return workbookWith({}, { "xl/worksheets/sheet1.xml": sheetPart(rows, around) });
}
