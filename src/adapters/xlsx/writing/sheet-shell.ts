import { UnusableFile } from "../unusable-file";

/** A sheet's part without its rows: they are the bulk of it, and none of them is kept. */
export interface SheetShell {
  readonly text: string;
  /** True where somebody has put formulas into the rows. */
  readonly hasFormulas: boolean;
}

const BEGIN = /<(?:[\w.-]{1,40}:)?sheetData(?=[\s>])[^>]*>/;
const END = /<\/(?:[\w.-]{1,40}:)?sheetData\s{0,9}>/g;
const FORMULA = /<(?:\w{1,40}:)?f[\s/>]/;

/** So much of a text may belong to one of these that goes on in the next piece. */
const LONGEST_TAG = 64;
/** Characters in front of the rows, and behind them; what users add to a sheet of ours is far less. */
const MOST_IN_FRONT = 2 ** 24;
const MOST_BEHIND = 2 ** 26;

/**
 * Reads a part and lets go of its rows as they come. They end with the last end tag that could be theirs.
 * Rejects with UnusableFile where what is around them is too much.
 */
export async function sheetShell(
  texts: AsyncIterable<string>,
  subject: string,
): Promise<SheetShell> {
  let front = "";
  let rows: RowsAndBehind | undefined;
  for await (const text of texts) {
    if (rows) {
      rows.add(text);
      continue;
    }
    front += text;
    if (front.length > MOST_IN_FRONT) throw new UnusableFile("too-large", subject);
    const begin = BEGIN.exec(front)?.[0];
    if (begin === undefined) continue;
    const end = front.indexOf(begin) + begin.length;
    rows = rowsAndBehind(begin.endsWith("/>"), subject);
    rows.add(front.slice(end));
    front = front.slice(0, end);
  }
  return { text: front + (rows?.behind() ?? ""), hasFormulas: rows?.hasFormulas() ?? false };
}

interface RowsAndBehind {
  add(text: string): void;
  behind(): string;
  hasFormulas(): boolean;
}

/** `haveEnded`: there are no rows. */
function rowsAndBehind(haveEnded: boolean, subject: string): RowsAndBehind {
  let behind: string[] | undefined = haveEnded ? [] : undefined;
  let length = 0;
  let ahead = "";
  let hasFormulas = false;

  function add(text: string): void {
    const seen = ahead + text;
    const isAnotherEnd = seen.search(END) >= 0;
    if (behind && !isAnotherEnd) {
      behind.push(text);
      length += text.length;
      if (length > MOST_BEHIND) throw new UnusableFile("too-large", subject);
      ahead = seen.slice(-LONGEST_TAG);
    } else addRows(behind ? behind.join("") + text : seen);
  }

  /** What stood behind an end that was not the last one belongs to the rows, too. */
  function addRows(text: string): void {
    const end = [...text.matchAll(END)].at(-1);
    const stop = end?.index ?? text.length;
    hasFormulas ||= FORMULA.test(text.slice(0, stop));
    behind = end && [text.slice(stop)];
    length = text.length - stop;
    ahead = text.slice(end ? stop + end[0].length : 0).slice(-LONGEST_TAG);
  }

  return { add, behind: () => behind?.join("") ?? "", hasFormulas: () => hasFormulas };
}
