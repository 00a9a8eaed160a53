import { keptNames } from "../../../core";
import { keptIn } from "../kept";
import { locateWorkbook, openPackage, wholeOf, type Codec } from "../package";
import { draftOf, put, saveDraft, textOf } from "./draft";
import { setKeptNames } from "./kept-names";
import { refuseProtected } from "./refuse-protected";
import { warningsOf } from "./warnings";
import type { WrittenWorkbook } from "./write-sheets";

/**
 * Keeps a text in a workbook, in place of the one before; undefined takes it away. No part but the
 * workbook's own changes; where the text is kept already, the very bytes come back. Rejects with
 * UnusableFile where the file is no workbook or must not be changed.
 */
export async function keepText(
  bytes: Uint8Array,
  text: string | undefined,
  codec?: Codec,
): Promise<Pick<WrittenWorkbook, "bytes" | "warnings">> {
  const opened = await openPackage(bytes, codec);
  const workbook = await locateWorkbook(opened);
  const draft = draftOf(opened);
  const before = await textOf(draft, workbook.workbookPart);
  const isKept = text !== undefined && keptIn(workbook) === text;
  const after = isKept ? before : setKeptNames(before, text === undefined ? [] : keptNames(text));
  if (after === before) return { bytes, warnings: [] };
  refuseProtected(workbook);
  await put(draft, workbook.workbookPart, after);
  return {
    bytes: wholeOf(await saveDraft(draft)),
    warnings: warningsOf(opened, workbook, [], true),
  };
}
