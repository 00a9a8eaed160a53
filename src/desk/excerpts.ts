import {
  excerptsInSteps,
  part,
  renderClipboardText,
  renderHtml,
  type Assessment,
  type ExcerptKind,
  type SessionPlan,
  type Steps,
} from "../core";

/** A piece for a Vorlage in the two forms that a clipboard takes. Plain values. */
export interface CopiedText {
  readonly kind: ExcerptKind;
  /** For Word: a fragment, not a whole document. */
  readonly html: string;
  /** For whatever takes no more than text. */
  readonly text: string;
}

/** Whatever a workbook has to be copied; a kind that it has nothing for is not there. */
export function* copiedTextsInSteps(
  assessment: Assessment,
  plan: SessionPlan,
): Steps<CopiedText[]> {
  const excerpts = yield* part(excerptsInSteps(assessment, plan), 0, 0.5);
  const texts: CopiedText[] = [];
  for (const [index, { kind, blocks }] of excerpts.entries()) {
    yield { share: 0.5 + index / excerpts.length / 2, what: "" };
    texts.push({ kind, html: renderHtml(blocks), text: renderClipboardText(blocks) });
  }
  return texts;
}
