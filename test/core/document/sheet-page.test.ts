import { footerText, layOut, sheetPage } from "../../../src/core/document";
import {
  headingBlock,
  noteBlock,
  sheetDocument,
  tableBlock,
  textCell,
  titleBlock,
  type Block,
  type SheetDocument,
} from "../../../src/core/document";

function table(name: string, main: boolean, rows = 1) {
  const columns = [{ heading: "Gremium", width: 30 }];
  return tableBlock({ name, main, columns, rows: Array(rows).fill([textCell("KoStAG")]) });
}

function pageOf(blocks: readonly Block[], kind: SheetDocument["kind"]) {
  return sheetPage(layOut(sheetDocument({ kind, name: "Blatt", blocks, footer: "Stand" })));
}

test("our sheets print their columns, a template everything that users add", () => {
  expect(pageOf([table("Eine", true)], "report")).toMatchObject({
    printedColumns: 1,
    repeatedRow: 0,
  });
  expect(pageOf([table("Eine", true)], undefined).printedColumns).toBeUndefined();
});

test("a table below another begins a new page with its heading; a first one does not", () => {
  const above = [titleBlock("Prüfbericht"), table("Oben", false), headingBlock("Dazwischen")];
  const second = [table("Mitte", false), headingBlock("Befunde"), table("Haupt", true)];
  // Title, gap, two rows, gap, heading, gap, two rows, gap: "Befunde" stands in row 10.
  expect(pageOf([...above, ...second], "report").pageBreak).toBe(10);
  expect(pageOf([table("Oben", false), table("Haupt", true)], "report").pageBreak).toBe(3);
  expect(pageOf([noteBlock("Stand"), table("Haupt", true)], "report").pageBreak).toBeUndefined();
});

test("a table without rows stays on the page of the one above it", () => {
  expect(
    pageOf([table("Oben", false), table("Haupt", true, 0)], "report").pageBreak,
  ).toBeUndefined();
});

test("in a footer an ampersand is doubled and never cut in half, control characters are blanks", () => {
  expect(footerText("Müller & Söhne\nOHG")).toBe("Müller && Söhne OHG");
  expect(footerText("&".repeat(300))).toMatch(/^(?:&&)+$/);
  expect(`&L${footerText("&x".repeat(300))}&RSeite &P von &N`.length).toBeLessThanOrEqual(255);
});
