import type { PersonColumns } from "../../register";
import { readNameCell } from "../../reading";
import { fold } from "../../words";
import { textOf } from "../cells/sheet-cells";
import { isPairedInRows } from "../lists/evidence";
import { deputySlot, valueIn, type PersonSlot } from "../lists/person-slot";
import type { Situation } from "../situation";
import type { DeputyPlace } from "./deputy-choices";

/** The free cells for a deputy beside a member; undefined where the list has none or keeps lists of its own. */
export function placeBeside(member: PersonSlot, situation: Situation): DeputyPlace | undefined {
  const { list, row } = member;
  if (member.isDeputy || !isPairedInRows(list, situation)) return undefined;
  const columns = list.deputies.find((each) => isFree(member, each));
  const slot = columns && deputySlot(list, row, columns, situation);
  return slot && { slot, further: [], tables: [] };
}

/** Empty, "N.N." or "kein stellvertretendes Mitglied"; "siehe GRÜNE" tells something that is not lost. */
function isFree(slot: PersonSlot, { name, givenName }: PersonColumns): boolean {
  const text = textOf(valueIn(slot, name));
  const says = readNameCell(text);
  const isOpen =
    says === "blank" || says === "open" || (says === "none" && fold(text).startsWith("kein"));
  return isOpen && readNameCell(textOf(valueIn(slot, givenName))) !== "name";
}
