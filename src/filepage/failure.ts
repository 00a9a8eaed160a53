import type { PaneFailure } from "../pane";

const LOST =
  "Der Rechenteil dieser Seite ist ausgefallen, vermutlich weil der Arbeitsspeicher nicht reicht. Schließen Sie andere Programme und Registerkarten und versuchen Sie es noch einmal; was schon geschrieben war, ist noch da.";
const MISSING =
  "Ein Teil dieser Seite ließ sich nicht laden. Prüfen Sie die Netzverbindung und versuchen Sie es noch einmal.";
const TOO_LARGE =
  "Für diese Mappe reicht der Arbeitsspeicher des Browsers nicht. Löschen Sie in Excel, was nicht zur Mitgliederliste gehört, oder prüfen Sie sie mit der Befehlszeile.";
const UNREADABLE =
  "Der Browser kann die Datei nicht mehr lesen; vermutlich wurde sie inzwischen geändert, verschoben oder gelöscht. Öffnen Sie sie neu.";

/** How engines say that memory is short; no name tells it from a mistake of ours. */
const SHORT_OF_MEMORY =
  /allocation failed|out of memory|invalid (?:typed )?(?:array|string|array buffer) length/i;

/** Names of errors whose message is the sentence. */
const SAYS_ITSELF: ReadonlySet<string> = new Set([
  "UnusableInput",
  "UnusableFile",
  "NotAmended",
  "ChangedSince",
  "NotSaved",
  "NoSuchPlace",
  "NoSample",
]);

/** What the worker is, and what it fetches when it is asked for it. */
const PART_MISSING: ReadonlySet<string> = new Set(["WorkerMissing", "NetworkError"]);

/** Names under which the browser tells that a file cannot be read. */
const READ_FAILURES: ReadonlySet<string> = new Set([
  "NotReadableError",
  "NotFoundError",
  "NotAllowedError",
  "SecurityError",
]);

/**
 * What a rejection means. Errors of the worker come as copies that have kept their name and message but
 * not their class. Throws what is no failure but a mistake of ours.
 */
export function failureFrom(error: unknown): PaneFailure {
  if (!(error instanceof Error || error instanceof DOMException)) throw error;
  const { name, message } = error;
  if (name === "AbortError") return { reason: "aborted", sentence: "", diagnostics: "" };
  const sentence = sentenceFor(name, message);
  if (sentence === undefined) throw error;
  const reason = name === "ChangedSince" ? "changed" : "other";
  return { reason, sentence, diagnostics: `Entsendung: ${name}` };
}

function sentenceFor(name: string, message: string): string | undefined {
  if (SAYS_ITSELF.has(name)) return message;
  if (name === "WorkerLost") return LOST;
  if (PART_MISSING.has(name)) return MISSING;
  if (READ_FAILURES.has(name)) return UNREADABLE;
  return name === "RangeError" && SHORT_OF_MEMORY.test(message) ? TOO_LARGE : undefined;
}
