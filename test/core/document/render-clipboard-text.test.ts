import fc from "fast-check";
import {
  dateCell,
  EMPTY_CELL,
  headingBlock,
  isoDay,
  numberCell,
  paragraphBlock,
  renderClipboardText,
  tableBlock,
  textCell,
} from "../../../src/core";
import { anyBlocks } from "./any-blocks";

test("a table is lines with tabs, with an empty line around it", () => {
  const table = tableBlock({
    name: "Tabelle",
    main: true,
    columns: [
      { heading: "Nr.", width: 5 },
      { heading: "Datum", width: 10 },
      { heading: "Ort", width: 10 },
    ],
    rows: [
      [numberCell(1), dateCell(isoDay("2021-02-17")), textCell("Kreishaus\nSaal 2")],
      [numberCell(2), EMPTY_CELL, EMPTY_CELL],
    ],
  });
  const blocks = [paragraphBlock("Vorher"), table, paragraphBlock("Nachher\nEnde")];
  expect(renderClipboardText(blocks)).toBe(
    "Vorher\n\nNr.\tDatum\tOrt\n1\t17.02.2021\tKreishaus Saal 2\n2\t\t\n\nNachher\nEnde",
  );
});

test("texts are lines, with an empty line above a heading", () => {
  const blocks = [headingBlock("A"), paragraphBlock("a"), headingBlock("B"), paragraphBlock("b")];
  expect(renderClipboardText(blocks)).toBe("A\na\n\nB\nb");
});

test.each([
  ["=HYPERLINK(1)", "'=HYPERLINK(1)"],
  ["  +49 2541", "'+49 2541"],
  ["-", "'-"],
  ["@SUMME(A1)", "'@SUMME(A1)"],
  ["＝1+1", "'＝1+1"],
  ['"Die Linke"', `'"Die Linke"`],
  ["'s Ochtrup", "''s Ochtrup"],
  ["\u0000=1", "'=1"],
  ["\t=1", "'=1"],
  ["6-18", "6-18"],
])("„%s“ is pasted as text", (text, pasted) => {
  expect(renderClipboardText([paragraphBlock(text)])).toBe(pasted);
  const columns = [{ heading: "Spalte", width: 5 }];
  const table = tableBlock({ name: "T_1", main: true, columns, rows: [[textCell(text)]] });
  expect(renderClipboardText([table])).toBe(`Spalte\n${pasted}`);
});

test("no cell of any pasted text begins like a formula, and tables keep rows and columns", () => {
  fc.assert(
    fc.property(anyBlocks, (blocks) => {
      const text = renderClipboardText(blocks);
      const cells = text.split("\n").flatMap((line) => line.split("\t"));
      expect(cells.filter((cell) => /^[=+\-@"\s]/u.test(cell))).toEqual([]);
      for (const block of blocks) {
        if (block.type !== "table") continue;
        const lines = renderClipboardText([block]).split("\n");
        expect(lines).toHaveLength(block.rows.length + 1);
        for (const line of lines) expect(line.split("\t")).toHaveLength(block.columns.length);
      }
    }),
  );
});
