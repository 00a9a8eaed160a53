import { isoDay } from "../../calendar";
import { dateCell } from "../../document";

/** The network met three times; of one of these the paper tells the month. */
const OF_NETWORK = {
  Gremium: "Netzwerk Chancengerechtigkeit",
  Format: "Präsenz",
  Status: "durchgeführt",
  Bemerkung: "Tag nicht genannt; eines der drei Treffen war im November 2019",
} as const;

/** Without day and number this is no meeting yet: it waits for the day to be filled in. */
const OF_WORKING_GROUP = {
  Format: "digital",
  Status: "durchgeführt",
  Bemerkung: "Tag nicht genannt: Wiederaufnahme im November 2020, zunächst als Videokonferenz",
} as const;

/**
 * The meetings that the council paper names as past. Source: Kreis Coesfeld, Vorlage vom 16.12.2020,
 * Sachdarstellung.
 */
export const MEETINGS_OF_PAPER = [
  {
    Gremium: "KoStAG",
    "Nr.": 1,
    Datum: dateCell(isoDay("2019-03-25")),
    Status: "durchgeführt",
    Bemerkung: "Konstituierende Sitzung",
  },
  {
    Gremium: "KoStAG",
    "Nr.": 2,
    Datum: dateCell(isoDay("2019-12-16")),
    Status: "durchgeführt",
    Bemerkung: "Einstieg in die gemeinsame Gremienarbeit",
  },
  {
    Gremium: "KoStAG",
    "Nr.": 3,
    Status: "entfallen",
    Bemerkung: "Wegen der Pandemie und der Kommunalwahl nicht durchgeführt",
  },
  { ...OF_NETWORK, "Nr.": 1 },
  { ...OF_NETWORK, "Nr.": 2 },
  { ...OF_NETWORK, "Nr.": 3 },
  { ...OF_WORKING_GROUP, Gremium: "AG 0-6" },
  { ...OF_WORKING_GROUP, Gremium: "AG 6-18" },
  { ...OF_WORKING_GROUP, Gremium: "AG 18-27" },
] as const;
