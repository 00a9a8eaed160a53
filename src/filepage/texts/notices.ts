import type { PickedFile } from "../open-file";
import type { Notice } from "../state";
import type { FileFacts } from "../worker";

export function notOpened(name: string, sentence: string): Notice {
  return { intent: "error", title: `„${name}“ wurde nicht geöffnet`, sentences: [sentence] };
}

export function tooLarge({ name, file }: PickedFile, most: number): Notice {
  return notOpened(
    name,
    `Die Datei ist mit ${megabytes(file.size)} zu groß für diese Seite; möglich sind ${megabytes(most)}. Löschen Sie in Excel, was nicht zur Mitgliederliste gehört, und speichern Sie sie neu.`,
  );
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 2 ** 20).toLocaleString("de-DE")} MB`;
}

/** What there is to say of a file that was opened; undefined where nothing is. */
export function openedNotice({ name, isConverted, notes }: FileFacts): Notice | undefined {
  if (!isConverted && notes.length === 0) return undefined;
  const converted = `Aus der Liste ist die Mappe „${name}“ entstanden; Ihre Datei bleibt, wie sie ist.`;
  return {
    intent: notes.length === 0 ? "info" : "warning",
    title: isConverted ? "Liste übernommen" : "Bitte beachten",
    sentences: isConverted ? [converted, ...notes] : notes,
  };
}

/** What a change could not keep; undefined where all is well. */
export function changedNotice(warnings: readonly string[]): Notice | undefined {
  if (warnings.length === 0) return undefined;
  return { intent: "warning", title: "Bitte beachten", sentences: warnings };
}

export function notSaved(sentence: string): Notice {
  return { intent: "error", title: "Nicht gespeichert", sentences: [sentence] };
}

export const SAVED: Notice = {
  intent: "success",
  title: "Gespeichert",
  sentences: ["Ihre Datei ist jetzt auf dem Stand dieser Seite."],
};

export const FOLDER_DROPPED: Notice = {
  intent: "error",
  title: "Nichts geöffnet",
  sentences: [
    "Das war keine Datei. Ziehen Sie eine Mitgliederliste hierher, zum Beispiel eine Excel-Mappe.",
  ],
};
