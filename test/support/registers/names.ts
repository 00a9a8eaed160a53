import type { BodyName } from "./facts";

/** Invented families, of all the kinds that make reading hard; keys differ. */
export const FAMILY_NAMES: readonly string[] = [
  "Wessendarp",
  "Averbeck",
  "Schulze Terbrack",
  "Große Nienhaus",
  "Lütke Wilbrand",
  "Kleine Oevermann",
  "Meyer zu Brockhagen",
  "Schulze zur Heidt",
  "von der Averkamp",
  "van Dülmersen",
  "de Wrieden",
  "el Charradi",
  "Freifrau von Twerbeck",
  "O'Dwyer",
  "Yıldırgan",
  "Kleine-Möllerhoff",
  "Weißenbrink",
  "Übermuth",
  "Tran",
  "Köß",
  "Vogt",
  "König",
  "Beckersjürgen",
  "Stellmach",
  "Rathmann",
  "Vertgewall",
  "Maibaum",
  "Sonntagsfeld",
  "Markgräfe",
  "Fürstenow",
  "Ostendarp-Lüke",
  "Ağaoğlan",
  "D'Ambrosini",
];

/** Families whose name is a word of lists too: it takes a given name to tell that somebody is meant. */
export const WORDS_AS_NAMES: readonly string[] = ["Frei", "Gast", "Offen", "Leiter"];

export const GIVEN_NAMES: readonly string[] = [
  "Anna",
  "Karl",
  "Klaus-Viktor",
  "Hans Peter",
  "Marie-Luise",
  "Kiên",
  "Ayşe",
  "Björn",
  "Zoë",
  "Wolfhart",
  "Jan",
  "Elif",
];

export const TITLES: readonly string[] = ["", "Dr.", "Prof. Dr.", "Dipl.-Ing."];

export const FRAKTIONEN: readonly string[] = [
  "CDU",
  "SPD",
  "GRÜNE",
  "FDP",
  "UWG",
  "Die Linke",
  "AfD",
];

/** Bodies with seats that are known without a table of rules: nobody may be sent there on purpose. */
export const BODIES_TO_DECLINE: readonly string[] = ["KoStAG", "AG 0-6", "AG 6-18", "AG 18-27"];

/** Of the paper, and others that nobody knows before. */
export const BODIES: readonly BodyName[] = [
  { name: "KoStAG", genitive: "der KoStAG" },
  { name: "AG 0-6", genitive: "der AG 0-6" },
  { name: "AG 6-18", genitive: "der AG 6-18" },
  { name: "AG 18-27", genitive: "der AG 18-27" },
  { name: "ABSI", genitive: "des ABSI" },
  { name: "Jugendhilfeausschuss", genitive: "des Jugendhilfeausschusses" },
  { name: "Ausschuss für Umwelt und Klima", genitive: "des Ausschusses für Umwelt und Klima" },
  { name: "Sportbeirat", genitive: "des Sportbeirats" },
  { name: "Arbeitskreis Inklusion", genitive: "des Arbeitskreises Inklusion" },
  { name: "Kommission Ehrenamt", genitive: "der Kommission Ehrenamt" },
  { name: "Haupt- und Finanzausschuss", genitive: "des Haupt- und Finanzausschusses" },
  { name: "Ausschuss 3", genitive: "des Ausschusses 3" },
  { name: "Unterausschuss 2", genitive: "des Unterausschusses 2" },
];
