import { foundPlace, spokenPlace } from "../../src/filepage/places";
import { outlineOf } from "../support/filepage-outline";

const SHEETS = [outlineOf(), outlineOf({ name: "ABSI" })];

it("finds the sheet and the cell that a finding names", () => {
  const place = { sheet: "ABSI", cell: "E12" };
  expect(foundPlace(place, SHEETS)).toEqual({ index: 1, address: { row: 11, column: 4 } });
});

it.each([
  { sheet: "Fort", cell: "E12" },
  { sheet: "ABSI", cell: "nirgends" },
])("finds nothing for $sheet, $cell", (place) => {
  expect(foundPlace(place, SHEETS)).toBeUndefined();
});

it("says a cell with its text, and an empty one as empty", () => {
  const place = { sheet: "Mitglieder", cell: "E12" };
  expect(spokenPlace(place, "Wessendarp")).toBe("Mitglieder, Zelle E12: Wessendarp");
  expect(spokenPlace(place, "")).toBe("Mitglieder, Zelle E12: leer");
});
