import { cellAt, isBlank, placeOf, type CellValue, type Place, type Sheet } from "../../grid";
import type { MembershipList, PersonColumns } from "../../register";
import { isWritable, userSheet } from "../cells/sheet-cells";
import type { Situation } from "../situation";
import { tellsOriginInRow } from "./evidence";
import { listAt } from "./list-at";

/** The cells of one row of a list that name one person. */
export interface PersonSlot {
  readonly sheet: Sheet;
  readonly list: MembershipList;
  readonly row: number;
  readonly columns: PersonColumns;
  /** Cells that tell of this person and of nobody who comes after: contact, a second origin. */
  readonly emptied: readonly number[];
  readonly isDeputy: boolean;
}

/** The slot whose name stands in that cell; undefined where it cannot be written into safely. */
export function slotAt(place: Place, situation: Situation): PersonSlot | undefined {
  const at = listAt(situation.index, place);
  if (!at) return undefined;
  const { list, row, column } = at;
  if (column === list.member.name) {
    return tellsOriginInRow(list, situation) ? memberSlot(list, row, situation) : undefined;
  }
  const columns = list.deputies.find(({ name }) => name === column);
  return columns && deputySlot(list, row, columns, situation);
}

/** The slot of the member in that row. Of several origins the first is written, the others are emptied. */
export function memberSlot(
  list: MembershipList,
  row: number,
  situation: Situation,
): PersonSlot | undefined {
  const [onBehalfOf, ...others] = list.onBehalfOf;
  const columns = { ...list.member, ...(onBehalfOf === undefined ? {} : { onBehalfOf }) };
  const behind = firstDeputy(list);
  const emptied = [...others, ...list.privateColumns.filter((column) => column < behind)];
  return safe({ list, row, columns, emptied, isDeputy: false }, situation);
}

export function deputySlot(
  list: MembershipList,
  row: number,
  columns: PersonColumns,
  situation: Situation,
): PersonSlot | undefined {
  return safe({ list, row, columns, emptied: [], isDeputy: true }, situation);
}

function firstDeputy({ deputies }: MembershipList): number {
  return Math.min(...deputies.map(({ name }) => name));
}

/**
 * Only what is merged with nothing and holds no formula is written into, and no row where an address
 * behind the deputy could be his or the member's.
 */
function safe(slot: Omit<PersonSlot, "sheet">, { workbook }: Situation): PersonSlot | undefined {
  const { list, row, columns, emptied } = slot;
  const sheet = userSheet(workbook, list.sheet);
  const all = [...(Object.values(columns) as number[]), ...emptied];
  if (!sheet || !all.every((column) => isWritable(sheet, { row, column }))) return undefined;
  const isWhose = list.privateColumns.filter((column) => column > firstDeputy(list));
  const isClear = isWhose.every((column) => isBlank(cellAt(sheet, { row, column })));
  return isClear ? { ...slot, sheet } : undefined;
}

/** What stands in one of the columns of the slot's row. */
export function valueIn({ sheet, row }: PersonSlot, column: number | undefined): CellValue {
  return column === undefined ? undefined : cellAt(sheet, { row, column });
}

export function placeIn({ list, row }: PersonSlot, column: number): Place {
  return placeOf(list.sheet, { row, column });
}
