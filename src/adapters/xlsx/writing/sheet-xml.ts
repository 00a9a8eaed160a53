import { formatAddress, formatRange, type LaidOutCell, type LaidOutSheet } from "../../../core";
import { choicesOf } from "./choices";
import { escapeXml } from "./escape";
import { linksXml } from "./links";
import { pageXml } from "./page";
import type { SheetFrame } from "./sheet-frame";
import { rowCountOf, rowsXml, type RowSurroundings } from "./sheet-rows";

/** The order in which Excel demands the children of a sheet (ECMA-376 part 1, CT_Worksheet). */
const CHILD_ORDER = [
  ["dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetProtection"],
  ["protectedRanges", "conditionalFormatting", "dataValidations", "hyperlinks", "pageMargins"],
  ["pageSetup", "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches"],
  ["ignoredErrors", "smartTags", "drawing", "legacyDrawing", "legacyDrawingHF", "drawingHF"],
  ["picture", "oleObjects", "controls", "AlternateContent", "webPublishItems", "tableParts"],
  ["extLst"],
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

/** The part of a sheet: what the document says, inside the frame of what was there. */
export function sheetXml(sheet: LaidOutSheet, surroundings: SheetSurroundings): string {
  const { frame } = surroundings;
  const own = ownChildren(sheet, surroundings);
  const properties = propertiesXml(frame);
  const children = CHILD_ORDER.map(
    (name) => withPrefix(own.get(name) ?? "", frame.prefix) + keptXml(name, own, frame),
  );
  return `${frame.opening}${properties}${children.join("")}${frame.closing}`;
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

function ownChildren(sheet: LaidOutSheet, surroundings: SheetSurroundings): Map<string, string> {
  const { frame, typeface, tableIds, resolve } = surroundings;
  const { cells: extra, xml: dataValidations } = choicesOf(sheet);
  const r = frame.relationshipPrefix;
  const printer = frame.printer === undefined ? "" : ` ${r}:id="${escapeXml(frame.printer)}"`;
  return new Map(
    Object.entries({
      dimension: dimensionXml(sheet, extra),
      sheetViews: viewXml(sheet, frame.selected),
      sheetFormatPr: '<sheetFormatPr defaultRowHeight="15"/>',
      cols: columnsXml(sheet.columnWidths, typeface.columns),
      sheetData: `<sheetData>${rowsXml(sheet, extra, surroundings)}</sheetData>`,
      dataValidations,
      hyperlinks: linksXml(sheet, resolve),
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
