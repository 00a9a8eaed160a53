import { isoDay } from "../../calendar";
import { dateCell, timeCell } from "../../document";
import { MEETING_FORMATS, MEETING_STATES } from "../choices";
import { MEETINGS_OF_PAPER } from "./meetings-of-paper";
import { closedList, OVERWRITE } from "./offers";
import { template } from "./template";

export const MEETINGS_TEMPLATE = template(
  "Termine",
  {
    Gremium: { width: 18, note: "Name oder Kurzname. Eine Zeile je Sitzung." },
    "Nr.": {
      width: 6,
      note: "Zählt über die Jahre weiter. Eine entfallene Sitzung behält ihre Nummer.",
    },
    Datum: { width: 12, note: "Tag der Sitzung als Datum, etwa 10.06.2026." },
    Uhrzeit: { width: 11, note: "Beginn, etwa 16:30." },
    Ort: { width: 20, note: "Raum oder Ort; darf leer bleiben." },
    Format: {
      width: 11,
      ...closedList(MEETING_FORMATS),
      note: "Wie getagt wird.",
    },
    Status: {
      width: 14,
      ...closedList(MEETING_STATES),
      note: "„entfallen“ zählt nicht zu den Sitzungen des Jahres.",
    },
    Bemerkung: { width: 36, note: "Für Sie. Wird nicht geprüft." },
  },
  {
    example: {
      Gremium: "AG 0-6",
      "Nr.": 1,
      Datum: dateCell(isoDay("2026-06-10")),
      Uhrzeit: timeCell(16 * 60 + 30),
      Ort: "Kreishaus, Raum 1",
      Format: "Präsenz",
      Status: "geplant",
      Bemerkung: OVERWRITE,
    },
    paper: MEETINGS_OF_PAPER,
  },
);
