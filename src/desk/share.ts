import {
  layOut,
  part,
  removedLines,
  shareOffer,
  shareSheetsInSteps,
  type Assessment,
  type LaidOutSheet,
  type RemovedThing,
  type ShareOffer,
  type SheetDocument,
  type TableRows,
  type Steps,
  type Workbook,
} from "../core";
import { MOST_ROWS, previewBlocks, type PreviewBlock } from "./preview-blocks";
import { fittingChoices, type ToldShare } from "./share-choices";

/** A sheet of the committee version as it will stand, cut to what a reader looks at. */
export interface SharedPreview {
  readonly name: string;
  readonly blocks: readonly PreviewBlock[];
}

/** What a user decides upon before the committee version is made. Plain values, cheap to send between threads. */
export interface SharePreview {
  readonly offer: ShareOffer;
  /** The sheets that come along; none where nothing is chosen. */
  readonly previews: readonly SharedPreview[];
  /** Sheets of ours among them that do not say what the list says. */
  readonly outdated: readonly string[];
  /** Cells of them that lose what they tell beside what their column is for. */
  readonly clearedCells: number;
}

/** The committee version, and a German line for everything of the workbook that is not in it. */
export interface SharedSheets {
  readonly sheets: readonly LaidOutSheet[];
  readonly left: readonly string[];
}

interface Read {
  readonly workbook: Workbook;
  readonly assessment: Assessment;
}

export function* sharePreviewInSteps(read: Read, told: ToldShare): Steps<SharePreview> {
  const { offer, documents, removed } = yield* versionInSteps(read, told);
  const clearedCells = removed.filter(({ type }) => CLEARED.has(type)).length;
  const outdated = removed.flatMap((thing) => (thing.type === "outdated" ? [thing.sheet] : []));
  return { offer, previews: documents.map(previewOf), outdated, clearedCells };
}

export function* sharedSheetsInSteps(read: Read, told: ToldShare): Steps<SharedSheets> {
  const { documents, removed } = yield* part(versionInSteps(read, told), 0, 0.5);
  const sheets: LaidOutSheet[] = [];
  for (const [index, document] of documents.entries()) {
    yield { share: 0.5 + index / documents.length / 2, what: document.name };
    sheets.push(layOut(document));
  }
  return { sheets, left: removedLines(removed) };
}

const CLEARED: ReadonlySet<RemovedThing["type"]> = new Set(["private-text", "error-value"]);

function* versionInSteps({ workbook, assessment }: Read, told: ToldShare) {
  const choices = fittingChoices(told, shareOffer(workbook, assessment));
  yield { share: 0.1, what: "" };
  const offer = shareOffer(workbook, assessment, choices);
  yield { share: 0.2, what: "" };
  const version = yield* part(shareSheetsInSteps(workbook, assessment, choices), 0.2, 1);
  return { offer, ...version };
}

/** Only the rows that are shown are laid out; those below are counted. */
function previewOf(document: SheetDocument): SharedPreview {
  const hidden: number[] = [];
  const blocks = document.blocks.map((block) => {
    if (block.type !== "table") return block;
    hidden.push(Math.max(0, block.rows.length - MOST_ROWS));
    return { ...block, rows: firstRows(block.rows) };
  });
  const shown = previewBlocks(layOut({ ...document, blocks }));
  return { name: document.name, blocks: shown.flatMap((block) => withRest(block, hidden)) };
}

function firstRows(rows: TableRows): TableRows {
  const first = [];
  for (const row of rows) if (first.push(row) === MOST_ROWS) break;
  return first;
}

/** A table and the count of its rows that are not shown; `hidden` holds those of the tables to come. */
function withRest(block: PreviewBlock, hidden: number[]): PreviewBlock[] {
  const count = block.type === "table" ? (hidden.shift() ?? 0) : 0;
  if (count === 0) return [block];
  // Between the last row of the table and whatever stands below it.
  return [block, { type: "rest", row: block.row + MOST_ROWS + 0.5, count }];
}
