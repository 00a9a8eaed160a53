import { groupBy } from "../../register";
import type { Reading } from "../reading";
import type { Draft } from "./draft";

/**
 * Deputies whom a list names together, not one by one: they stand in for all members of their Fraktion,
 * or of the organization where none is told. `ranked`: the order counts, and the first is there for all of
 * them; else there are no more deputies than the list names.
 */
export function listedDeputies(
  deputies: readonly Draft[],
  ranked: boolean,
  reading: Reading,
): Draft[] {
  const open = deputies.filter(({ target }) => typeof target !== "object");
  for (const own of groupBy(open, ({ onBehalfOf }) => onBehalfOf).values())
    notePoolOf(own, ranked ? undefined : own.length, reading);
  const counts = ranked && deputies.every(({ rank }) => rank === undefined);
  return deputies.map((draft, index) => (counts ? { ...draft, rank: index + 1 } : draft));
}

function notePoolOf(
  [first]: readonly Draft[],
  named: number | undefined,
  { deputyPools }: Reading,
): void {
  if (!first) return;
  const { organization, onBehalfOf, places } = first;
  const text =
    onBehalfOf === undefined ? "Liste der Vertretungen" : `Liste der Vertretungen (${onBehalfOf})`;
  deputyPools.push({ organization, onBehalfOf, text, place: places.person, named });
}
