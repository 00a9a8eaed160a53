/** Gremium (OParl: Organization). Identity is the object: one per body. */
export interface Organization {
  /** The full name, where one is known; else as the list writes it. */
  readonly name: string;
  /** How staff call it: "KoStAG", "AG 0-6"; the name itself where there is no shorter one. */
  readonly shortName: string;
  /** Parlament, Ausschuss, Steuerungsgruppe, Arbeitsgruppe, Netzwerk …; undefined where not said. */
  readonly classification: string | undefined;
  readonly previousNames: readonly string[];
}
