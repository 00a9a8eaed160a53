import type { Source } from "../findings";

/** The council paper from which the default rules come. */
export const PAPER: Source = {
  text: "Beschlussvorschlag der Vorlage vom 16.12.2020: zwei Mitglieder und deren Vertretungen für die KoStAG, je ein Mitglied für die Arbeitsgruppen",
  asOf: "2020-12-16",
};

/** Seats and modes come from the sheet where there is one, else from the paper. */
export const QUOTA: Source = {
  text: "Blatt „Gremien“, ohne dieses Blatt der Beschlussvorschlag der Vorlage vom 16.12.2020",
  asOf: "2020-12-16",
};

export const ALTERNATIVE: Source = {
  text: "Entscheidungsalternative der Vorlage vom 16.12.2020: keine Entsendung in die KoStAG oder die Arbeitsgruppen",
  asOf: "2020-12-16",
};

export const DECISION: Source = {
  text: "Vorlage vom 16.12.2020: zuständig für die Entsendung ist das beschließende Gremium der Beratungsfolge",
  asOf: "2020-12-16",
};

/** Kreis Coesfeld elects personal deputies; the law asks for an order wherever deputies are appointed. */
export const ORDER_OF_DEPUTIES: Source = {
  text: "Hinweis auf § 58 Abs. 1 GO NRW: Werden Vertretungen bestellt, ist ihre Reihenfolge zu regeln",
  asOf: "2025-07-10",
};

export const LEGISLATIVE_TERM: Source = {
  text: "KWahlG NRW: Wahlperioden 01.11.2020–31.10.2025 und 01.11.2025–31.10.2030",
  asOf: "2026-01-01",
};

/** What no paper says and this product asks for all the same. */
export const OWN_RULE: Source = { text: "Regel dieses Werkzeugs", asOf: "2026-01-01" };
