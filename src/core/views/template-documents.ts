import { isoDay } from "../calendar";
import {
  dateCell,
  EMPTY_CELL,
  numberCell,
  sheetDocument,
  tableBlock,
  textCell,
  timeCell,
  type DocumentValue,
  type SheetDocument,
  type TableColumn,
} from "../document";
import {
  CLASSIFICATIONS,
  COMPETENCES,
  DEPUTY_MODES,
  FORMS_OF_ADDRESS,
  MEETING_FORMATS,
  MEETING_STATES,
  ROLE_NAMES,
  YES_OR_NO,
} from "./choices";

/** A column and its cell in the example row. */
type Example = readonly [column: TableColumn, example: DocumentValue];

function column(
  heading: string,
  width: number,
  example: DocumentValue,
  choices?: readonly string[],
): Example {
  return [{ heading, width, ...(choices ? { choices } : {}) }, example];
}

/** Text, or an empty cell without one. */
const words = textCell;
const EXAMPLE = "Beispiel, bitte überschreiben";

/** Widths of each sheet add up to at most a landscape page. Days lie in one Wahlperiode and fit together. */
const MEMBERS = [
  column("Gremium", 8, words("AG 0-6")),
  column("Funktion", 9, words("Mitglied"), ROLE_NAMES),
  column("Anrede", 7, words("Frau"), FORMS_OF_ADDRESS),
  column("Titel", 5, EMPTY_CELL),
  column("Vorname", 8, words("Heide")),
  column("Name", 11, words("Wessendarp")),
  column("Fraktion", 8, words("CDU")),
  column("Vertretung für", 10, EMPTY_CELL),
  column("Rang", 5, EMPTY_CELL),
  column("von", 10, dateCell(isoDay("2026-02-26"))),
  column("bis", 10, dateCell(isoDay("2030-10-31"))),
  column("Stimmrecht", 10, words("ja"), YES_OR_NO),
  column("Bereich", 7, EMPTY_CELL),
  column("E-Mail", 6, EMPTY_CELL),
  column("Telefon", 7, EMPTY_CELL),
  column("Bemerkung", 9, words(EXAMPLE)),
];

const ORGANIZATIONS = [
  column("Gremium", 15, words("AG Familien mit Kindern von 0 bis 6 Jahren")),
  column("Kurzname", 9, words("AG 0-6")),
  column("Art", 12, words("Arbeitsgruppe"), CLASSIFICATIONS),
  column("Sitze", 6, numberCell(1)),
  column("Vertretung", 10, words("keine"), DEPUTY_MODES),
  column("Entsendet aus", 10, words("ABSI")),
  column("Keine Entsendung", 10, words("nein"), YES_OR_NO),
  column("Sitzungen je Jahr", 9, numberCell(1)),
  column("Vorsitz", 8, EMPTY_CELL),
  column("Geschäftsführung", 9, EMPTY_CELL),
  column("Moderation", 10, words("Jugendamt")),
  column("Alter von", 6, numberCell(0)),
  column("Alter bis", 6, numberCell(6)),
  column("Ladungsfrist", 10, numberCell(14)),
];

const MEETINGS = [
  column("Gremium", 16, words("AG 0-6")),
  column("Nr.", 6, numberCell(1)),
  column("Datum", 12, dateCell(isoDay("2026-06-10"))),
  column("Uhrzeit", 11, timeCell(16 * 60 + 30)),
  column("Ort", 24, words("Kreishaus, Raum 1")),
  column("Format", 11, words("Präsenz"), MEETING_FORMATS),
  column("Status", 14, words("geplant"), MEETING_STATES),
  column("Bemerkung", 34, words(EXAMPLE)),
];

const CONSULTATIONS = [
  column("Gremium", 45, words("Kreistag")),
  column("Sitzungstermin", 16, dateCell(isoDay("2026-02-25"))),
  column("Zuständigkeit", 20, words("Entscheidung"), COMPETENCES),
];

const BLOCKED_DAYS = [
  column("von", 12, dateCell(isoDay("2027-02-04"))),
  column("bis", 12, dateCell(isoDay("2027-02-10"))),
  column("Anlass", 50, words("Karneval (Beispiel, bitte überschreiben)")),
];

function template(name: string, examples: readonly Example[]): SheetDocument {
  return sheetDocument({
    kind: undefined,
    name,
    blocks: [
      tableBlock({
        name: `${name}Tabelle`,
        main: true,
        columns: examples.map(([column]) => column),
        rows: [examples.map(([, example]) => example)],
      }),
    ],
    footer: "",
  });
}

/** The five input sheets, empty but for one example row each, with drop-downs. Users own them. */
export function templateDocuments(): SheetDocument[] {
  return [
    template("Mitglieder", MEMBERS),
    template("Gremien", ORGANIZATIONS),
    template("Termine", MEETINGS),
    template("Beratungsfolge", CONSULTATIONS),
    template("Sperrtermine", BLOCKED_DAYS),
  ];
}
