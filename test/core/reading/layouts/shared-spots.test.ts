import type { CellValue, Row } from "../../../../src/core/grid";
import type { MembershipColumns } from "../../../../src/core/reading/layouts/membership-columns";
import { placesOfMember } from "../../../../src/core/reading/layouts/shared-spots";

const HEADS = {
  organization: { place: { sheet: "Liste", cell: "A1" } },
  role: undefined,
  onBehalfOf: undefined,
  start: undefined,
  end: undefined,
  substituteFor: undefined,
};

/** A list with the name in A and so many columns beside it, any of which may tell the Fraktion. */
function fraktionCells(columns: number, rows: readonly number[]): (string | undefined)[] {
  const onBehalfOf = Array.from({ length: columns }, (_column, index) => index + 1);
  const told = { member: { name: 0 }, onBehalfOf, single: new Map() };
  const placesOf = placesOfMember(told as unknown as MembershipColumns, "Liste");
  return rows.map((filled, index) => {
    const cells: CellValue[] = ["Muster"];
    cells[filled] = "CDU";
    const row: Row = { index, hidden: false, cells };
    return placesOf(row, HEADS).onBehalfOf?.cell;
  });
}

test("rows that are filled alike share what is known of them, others do not", () => {
  expect(fraktionCells(3, [1, 2, 1, 3])).toEqual(["B1", "C2", "B3", "D4"]);
});

test("however many columns may tell the same, each row is pointed at where it tells", () => {
  expect(fraktionCells(40, [1, 33, 2, 34])).toEqual(["B1", "AH2", "C3", "AI4"]);
});
