import { dayFrom, type Day, type Term } from "../../src/core/calendar";
import { placeOf, type Place } from "../../src/core/grid";

/** Where the tables of tests stand, with their headings in row 1. */
export const SHEET = "Mitglieder";

/** "17.02.2021"; throws for anything else but nothing. */
export function dayOf(text: string | undefined): Day | undefined {
  const match = /^(\d\d)\.(\d\d)\.(\d{4})$/.exec(text ?? "");
  if (match) return dayFrom(Number(match[3]), Number(match[2]), Number(match[1]));
  if (text !== undefined) throw new RangeError(`no day: ${text}`);
  return undefined;
}

/** A line of the table by its headings; empty cells are missing. */
export interface Line {
  readonly row: number;
  readonly cells: ReadonlyMap<string, string>;
  readonly place: (heading: string) => Place;
}

export function linesOf(text: string): Line[] {
  const [head = "", ...body] = text.trim().split("\n");
  const headings = head.split("|").map((heading) => heading.trim());
  return body.map((line, index) => {
    const cells = line.split("|").map((cell, column) => [headings[column] ?? "", cell.trim()]);
    const filled = cells.filter((cell): cell is [string, string] => cell[1] !== "");
    const place = (heading: string) =>
      placeOf(SHEET, { row: index + 1, column: headings.indexOf(heading) });
    return { row: index + 2, cells: new Map(filled), place };
  });
}

export function termOf({ cells }: Line): Term {
  return { start: dayOf(cells.get("von")), end: dayOf(cells.get("bis")) };
}
