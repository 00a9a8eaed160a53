import { parseRange, type CellRange } from "../../../core";
import { filledBy } from "../reading";
import type { XmlAttributes } from "../xml";
import type { ElementSpot, SheetSpots, TagSpot } from "./spots";
import { tagStart, endTagStart } from "./tag-place";

/** What stands around the cells of a sheet and matters to one that is changed. */
export type FrameSpots = Omit<SheetSpots, "byRow" | "placeOf">;

export interface FrameScan {
  open(name: string, attributes: XmlAttributes, end: number): void;
  close(name: string, end: number): void;
  /** undefined where the part has no list of rows. */
  spots(): FrameSpots | undefined;
}

interface ColumnStyle {
  readonly first: number;
  readonly last: number;
  readonly style: string;
}

/** Is told every element of a sheet's part. */
export function frameScan(text: string): FrameScan {
  const merges: CellRange[] = [];
  const filled: CellRange[] = [];
  const covered: TagSpot[] = [];
  const columns: ColumnStyle[] = [];
  let rows: ElementSpot | undefined;
  let dimension: TagSpot | undefined;
  let isProtected = false;
  let hasFormulas = false;
  return {
    open(name, attributes, end) {
      const said = (attribute: string) => attributes[attribute]?.value;
      switch (name) {
        case "f":
          hasFormulas = true;
          append(filled, filledBy(attributes));
          break;
        case "sheetData":
          rows = { start: tagStart(text, end), openEnd: end, closeStart: end, end };
          break;
        case "mergeCell":
          append(merges, parseRange(said("ref") ?? ""));
          break;
        case "dimension":
          dimension = tagSpot(text, end, said("ref"));
          break;
        case "conditionalFormatting":
        case "dataValidation":
          covered.push(tagSpot(text, end, said("sqref")));
          break;
        case "col":
          append(columns, columnStyle(said));
          break;
        case "sheetProtection":
          isProtected = ["1", "true"].includes(said("sheet") ?? "");
      }
    },
    close(name, end) {
      if (name !== "sheetData" || !rows || rows.openEnd === end) return;
      rows = { ...rows, closeStart: endTagStart(text, end), end };
    },
    spots: () =>
      rows && {
        prefix: prefixAt(text, rows.start),
        rows,
        columnStyle: (column) => styleOf(columns, column),
        ...{ isProtected, hasFormulas, merges, filled, dimension, covered },
      },
  };
}

function tagSpot(text: string, end: number, cells = ""): TagSpot {
  return { start: tagStart(text, end), end, cells };
}

function append<T>(list: T[], item: T | undefined): void {
  if (item !== undefined) list.push(item);
}

function columnStyle(said: (attribute: string) => string | undefined): ColumnStyle | undefined {
  const style = said("style");
  if (style === undefined) return undefined;
  return { first: Number(said("min")) - 1, last: Number(said("max")) - 1, style };
}

function styleOf(columns: readonly ColumnStyle[], column: number): string {
  return columns.find(({ first, last }) => column >= first && column <= last)?.style ?? "";
}

/** "<x:sheetData" → "x:". */
function prefixAt(text: string, start: number): string {
  return /^<([^\s/>:]+:)/.exec(text.slice(start, start + 80))?.[1] ?? "";
}
