import { germanDate } from "../calendar";
import {
  EMPTY_CELL,
  headingBlock,
  linkCell,
  noteBlock,
  numberCell,
  paragraphBlock,
  sheetDocument,
  tableBlock,
  textCell,
  titleBlock,
  type DocumentValue,
  type SheetDocument,
  type TableBlock,
} from "../document";
import { summarize, type Finding, type Severity } from "../findings";
import type { Standing } from "../planning";
import { compositionBlocks } from "./composition-blocks";
import { seatsSource, type Judgement } from "./judgement";
import { refusedLines, ruleLines } from "./rule-lines";
import { SEVERITY_VIEWS, verdict } from "./severity-text";
import { stateView } from "./standing-text";
import { footerText, sourceText } from "./wording";

/** With what stands above them the width of a landscape page. */
const FINDING_COLUMNS = [
  { heading: "Schwere", width: 10 },
  { heading: "Code", width: 14 },
  { heading: "Befund", width: 25 },
  { heading: "Gremium", width: 12 },
  { heading: "Person", width: 12 },
  { heading: "Fundstelle", width: 14 },
  { heading: "Abhilfe", width: 19 },
  { heading: "Quelle", width: 13 },
];

/** Stands above the findings, in their columns. */
const STANDING_COLUMNS = [
  { heading: "Gremium", width: 18 },
  { heading: "Soll", width: 6 },
  { heading: "Ist", width: 6 },
  { heading: "Vertretungen", width: 12 },
  { heading: "Stand", width: 12 },
];

/** The sheet "Prüfbericht": the verdict, how each organization stands, and every finding. */
export function reportDocument(judgement: Judgement, source: string | undefined): SheetDocument {
  const { findings, ruleChanges = [], refusedExceptions = [], asOf } = judgement;
  const none = findings.length === 0 ? [paragraphBlock("Es gibt keine Befunde.")] : [];
  return sheetDocument({
    kind: "report",
    name: "Prüfbericht",
    blocks: [
      titleBlock("Prüfbericht"),
      noteBlock(verdict(summarize(findings), ruleChanges)),
      noteBlock(`Stand: ${germanDate(asOf)}`),
      ...seatsSource(judgement).map(noteBlock),
      ...ruleLines(ruleChanges).map(noteBlock),
      ...refusedLines(refusedExceptions).map(noteBlock),
      standingsTable(judgement),
      ...compositionBlocks(judgement.compositions ?? [], asOf),
      headingBlock("Befunde"),
      ...none,
      tableBlock({
        name: "PruefberichtTabelle",
        main: true,
        columns: FINDING_COLUMNS,
        rows: findings.map(findingCells),
      }),
    ],
    footer: footerText(asOf, source),
  });
}

function standingsTable({ standings, findings }: Judgement): TableBlock {
  const gravest = gravestByBody(findings);
  return tableBlock({
    name: "PruefberichtGremien",
    main: false,
    columns: STANDING_COLUMNS,
    rows: standings.map((standing) => standingCells(standing, gravest.get(standing.shortName))),
  });
}

/** Findings come gravest first: the first of a body is what its row weighs. */
function gravestByBody(findings: readonly Finding[]): Map<string | undefined, Severity> {
  return new Map(
    [...findings].reverse().map(({ organization, severity }) => [organization, severity]),
  );
}

function standingCells(standing: Standing, gravest: Severity | undefined): DocumentValue[] {
  const { text, role } = stateView(standing, gravest);
  return [
    textCell(standing.shortName),
    numberCell(standing.seats ?? undefined),
    numberCell(standing.members),
    numberCell(standing.deputies),
    textCell(text, role),
  ];
}

function findingCells(finding: Finding): DocumentValue[] {
  const { severity, code, message, organization, person, places, remedy, source } = finding;
  const { one, role } = SEVERITY_VIEWS[severity];
  const [place] = places;
  return [
    textCell(one, role),
    textCell(code),
    textCell(message),
    textCell(organization),
    textCell(person),
    place ? linkCell(`${place.sheet}!${place.cell}`, place) : EMPTY_CELL,
    textCell(remedy),
    textCell(sourceText(source)),
  ];
}
