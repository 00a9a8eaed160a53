import { cellText, tableText } from "../../../src/pane/mending/amendment-text";
import { isoDay, type CellValue } from "../../../src/core";

const DAY: CellValue = {
  type: "date",
  epochDay: isoDay("2021-02-17"),
  minutes: 0,
  format: "dd.mm.yyyy",
};

test.each<[CellValue, string | undefined]>([
  [undefined, undefined],
  ["", undefined],
  ["Wessendarp", "Wessendarp"],
  [2.5, "2,5"],
  [true, "WAHR"],
  [false, "FALSCH"],
  [DAY, "17.02.2021"],
  [{ ...DAY, minutes: 1020 }, "17.02.2021 17:00 Uhr"],
  [{ ...DAY, epochDay: undefined, minutes: 1020 }, "17:00 Uhr"],
  [{ type: "error", code: "#REF!" }, "#REF!"],
])("%j reads as %j", (value, text) => {
  expect(cellText(value)).toBe(text);
});

test("a table that grows gets a new row; any other change is told as what it is", () => {
  const range = { top: 0, left: 0, bottom: 5, right: 3 };
  const grown = {
    sheet: "Mitglieder",
    table: "Liste",
    before: range,
    after: { ...range, bottom: 6 },
  };
  expect(tableText(grown)).toBe("Neue Zeile in der Tabelle „Liste“");
  expect(tableText({ ...grown, before: grown.after, after: range })).toBe(
    "Die Tabelle „Liste“ wird angepasst",
  );
});
