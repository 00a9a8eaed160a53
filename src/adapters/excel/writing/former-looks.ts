import { MAX_COLUMNS, MAX_ROWS, type CellRange } from "../../../core";
import { cellsOf } from "../area";
import { answersOf, askInBlocks, rowBlocks } from "../blocks";
import { BYTES_A_LOOK, PAYLOAD_BUDGET } from "../payload";
import { SAME_LOOK, type Look } from "./role-looks";

/** What a look is: everything that clearing the formats of a cell takes away. */
const LOOK: Excel.CellPropertiesLoadOptions = {
  style: true,
  hyperlink: true,
  format: {
    borders: { color: true, style: true, weight: true },
    fill: { color: true, pattern: true, patternColor: true },
    font: {
      bold: true,
      color: true,
      italic: true,
      name: true,
      size: true,
      strikethrough: true,
      subscript: true,
      superscript: true,
      underline: true,
    },
    horizontalAlignment: true,
    indentLevel: true,
    protection: true,
    readingOrder: true,
    shrinkToFit: true,
    textOrientation: true,
    verticalAlignment: true,
    wrapText: true,
  },
};

/**
 * How cells looked, in three layers that are put back one after the other: a style resets the
 * format, and a hyperlink brings a text and a format of its own. What is as in an untouched cell is
 * left out, so that "automatic" stays automatic.
 */
export interface FormerLooks {
  readonly styles: readonly (readonly Look[])[];
  readonly links: readonly (readonly Look[])[];
  readonly formats: readonly (readonly Look[])[];
}

/** XFD1048576: where nobody formats anything. */
const LAST_CELL: CellRange = {
  top: MAX_ROWS - 1,
  left: MAX_COLUMNS - 1,
  bottom: MAX_ROWS - 1,
  right: MAX_COLUMNS - 1,
};

/** Reads the looks of a rectangle from A1: one sync, and one more for every 4.5 MB of them. */
export async function readLooks(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  extent: CellRange,
): Promise<FormerLooks> {
  const untouched = askForLooks(worksheet, LAST_CELL);
  await context.sync();
  const area = { sheet: 0, top: 0, left: 0, rows: extent.bottom + 1, columns: extent.right + 1 };
  const room = Math.floor(PAYLOAD_BUDGET / BYTES_A_LOOK);
  const rows: Excel.CellProperties[][] = [];
  for (const answer of answersOf(rowBlocks(area, room), room)) {
    const read = await askInBlocks(context, answer, ({ top, rows: count }) =>
      askForLooks(worksheet, { top, left: 0, bottom: top + count - 1, right: extent.right }),
    );
    rows.push(...read.flat());
  }
  const plain = untouched()[0]?.[0] ?? {};
  const layer = (take: (cell: Excel.CellProperties) => Look) => rows.map((row) => row.map(take));
  return {
    styles: layer(({ style }) =>
      style === undefined || style === plain.style ? SAME_LOOK : { style },
    ),
    links: layer(({ hyperlink }) => (isLink(hyperlink) ? { hyperlink } : SAME_LOOK)),
    formats: layer(({ format }) => formatLook(format, plain.format)),
  };
}

function askForLooks(worksheet: Excel.Worksheet, range: CellRange): () => Excel.CellProperties[][] {
  const answer = cellsOf(worksheet, range).getCellProperties(LOOK);
  return () => answer.value;
}

/** Cells without a hyperlink are answered as null, as nothing, or as an object of empty texts. */
function isLink(link: Excel.RangeHyperlink | null | undefined): link is Excel.RangeHyperlink {
  return Boolean(link?.address) || Boolean(link?.documentReference);
}

function formatLook(format: unknown, plain: unknown): Look {
  const difference = differenceOf(format, plain);
  return difference === undefined ? SAME_LOOK : { format: difference };
}

/** The properties of `value` that differ from `plain`, at any depth; undefined where none does. */
function differenceOf(value: unknown, plain: unknown): object | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const before = new Map(Object.entries(plain ?? {}));
  const differing = Object.entries(value).flatMap(([name, property]): [string, unknown][] => {
    const known: unknown = before.get(name);
    if (typeof property === "object" && property !== null) {
      const inner = differenceOf(property, known);
      return inner ? [[name, inner]] : [];
    }
    return property === known || property === null ? [] : [[name, property]];
  });
  return differing.length === 0 ? undefined : Object.fromEntries(differing);
}
