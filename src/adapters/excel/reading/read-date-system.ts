import { dateKindOf, dayFromEpoch, epochDayOf, yearOf, type DateSystem } from "../../../core";
import type { SheetOutline } from "./inventory";
import type { RawBlock } from "./read-blocks";

/** A cell that shows a day with its year, and the number behind it. */
interface Witness {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly serial: number;
}

/** More than one, as a column may be too narrow and show #### instead. */
const WITNESSES = 5;

/** Below it lie times and the days around the 29.02.1900 that never was. */
const FIRST_SERIAL = 366;

/**
 * Which date system a workbook counts in. Excel has no property for it, so the text of a date that
 * was read is held against its number; without dates, a formula function is asked. Two syncs at most.
 */
export async function readDateSystem(
  context: Excel.RequestContext,
  sheets: readonly SheetOutline[],
  blocks: readonly RawBlock[],
): Promise<DateSystem> {
  const witnesses = findWitnesses(sheets, blocks);
  if (witnesses.length > 0) {
    const shown = witnesses.map(({ sheetId, row, column }) =>
      context.workbook.worksheets.getItem(sheetId).getCell(row, column).load("text"),
    );
    await context.sync();
    for (const [index, { serial }] of witnesses.entries()) {
      const system = systemOf(serial, shown[index]?.text[0]?.[0] ?? "");
      if (system) return system;
    }
  }
  return askDateSystem(context);
}

/** DATE(1904,1,2) is 1 in a workbook that counts from 1904, and 1463 in any other. */
export async function askDateSystem(context: Excel.RequestContext): Promise<DateSystem> {
  const answer = context.workbook.functions.date(1904, 1, 2).load("value");
  await context.sync();
  return answer.value === 1 ? "1904" : "1900";
}

/** The system in which the number is a day of the year that the text shows; undefined where neither is. */
export function systemOf(serial: number, text: string): DateSystem | undefined {
  const year = Number(/(?:^|\D)(\d{4})(?:\D|$)/.exec(text)?.[1]);
  const systems: readonly DateSystem[] = ["1900", "1904"];
  return systems.find((system) => {
    const epochDay = epochDayOf(Math.floor(serial), system);
    return epochDay !== undefined && yearOf(dayFromEpoch(epochDay)) === year;
  });
}

function findWitnesses(sheets: readonly SheetOutline[], blocks: readonly RawBlock[]): Witness[] {
  const found: Witness[] = [];
  for (const { block, values, formats } of blocks) {
    const sheetId = sheets[block.sheet]?.id ?? "";
    for (const [down, row] of values.entries()) {
      const across = row.findIndex((value, column) => isWitness(value, formats[down]?.[column]));
      const serial = row[across];
      if (typeof serial !== "number") continue;
      found.push({ sheetId, row: block.top + down, column: block.left + across, serial });
      if (found.length === WITNESSES) return found;
    }
  }
  return found;
}

/** A number that is shown as a day with its year. */
export function isWitness(value: unknown, format = "General"): boolean {
  return (
    typeof value === "number" &&
    value >= FIRST_SERIAL &&
    /yyyy/i.test(format) &&
    dateKindOf(format) === "day"
  );
}
