import type { Source } from "../findings";

/** The council paper from which the default rules come. */
export const PAPER: Source = {
  text: "Vorlage vom 16.12.2020, Beschlussvorschlag",
  asOf: "2020-12-16",
};

/** Seats and modes come from the sheet where there is one, else from the paper. */
export const QUOTA: Source = {
  text: "Blatt „Gremien“, sonst die Vorlage vom 16.12.2020",
  asOf: "2020-12-16",
};

/** What else is known of a body: chair, office. */
export const BODY: Source = {
  text: "Blatt „Gremien“, sonst die Vorlage vom 16.12.2020",
  asOf: "2020-12-16",
};

/** Ages, moderation, Unterstützungssysteme. */
export const BACKGROUND: Source = {
  text: "Vorlage vom 16.12.2020, Sachdarstellung",
  asOf: "2020-12-16",
};

export const ALTERNATIVE: Source = {
  text: "Vorlage vom 16.12.2020, Entscheidungsalternative",
  asOf: "2020-12-16",
};

export const DECISION: Source = {
  text: "Vorlage vom 16.12.2020, Zuständigkeit",
  asOf: "2020-12-16",
};

/** Kreis Coesfeld elects personal deputies; the law asks for an order wherever deputies are appointed. */
export const ORDER_OF_DEPUTIES: Source = {
  text: "Hinweis auf § 58 Abs. 1 GO NRW",
  asOf: "2025-07-10",
};

/**
 * The share is asked of essential bodies; bodies that are elected are free of it. Dated by the gazette that
 * brought it (law of 06.12.2016); whether later amendments of the law touched § 12 is not verified.
 */
export const EQUALITY: Source = {
  text: "Hinweis auf § 12 LGG NRW (GV. NRW. 2016 S. 1052)",
  asOf: "2016-12-14",
};

/**
 * Whole numbers first, then the highest fractions, then the lot: so a council paper of that day quotes it.
 * Whether a later wording changed the method is not verified: it can be set.
 */
export const PROPORTION: Source = {
  text: "Hinweis auf § 50 Abs. 3 GO NRW in der Fassung von 2009",
  asOf: "2009-11-10",
};

export const LEGISLATIVE_TERM: Source = {
  text: "KWahlG NRW: Wahlperiode",
  asOf: "2026-01-01",
};

/** What no paper says and this product asks for all the same. */
export const OWN_RULE: Source = { text: "Regel dieses Werkzeugs", asOf: "2026-01-01" };
