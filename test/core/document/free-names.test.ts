import { freeSheetName, freeTableName } from "../../../src/core";

const taken = (...names: string[]) => new Set(names.map((name) => name.toLowerCase()));

test.each([
  ["Entsendung", [], "Entsendung"],
  ["Entsendung", ["ENTSENDUNG"], "Entsendung (2)"],
  ["Entsendung", ["Entsendung", "entsendung (2)"], "Entsendung (3)"],
  ["AG 6/18: [neu]*", [], "AG 6 18   neu"],
  ["'Plan'", [], "Plan"],
  ["History", [], "History (2)"],
  ["Änderungsverlauf", [], "Änderungsverlauf (2)"],
  ["  Plan  ", [], "Plan"],
  ["Ein Blatt mit Emoji am Rand XY😀", [], "Ein Blatt mit Emoji am Rand XY"],
  ["???", [], "Blatt"],
  ["Ein sehr langer Name für ein Blatt", [], "Ein sehr langer Name für ein Bl"],
  [
    "Ein sehr langer Name für ein Blatt",
    ["Ein sehr langer Name für ein Bl"],
    "Ein sehr langer Name für ei (2)",
  ],
])("the sheet %j beside %j is called %j", (wished, others, name) => {
  expect(freeSheetName(wished, taken(...others))).toBe(name);
});

test.each([
  ["Befunde", [], "Befunde"],
  ["Befunde", ["BEFUNDE"], "Befunde_2"],
  ["AG1", [], "_AG1"],
  ["R1C1", [], "_R1C1"],
  ["Z1S1", [], "_Z1S1"],
  ["C", [], "_C"],
  ["AG 0-6", [], "AG_0_6"],
  ["2021", [], "_2021"],
  ["Soll / Ist", [], "Soll___Ist"],
  ["Prüfbericht", [], "Prüfbericht"],
])("the table %j beside %j is called %j", (wished, others, name) => {
  expect(freeTableName(wished, taken(...others))).toBe(name);
});
