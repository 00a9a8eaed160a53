import { NOT_READ, type TableKind, type UnderstoodColumn, type UnderstoodTable } from "../../core";
import { counted } from "./severity";

const KINDS: Readonly<Record<TableKind, string>> = {
  memberships: "Mitgliederliste",
  rules: "Gremien und Sitze",
  meetings: "Termine",
  consultations: "Beratungsfolge",
  blockedDays: "Sperrtermine",
};

/** "Mitgliederliste, „Gremium“ fehlt, 2 Spalten nicht verstanden": what a table is, and how it stands. */
export function tableText({ kind, missing, columns }: UnderstoodTable): string {
  if (kind === undefined) return "wird nicht gelesen";
  const count = (state: UnderstoodColumn["state"]) =>
    columns.filter((column) => column.state === state).length;
  const [unknown, repeated] = [count("unknown"), count("repeated")];
  return [
    KINDS[kind],
    missing === undefined ? "" : `„${missing}“ fehlt`,
    unknown === 0 ? "" : `${counted(unknown, "Spalte", "Spalten")} nicht verstanden`,
    repeated === 0 ? "" : `${counted(repeated, "Spalte", "Spalten")} doppelt`,
  ]
    .filter((part) => part !== "")
    .join(", ");
}

/** What to do with a table that is not read; undefined where it is. */
export function tableAdvice({ kind, missing }: UnderstoodTable): string | undefined {
  if (kind === undefined)
    return "Ist das eine Mitgliederliste? Dann wählen Sie, in welcher Spalte das Gremium und in welcher der Name steht.";
  if (missing === undefined) return undefined;
  return missing === "Gremium"
    ? "Die Liste wird nicht gelesen. Wählen Sie, in welcher Spalte das Gremium steht."
    : "Die Liste wird nicht gelesen. Wählen Sie, in welcher Spalte der Name steht.";
}

export function selectLabel(sheet: string, column: string): string {
  return `Spalte „${column}“ auf Blatt „${sheet}“ bedeutet`;
}

/** The choice that leaves a column to us. `isTold`: the user has said what it means. */
export function ownChoiceText({ state, meaning }: UnderstoodColumn, isTold: boolean): string {
  if (isTold) return "wie erkannt";
  if (state === "private") return "bewusst nicht gelesen";
  return meaning === undefined ? "nicht verstanden" : `wie erkannt: ${meaning}`;
}

/** Said of a choice that alone makes no table of its kind. */
const NEEDS_MORE: Readonly<Record<TableKind, string>> = {
  memberships: "noch nicht gelesen: Gebraucht werden Gremium und Name",
  rules: "wird so nicht gelesen",
  meetings: "wird so nicht gelesen",
  consultations: "wird so nicht gelesen",
  blockedDays: "wird so nicht gelesen",
};

/** Said of a choice until the workbook has been read by it. */
export const NOT_YET_READ = "wird neu geprüft";

/** What comes of a column of a table of that kind, where its choice does not say it. */
export function stateText(
  { state, meaning = "" }: UnderstoodColumn,
  kind: TableKind | undefined,
  isTold: boolean,
): string {
  if (kind === undefined) return isTold ? "vorgemerkt" : "";
  switch (state) {
    case "read":
      return isTold ? "von Ihnen zugeordnet" : "";
    case "left":
      return "wird nicht gelesen, wie von Ihnen gewählt";
    case "private":
      return "private Angaben";
    case "repeated":
      return `wird nicht gelesen: Eine andere Spalte bedeutet schon „${meaning}“`;
    case "unknown":
      return isTold ? NEEDS_MORE[kind] : "wird nicht gelesen";
  }
}

/** What became of a choice; `meaning` undefined: the user leaves it to us. */
export function mappingNote(column: string, meaning: string | undefined): string {
  if (meaning === undefined) return `Zuordnung aufgehoben: „${column}“ gilt wieder wie erkannt.`;
  return meaning === NOT_READ
    ? `Zuordnung gemerkt: „${column}“ wird nicht gelesen.`
    : `Zuordnung gemerkt: „${column}“ bedeutet „${meaning}“.`;
}

export const ALL_FORGOTTEN = "Alle eigenen Zuordnungen sind aufgehoben.";
