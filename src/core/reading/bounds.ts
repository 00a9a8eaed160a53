import { UnusableInput, type Row } from "../grid";
import { germanNumber } from "../words";
import type { Draft } from "./layouts/draft";
import type { Table } from "./tables/table";

/** What fits into the memory of a page, a pane, or a small computer, with all that is found about it. */
export const MOST_MEMBERSHIPS = 250_000;

/** A list of so many cells for each membership that there may be is none. */
const CELLS_A_MEMBERSHIP = 16;

/** Throws UnusableInput before lists are read that are longer than `most` memberships. */
export function refuseEndless(tables: readonly Table[], most: number): void {
  let [rows, cells] = [0, 0];
  for (const table of tables) {
    for (const row of table.rows) {
      const filled = filledIn(row);
      rows += Math.sign(filled);
      cells += filled;
      if (rows > most || cells > most * CELLS_A_MEMBERSHIP) throw tooMany(most);
    }
  }
}

function filledIn({ cells }: Row): number {
  let count = 0;
  for (const cell of cells) if (cell !== undefined) count += 1;
  return count;
}

/** What grows while lists are read, and how far it may. */
interface Growing {
  readonly drafts: Draft[];
  readonly mostMemberships: number;
}

/** Adds to what was read; its place among the others comes back. Throws UnusableInput beyond all measure. */
export function addDraft({ drafts, mostMemberships }: Growing, draft: Draft): number {
  if (drafts.length >= mostMemberships) throw tooMany(mostMemberships);
  return drafts.push(draft) - 1;
}

function tooMany(most: number): UnusableInput {
  const millions = Math.floor((most * CELLS_A_MEMBERSHIP) / 1_000_000);
  return new UnusableInput(
    `Die Listen enthalten mehr als ${germanNumber(most)} Zeilen oder Mitgliedschaften oder mehr als ${millions} Millionen Zellen und lassen sich hier nicht sicher prüfen; teilen Sie sie auf mehrere Mappen auf.`,
  );
}
