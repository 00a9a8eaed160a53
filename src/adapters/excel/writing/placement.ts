import { freeSheetName, nameKey, type LaidOutSheet } from "../../../core";
import { ExcelFailure, sheetSubject } from "../failure";
import type { KnownSheet, Surroundings } from "./surroundings";

/** Where a document goes: to the sheet that bears its mark, or to a new one (`id` is undefined). */
export interface Placement {
  readonly sheet: LaidOutSheet;
  readonly name: string;
  readonly id: string | undefined;
}

/**
 * Finds a place for each document, in their order. Rejects with ExcelFailure where protection stands
 * in the way; two documents of one kind are our own mistake.
 */
export function placeSheets(
  sheets: readonly LaidOutSheet[],
  { sheets: known, structureProtected }: Surroundings,
): Placement[] {
  const kinds = sheets.flatMap(({ kind }) => kind ?? []);
  if (new Set(kinds).size < kinds.length) throw new RangeError("two documents of one kind");
  const taken = new Set(known.map(({ name }) => nameKey(name)));
  return sheets.map((sheet) => {
    const own = ownSheet(sheet, known);
    if (own?.isProtected) throw new ExcelFailure("sheet-protected", sheetSubject(own.name));
    if (own) return { sheet, name: own.name, id: own.id };
    if (structureProtected) throw new ExcelFailure("structure-protected");
    const name = freeSheetName(sheet.name, taken);
    taken.add(nameKey(name));
    return { sheet, name, id: undefined };
  });
}

/** A copy that a user made bears the mark too: the one with the document's name is the original. */
function ownSheet(sheet: LaidOutSheet, known: readonly KnownSheet[]): KnownSheet | undefined {
  const marked = known.filter(({ kind }) => kind !== undefined && kind === sheet.kind);
  return marked.find(({ name }) => nameKey(name) === nameKey(sheet.name)) ?? marked[0];
}

/** Links name sheets as documents call them; where a sheet of ours got another name, that is meant. */
export function nameResolver(
  placements: readonly Placement[],
  { sheets }: Surroundings,
): (sheet: string) => string {
  const actual = new Map(placements.map(({ sheet, name }) => [nameKey(sheet.name), name]));
  for (const { name } of sheets) actual.set(nameKey(name), name);
  return (sheet) => actual.get(nameKey(sheet)) ?? sheet;
}
