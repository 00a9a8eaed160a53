import { parse } from "papaparse";

/** What stands between the cells, and the list behind a line that says so. */
export interface DelimitedText {
  readonly text: string;
  readonly delimiter: string;
  /** The line of the file in which `text` begins, from 1. */
  readonly firstLine: number;
}

/** In German texts a tab says much, a semicolon something and a comma little ("Müller, Anna"). */
const CANDIDATES: readonly (readonly [delimiter: string, weight: number])[] = [
  [";", 2],
  ["\t", 4],
  ["|", 4],
  [",", 1],
];

/** "sep=;", also with what programs make of it that save the list again: quotes, delimiters behind, blank rows before. */
const TOLD = /^\n*"?sep= ?([^"\n])"?\1*\n/i;

/** So much of a list is evidence enough. */
const SAMPLE = { characters: 2 ** 16, rows: 200 } as const;

/**
 * The delimiter of a list. A first line "sep=;" tells it and is no row, as Excel has it; else it is
 * the one that cuts most rows into the same number of cells.
 */
export function findDelimiter(text: string): DelimitedText {
  const [line = "", delimiter] = TOLD.exec(text) ?? [];
  if (delimiter !== undefined) {
    return { text: text.slice(line.length), delimiter, firstLine: line.split("\n").length };
  }
  const sample = text.slice(0, SAMPLE.characters);
  const [best] = CANDIDATES.map(([delimiter, weight]) => ({
    delimiter,
    evidence: weight * evidenceFor(delimiter, sample),
  })).sort((a, b) => b.evidence - a.evidence);
  return { text, delimiter: best?.delimiter ?? ";", firstLine: 1 };
}

/** Rows of the commonest number of cells, times the delimiters that each of them has. */
function evidenceFor(delimiter: string, sample: string): number {
  if (delimiter === "," && !hasCommaForCells(sample)) return 0;
  const { data } = parse<string[]>(sample, {
    delimiter,
    newline: "\n",
    preview: SAMPLE.rows,
  });
  const rowsBySize = new Map<number, number>();
  for (const { length } of data) rowsBySize.set(length, (rowsBySize.get(length) ?? 0) + 1);
  const agreeing = [...rowsBySize].map(([size, rows]) => rows * (size - 1));
  return Math.max(0, ...agreeing);
}

/** A single column "Name" with "Müller, Anna" below has a blank behind every comma, and none in its heading. */
function hasCommaForCells(sample: string): boolean {
  const heading = sample.trimStart().split("\n", 1)[0] ?? "";
  return heading.includes(",") || /,(?! )/.test(sample);
}
