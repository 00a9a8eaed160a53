import { assess } from "../../src/core/assessment";
import { isoDay } from "../../src/core/calendar";
import type { Sheet } from "../../src/core/grid";
import { sheetFromText, workbookOf, type SheetOptions } from "./grid-from-text";

/** A sheet by its name; a column "erwartet" names the codes that a row raises, and is not read. */
export type MarkedSheet = readonly [name: string, text: string, options?: SheetOptions];

/** One change of the text that takes the code away. */
export interface Nearly {
  readonly from: string;
  readonly to: string;
  /** Codes that go with it, because they follow from the same. */
  readonly gone?: readonly string[];
  /** What is raised instead, as "Mitglieder!3 code". */
  readonly also?: readonly string[];
}

/** A workbook that raises a code, and the same with one change, which does not. */
export interface MarkedCase {
  readonly sheets: readonly MarkedSheet[];
  /** Codes whose finding leads to no row with a mark: "-" for no cell, or the row as "Gremien!2". */
  readonly elsewhere?: readonly string[];
  /** An ISO day; the day on which the Kreistag decided, unless said otherwise. */
  readonly asOf?: string;
  readonly nearly: readonly Nearly[];
}

export type MarkedCases = Readonly<Record<string, MarkedCase>>;

const MARK = "erwartet";

/** What the marks of a case announce, sorted: "Mitglieder!3 seat-surplus". */
export function markedIn({ sheets, elsewhere = [] }: MarkedCase): string[] {
  const marked = sheets.flatMap(([name, text]) =>
    linesOf(text).flatMap(({ mark, row }) =>
      (mark?.split(",") ?? []).map((code) => `${name}!${row} ${code.trim()}`),
    ),
  );
  return [...marked, ...elsewhere].sort();
}

/** The same for one with a change: without the code, and what follows. */
export function markedAfter(code: string, marked: MarkedCase, nearly: Nearly): string[] {
  const gone = [code, ...(nearly.gone ?? [])];
  const left = markedIn(marked).filter((mark) => !gone.some((each) => mark.endsWith(` ${each}`)));
  return [...left, ...(nearly.also ?? [])].sort();
}

/** What reading and ALL rules find, in the same form. */
export function raisedBy({ sheets, asOf = "2021-02-17" }: MarkedCase): string[] {
  const workbook = workbookOf(...sheets.map(sheetOf));
  return assess(workbook, isoDay(asOf))
    .findings.map(({ code, places: [first] }) => {
      const row = first && `${first.sheet}!${first.cell.replace(/[A-Z]+/, "")}`;
      return `${row ?? "-"} ${code}`;
    })
    .sort();
}

/** The case with one change; throws where the text does not stand in it exactly once. */
export function changed(marked: MarkedCase, { from, to }: Nearly): MarkedCase {
  const count = marked.sheets.reduce((sum, [, text]) => sum + text.split(from).length - 1, 0);
  if (count !== 1) throw new RangeError(`"${from}" stands ${count} times in the sheets`);
  const sheets = marked.sheets.map(([name, text, ...options]): MarkedSheet => [
    name,
    text.replace(from, () => to),
    ...options,
  ]);
  return { ...marked, sheets };
}

function sheetOf([name, text, options]: MarkedSheet): Sheet {
  return sheetFromText(
    name,
    linesOf(text)
      .map(({ line }) => line)
      .join("\n"),
    options,
  );
}

/** The lines without their last cell, where that is the mark; rows are counted from 1. */
function linesOf(text: string) {
  const lines = text.trim().split("\n");
  const head = lines.findIndex((line) => line.endsWith(MARK));
  return lines.map((line, index) => {
    const cells = line.split("|");
    const row = index + 1;
    if (head < 0 || index < head) return { line, row, mark: undefined };
    const width = (lines[head] ?? "").split("|").length;
    const mark = cells[width - 1]?.trim() ?? "";
    const kept = cells.slice(0, width - 1).join("|");
    return { line: kept, row, mark: mark === "" || mark === MARK ? undefined : mark };
  });
}
