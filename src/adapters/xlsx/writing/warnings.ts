import type { LaidOutSheet } from "../../../core";
import type { OpenPackage, WorkbookParts } from "../package";
import { markedSheets } from "./marks";

const SIGNATURE =
  "Die Mappe ist digital signiert; die Signatur gilt nach dem Schreiben nicht mehr. Bitte signieren Sie die Mappe bei Bedarf neu.";

/** Where Office keeps signatures, and where .NET's own packages do. */
const SIGNATURES = /^(_xmlsignatures|package\/services\/digital-signature)\//i;

/** What users should know of a write that went well. German sentences. */
export function warningsOf(
  { partNames }: OpenPackage,
  workbook: WorkbookParts,
  sheets: readonly LaidOutSheet[],
  changed: boolean,
): string[] {
  const signed = partNames.some((name) => SIGNATURES.test(name));
  const copies = sheets.flatMap((sheet) => copyWarnings(workbook, sheet));
  return [...(signed && changed ? [SIGNATURE] : []), ...copies];
}

function copyWarnings(workbook: WorkbookParts, sheet: LaidOutSheet): string[] {
  const [original, ...copies] = markedSheets(workbook, sheet);
  if (!original) return [];
  return copies.map(
    ({ entry }) =>
      `Das Blatt „${entry.name}“ ist eine Kopie von „${original.entry.name}“ und wurde nicht neu geschrieben; löschen Sie die Kopie, wenn Sie sie nicht brauchen.`,
  );
}
