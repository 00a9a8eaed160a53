import fc from "fast-check";
import { layOut, printScale, readableWidths } from "../../../src/core/document";
import { sheetDocument, tableBlock } from "../../../src/core/document";
import { templateDocuments } from "../../../src/core/views";

const BODY_SIZE = 11;

function orientationOf(...widths: readonly number[]) {
  const columns = widths.map((width, index) => ({ heading: `S${index}`, width }));
  const block = tableBlock({ name: "Breite", main: true, columns, rows: [] });
  const document = { kind: undefined, name: "Breite", blocks: [block], footer: "" };
  return layOut(sheetDocument(document)).orientation;
}

test("a page is reduced by as much as its columns are too wide, and never enlarged", () => {
  expect(printScale([10, 10], "portrait")).toBe(1);
  expect(printScale([85], "portrait")).toBe(1);
  expect(printScale([100], "portrait")).toBeCloseTo(0.883, 2);
  expect(printScale([100], "landscape")).toBe(1);
});

test("few columns that are too wide for an upright page lie across", () => {
  expect(orientationOf(20, 20, 20)).toBe("portrait");
  expect(orientationOf(40, 40, 40)).toBe("landscape");
});

test("of columns that nobody could read the widest give way", () => {
  expect(readableWidths([10, 20, 30])).toEqual([10, 20, 30]);
  const widths = readableWidths([10, 200, 20, 90]);
  expect(widths[0]).toBe(10);
  expect(widths[2]).toBe(20);
  expect(widths[1]).toBe(widths[3]);
});

test("up to sixteen columns of any width can be read on a page across", () => {
  const columns = fc.array(fc.integer({ min: 1, max: 255 }), { minLength: 1, maxLength: 16 });
  fc.assert(
    fc.property(columns, (widths) => {
      const scale = printScale(readableWidths(widths), "landscape");
      expect(scale * BODY_SIZE).toBeGreaterThanOrEqual(10);
    }),
  );
});

test.each(templateDocuments().map((document) => [document.name, document] as const))(
  "the template %s is printed with letters of ten points at least, in the widths it asks for",
  (_, document) => {
    const { columnWidths, orientation } = layOut(document);
    expect(printScale(columnWidths, orientation) * BODY_SIZE).toBeGreaterThanOrEqual(10);
    const wanted = document.blocks.flatMap((block) => ("columns" in block ? block.columns : []));
    expect(columnWidths).toEqual(wanted.map(({ width }) => width));
  },
);
