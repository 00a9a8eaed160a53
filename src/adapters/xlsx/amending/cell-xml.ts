import {
  dayFromEpoch,
  fitCell,
  germanDate,
  isDateValue,
  isErrorValue,
  LONGEST_CELL_TEXT,
  serialOf,
  type CellValue,
  type DateSystem,
  type DateValue,
} from "../../../core";
import { escapeString, needsPreserve } from "../writing";

const MINUTES_A_DAY = 1_440;

/** How a cell is written: what stands in its tag beside address and style, and what is in it. */
interface Content {
  readonly type: string;
  readonly xml: string;
}

const NOTHING: Content = { type: "", xml: "" };

/** A cell before it is written. */
export interface PlainCell {
  /** "x:" or "". */
  readonly prefix: string;
  /** "F12"; undefined where the cell goes by its place. */
  readonly reference: string | undefined;
  /** Index of the style, "" for none. */
  readonly style: string;
  readonly value: CellValue;
}

/** One cell as XML. Text goes inline, so that no shared part is touched. */
export function cellXml(cell: PlainCell, dateSystem: DateSystem): string {
  const { prefix, reference, style, value } = cell;
  const { type, xml } = contentOf(value, prefix, dateSystem);
  const attributes = [attribute("r", reference), attribute("s", style), attribute("t", type)];
  const opening = `<${prefix}c${attributes.join("")}`;
  return xml === "" ? `${opening}/>` : `${opening}>${xml}</${prefix}c>`;
}

function attribute(name: string, value: string | undefined): string {
  return value === undefined || value === "" ? "" : ` ${name}="${value}"`;
}

function contentOf(value: CellValue, prefix: string, dateSystem: DateSystem): Content {
  const plain = (type: string, text: string): Content => ({
    type,
    xml: `<${prefix}v>${text}</${prefix}v>`,
  });
  if (isErrorValue(value)) return plain("e", escapeString(value.code));
  const stored = isDateValue(value) ? (dateSerial(value, dateSystem) ?? dayText(value)) : value;
  if (stored === undefined || stored === "") return NOTHING;
  if (typeof stored === "string") return textContent(stored, prefix);
  return typeof stored === "boolean" ? plain("b", stored ? "1" : "0") : plain("", finite(stored));
}

function dayText({ epochDay }: DateValue): string {
  return epochDay === undefined ? "" : germanDate(dayFromEpoch(epochDay));
}

function textContent(text: string, prefix: string): Content {
  const fitted = text.length > LONGEST_CELL_TEXT ? fitCell(text) : text;
  const preserve = needsPreserve(fitted) ? ' xml:space="preserve"' : "";
  const inner = `<${prefix}t${preserve}>${escapeString(fitted)}</${prefix}t>`;
  return { type: "inlineStr", xml: `<${prefix}is>${inner}</${prefix}is>` };
}

function finite(number: number): string {
  if (!Number.isFinite(number)) throw new RangeError("no number for a cell");
  return String(number);
}

/** A date as a number; undefined where the workbook's date system does not reach. */
export function dateSerial(
  { epochDay, minutes }: DateValue,
  dateSystem: DateSystem,
): number | undefined {
  const days = epochDay === undefined ? 0 : serialOf(epochDay, dateSystem);
  return days === undefined ? undefined : days + minutes / MINUTES_A_DAY;
}
