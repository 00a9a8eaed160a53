import { DEFAULT_NOTICE_DAYS } from "../../planning";
import { CLASSIFICATIONS, DEPUTY_MODES, MODERATING_UNITS, YES_OR_NO } from "../choices";
import { closedList, suggestions } from "./offers";
import { ORGANIZATIONS_OF_PAPER } from "./organizations-of-paper";
import { template } from "./template";

export const ORGANIZATIONS_TEMPLATE = template(
  "Gremien",
  {
    Gremium: {
      width: 20.5,
      note: "Voller Name. Ein früherer Name steht in Klammern dahinter, etwa „Schulausschuss (früher Bildungsausschuss)“; mehrere trennt ein Semikolon. Listen mit dem früheren Namen werden dann verstanden.",
    },
    Kurzname: {
      width: 8,
      note: "Wie das Gremium im Alltag heißt, etwa KoStAG. „AG 6-18“ immer mit „AG“: Aus „6-18“ allein macht Excel ein Datum.",
    },
    Art: { width: 16.5, ...closedList(CLASSIFICATIONS), note: "Was für ein Gremium es ist." },
    Sitze: {
      width: 4.5,
      note: "Wie viele Mitglieder entsandt werden, ohne Vertretungen. Leer: Die Zahl der Mitglieder wird nicht geprüft.",
    },
    Vertretung: {
      width: 9,
      ...closedList(DEPUTY_MODES),
      note: "persönlich: eine je Mitglied. Rangfolge: eine Liste der Reihe nach. Pool: jede Person einer Liste. keine: Vertretungen sind nicht vorgesehen.",
    },
    "Entsendet aus": {
      width: 8.5,
      note: "Gremium, aus dessen Mitgliedern entsandt wird, etwa ABSI. Geprüft wird das, wenn dessen Mitglieder in der Mappe stehen.",
    },
    "Keine Entsendung": {
      width: 9.5,
      ...closedList(YES_OR_NO),
      note: "„ja“: Es wird bewusst niemand entsandt. Die Sitze gelten dann nicht als unbesetzt.",
    },
    "Sitzungen je Jahr": {
      width: 8,
      note: "Wie oft das Gremium im Jahr tagen soll. So viele Termine schlägt der Sitzungsplan vor.",
    },
    Vorsitz: { width: 6.5, note: "Amt oder Name, etwa Landrat." },
    Geschäftsführung: { width: 14.5, note: "Stelle oder Name, etwa KI." },
    Moderation: {
      width: 11,
      ...suggestions(MODERATING_UNITS),
      note: "Wer eine Arbeitsgruppe moderiert. Die Ausländerbehörde ist davon ausgenommen.",
    },
    "Alter von": {
      width: 4.5,
      note: "Nur für Arbeitsgruppen mit einer Altersgruppe: ab diesem Geburtstag, in Jahren.",
    },
    "Alter bis": {
      width: 4.5,
      note: "Bis zu diesem Geburtstag, in Jahren. Die nächste Altersgruppe beginnt mit derselben Zahl.",
    },
    Ladungsfrist: {
      width: 10,
      note: `Kalendertage zwischen Einladung und Sitzung nach der Geschäftsordnung. Leer: ${DEFAULT_NOTICE_DAYS} Tage, eine Vorgabe dieses Werkzeugs.`,
    },
  },
  {
    example: {
      Gremium: "AG Familien mit Kindern von 0 bis 6 Jahren",
      Kurzname: "AG 0-6",
      Art: "Arbeitsgruppe",
      Sitze: 1,
      Vertretung: "keine",
      "Entsendet aus": "ABSI",
      "Keine Entsendung": "nein",
      "Sitzungen je Jahr": 1,
      Moderation: "Jugendamt",
      "Alter von": 0,
      "Alter bis": 6,
      Ladungsfrist: DEFAULT_NOTICE_DAYS,
    },
    paper: ORGANIZATIONS_OF_PAPER,
  },
);
