import { listed } from "../wording";
import { MODERATING_UNITS } from "../choices";

const DELEGATION = { "Entsendet aus": "ABSI", "Keine Entsendung": "nein" } as const;

/** "mit Ausnahme der Ausländerbehörde": the paper names the units, not which of them moderates where. */
const WORKING_GROUP = {
  Art: "Arbeitsgruppe",
  Sitze: 1,
  Vertretung: "keine",
  ...DELEGATION,
  Moderation: listed(MODERATING_UNITS),
} as const;

/**
 * The organizations of the council paper with all that it states of them; what it leaves open stays
 * empty. The same as the reading takes for granted without a Gremien sheet. Source: Kreis Coesfeld,
 * Vorlage vom 16.12.2020, Beschlussvorschlag and Sachdarstellung.
 */
export const ORGANIZATIONS_OF_PAPER = [
  { Gremium: "Kreistag", Art: "Parlament" },
  { Gremium: "Kreisausschuss", Art: "Ausschuss" },
  {
    Gremium: "Ausschuss für Bildung, Schule und Integration (früher Integrationsausschuss)",
    Kurzname: "ABSI",
    Art: "Ausschuss",
  },
  { Gremium: "Netzwerk Chancengerechtigkeit", Art: "Netzwerk" },
  {
    Gremium: "Koordinierungs- und Steuerungsarbeitsgruppe (früher Steuerungsgruppe)",
    Kurzname: "KoStAG",
    Art: "Steuerungsgruppe",
    Sitze: 2,
    Vertretung: "persönlich",
    ...DELEGATION,
    "Sitzungen je Jahr": 3,
    Vorsitz: "Landrat",
    Geschäftsführung: "KI",
  },
  {
    ...WORKING_GROUP,
    Gremium: "AG Familien mit Kindern ab der Geburt bis zur Vollendung des 6. Lebensjahres",
    Kurzname: "AG 0-6",
    "Alter von": 0,
    "Alter bis": 6,
  },
  {
    ...WORKING_GROUP,
    Gremium: "AG Familien mit Kindern und Jugendlichen zwischen 6 und 18 Jahren",
    Kurzname: "AG 6-18",
    "Alter von": 6,
    "Alter bis": 18,
  },
  {
    ...WORKING_GROUP,
    Gremium: "AG junge Erwachsene zwischen 18 und 27 Jahren",
    Kurzname: "AG 18-27",
    "Alter von": 18,
    "Alter bis": 27,
  },
  { Gremium: "Koordinierungsstelle", Art: "Koordinierungsstelle" },
] as const;
