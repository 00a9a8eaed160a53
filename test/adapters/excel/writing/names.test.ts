import { freeSheetName, freeTableName } from "../../../../src/adapters/excel/writing/names";

test("a free name is taken as it is; capitals make no difference between names", () => {
  expect(freeSheetName("Entsendung", new Set())).toBe("Entsendung");
  expect(freeSheetName("Entsendung", new Set(["entsendung", "entsendung (2)"]))).toBe(
    "Entsendung (3)",
  );
});

test("names keep to 31 characters, with their number", () => {
  const name = "Steuerungsgruppe und Arbeitsgruppen im Kreis";
  const first = freeSheetName(name, new Set());
  expect(first).toBe("Steuerungsgruppe und Arbeitsgru");
  expect(freeSheetName(name, new Set([first.toLowerCase()]))).toBe(
    "Steuerungsgruppe und Arbeit (2)",
  );
});

test.each([
  ["a/b:c", "a b c"],
  ["'Liste'", "Liste"],
  ["[]", "Blatt"],
  ["History", "History (2)"],
])("the sheet name %p becomes %p", (wished, name) => {
  expect(freeSheetName(wished, new Set())).toBe(name);
});

test.each([
  ["AG1", "_AG1"],
  ["R1C1", "_R1C1"],
  ["Z1S1", "_Z1S1"],
  ["C", "_C"],
  ["AG 0-6", "AG_0_6"],
  ["2021", "_2021"],
  ["Prüfbericht", "Prüfbericht"],
])("the table name %p becomes %p", (wished, name) => {
  expect(freeTableName(wished, new Set())).toBe(name);
});

test("a table name that is taken gets a number", () => {
  expect(freeTableName("Entsendung", new Set(["entsendung"]))).toBe("Entsendung_2");
});
