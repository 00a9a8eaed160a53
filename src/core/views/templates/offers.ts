import type { TableColumn } from "../../document";

/** Shown before a value is taken that the drop-down does not offer. */
const UNKNOWN_VALUE =
  "Diese Angabe steht nicht in der Liste. Sie können sie trotzdem eintragen; die Prüfung versteht sie dann vielleicht nicht.";

/** A drop-down of all that the check understands for sure: other values are taken after a question. */
export function closedList(choices: readonly string[]): Pick<TableColumn, "choices" | "warning"> {
  return { choices, warning: UNKNOWN_VALUE };
}

/** A drop-down of suggestions: other values are as good. */
export function suggestions(choices: readonly string[]): Pick<TableColumn, "choices"> {
  return { choices };
}

export const OVERWRITE = "Beispiel, bitte überschreiben";
