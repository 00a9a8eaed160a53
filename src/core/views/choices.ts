/** What drop-downs offer, in templates and in our own sheets alike. */
export const MEETING_FORMATS = ["Präsenz", "digital", "hybrid"];
export const MEETING_STATES = ["geplant", "eingeladen", "durchgeführt", "entfallen"];
export const FORMS_OF_ADDRESS = ["Frau", "Herr"];
export const YES_OR_NO = ["ja", "nein"];
export const DEPUTY_MODES = ["persönlich", "Rangfolge", "Pool", "keine"];
export const ROLE_NAMES = [
  "Mitglied",
  "Stellvertretendes Mitglied",
  "Vorsitz",
  "Stellv. Vorsitz",
  "Sachkundige/r Bürger/in",
  "Sachkundige/r Einwohner/in",
  "Beratendes Mitglied",
  "Gast",
  "Schriftführung",
  "Geschäftsführung",
  "Moderation",
];
export const CLASSIFICATIONS = [
  "Parlament",
  "Ausschuss",
  "Steuerungsgruppe",
  "Arbeitsgruppe",
  "Netzwerk",
  "Koordinierungsstelle",
  "Fraktion",
  "Verwaltungsbereich",
];
export const COMPETENCES = ["Vorberatung", "Entscheidung", "Kenntnisnahme"];
/** The Unterstützungssysteme that the paper names; its list is open. */
export const SUPPORT_SYSTEM_NAMES = [
  "Gesundheit",
  "Bildung",
  "Integration",
  "Jugendhilfe",
  "materielle Sicherung",
  "freie Wohlfahrtspflege",
];
/** The units that moderate the working groups: all of the Koordinierungsstelle but the Ausländerbehörde. */
export const MODERATING_UNITS = ["Jugendamt", "Jobcenter", "Regionales Bildungsbüro", "KI"];
