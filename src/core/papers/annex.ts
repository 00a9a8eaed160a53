import { germanDate } from "../calendar";
import type { Assessment } from "../assessment";
import { headingBlock, noteBlock, orientationFor, type Block } from "../document";
import type { SessionPlan } from "../planning";
import { footerText } from "../views";
import type { ExcerptKind } from "./excerpt";
import { excerpts } from "./excerpts";
import type { Paper } from "./paper";

const SUBJECT = "Entsendung der Mitglieder und Vertretungen";

/**
 * The Anlage of a Vorlage: who is sent where, in all its forms, and when the organizations meet. A
 * section that the workbook has nothing for is missing; without a list of members all are.
 */
export function annex(assessment: Assessment, plan: SessionPlan): Paper {
  const { asOf, index } = assessment;
  const paper = index.register.paperReference;
  const headings: Readonly<Record<ExcerptKind, string>> = {
    "delegation-table": "Entsendung",
    "delegation-lines": "Besetzung im Wortlaut",
    resolution: "Beschlussvorschlag",
    "session-table": `Sitzungen ${plan.year}`,
  };
  const sections = excerpts(assessment, plan).flatMap(({ kind, blocks }): Block[] => [
    headingBlock(headings[kind]),
    ...blocks,
  ]);
  return {
    title: paper === undefined ? `Anlage: ${SUBJECT}` : `Anlage zur Vorlage ${paper}: ${SUBJECT}`,
    blocks: [
      noteBlock(`Vorlage: ${paper ?? "ohne Vorlagennummer"}`),
      noteBlock(`Stand: ${germanDate(asOf)}`),
      ...sections,
    ],
    footer: footerText(asOf, paper),
    orientation: orientationFor(mostColumns(sections)),
  };
}

function mostColumns(blocks: readonly Block[]): number {
  return Math.max(0, ...blocks.map((block) => (block.type === "table" ? block.columns.length : 0)));
}
