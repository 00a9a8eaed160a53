import {
  composeInSteps,
  layOut,
  part,
  type Assessment,
  type ComposeOptions,
  type LaidOutSheet,
  type Steps,
  type Workbook,
} from "../core";
import type { Preview } from "./checked-workbook";
import { previewBlocks } from "./preview-blocks";
import { sheetChange } from "./sheet-change";

interface Previews {
  readonly previews: readonly Preview[];
  readonly sheets: readonly LaidOutSheet[];
}

/** Composes what could be written, and compares it with what the workbook holds. */
export function* previewsInSteps(
  workbook: Workbook,
  assessment: Assessment,
  options: ComposeOptions,
): Steps<Previews> {
  const documents = yield* part(composeInSteps(assessment, options), 0, 0.5);
  const previews: Preview[] = [];
  const sheets: LaidOutSheet[] = [];
  for (const [index, document] of documents.entries()) {
    yield { share: 0.5 + index / documents.length / 2, what: document.name };
    const sheet = layOut(document);
    sheets.push(sheet);
    const { kind } = sheet;
    if (kind === undefined) continue;
    yield { share: 0.5 + (index + 0.5) / documents.length / 2, what: document.name };
    previews.push({
      kind,
      change: sheetChange(workbook, sheet),
      blocks: previewBlocks(sheet),
    });
  }
  return { previews, sheets };
}
