import { locateWorkbook, openPackage } from "../../../src/adapters/xlsx/package";
import { readCellContext, type CellContext } from "../../../src/adapters/xlsx/reading";

/** The parts of a workbook that are read piece by piece, and what cells refer to. */
export interface LongParts {
  readonly sheets: readonly Uint8Array[];
  readonly strings: readonly Uint8Array[];
  readonly context: CellContext;
}

export async function longPartsOf(workbook: Uint8Array): Promise<LongParts> {
  const opened = await openPackage(workbook);
  const located = await locateWorkbook(opened);
  const { sheets, sharedStringsPart } = located;
  const parts = sheets.flatMap(({ part, isWorksheet }) => (isWorksheet && part ? [part] : []));
  return {
    sheets: await Promise.all(parts.map((part) => opened.read(part))),
    strings: sharedStringsPart === undefined ? [] : [await opened.read(sharedStringsPart)],
    context: await readCellContext((part) => opened.pieces(part), located),
  };
}
