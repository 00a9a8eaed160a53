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
  [",", 1],
];

/** So much of a list is evidence enough. */
const SAMPLE = { characters: 2 ** 16, rows: 200 } as const;

/**
 * The delimiter of a list. A first line "sep=;" tells it and is no row, as Excel has it; else it is
 * the one that cuts most rows into the same number of cells.
 */
export function findDelimiter(text: string): DelimitedText {
  const told = /^sep=([^"\n])\n/i.exec(text);
  if (told?.[1] !== undefined) {
    return { text: text.slice(told[0].length), delimiter: told[1], firstLine: 2 };
  }
  const [best] = CANDIDATES.map(([delimiter, weight]) => ({
    delimiter,
    evidence: weight * evidenceFor(delimiter, text.slice(0, SAMPLE.characters)),
  })).sort((a, b) => b.evidence - a.evidence);
  return { text, delimiter: best?.delimiter ?? ";", firstLine: 1 };
}

/** Rows of the commonest number of cells, times the delimiters that each of them has. */
function evidenceFor(delimiter: string, sample: string): number {
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
