import type { Body } from "./body";
import { board, drawFrom } from "./bodies/committees";
import { chanceFrom } from "./chance";
import type { Planted } from "./defects";
import type { Meeting } from "./meeting";
import { municipality, type NextDefect } from "./municipality";
import { personBook, type PersonBook } from "./names/person-book";
import { placeName } from "./names/places";
import { newTown } from "./town";

/** All bodies of an invented district, with exactly as many rows as wished. */
export interface InventedList {
  /** Bodies in the order of both sheets; each is made when it is asked for, and has its rows then. */
  readonly bodies: Iterable<Body>;
  /** Complete when all bodies were asked for. */
  readonly planted: readonly Planted[];
  readonly meetings: readonly Meeting[];
}

/** The first row below the headings. */
const FIRST_ROW = 2;
/**
 * Long lists are sound for the most part: every so many bodies of a kind one is not. In the longest,
 * so few names are misspelt that a report which asks a hundred such questions at most asks all.
 */
function gapFor(rows: number): number {
  if (rows < 3_000) return 1;
  if (rows < 30_000) return 4;
  return rows < 300_000 ? 8 : 16;
}

/** Deterministic: the same number of rows gives the same list. */
export function inventedList(rows: number): InventedList {
  const planted: Planted[] = [];
  const meetings: Meeting[] = [];
  return { bodies: bodiesOf(rows, planted, meetings), planted, meetings };
}

function* bodiesOf(rows: number, planted: Planted[], meetings: Meeting[]): Generator<Body> {
  const book = personBook(Math.ceil(rows * 0.75) + 200);
  const nextDefect = defectsBy(gapFor(rows));
  const number = numbering();
  for (let left = rows, town = 0; ; town += 1) {
    const made = municipality(town, book, nextDefect);
    const count = made.bodies.reduce((sum, { entries }) => sum + entries.length, 0);
    if (count > left) {
      for (const body of fillers(town, left, book)) yield number(body);
      return;
    }
    left -= count;
    planted.push(...made.planted);
    for (const meeting of made.meetings) meeting.row = FIRST_ROW + meetings.push(meeting) - 1;
    for (const body of made.bodies) yield number(body);
  }
}

/** Gives bodies and their rows the numbers of the sheets' rows, in the order of the calls. */
function numbering(): (body: Body) => Body {
  let [bodyRow, row] = [FIRST_ROW, FIRST_ROW];
  return (body) => {
    body.row = bodyRow;
    bodyRow += 1;
    for (const entry of body.entries) {
      entry.row = row;
      row += 1;
    }
    return body;
  };
}

function defectsBy(gap: number): NextDefect {
  const counts = new Map<string, number>();
  return (kind) => {
    const count = counts.get(kind) ?? 0;
    counts.set(kind, count + 1);
    if (count % gap !== 0) return undefined;
    const position = count / gap;
    return kind === "town" ? position % 3 : position;
  };
}

/** Sound bodies of at most twelve, for what is left to the wished number of rows. */
function* fillers(number: number, rows: number, book: PersonBook): Generator<Body> {
  const town = newTown(placeName(number), chanceFrom(number), book);
  for (let left = rows, filler = 1; left > 0; left -= 12, filler += 1) {
    const draw = drawFrom(town, []);
    yield board(town, `Bürgerbeirat ${filler} ${town.place}`, Math.min(12, left), draw);
  }
}
