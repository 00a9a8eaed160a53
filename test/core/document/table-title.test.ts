import {
  headingBlock,
  layOut,
  paragraphBlock,
  sheetDocument,
  tableBlock,
  tableSummary,
  tableTitle,
  titleBlock,
} from "../../../src/core/document";

function table(name: string, ...headings: readonly string[]) {
  const columns = headings.map((heading) => ({ heading, width: 9 }));
  return tableBlock({ name, main: false, columns, rows: [] });
}

test("a table is called after the heading or title above it, else after its sheet", () => {
  const blocks = [
    table("Erste", "Gremium"),
    titleBlock("Prüfbericht"),
    table("Zweite", "Gremium", "Soll"),
    headingBlock("Befunde"),
    paragraphBlock("Es gibt keine Befunde."),
    table("Dritte", "Schwere"),
  ];
  const sheet = layOut(sheetDocument({ kind: undefined, name: "Blatt", blocks, footer: "" }));
  const titles = sheet.tables.map((each) => tableTitle(sheet, each));
  expect(titles).toEqual(["Blatt", "Prüfbericht", "Befunde"]);
});

test("its summary tells the columns", () => {
  const sheet = { top: 0, left: 0, bottom: 1, name: "Zweite" };
  expect(tableSummary({ ...sheet, columns: ["Gremium", "Soll"] })).toBe(
    "Tabelle mit 2 Spalten: Gremium, Soll",
  );
  expect(tableSummary({ ...sheet, columns: ["Gremium"] })).toBe("Tabelle mit 1 Spalte: Gremium");
});
