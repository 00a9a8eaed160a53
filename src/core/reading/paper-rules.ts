import type { DeputyMode } from "../register";

/** An organization as the paper names it, with what the paper says of its seats. */
export interface PaperOrganization {
  readonly name: string;
  readonly shortName: string;
  readonly classification: string;
  readonly previousNames: readonly string[];
  /** Other ways in which lists write it. */
  readonly alternateNames: readonly string[];
  /** undefined: named without seats. */
  readonly seats: number | undefined;
  readonly deputyMode: DeputyMode;
  readonly meetingsPerYear?: number;
  readonly chair?: string;
  readonly office?: string;
  readonly ages?: readonly [number, number];
}

/** The short name of the organization that fills all seats of the paper. */
export const PAPER_SENDER = "ABSI";

const workingGroup = {
  classification: "Arbeitsgruppe",
  previousNames: [],
  seats: 1,
  deputyMode: "none",
} as const;

/**
 * What holds without a Gremien sheet. Source: Kreis Coesfeld, Vorlage vom 16.12.2020 "Netzwerk
 * Chancengerechtigkeit und Koordinierungs- und Steuerungsarbeitsgruppe", Beschlussvorschlag and
 * Sachdarstellung: two members of the committee and their deputies for the KoStAG, one member for each
 * working group; three KoStAG meetings a year from 2021, chair Landrat, office KI.
 */
export const PAPER_ORGANIZATIONS: readonly PaperOrganization[] = [
  {
    name: "Koordinierungs- und Steuerungsarbeitsgruppe",
    shortName: "KoStAG",
    classification: "Steuerungsgruppe",
    previousNames: ["Steuerungsgruppe"],
    alternateNames: [
      "Koordinierungs- und Steuerungsgruppe",
      "Koordinierungs- und Steuerungs-AG",
      "Koordinations- und Steuerungsarbeitsgruppe",
      "Steuerungsarbeitsgruppe",
    ],
    seats: 2,
    deputyMode: "personal",
    meetingsPerYear: 3,
    chair: "Landrat",
    office: "KI",
  },
  {
    ...workingGroup,
    name: "AG Familien mit Kindern ab der Geburt bis zur Vollendung des 6. Lebensjahres",
    shortName: "AG 0-6",
    alternateNames: ["AG Familien mit Kindern", "AG 0 bis 6", "AG 0-6 Jahre"],
    ages: [0, 6],
  },
  {
    ...workingGroup,
    name: "AG Familien mit Kindern und Jugendlichen zwischen 6 und 18 Jahren",
    shortName: "AG 6-18",
    alternateNames: ["AG Familien mit Kindern und Jugendlichen", "AG 6-18 Jahre"],
    ages: [6, 18],
  },
  {
    ...workingGroup,
    name: "AG junge Erwachsene zwischen 18 und 27 Jahren",
    shortName: "AG 18-27",
    alternateNames: ["AG junge Erwachsene", "AG 18-27 Jahre"],
    ages: [18, 27],
  },
  {
    name: "Ausschuss für Bildung, Schule und Integration",
    shortName: PAPER_SENDER,
    classification: "Ausschuss",
    previousNames: ["Integrationsausschuss"],
    alternateNames: ["Ausschuss Bildung, Schule und Integration", "Ausschuss BSI"],
    seats: undefined,
    deputyMode: "none",
  },
  ...[
    { name: "Kreistag", classification: "Parlament" },
    { name: "Kreisausschuss", classification: "Ausschuss" },
    { name: "Netzwerk Chancengerechtigkeit", classification: "Netzwerk" },
    { name: "Koordinierungsstelle", classification: "Koordinierungsstelle" },
  ].map(({ name, classification }): PaperOrganization => ({
    name,
    shortName: name,
    classification,
    previousNames: [],
    alternateNames: [],
    seats: undefined,
    deputyMode: "none",
  })),
];

/** All names of an organization of the paper, the short one first. */
export function namesOfPaper(paper: PaperOrganization): string[] {
  return [paper.shortName, paper.name, ...paper.alternateNames, ...paper.previousNames];
}
