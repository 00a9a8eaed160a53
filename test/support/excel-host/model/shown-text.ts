import type { HostCell, HostValue } from "./cells";
import { partsOf, type DateParts } from "./date-serial";

const MONTHS = [
  "Januar",
  "Februar",
  "März",
  "April",
  "Mai",
  "Juni",
  "Juli",
  "August",
  "September",
  "Oktober",
  "November",
  "Dezember",
];
const DAYS = ["Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag"];

const GERMAN_ERRORS = new Map([
  ["#N/A", "#NV"],
  ["#REF!", "#BEZUG!"],
  ["#VALUE!", "#WERT!"],
]);

function two(number: number): string {
  return String(number).padStart(2, "0");
}

/** A format's section without colours, conditions and locale marks in brackets. */
function sectionFor(format: string, value: number): string {
  const sections = format.split(";");
  const index = value < 0 && sections.length > 1 ? 1 : value === 0 && sections.length > 2 ? 2 : 0;
  return (sections[index] ?? "").replace(/\[[^\]]*\]/g, "");
}

/** True for formats that show a day or a time. Quoted and escaped characters do not count. */
export function isDateFormat(format: string): boolean {
  const bare = sectionFor(format, 1).replace(/"[^"]*"|\\./g, "");
  return !/general/i.test(bare) && /[dmyhs]/i.test(bare);
}

const TOKENS = /"[^"]*"|\\.|AM\/PM|d{1,4}|m{1,5}|y{1,4}|h{1,2}|s{1,2}|./gi;

function dateToken(token: string, parts: DateParts, minutes: boolean): string {
  const long = token.length > 1;
  switch (token.charAt(0).toLowerCase()) {
    case "d": {
      const name = DAYS[parts.weekday] ?? "";
      if (token.length > 2) return token.length === 3 ? name.slice(0, 2) : name;
      return long ? two(parts.day) : String(parts.day);
    }
    case "m": {
      if (minutes) return long ? two(parts.minute) : String(parts.minute);
      const name = MONTHS[parts.month - 1] ?? "";
      if (token.length > 2) return token.length === 3 ? name.slice(0, 3) : name;
      return long ? two(parts.month) : String(parts.month);
    }
    case "y":
      return token.length > 2 ? String(parts.year) : two(parts.year % 100);
    case "h":
      return long ? two(parts.hour) : String(parts.hour);
    case "s":
      return long ? two(parts.second) : String(parts.second);
    default:
      return token.startsWith('"') ? token.slice(1, -1) : token.replace("\\", "");
  }
}

function dateText(serial: number, format: string, date1904: boolean): string {
  // The built-in short date follows the country, whatever its code says.
  const code = format === "m/d/yyyy" ? "dd.mm.yyyy" : sectionFor(format, serial);
  const parts = partsOf(serial, date1904);
  const tokens = code.match(TOKENS) ?? [];
  const timeToken = (token: string | undefined) => /^[hs]+$/i.test(token ?? "");
  return tokens
    .map((token, index) => {
      const before = tokens.slice(0, index).findLast((other) => /^[dmyhs]+$/i.test(other));
      const after = tokens.slice(index + 1).find((other) => /^[dmyhs]+$/i.test(other));
      const minutes = /^h/i.test(before ?? "") || (timeToken(after) && /^s/i.test(after ?? ""));
      return dateToken(token, parts, minutes);
    })
    .join("");
}

function generalText(value: number): string {
  const text = Number(value.toPrecision(10)).toString();
  return text.replace("e+", "E+").replace("e-", "E-").replace(".", ",");
}

function grouped(whole: string): string {
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ".");
}

function numberText(value: number, format: string): string {
  const section = sectionFor(format, value);
  const pattern = /[#0?][#0?,]*(?:\.[#0?]+)?/.exec(section)?.[0];
  if (pattern === undefined || /general/i.test(section)) return generalText(value);
  const decimals = (pattern.split(".")[1] ?? "").length;
  const scaled = section.includes("%") ? value * 100 : value;
  const signed = value < 0 && !format.includes(";") ? "-" : "";
  const [whole = "", fraction] = Math.abs(scaled).toFixed(decimals).split(".");
  const digits = (pattern.split(".")[0] ?? "").replace(/[^0]/g, "").length;
  const padded = whole.padStart(digits, "0");
  const shown = pattern.includes(",") ? grouped(padded) : padded;
  const number = fraction === undefined ? shown : `${shown},${fraction}`;
  return signed + section.replace(pattern, number).replace(/"([^"]*)"|\\(.)/g, "$1$2");
}

function plainText(value: Exclude<HostValue, number>): string {
  if (typeof value === "boolean") return value ? "WAHR" : "FALSCH";
  if (typeof value === "string") return value;
  return GERMAN_ERRORS.get(value.code) ?? value.code;
}

/** About five and a quarter points a character of the standard font, and a little room. */
function fits(text: string, width: number | undefined): boolean {
  return width === undefined || text.length * 5.25 + 3 <= width;
}

/**
 * What a German Excel shows. `width` in points, undefined for the standard width: a number or date
 * that does not fit turns into number signs, and Office.js hands just these out as `text`.
 */
export function shownText(cell: HostCell, date1904: boolean, width: number | undefined): string {
  const { value, numberFormat } = cell;
  if (typeof value !== "number") return plainText(value);
  if (numberFormat === "@") return generalText(value);
  const text = isDateFormat(numberFormat)
    ? dateText(value, numberFormat, date1904)
    : numberText(value, numberFormat);
  if (isDateFormat(numberFormat) && value < 0) return "#".repeat(10);
  return fits(text, width) ? text : "#".repeat(Math.max(1, Math.floor((width ?? 0) / 5.25)));
}
