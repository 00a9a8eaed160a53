import { MAX_COLUMNS } from "../../../../core";
import { isHidden } from "../hidden";
import type { XmlAttributes } from "../../xml";
import { defaultWidthPixels, widthPixels } from "../pixels";
import { lastAtMost } from "./bisect";

/** What `cols` and `sheetFormatPr` say about columns, as spans and never column by column. */
export interface ColumnLooks {
  /** Pixels. */
  widthOf(column: number): number;
  /** Place in the list of cell formats; undefined where the column has none. */
  styleOf(column: number): number | undefined;
}

interface Span {
  readonly first: number;
  readonly last: number;
  /** Pixels; undefined for the default. */
  readonly width: number | undefined;
  readonly style: number | undefined;
}

export interface ColumnLooksReader {
  open(name: string, attributes: XmlAttributes): void;
  looks(): ColumnLooks;
}

export function columnLooksReader(): ColumnLooksReader {
  const spans: Span[] = [];
  let defaultWidth = defaultWidthPixels(NaN);
  return {
    open(name, attributes) {
      if (name === "sheetFormatPr") defaultWidth = defaultWidthOf(attributes);
      else if (name === "col") addSpan(spans, spanOf(attributes));
    },
    looks() {
      const ordered = [...spans].sort((a, b) => a.first - b.first);
      const firsts = ordered.map(({ first }) => first);
      return {
        widthOf: (column) => spanAt(ordered, firsts, column)?.width ?? defaultWidth,
        styleOf: (column) => spanAt(ordered, firsts, column)?.style,
      };
    },
  };
}

function defaultWidthOf(attributes: XmlAttributes): number {
  const width = widthPixels(Number(attributes["defaultColWidth"]?.value ?? "NaN"));
  return width ?? defaultWidthPixels(Number(attributes["baseColWidth"]?.value ?? "NaN"));
}

function spanOf(attributes: XmlAttributes): Span {
  const style = attributes["style"]?.value;
  const width = Number(attributes["width"]?.value ?? "NaN");
  return {
    first: Number(attributes["min"]?.value) - 1,
    last: Number(attributes["max"]?.value) - 1,
    width: isHidden(attributes, "width") ? 0 : widthPixels(width),
    style: style === undefined ? undefined : Number(style),
  };
}

/** More spans than columns are damage, as is one that ends before it begins. */
function addSpan(spans: Span[], span: Span): void {
  if (span.first >= 0 && span.first <= span.last && spans.length < MAX_COLUMNS) spans.push(span);
}

/** Spans that overlap are damage too: the one that begins last counts. */
function spanAt(spans: readonly Span[], firsts: ArrayLike<number>, column: number) {
  const span = spans[lastAtMost(firsts, column)];
  return span && column <= span.last ? span : undefined;
}
