import {
  fitCell,
  germanDate,
  germanTime,
  serialOf,
  type CellRole,
  type DateSystem,
  type Day,
  type LaidOutCell,
} from "../../../core";
import { escapeString, looksTyped, needsPreserve } from "./escape";

/** Index in cellXfs of a role, as it is or for text that begins like a formula. */
export type StyleIndex = (role: CellRole, quoted: boolean) => number;

const MINUTES_A_DAY = 1_440;

/** One cell. `address` is "E12"; text goes inline, so that no shared part is touched. */
export function cellXml(
  { role, value }: Pick<LaidOutCell, "role" | "value">,
  address: string,
  styleOf: StyleIndex,
  dateSystem: DateSystem,
): string {
  switch (value.type) {
    case "number":
      return numberCell(address, value.number, styleOf(role, false));
    case "date":
      return dateCell(address, value.day, role, styleOf, dateSystem);
    case "time": {
      const inDay = value.minutes >= 0 && value.minutes < MINUTES_A_DAY;
      return inDay
        ? numberCell(address, value.minutes / MINUTES_A_DAY, styleOf(role, false))
        : textCell(address, germanTime(value.minutes), role, styleOf);
    }
    case "text":
    case "link":
      return textCell(address, value.text, role, styleOf);
  }
}

/** A cell with nothing in it but its look. */
export function emptyCell(address: string, style: number): string {
  return `<c r="${address}" s="${style}"/>`;
}

export function textCell(
  address: string,
  text: string,
  role: CellRole,
  styleOf: StyleIndex,
): string {
  const style = styleOf(role, looksTyped(text));
  if (text === "") return emptyCell(address, style);
  const fitted = fitCell(text);
  const preserve = needsPreserve(fitted) ? ' xml:space="preserve"' : "";
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t${preserve}>${escapeString(fitted)}</t></is></c>`;
}

function numberCell(address: string, number: number, style: number): string {
  if (!Number.isFinite(number)) throw new RangeError(`no number for ${address}`);
  return `<c r="${address}" s="${style}"><v>${number}</v></c>`;
}

/** A date as the serial of the workbook's date system; as text where that system does not reach. */
function dateCell(
  address: string,
  day: Day,
  role: CellRole,
  styleOf: StyleIndex,
  dateSystem: DateSystem,
): string {
  const serial = serialOf(day, dateSystem);
  return serial === undefined
    ? textCell(address, germanDate(day), role, styleOf)
    : numberCell(address, serial, styleOf(role, false));
}
