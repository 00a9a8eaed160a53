import type { PaneFailure, PaneHost } from "./host";
import type { Attempt, PaneEvent } from "./state";

/** Our own mistake, as the user meets it: nobody is left before a pane that waits forever. */
export function ourMistake(error: unknown): PaneFailure {
  const name = error instanceof Error ? error.name : typeof error;
  return {
    reason: "lost",
    sentence:
      "In Entsendung selbst ist ein Fehler aufgetreten; an Ihrer Mappe liegt es nicht. Laden Sie diesen Bereich neu; hilft das nicht, geben Sie die Angaben zum Fehler an Ihre IT.",
    diagnostics: `Entsendung: ${name}`,
  };
}

/** What a rejection means. A mistake of ours is shown at once, and thrown again for those who mend it. */
export function failureOf(
  { host, dispatch }: { readonly host: PaneHost; readonly dispatch: (event: PaneEvent) => void },
  attempt: Attempt,
  error: unknown,
): PaneFailure {
  try {
    return host.failureFrom(error);
  } catch (mistake) {
    dispatch({ type: "failed", attempt, failure: ourMistake(mistake) });
    throw mistake;
  }
}
