import type { Finding } from "../core";
import type { CheckedWorkbook } from "../desk";
import { hasPossibleList } from "./column-help";

/** The one thing to do next. */
export type NextStep =
  | { readonly type: "templates"; readonly label: string }
  | { readonly type: "columns"; readonly label: string }
  | { readonly type: "first-finding"; readonly label: string; readonly finding: Finding }
  | { readonly type: "write"; readonly label: string };

export interface Answer {
  readonly tone: "good" | "bad" | "empty";
  /** The sentence that answers "Kann das so raus?". */
  readonly sentence: string;
  /** More, where a sentence is not enough. */
  readonly more: string | undefined;
  /** undefined: nothing is left to do. */
  readonly next: NextStep | undefined;
  /** Another way, where there are two. */
  readonly other?: NextStep;
}

const NO_LIST =
  "Gebraucht wird ein Blatt mit einer Kopfzeile, in der mindestens „Gremium“ und „Name“ vorkommen. Öffnen Sie eine Mappe mit einer solchen Liste, oder lassen Sie Eingabeblätter anlegen.";

const NO_LIST_YET =
  "Gebraucht wird ein Blatt, auf dem mindestens das Gremium und ein Name in eigenen Spalten stehen. Heißen die Spalten bei Ihnen anders, ordnen Sie sie zu.";

const TEMPLATES: NextStep = { type: "templates", label: "Vorlagen anlegen" };

/** The verdict on a checked workbook, with one next step. */
export function answerFor(checked: CheckedWorkbook): Answer {
  const { hasMembershipTable, findings, summary, verdict: sentence, previews } = checked;
  if (!hasMembershipTable) {
    const answer = { tone: "empty", sentence: "Keine Mitgliederliste gefunden" } as const;
    if (!hasPossibleList(checked)) return { ...answer, more: NO_LIST, next: TEMPLATES };
    const next: NextStep = { type: "columns", label: "Spalten zuordnen" };
    return { ...answer, more: NO_LIST_YET, next, other: TEMPLATES };
  }
  const [finding] = findings;
  if (summary.errors > 0 && finding) {
    const next: NextStep = { type: "first-finding", label: "Ersten Befund zeigen", finding };
    return { tone: "bad", sentence, more: undefined, next };
  }
  const isWritten = previews.every(({ change }) => change.type === "unchanged");
  return {
    tone: "good",
    sentence,
    more: isWritten ? "Alle Blätter in der Mappe sind auf diesem Stand." : undefined,
    next: isWritten ? undefined : { type: "write", label: "In die Mappe schreiben" },
  };
}
