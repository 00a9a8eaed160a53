import { orientationFor, TEXT_WIDTH } from "./page";
import { printableText } from "./printable-text";
import { valueText } from "./render-text";
import { ROLE_LOOKS } from "./role-look";
import type { Block, CellRole, DocumentValue, TableBlock, TextBlock } from "./sheet-document";

/**
 * Told in full, in every paragraph: Word takes text without a font for Times New Roman of 12 points, not
 * for that of the surroundings, and cells inherit nothing. Whoever wants the font of the Vorlage pastes
 * with "Formatierung zusammenführen", which keeps the table.
 */
const FONT = "font-family:Arial,sans-serif";
/** Points: running text; small print and the cells of a table. */
const BODY_SIZE = 11;
const SMALL_SIZE = 10;
const CELL = "border:0.5pt solid #000000;padding:0.8mm 1.5mm;vertical-align:top";
/** Should somebody paste into a spreadsheet: Excel and Calc take each cell for a text, "=1+1" as well. */
const TEXT_IN_EXCEL = "mso-number-format:'\\@'";
const TEXT_IN_CALC = 'sdnum="1031;0;@"';
const HEAD_FILL = ROLE_LOOKS.head.fill ?? "FFFFFF";
/** Pixels of HTML's attributes, 96 to the inch. */
const PIXELS_A_MILLIMETRE = 96 / 25.4;

const ESCAPES = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
  ["\u00a0", "&#160;"],
  ["\n", "<br />"],
]);

/**
 * Blocks as a fragment for the clipboard, made for Word: all looks inline, in points and millimetres,
 * nothing from outside. Well-formed as XML too. Titles and headings are bold paragraphs, for what is
 * pasted must not change the outline of the document around it. A table is as wide as the text of an A4
 * page; its one header row is marked as such, and Word repeats it on every page.
 */
export function renderHtml(blocks: readonly Block[]): string {
  const columns = blocks.map((block) => (block.type === "table" ? block.columns.length : 0));
  const width = TEXT_WIDTH[orientationFor(Math.max(0, ...columns))];
  const parts = blocks.map((block) =>
    block.type === "table" ? tableHtml(block, width) : textHtml(block),
  );
  return `<div lang="de-DE">${parts.join("")}</div>`;
}

function textHtml({ type, text }: TextBlock): string {
  const { size = type === "note" ? SMALL_SIZE : BODY_SIZE, bold } = ROLE_LOOKS[type];
  const below = type === "note" ? 0 : 6;
  const space = bold ? { above: 12, below, keep: true } : { above: 0, below };
  return paragraph(inBold(escaped(text), bold), size, space);
}

interface Space {
  readonly above: number;
  readonly below: number;
  /** Not to be parted from what follows. */
  readonly keep?: boolean;
}

/** Margins one by one: LibreOffice takes a margin without a unit for none that is told. */
function paragraph(html: string, size: number, { above, below, keep = false }: Space): string {
  const style = `margin-top:${above}pt;margin-bottom:${below}pt;text-align:left;${FONT};font-size:${size}pt`;
  return `<p style="${style}${keep ? ";page-break-after:avoid" : ""}">${html}</p>`;
}

function tableHtml({ columns, rows }: TableBlock, whole: number): string {
  const frames = framesIn(whole, columns);
  const head = columns.map(({ heading }, column) => headHtml(heading, frames[column]));
  const body = Array.from(rows, (row) =>
    rowHtml(row.map((value, column) => cellHtml(value, frames[column]))),
  );
  return [
    `<table border="1" cellspacing="0" cellpadding="0" style="border-collapse:collapse;width:${whole}mm">`,
    `<thead>${rowHtml(head)}</thead><tbody>${body.join("")}</tbody></table>`,
  ].join("");
}

/** A row that breaks across pages is hard to read. */
function rowHtml(cells: readonly string[]): string {
  return `<tr style="page-break-inside:avoid">${cells.join("")}</tr>`;
}

function headHtml(heading: string, frame = ""): string {
  const fill = `bgcolor="#${HEAD_FILL}"`;
  return `<th scope="col" ${fill} ${frame}>${cellText(heading, "head")}</th>`;
}

function cellHtml(value: DocumentValue, frame = ""): string {
  if (value.type === "empty") return `<td ${frame}>${cellText("", "text")}</td>`;
  const role = "role" in value ? value.role : value.type;
  return `<td ${frame}>${cellText(valueText(value), role)}</td>`;
}

/** Never empty: a paragraph without text would get the looks and the height of any other. */
function cellText(text: string, role: CellRole): string {
  const html = inBold(escaped(text) || "&#160;", ROLE_LOOKS[role].bold);
  return paragraph(html, SMALL_SIZE, { above: 0, below: 0 });
}

function inBold(html: string, bold: boolean): string {
  return bold ? `<b>${html}</b>` : html;
}

function escaped(text: string): string {
  return printableText(text).replace(
    /[&<>"'\u00a0\n]/g,
    (character) => ESCAPES.get(character) ?? character,
  );
}

/**
 * The attributes that the cells of each column share. Widths are told twice, for Word goes by
 * millimetres and LibreOffice by pixels; together they are exactly the whole.
 */
function framesIn(whole: number, columns: TableBlock["columns"]): string[] {
  const weights = columns.map(({ width }) => width);
  return sharesOf(whole, weights).map((width) => {
    const pixels = Math.round(width * PIXELS_A_MILLIMETRE);
    const style = `width:${width.toFixed(1)}mm;${CELL};${TEXT_IN_EXCEL}`;
    return `width="${pixels}" valign="top" ${TEXT_IN_CALC} style="${style}"`;
  });
}

/** Parts of the whole in proportion to the weights, to one decimal. */
function sharesOf(whole: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  let before = 0;
  let edge = 0;
  return weights.map((weight) => {
    before += weight;
    const next = Math.round((before / sum) * whole * 10);
    const share = (next - edge) / 10;
    edge = next;
    return share;
  });
}
