import { serialOf } from "./date-serial";
import { HostError, invalidArgument } from "../protocol/host-error";
import { GENERAL, type HostCell, type HostValue } from "./cells";

/** Where something is typed: what the cell and the workbook say about it. */
export interface TypingPlace {
  readonly numberFormat: string;
  readonly date1904: boolean;
  readonly currentYear: number;
}

/** A number that was recognised, and the format that a cell without one takes from it. */
interface Recognised {
  readonly value: HostValue;
  readonly format?: string;
}

const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;
/** What Excel calls its built-in short date; it is shown as the country does: 21.01.2021. */
const SHORT_DATE = "m/d/yyyy";

const ERRORS = new Map<string, string>([
  ["#NV", "#N/A"],
  ["#N/A", "#N/A"],
  ["#BEZUG!", "#REF!"],
  ["#REF!", "#REF!"],
  ["#NAME?", "#NAME?"],
  ["#WERT!", "#VALUE!"],
  ["#VALUE!", "#VALUE!"],
  ["#DIV/0!", "#DIV/0!"],
]);

function fullYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year < 30 ? 2000 + year : 1900 + year;
}

/** 21.01.2021, 21.1.21, 21-1-2021, 21/1/21; also 15.1. (this year) and 6-18 (June 2018). */
function asDate(text: string, { date1904, currentYear }: TypingPlace): Recognised | undefined {
  const full = /^(\d{1,2})[.\-/](\d{1,2})[.\-/](\d{4}|\d{2})$/.exec(text);
  if (full) {
    const [, day, month, year = ""] = full;
    const value = serialOf(fullYear(year), Number(month), Number(day), date1904);
    return value === undefined ? undefined : { value, format: SHORT_DATE };
  }
  const short = /^(\d{1,2})[.\-/](\d{1,2})\.?$/.exec(text);
  if (!short) return undefined;
  const [first, second] = [Number(short[1]), Number(short[2])];
  const thisYear = serialOf(currentYear, second, first, date1904);
  if (thisYear !== undefined) return { value: thisYear, format: "d-mmm" };
  if ((short[2] ?? "").length !== 2) return undefined;
  const month = serialOf(fullYear(short[2] ?? ""), first, 1, date1904);
  return month === undefined ? undefined : { value: month, format: "mmm-yy" };
}

function asTime(text: string): Recognised | undefined {
  const match = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (!match) return undefined;
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  return { value: seconds / 86_400, format: match[3] === undefined ? "h:mm" : "h:mm:ss" };
}

/** Numbers as a German keyboard gives them: comma for decimals, points in front of three digits. */
function asNumber(text: string): Recognised | undefined {
  const match = /^([+-]?)(\d+|\d{1,3}(?:\.\d{3})+)(,\d*)?(E[+-]?\d{1,3})? ?(%?)$/i.exec(text);
  if (!match) return undefined;
  const [, sign = "", whole = "", decimals = "", exponent = "", percent] = match;
  const plain = sign + whole.replaceAll(".", "") + decimals.replace(",", ".") + exponent;
  const value = Number(plain);
  if (!Number.isFinite(value)) return undefined;
  return percent ? { value: value / 100, format: decimals ? "0.00%" : "0%" } : { value };
}

function asWord(text: string): Recognised | undefined {
  const upper = text.toUpperCase();
  if (upper === "WAHR" || upper === "TRUE") return { value: true };
  if (upper === "FALSCH" || upper === "FALSE") return { value: false };
  const code = ERRORS.get(upper);
  return code === undefined ? undefined : { value: { type: "error", code } };
}

/** Balanced brackets and quotes, no two words side by side: as much as Excel's parser is needed for. */
function refuseBrokenFormula(formula: string): void {
  if (formula.length > MAX_FORMULA) throw new HostError("FormulaLengthExceedsLimit");
  const outside = formula.replace(/"[^"]*"|'[^']*'/g, "0");
  const open = outside.split("(").length;
  if (outside.includes('"') || open !== outside.split(")").length) throw invalidArgument(formula);
  if (/[\p{L}\p{N})] +[\p{L}\p{N}(]/u.test(outside)) throw invalidArgument(formula);
}

/** The result where it is plain to see; formulas are not calculated here. */
function resultOf(formula: string): HostValue {
  const rest = formula.slice(1);
  if (/^[+-]?\d{1,15}(?:\.\d{1,15})?$/.test(rest)) return Number(rest);
  if (/^"[^"]*"$/.test(rest)) return rest.slice(1, -1);
  return /^[+-][\p{L}]+$/u.test(rest) ? { type: "error", code: "#NAME?" } : 0;
}

function formulaCell(formula: string, { numberFormat }: TypingPlace): HostCell {
  refuseBrokenFormula(formula);
  return { value: resultOf(formula), formula, numberFormat };
}

function typedText(text: string, place: TypingPlace): HostCell {
  const { numberFormat } = place;
  if (text.length > MAX_TEXT) throw invalidArgument("more than 32,767 characters");
  if (text.startsWith("'")) return { value: text.slice(1), numberFormat, quotePrefix: true };
  if (numberFormat === "@" || text === "") return { value: text, numberFormat };
  if (text.startsWith("=") && text.length > 1) return formulaCell(text, place);
  const trimmed = text.trim();
  const known = asNumber(trimmed) ?? asDate(trimmed, place) ?? asTime(trimmed) ?? asWord(trimmed);
  if (known) {
    const format = numberFormat === GENERAL ? (known.format ?? GENERAL) : numberFormat;
    return { value: known.value, numberFormat: format };
  }
  // "-Beisitz" and "+49 2541" are formulas to Excel, "@Name" an intersection; a lone sign is text.
  if (/^[+\-@]./u.test(text)) return formulaCell(`=${text.replace(/^\+/, "")}`, place);
  return { value: text, numberFormat };
}

/**
 * What a German Excel makes of a value that is set from outside, as if it had been typed.
 * Throws HostError InvalidArgument for broken formulas and overlong texts.
 */
export function typedCell(value: string | number | boolean, place: TypingPlace): HostCell {
  if (typeof value === "string") return typedText(value, place);
  const { numberFormat } = place;
  if (numberFormat !== "@") return { value, numberFormat };
  const text =
    typeof value === "number" ? String(value).replace(".", ",") : value ? "WAHR" : "FALSCH";
  return { value: text, numberFormat };
}
