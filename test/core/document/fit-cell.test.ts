import { fitCell, LONGEST_CELL_TEXT } from "../../../src/core";

test("a text that is too long for a cell ends in a visible sign, never in half a character", () => {
  expect(fitCell("x".repeat(LONGEST_CELL_TEXT))).toHaveLength(LONGEST_CELL_TEXT);
  const fitted = fitCell("x".repeat(LONGEST_CELL_TEXT - 2) + "😀😀");
  expect(fitted).toBe(`${"x".repeat(LONGEST_CELL_TEXT - 2)}…`);
});

test("line breaks are the ones that Excel has", () => {
  expect(fitCell("eins\r\nzwei\rdrei\nvier")).toBe("eins\nzwei\ndrei\nvier");
});
