import fc from "fast-check";
import { columnWidths } from "../../../src/adapters/docx/column-widths";
import { CELL_PADDING } from "../../../src/adapters/docx/page";
import { tableBlock, textCell, type TableBlock } from "../../../src/core";

/** Twips between the margins of an upright page. */
const WHOLE = 9354;

function tableOf(...columns: readonly { width: number; text: string }[]): TableBlock {
  return tableBlock({
    name: "Tabelle",
    main: true,
    columns: columns.map(({ width }, index) => ({ heading: `S${index}`, width })),
    rows: [columns.map(({ text }) => textCell(text))],
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

const column = fc.record({
  width: fc.integer({ min: 1, max: 60 }),
  text: fc.stringMatching(/^[a-zäöü]{0,30}( [a-zäöü]{1,9}){0,3}$/),
});

it("fills the page exactly, and leaves every column some room", () => {
  fc.assert(
    fc.property(fc.array(column, { minLength: 1, maxLength: 20 }), (columns) => {
      const widths = columnWidths(tableOf(...columns), WHOLE);
      const missing = WHOLE - sum(widths);
      return missing >= 0 && missing <= columns.length && widths.every((each) => each > 100);
    }),
  );
});

it("keeps the sheet's proportions where no word is in the way", () => {
  const [first = 0, second = 0] = columnWidths(
    tableOf({ width: 10, text: "kurz" }, { width: 30, text: "kurz" }),
    WHOLE,
  );
  expect(second / first).toBeCloseTo(3, 2);
});

it("gives a column the room of its longest word at the cost of the others", () => {
  const wide = { width: 60, text: "kurz" };
  const [narrow = 0] = columnWidths(tableOf({ width: 5, text: "Kommunalausschuss" }, wide), WHOLE);
  // 17 letters of 10 points are at least 3 cm wide.
  expect(narrow - 2 * CELL_PADDING.across).toBeGreaterThan(17 * 100);
  expect(narrow).toBeLessThan(WHOLE / 3);
});

it("takes a hyphen for a place to break", () => {
  const wide = { width: 60, text: "kurz" };
  const hyphened = { width: 5, text: "Kommunal-Ausschuss-Vorsitz" };
  const [narrow = 0] = columnWidths(tableOf(hyphened, wide), WHOLE);
  const [torn = 0] = columnWidths(tableOf({ ...hyphened, text: "Kommunalausschuss" }, wide), WHOLE);
  expect(narrow).toBeLessThan(torn);
});

it("lets no single word take the whole page", () => {
  const widths = columnWidths(
    tableOf({ width: 10, text: "x".repeat(500) }, { width: 10, text: "kurz" }),
    WHOLE,
  );
  expect(Math.min(...widths)).toBeGreaterThan(WHOLE / 4);
});
