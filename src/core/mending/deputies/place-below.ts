import type { CellValue } from "../../grid";
import type { DeputyMode, Membership } from "../../register";
import { samplesOf } from "../lists/person-edits";
import { organizationText, roleWord } from "../lists/list-way";
import { newRowEdits, newRowIn } from "../lists/new-row";
import { memberSlot, valueIn, type PersonSlot } from "../lists/person-slot";
import { nameStyle, nameText } from "../people/name-text";
import type { Situation } from "../situation";
import type { DeputyPlace } from "./deputy-choices";

/** What all lists understand. */
const DEPUTY = "Stellvertretendes Mitglied";

/** A new row for the deputy of a member, in a list where deputies have rows of their own. */
export function placeBelow(
  member: Membership,
  slot: PersonSlot,
  mode: DeputyMode,
  situation: Situation,
): DeputyPlace | undefined {
  const { list } = slot;
  const { role, substituteFor, rank, start, end } = list.columns;
  const target = mode === "personal" ? targetText(member, slot) : undefined;
  const isTold = mode === "personal" ? target !== undefined : role !== undefined;
  const row = list.deputies.length === 0 && isTold ? newRowIn(list, situation) : undefined;
  const below = row && memberSlot(list, row.row, situation);
  if (!below) return undefined;
  const { organization } = member;
  const values: readonly (readonly [number | undefined, CellValue])[] = [
    [list.organization, organizationText(list, organization, situation)],
    [role, roleWord(list, "substitute", organization, situation) ?? DEPUTY],
    [substituteFor, target],
    [rank, mode === "ranked" ? 1 : undefined],
    [start, valueIn(slot, start)],
    [end, valueIn(slot, end)],
  ];
  return { slot: below, further: newRowEdits(row, values), tables: row.tables };
}

/** The member as "Vertretung für" names members; undefined where the list has no such column. */
function targetText(
  { person, onBehalfOf }: Membership,
  { list, sheet }: PersonSlot,
): string | undefined {
  const column = list.columns.substituteFor;
  if (column === undefined) return undefined;
  const style = nameStyle(samplesOf(sheet, list, column));
  const beside = { formOfAddress: false, title: false, affix: false };
  return nameText(person, onBehalfOf, style, beside);
}
