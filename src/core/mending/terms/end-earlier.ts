import { addDays, germanDate, isReversed, type Term } from "../../calendar";
import { cellAt, parseAddress, placeOf, type Place } from "../../grid";
import type { Membership } from "../../register";
import { amendmentOf } from "../cells/amendment";
import { cellOf, isWritable, userSheet } from "../cells/sheet-cells";
import { columnValues, dayValue } from "../lists/list-way";
import { listAt, rowIndex } from "../lists/list-at";
import type { Choice } from "../remedy";
import type { Situation } from "../situation";

/**
 * Ends the one of two overlapping memberships that began earlier on the eve of the other. Nothing where
 * it would lose days that the other does not cover, or where its end shares a cell with its start.
 */
export function endEarlier(
  [a, b]: readonly [Membership, Membership],
  situation: Situation,
): Choice | undefined {
  const [earlier, later] = startOf(a.term) <= startOf(b.term) ? [a, b] : [b, a];
  const { start } = later.term;
  if (start === undefined || !goesOn(earlier.term, later.term)) return undefined;
  const place = endPlace(earlier, situation);
  const list = listAt(situation.index, earlier.places.person)?.list;
  const sheet = place && userSheet(situation.workbook, place.sheet);
  const address = place && parseAddress(place.cell);
  if (!list || !sheet || !address || !isWritable(sheet, address)) return undefined;
  const before = cellAt(sheet, address);
  const day = addDays(start, -1);
  const after = dayValue(day, before, columnValues(list, list.columns.end, situation));
  return {
    label: `Frühere Mitgliedschaft am ${germanDate(day)} enden lassen`,
    detail: "",
    amendment: amendmentOf([{ place, before, after }]),
  };
}

function startOf({ start }: Term): number {
  return start ?? -Infinity;
}

/** True where the later one begins after the earlier and lasts at least as long, if that has an end. */
function goesOn(earlier: Term, later: Term): boolean {
  const isLonger = earlier.end === undefined || (later.end ?? Infinity) >= earlier.end;
  return startOf(later) > startOf(earlier) && isLonger && !isReversed(later);
}

/** The cell of "bis" in the row of the membership, filled or not. */
function endPlace({ places }: Membership, { index, workbook }: Situation): Place | undefined {
  const at = listAt(index, places.person);
  const column = at?.list.columns.end;
  if (!at || column === undefined || column === at.list.columns.start) return undefined;
  const place = placeOf(at.list.sheet, { row: at.row, column });
  const isOwn = !places.end || rowIndex(places.end) === at.row;
  return isOwn && cellOf(workbook, place) ? place : undefined;
}
