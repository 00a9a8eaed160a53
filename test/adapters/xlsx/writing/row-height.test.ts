import fc from "fast-check";
import { heightOf, rowHeights } from "../../../../src/adapters/xlsx/writing/row-height";
import type { CellRole } from "../../../../src/core";

function lines(text: string, width: number, role: CellRole = "text", letters = 1): number {
  return heightOf(role, text, { width, letters }) / 15;
}

test("a text that fits takes one line, whatever its letters are", () => {
  expect(lines("Illinois, Lilli, still", 20)).toBe(1);
  expect(lines("MMMMMMMMMMMMMMMMMMMM", 20)).toBe(2);
  expect(lines("KoStAG", 8)).toBe(1);
});

test("words move to the next line, and so does what stands behind a hyphen", () => {
  expect(lines("Frau Clara Vennemann-Vennemann", 26)).toBe(2);
  expect(lines("delegate-outside-source", 12)).toBe(3);
  expect(lines("Donaudampfschifffahrtsgesellschaft", 10)).toBe(4);
  expect(lines("eins\nzwei\ndrei", 30)).toBe(3);
});

test("larger letters and bold ones need more lines", () => {
  const text = "Vertretung ohne Mitglied";
  expect(lines(text, 21.4)).toBe(1);
  expect(lines(text, 21.4, "error")).toBe(2);
  expect(lines(text, 21.4, "text", 1.14)).toBe(2);
});

test("words of a header stand beside the button to filter by, not under it", () => {
  const room = { width: 12, letters: 1 };
  expect(heightOf("head", "Einladung bis", room)).toBe(15);
  expect(heightOf("head", "Einladung bis", { ...room, hasFilter: true })).toBe(30);
  expect(heightOf("head", "Ort", { ...room, hasFilter: true })).toBe(15);
});

test("running text takes one line, and no row is higher than Excel can show", () => {
  expect(heightOf("paragraph", "x".repeat(500), { width: 10, letters: 1 })).toBe(15);
  expect(heightOf("text", "x ".repeat(30_000), { width: 10, letters: 1 })).toBe(409);
});

test("a row is as high as its highest cell, whatever stood in the rows above", () => {
  const text = fc.constantFrom(
    "",
    "Sozialausschuss Ahleau",
    "CDU",
    "Frau Dr. Clara Vennemann",
    "a\nb",
  );
  const drawn = fc.record({
    role: fc.constantFrom<CellRole[]>("text", "error", "head"),
    value: text.map((each) => ({ type: "text" as const, text: each })),
    hasFilter: fc.boolean(),
  });
  const row = fc.array(fc.option(drawn, { nil: undefined }), { maxLength: 4 });
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const widths = [13, 5, 28];
      const heightOfRow = rowHeights(widths, 1.1);
      for (const cells of rows) {
        const heights = cells.map((each, column) => {
          const room = { width: widths[column], letters: 1.1, hasFilter: each?.hasFilter ?? false };
          return each ? heightOf(each.role, each.value.text, room) : 0;
        });
        expect(heightOfRow(cells)).toBe(Math.max(15, ...heights));
      }
    }),
  );
});
