import type { CheckProgress } from "../../desk";

/** Which part of the whole a phase is, by what it takes with a long list. */
const PARTS: Readonly<
  Record<CheckProgress["phase"], { readonly from: number; readonly to: number }>
> = {
  reading: { from: 0, to: 0.5 },
  judging: { from: 0.5, to: 0.9 },
  composing: { from: 0.9, to: 1 },
};

/** How far the whole check has come, from 0 to 1. */
export function progressShare({ phase, done, of }: CheckProgress): number {
  const { from, to } = PARTS[phase];
  return from + (of === 0 ? 0 : done / of) * (to - from);
}

/** What is being done, in one sentence. */
export function progressText(progress: CheckProgress | undefined): string {
  const { phase = "reading", what = "" } = progress ?? {};
  switch (phase) {
    case "reading":
      return what === "" ? "Die Mappe wird gelesen." : `Das Blatt „${what}“ wird gelesen.`;
    case "judging":
      return what === "" ? "Die Mappe wird geprüft." : `Geprüft wird die Regel „${what}“.`;
    case "composing":
      return what === ""
        ? "Die Blätter werden vorbereitet."
        : `Das Blatt „${what}“ wird vorbereitet.`;
  }
}
