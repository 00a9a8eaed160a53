import { isoDay } from "../../calendar";
import { dateCell } from "../../document";
import { FORMS_OF_ADDRESS, ROLE_NAMES, SUPPORT_SYSTEM_NAMES, YES_OR_NO } from "../choices";
import { closedList, OVERWRITE, suggestions } from "./offers";
import { template } from "./template";

/** The paper sends nobody by name yet: its sheet begins empty. */
export const MEMBERS_TEMPLATE = template(
  "Mitglieder",
  {
    Gremium: {
      width: 8,
      note: "Name oder Kurzname, etwa KoStAG oder AG 0-6. Eine Zeile je Mitgliedschaft und je Vertretung.",
    },
    Funktion: {
      width: 9,
      ...closedList(ROLE_NAMES),
      note: "Die Vertretung eines Mitglieds heißt „Stellvertretendes Mitglied“. „Stellv. Vorsitz“ ist ein Amt und vertritt kein Mitglied.",
    },
    Anrede: {
      width: 7,
      ...suggestions(FORMS_OF_ADDRESS),
      note: "Darf leer bleiben. Der Beschlussvorschlag nennt sie, wo sie steht.",
    },
    Titel: { width: 5, note: "Etwa Dr. oder Prof. Dr." },
    Vorname: { width: 8, note: "Unterscheidet Personen mit gleichem Familiennamen." },
    Name: {
      width: 11,
      note: "Familienname. Noch niemand benannt: „N.N.“. Soll niemand entsandt werden: „keine Entsendung“.",
    },
    Fraktion: { width: 8, note: "Fraktion oder Stelle, für die die Person im Gremium sitzt." },
    "Vertretung für": {
      width: 10,
      note: "Nur bei persönlicher Vertretung: wen die Person vertritt, so wie in der Spalte „Name“.",
    },
    Rang: { width: 5, note: "Nur bei einer Rangfolge: 1 vertritt zuerst, dann 2 und so weiter." },
    von: { width: 10, note: "Erster Tag als Datum, etwa 17.02.2021." },
    bis: { width: 10, note: "Letzter Tag als Datum. Leer: bis zum Ende der Wahlperiode." },
    Stimmrecht: {
      width: 10,
      ...closedList(YES_OR_NO),
      note: "„nein“ für beratende Mitglieder. Leer: nach der Funktion.",
    },
    Bereich: {
      width: 7,
      ...suggestions(SUPPORT_SYSTEM_NAMES),
      note: "Unterstützungssystem oder Gruppe, für die die Person steht. Wird für die Steuerungsgruppe geprüft.",
    },
    "E-Mail": { width: 6, note: "Für Sie. Kommt in kein Blatt, das hier geschrieben wird." },
    Telefon: { width: 7, note: "Für Sie. Kommt in kein Blatt, das hier geschrieben wird." },
    Bemerkung: { width: 13, note: "Für Sie. Wird nicht geprüft." },
  },
  {
    example: {
      Gremium: "AG 0-6",
      Funktion: "Mitglied",
      Anrede: "Frau",
      Vorname: "Heide",
      Name: "Wessendarp",
      Fraktion: "CDU",
      von: dateCell(isoDay("2026-02-26")),
      bis: dateCell(isoDay("2030-10-31")),
      Stimmrecht: "ja",
      Bemerkung: OVERWRITE,
    },
    paper: [],
  },
);
