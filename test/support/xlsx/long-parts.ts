import { locateWorkbook, openPackage } from "../../../src/adapters/xlsx/package";

/** The parts of a workbook that are read piece by piece. */
export async function longPartsOf(
  workbook: Uint8Array,
): Promise<{ readonly sheets: readonly Uint8Array[]; readonly strings: readonly Uint8Array[] }> {
  const opened = await openPackage(workbook);
  const { sheets, sharedStringsPart } = await locateWorkbook(opened);
  const parts = sheets.flatMap(({ part, isWorksheet }) => (isWorksheet && part ? [part] : []));
  return {
    sheets: await Promise.all(parts.map((part) => opened.read(part))),
    strings: sharedStringsPart === undefined ? [] : [await opened.read(sharedStringsPart)],
  };
}
