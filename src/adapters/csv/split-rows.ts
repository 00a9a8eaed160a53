import { parse, type ParseError, type ParseResult } from "papaparse";
import { MAX_COLUMNS, MAX_ROWS } from "../../core";
import type { DelimitedText } from "./find-delimiter";
import { UnusableList } from "./unusable-list";

/** Characters at a time: in longer pieces the search for a delimiter that is not there takes too long. */
const PIECE = 2 ** 16;

/**
 * A row that goes on for longer is one that a quote holds open; thirty full cells of Excel still fit.
 * It is looked at again with every piece, so that eight times the length would take sixty times as long.
 */
const LONGEST_ROW = 2 ** 20;

/** Cells, empty ones too: the parser holds on to all that it has cut until the end. */
const MOST_CELLS = 2 ** 23;

/**
 * The rows of a list, each as its texts, "" for empty ones; a quoted text may contain delimiters, line
 * breaks and doubled quotes. Throws UnusableList where quotes are wrong or no sheet could hold it.
 */
export function splitRows({ text, delimiter, firstLine }: DelimitedText): string[][] {
  const rows: string[][] = [];
  const lineAt = (index: number) => firstLine + countLineBreaks(text, index);
  let given = 0;
  let taken = 0;
  let cells = 0;
  parse<string[]>(text, {
    delimiter,
    newline: "\n",
    chunkSize: PIECE,
    chunk: ({ data, errors, meta }: ParseResult<string[]>) => {
      given = Math.min(given + PIECE, text.length);
      const error = firstError(errors, given < text.length ? data.length : undefined);
      if (error) throw quoteFault(error, lineAt(taken + (error.index ?? 0)));
      for (const row of data) {
        cells += row.length;
        addRow(rows, row);
      }
      if (cells > MOST_CELLS) throw new UnusableList("too-large");
      taken = meta.cursor;
      if (given - taken > LONGEST_ROW) throw endlessRow(text.slice(taken, given), lineAt(taken));
    },
    complete: () => undefined,
  });
  return rows;
}

/** A row that goes on behind the piece is looked at again with the next: its errors are none yet. */
function firstError(errors: readonly ParseError[], unfinishedRow: number | undefined) {
  return errors.find(({ row }) => row !== unfinishedRow);
}

function quoteFault({ code }: ParseError, line: number): UnusableList {
  return new UnusableList(code === "MissingQuotes" ? "open-quote" : "text-behind-quote", line);
}

function endlessRow(row: string, line: number): UnusableList {
  return row.includes('"') ? new UnusableList("open-quote", line) : new UnusableList("too-large");
}

/** Empty rows and cells at the ends are dropped: some programs write them by the million. */
function addRow(rows: string[][], row: string[]): void {
  const width = row.findLastIndex((text) => text !== "") + 1;
  if (width > MAX_COLUMNS) throw new UnusableList("too-many-columns");
  if (rows.length < MAX_ROWS) rows.push(width < row.length ? row.slice(0, width) : row);
  else if (width > 0) throw new UnusableList("too-many-rows");
}

function countLineBreaks(text: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0 && at < end; at = text.indexOf("\n", at + 1)) count++;
  return count;
}
