import {
  isColumnKept,
  isSheetKept,
  withColumn,
  withSheet,
} from "../../../src/pane/sharing/told-share";
import { columnAt, sheetWith } from "./offer";

const NOTHING = { sheets: new Map(), columns: new Map() };

it("shows a decision at once, before a preview goes by it", () => {
  const sheet = sheetWith("Gremien", "rules");
  const column = columnAt("C1", "Kennung", "unknown");
  expect([isSheetKept(NOTHING, sheet), isColumnKept(NOTHING, column)]).toEqual([false, false]);
  const told = withColumn(withSheet(NOTHING, sheet, true), column, true);
  expect([isSheetKept(told, sheet), isColumnKept(told, column)]).toEqual([true, true]);
});

it("takes a decision back", () => {
  const column = columnAt("C1", "Kennung", "unknown");
  const told = withColumn(withColumn(NOTHING, column, true), column, false);
  expect(isColumnKept(told, column)).toBe(false);
});

it("shows no decision for what stays behind in any case", () => {
  const hidden = sheetWith("Alt", "hidden");
  const phone = columnAt("D1", "Telefon", "private");
  const told = withColumn(withSheet(NOTHING, hidden, true), phone, true);
  expect([isSheetKept(told, hidden), isColumnKept(told, phone)]).toEqual([false, false]);
});

it("shows no decision that was about another column", () => {
  const told = withColumn(NOTHING, columnAt("C1", "Kennung", "unknown"), true);
  expect(isColumnKept(told, columnAt("C1", "Notiz", "unknown"))).toBe(false);
});
