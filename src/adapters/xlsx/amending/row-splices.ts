import { formatAddress } from "../../../core";
import { openedTag, type Splice } from "../writing";
import type { NewCell, NewRow } from "./new-rows";
import type { RowSpot, SheetSpots } from "./spots";

/** The XML of a cell; `reference` is undefined where the cell goes by its place. */
export type DrawCell = (cell: NewCell, reference: string | undefined) => string;

/** The splices that make these rows of a sheet's part; no byte beside them becomes another. */
export function rowSplices(
  text: string,
  spots: SheetSpots,
  rows: readonly NewRow[],
  draw: DrawCell,
): Splice[] {
  const added: { readonly place: number; readonly xml: string }[] = [];
  const splices: Splice[] = [];
  for (const row of rows) {
    if (row.spot) splices.push(...changedRow(text, spots.prefix, row, row.spot, draw));
    else added.push({ place: spots.placeOf(row.index), xml: rowXml(spots.prefix, row, draw) });
  }
  const { start, openEnd, end } = spots.rows;
  if (openEnd !== end || added.length === 0) {
    return [
      ...splices,
      ...added.map(({ place, xml }) => ({ start: place, end: place, text: xml })),
    ];
  }
  const whole = `${openedTag(text.slice(start, end))}${added.map(({ xml }) => xml).join("")}`;
  return [{ start, end, text: `${whole}</${spots.prefix}sheetData>` }];
}

function rowXml(prefix: string, { index, style, cells }: NewRow, draw: DrawCell): string {
  const look = style === undefined ? "" : ` s="${style}" customFormat="1"`;
  const drawn = cells.map((cell) => draw(cell, referenceOf(index, cell)));
  return `<${prefix}row r="${index + 1}"${look}>${drawn.join("")}</${prefix}row>`;
}

function referenceOf(row: number, { column }: NewCell): string {
  return formatAddress({ row, column });
}

function changedRow(
  text: string,
  prefix: string,
  { index, cells }: NewRow,
  spot: RowSpot,
  draw: DrawCell,
): Splice[] {
  const { start, openEnd, end } = spot;
  const tag = text.slice(start, openEnd);
  const added = cells.filter((cell) => !cell.spot);
  const opening = widened(
    tag,
    added.map(({ column }) => column + 1),
  );
  if (openEnd === end) {
    const drawn = cells.map((cell) => draw(cell, referenceOf(index, cell)));
    return [{ start, end, text: `${openedTag(opening)}${drawn.join("")}</${prefix}row>` }];
  }
  const changed = cells.map((cell): Splice => {
    const { spot: there } = cell;
    if (there) return { ...there, text: draw(cell, there.reference) };
    const place = placeIn(spot, cell);
    return { start: place, end: place, text: draw(cell, referenceOf(index, cell)) };
  });
  return opening === tag ? changed : [{ start, end: openEnd, text: opening }, ...changed];
}

/** Behind the last cell that stands left of it. */
function placeIn({ openEnd, cells }: RowSpot, { column }: NewCell): number {
  return cells.filter((cell) => cell.column < column).at(-1)?.end ?? openEnd;
}

/** A row's start tag whose `spans`, where it has them, take in these columns, counted from 1. */
function widened(tag: string, columns: readonly number[]): string {
  return tag.replace(
    /(\sspans\s*=\s*)(["'])([\d\s:]*)\2/,
    (whole, name: string, _, spans: string) => {
      const known = Array.from(spans.matchAll(/\d{1,5}/g), ([number]) => Number(number));
      const [first, last] = [Math.min(...known), Math.max(...known)];
      if (columns.every((column) => column >= first && column <= last)) return whole;
      return `${name}"${Math.min(first, ...columns)}:${Math.max(last, ...columns)}"`;
    },
  );
}
