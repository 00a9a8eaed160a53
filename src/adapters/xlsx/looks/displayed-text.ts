import { format } from "numfmt";
import {
  dateKindOf,
  dayFromEpoch,
  germanDate,
  serialOf,
  type CellValue,
  type DateValue,
} from "../../../core";

/** Excel's words for errors; files have the English ones. */
const GERMAN_ERRORS: ReadonlyMap<string, string> = new Map([
  ["#N/A", "#NV"],
  ["#REF!", "#BEZUG!"],
  ["#VALUE!", "#WERT!"],
  ["#NUM!", "#ZAHL!"],
  ["#SPILL!", "#ÜBERLAUF!"],
  ["#CALC!", "#KALK!"],
  ["#GETTING_DATA", "#DATEN_ABRUFEN"],
]);

/** Codes of built-in formats that stand for the country's own, whatever they spell. */
const GERMAN_CODES: ReadonlyMap<string, string> = new Map([
  ["mm-dd-yy", "dd.mm.yyyy"],
  ["m/d/yyyy", "dd.mm.yyyy"],
  ["m/d/yy h:mm", "dd.mm.yyyy hh:mm"],
]);

const GERMAN = { locale: "de" };
const GENERAL = "General";
/** Excel's limit for a code; it also keeps a hostile one from costing time. */
const LONGEST_CODE = 255;
const MINUTES_A_DAY = 1440;
/** The serial behind 31.12.9999. */
const END_OF_DAYS = 2_958_466;
/** What Excel fills a cell with whose number is no date; it depends on the width, which is not known here. */
const NO_DATE = "########";

/**
 * What a German Excel shows for a value under a number format, were the column wide enough. Formats
 * that cannot be understood show the plain value; nothing throws.
 */
export function displayedText(value: CellValue, numberFormat: string): string {
  switch (typeof value) {
    case "undefined":
      return "";
    case "boolean":
      return value ? "WAHR" : "FALSCH";
    case "string":
      return /[@;]/.test(numberFormat) ? formatted(value, numberFormat, () => value) : value;
    case "number":
      return numberText(value, numberFormat);
    default:
      return value.type === "error"
        ? (GERMAN_ERRORS.get(value.code) ?? value.code)
        : dateText(value, numberFormat);
  }
}

function numberText(value: number, numberFormat: string): string {
  const kind = dateKindOf(numberFormat);
  const isNoDate = value < 0 || (value >= END_OF_DAYS && kind !== "elapsed");
  if (kind !== undefined && isNoDate) return NO_DATE;
  return formatted(value, numberFormat, () => format(GENERAL, value, GERMAN));
}

/** By way of a serial of the 1900 system. A cell that holds a date by its type may have any format. */
function dateText(value: DateValue, numberFormat: string): string {
  const { epochDay, minutes } = value;
  const days = epochDay === undefined ? 0 : serialOf(epochDay, "1900");
  const code = [numberFormat, value.format].find((each) => dateKindOf(each) !== undefined);
  if (days === undefined || code === undefined) return plainDate(value);
  return formatted(days + minutes / MINUTES_A_DAY, code, () => plainDate(value));
}

/** "17.02.2021", "17.02.2021 16:30" or "16:30". */
function plainDate({ epochDay, minutes }: DateValue): string {
  const time = format("hh:mm", minutes / MINUTES_A_DAY, GERMAN);
  if (epochDay === undefined) return time;
  const day = germanDate(dayFromEpoch(epochDay));
  return minutes === 0 ? day : `${day} ${time}`;
}

function formatted(value: number | string, numberFormat: string, plain: () => string): string {
  if (numberFormat.length > LONGEST_CODE) return plain();
  try {
    return format(germanCode(numberFormat), value, GERMAN);
  } catch {
    return plain();
  }
}

function germanCode(code: string): string {
  const known = GERMAN_CODES.get(code) ?? code;
  // German producers wrongly write "Standard"; in quotes it is a word like any other.
  return known.replace(/"[^"]*"|standard/gi, (part) => (part.startsWith('"') ? part : GENERAL));
}
