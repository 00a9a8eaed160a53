import type { CellValue } from "../../../src/core/grid";
import { BLANK, line, type Line, type Page } from "./page";
import type { Taste } from "./taste";

/** Columns that a list has beside those that tell who sits where. */
const OTHER_COLUMNS: readonly (readonly [string, (row: number) => CellValue])[] = [
  ["lfd. Nr.", (row) => row],
  ["E-Mail", (row) => `m${row}@example.org`],
  ["Telefon", (row) => `02541 18-${row}00`],
  ["Parkausweis", (row) => (row % 2 === 0 ? "rot" : "blau")],
  ["Straße", (row) => `Am Markt ${row}`],
  ["Geburtsdatum", (row) => `0${row % 9}.05.1970`],
  ["IBAN", (row) => `DE02 1203 0000 0000 2020 5${row}`],
  ["Ort", () => "Musterstadt"],
  ["Bemerkung", (row) => (row === 2 ? "bitte Einladung per Post" : undefined)],
];

const ABOVE: readonly (readonly string[])[] = [
  [],
  ["Kreis Musterstadt", "Der Landrat", "Stand: 17.02.2021"],
  ["Übersicht"],
  ["Anlage 2 zur Sitzungsvorlage SV-10-0089", ""],
  ["", ""],
];

const BELOW: readonly (readonly (readonly CellValue[])[])[] = [
  [],
  [[], ["Stand: 17.02.2021"]],
  [["Summe: 5"]],
  [["Summe", 5]],
  [[undefined, "Gesamt:", 5]],
  [[], ["Anzahl", undefined, 12]],
  [[], ["* nur bei Verhinderung"]],
  [["* ohne Stimmrecht"]],
  [[], ["Anzahl: 12"], ["Quelle: Ratsinformationssystem"]],
  [[], ["gez. Muster"]],
];

/** The page with further columns; a list without headings stays as it is. */
export function withOtherColumns(page: Page, likes: Taste): Page {
  if (!page.lines.some(({ kind }) => kind === "head")) return page;
  const [first, ...others] = [undefined, ...OTHER_COLUMNS];
  const wishes = ["a column", "another column"].map((question) =>
    likes(question, [first, undefined, ...others]),
  );
  return [...new Set(wishes)].reduce<Page>(
    (changed, wish, index) => (wish ? withColumn(changed, wish, `place ${index}`, likes) : changed),
    page,
  );
}

function withColumn(
  page: Page,
  [heading, cell]: (typeof OTHER_COLUMNS)[number],
  question: string,
  likes: Taste,
): Page {
  const heads = page.lines.filter(({ kind }) => kind === "head");
  const width = Math.max(...heads.map(({ cells }) => cells.length));
  const at = heading === "lfd. Nr." ? 0 : likes(`column of ${question}`, [width, width, width, 0]);
  const beside = at === 0 ? 0 : at - 1;
  const headed = heads.find(({ cells }) => cells[beside] !== undefined) ?? heads.at(-1);
  let row = 0;
  const lines = page.lines.map((each): Line => {
    if (each.kind !== "head" && each.kind !== "entry") return each;
    if (each.kind === "entry") row += 1;
    const isHeaded = each.cells.every((own, index) => own === headed?.cells[index]);
    const value = each.kind === "entry" ? cell(row) : isHeaded ? heading : undefined;
    return { ...each, cells: inserted(each.cells, at, value) };
  });
  const merges = page.merges.map((merge) =>
    merge.column >= at ? { ...merge, column: merge.column + 1 } : merge,
  );
  return { ...page, lines, merges };
}

function inserted(cells: readonly CellValue[], at: number, value: CellValue): CellValue[] {
  const padded = Array.from({ length: Math.max(cells.length, at) }, (_, index) => cells[index]);
  return [...padded.slice(0, at), value, ...padded.slice(at)];
}

/** The page with what clerks write above and below a list. */
export function withRemarks(page: Page, likes: Taste): Page {
  const [noAbove = [], ...above] = ABOVE;
  const [noBelow = [], ...below] = BELOW;
  const before = textLines(likes("above", [noAbove, ...above]));
  const behind = likes("below", [noBelow, ...below]).map((cells) => line("note", ...cells));
  const merges = page.merges.map((merge) => ({ ...merge, line: merge.line + before.length }));
  return { ...page, lines: [...before, ...page.lines, ...behind], merges };
}

function textLines(texts: readonly string[]): Line[] {
  return texts.map((text) => (text === "" ? BLANK : line("title", text)));
}
