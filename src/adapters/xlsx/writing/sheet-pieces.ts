import { formatAddress, formatRange, type LaidOutCell, type LaidOutSheet } from "../../../core";
import { choicesOf, type DrawnChoices } from "./choices";
import { escapeXml } from "./escape";
import { linkList } from "./links";
import { pageXml } from "./page";
import type { SheetFrame } from "./sheet-frame";
import { rowCountOf, writeRows, type RowSurroundings } from "./sheet-rows";
import { xmlWriter } from "./xml-writer";

/** The order in which Excel demands the children of a sheet (ECMA-376 part 1, CT_Worksheet). */
const BEFORE_ROWS = ["dimension", "sheetViews", "sheetFormatPr", "cols"];
const BEHIND_ROWS = [
  ["sheetProtection", "protectedRanges", "conditionalFormatting", "dataValidations", "hyperlinks"],
  ["pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks", "customProperties"],
  ["cellWatches", "ignoredErrors", "smartTags", "drawing", "legacyDrawing", "legacyDrawingHF"],
  ["drawingHF", "picture", "oleObjects", "controls", "AlternateContent", "webPublishItems"],
  ["tableParts", "extLst"],
].flat();

/** Around a column's text Excel leaves 5 pixels of 7 to a character. */
const COLUMN_PADDING = 0.7109375;

export interface SheetSurroundings extends RowSurroundings {
  readonly frame: SheetFrame;
  /** Relationship ids of the sheet's tables, in their order. */
  readonly tableIds: readonly string[];
  /** The name that a sheet has in this workbook, for links. */
  readonly resolve: (sheet: string) => string;
}

/**
 * The part of a sheet: what the document says, inside the frame of what was there. In pieces, for a long
 * one is more than a string can hold.
 */
export function* sheetPieces(
  sheet: LaidOutSheet,
  surroundings: SheetSurroundings,
): Generator<Uint8Array, void, undefined> {
  const { frame, resolve } = surroundings;
  const { prefix } = frame;
  const drawn = choicesOf(sheet);
  const own = ownChildren(sheet, drawn, surroundings);
  const links = linkList(resolve);
  const out = xmlWriter();
  const before = childrenXml(BEFORE_ROWS, own, frame);
  out.markup(`${frame.opening}${propertiesXml(frame)}${before}<${prefix}sheetData>`);
  const content = { extra: drawn.cells, onLink: links.add };
  yield* writeRows(out, sheet, content, { ...surroundings, prefix });
  const behind = childrenXml(BEHIND_ROWS, own.set("hyperlinks", links.xml()), frame);
  out.markup(`</${prefix}sheetData>${behind}${frame.closing}`);
  for (let piece = out.full(); piece; piece = out.full()) yield piece;
  yield out.rest();
}

function childrenXml(
  names: readonly string[],
  own: ReadonlyMap<string, string>,
  frame: SheetFrame,
): string {
  const children = names.map(
    (name) => withPrefix(own.get(name) ?? "", frame.prefix) + keptXml(name, own, frame),
  );
  return children.join("");
}

/** A page break of ours takes the place of those that were there: they stood at rows that have moved. */
function keptXml(name: string, own: ReadonlyMap<string, string>, { kept }: SheetFrame): string {
  return name === "rowBreaks" && own.get(name) ? "" : (kept.get(name) ?? "");
}

/** The first child: without fitToPage Excel prints as wide as the columns are. */
function propertiesXml({ prefix, propertyAttributes, propertyChildren }: SheetFrame): string {
  const fit = `<${prefix}pageSetUpPr fitToPage="1"/>`;
  return `<${prefix}sheetPr${propertyAttributes}>${propertyChildren}${fit}</${prefix}sheetPr>`;
}

function ownChildren(
  sheet: LaidOutSheet,
  { cells: extra, xml: dataValidations }: DrawnChoices,
  { frame, typeface, tableIds }: SheetSurroundings,
): Map<string, string> {
  const r = frame.relationshipPrefix;
  const printer = frame.printer === undefined ? "" : ` ${r}:id="${escapeXml(frame.printer)}"`;
  return new Map(
    Object.entries({
      dimension: dimensionXml(sheet, extra),
      sheetViews: viewXml(sheet, frame.selected),
      sheetFormatPr: '<sheetFormatPr defaultRowHeight="15"/>',
      cols: columnsXml(sheet.columnWidths, typeface.columns),
      dataValidations,
      ...pageXml(sheet, printer),
      tableParts: tablePartsXml(tableIds, r),
    }),
  );
}

function dimensionXml(sheet: LaidOutSheet, extra: readonly LaidOutCell[]): string {
  const right = extra.reduce((last, { column }) => Math.max(last, column), sheet.columnCount - 1);
  const bottom = Math.max(rowCountOf(sheet, extra), 1) - 1;
  return `<dimension ref="${formatRange({ top: 0, left: 0, bottom, right: Math.max(right, 0) })}"/>`;
}

function viewXml({ frozenRows }: LaidOutSheet, selected: boolean): string {
  const attributes = `${selected ? ' tabSelected="1"' : ""} workbookViewId="0"`;
  if (frozenRows === 0) return `<sheetViews><sheetView${attributes}/></sheetViews>`;
  const first = formatAddress({ row: frozenRows, column: 0 });
  const pane = `<pane ySplit="${frozenRows}" topLeftCell="${first}" activePane="bottomLeft" state="frozen"/>`;
  const selection = `<selection pane="bottomLeft" activeCell="${first}" sqref="${first}"/>`;
  return `<sheetViews><sheetView${attributes}>${pane}${selection}</sheetView></sheetViews>`;
}

function columnsXml(widths: readonly number[], factor: number): string {
  const columns = widths.map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${toldWidth(width, factor)}" customWidth="1"/>`,
  );
  return columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`;
}

/** Excel counts in 256ths. */
function toldWidth(width: number, factor: number): number {
  return Math.round((width + COLUMN_PADDING) * factor * 256) / 256;
}

function tablePartsXml(ids: readonly string[], r: string): string {
  const parts = ids.map((id) => `<tablePart ${r}:id="${escapeXml(id)}"/>`);
  return parts.length === 0
    ? ""
    : `<tableParts count="${parts.length}">${parts.join("")}</tableParts>`;
}

/** In what we write every "<" begins a tag, because text is escaped. */
function withPrefix(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}
