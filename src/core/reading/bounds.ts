import { UnusableInput, type Row } from "../grid";
import type { Draft } from "./layouts/draft";
import type { Table } from "./tables/table";

/**
 * What a sheet of Excel can hold, and a little more on other sheets. Each takes a kilobyte with all that is
 * found about it: many more would fill the memory of a page.
 */
const MOST_MEMBERSHIPS = 1_200_000;

/** A list of so many rows or cells has more memberships than that, or is none. */
const MOST_ROWS = MOST_MEMBERSHIPS;
const MOST_CELLS = 20_000_000;

/** Throws UnusableInput before lists are read that nobody could have written. */
export function refuseEndless(tables: readonly Table[]): void {
  let [rows, cells] = [0, 0];
  for (const table of tables) {
    for (const row of table.rows) {
      const filled = filledIn(row);
      rows += Math.sign(filled);
      cells += filled;
      if (rows > MOST_ROWS || cells > MOST_CELLS) throw tooMany();
    }
  }
}

function filledIn({ cells }: Row): number {
  let count = 0;
  for (const cell of cells) if (cell !== undefined) count += 1;
  return count;
}

/** Adds to what was read; its place among the others comes back. Throws UnusableInput beyond all measure. */
export function addDraft(drafts: Draft[], draft: Draft): number {
  if (drafts.length >= MOST_MEMBERSHIPS) throw tooMany();
  return drafts.push(draft) - 1;
}

function tooMany(): UnusableInput {
  return new UnusableInput(
    "Die Listen enthalten mehr als 1.200.000 Zeilen oder Mitgliedschaften oder mehr als 20 Millionen Zellen und lassen sich nicht sicher prüfen; teilen Sie sie auf mehrere Mappen auf.",
  );
}
