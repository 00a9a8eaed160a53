import { parseAddress, type CellAddress, type Place } from "../core";
import type { SheetOutline } from "./worker";

/** A place as the index of its sheet and an address; undefined where there is no such sheet. */
export function foundPlace(
  { sheet, cell }: Place,
  sheets: readonly SheetOutline[],
): { readonly index: number; readonly address: CellAddress } | undefined {
  const index = sheets.findIndex(({ name }) => name === sheet);
  const address = parseAddress(cell);
  return index < 0 || !address ? undefined : { index, address };
}

/** "Mitglieder, Zelle E12: Wessendarp", as it is told aloud. */
export function spokenPlace({ sheet, cell }: Place, text: string): string {
  return `${sheet}, Zelle ${cell}: ${text === "" ? "leer" : text}`;
}

/** A finding names a sheet that the workbook does not hold any more. */
export class NoSuchPlace extends Error {
  override readonly name = "NoSuchPlace";

  constructor({ sheet }: Place) {
    super(
      `Das Blatt „${sheet}“ gibt es in der Mappe nicht; prüfen Sie sie mit „Neu prüfen“ noch einmal.`,
    );
  }
}
