import type { CellEdit } from "../../grid";
import { termIncludes, type Term } from "../../calendar";
import { delegatesOf, runningOn, type MembershipList, type SeatQuota } from "../../register";
import {
  commonEnd,
  columnValues,
  dayValue,
  isUsed,
  organizationText,
  roleWord,
} from "../lists/list-way";
import { rowsOf } from "../lists/list-at";
import { newRowEdits, newRowIn, type NewRow } from "../lists/new-row";
import { memberSlot } from "../lists/person-slot";
import type { Choice } from "../remedy";
import type { Situation } from "../situation";
import { delegateChoices } from "./delegate-choices";
import { roomIn } from "./room";

/** Who may be written into a new row of the list that names the organization, from the Stichtag on. */
export function newSeatChoices(quota: SeatQuota, situation: Situation): Choice[] {
  for (const list of listsFor(quota, situation)) {
    const choices = choicesIn(list, quota, situation);
    if (choices.length > 0) return choices;
  }
  return [];
}

/** Lists that name the organization already, then those that could: they have a column for it. */
function listsFor({ organization }: SeatQuota, { index }: Situation): MembershipList[] {
  const lists = index.register.lists ?? [];
  const names = (list: MembershipList) =>
    rowsOf(list, { index }).some((row) => row.organization === organization);
  const naming = lists.filter(names);
  const others = lists.filter((list) => list.organization !== undefined && !naming.includes(list));
  const fitting = naming.filter(
    (list) =>
      list.organization !== undefined ||
      rowsOf(list, { index }).every((row) => row.organization === organization),
  );
  return naming.length > 0 ? fitting : others;
}

function choicesIn(list: MembershipList, quota: SeatQuota, situation: Situation): Choice[] {
  const row = newRowIn(list, situation);
  const slot = row && memberSlot(list, row.row, situation);
  const term = termOfNewSeat(list, quota, situation);
  if (!row || !slot || !term) return [];
  const { organization, sendingOrganization: source } = quota;
  return delegateChoices(
    {
      slot,
      vacancy: { organization, source, term, onBehalfOf: undefined },
      quota,
      further: rowCells(row, term, quota, situation),
      tables: row.tables,
    },
    situation,
  );
}

/** From the Stichtag to the end that the others have, or until somebody else takes the seat. */
function termOfNewSeat(
  list: MembershipList,
  quota: SeatQuota,
  situation: Situation,
): Term | undefined {
  const { index, asOf } = situation;
  const running = runningOn(delegatesOf(index, quota), asOf);
  const others = running.length > 0 ? running : runningOn(rowsOf(list, { index }), asOf);
  const end = isUsed(list, "end", situation) ? commonEnd(others) : undefined;
  const start = isUsed(list, "start", situation) ? asOf : undefined;
  const term = roomIn(index, quota, { start, end });
  const isWritten = term?.end === undefined || list.columns.end !== undefined;
  return term && isWritten && termIncludes(term, asOf) ? term : undefined;
}

function rowCells(
  row: NewRow,
  { start, end }: Term,
  { organization }: SeatQuota,
  situation: Situation,
): CellEdit[] {
  const { list } = row;
  const day = (side: "start" | "end", value: Term["start"]) =>
    value === undefined
      ? undefined
      : dayValue(value, undefined, columnValues(list, list.columns[side], situation));
  return newRowEdits(row, [
    [list.organization, organizationText(list, organization, situation)],
    [list.columns.role, roleWord(list, "member", organization, situation)],
    [list.columns.start, day("start", start)],
    [list.columns.end, day("end", end)],
  ]);
}
