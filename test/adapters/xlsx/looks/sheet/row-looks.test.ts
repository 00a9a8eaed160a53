import fc from "fast-check";
import { rowKinds, styledCell } from "../../../../../src/adapters/xlsx/looks/sheet/row-kinds";
import { rowLooksReader } from "../../../../../src/adapters/xlsx/looks/sheet/row-looks";

const frame = fc.record({
  style: fc.option(fc.nat(3), { nil: undefined }),
  height: fc.option(fc.nat(3), { nil: undefined }),
});
const cell = fc.record({ column: fc.nat(7), style: fc.nat(2) });
const row = fc.record({ row: fc.nat(9), frame, cells: fc.array(cell) });

describe("the looks of rows", () => {
  test("are those of the cells one by one, whatever the order", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const reader = rowLooksReader();
        const expected = new Map<number, (typeof rows)[number]>();
        for (const each of rows) {
          const byColumn = new Map(each.cells.map((one) => [one.column, one]));
          each.cells = [...byColumn.values()];
          each.cells.forEach(({ column, style }) => reader.cell(column, style));
          reader.row(each.row, each.frame);
          expected.set(each.row, each);
        }
        const looks = reader.looks();
        for (let at = 0; at < 11; at++) {
          const known = expected.get(at);
          expect(looks.heightOf(at)).toBe(known?.frame.height);
          for (let column = 0; column < 9; column++) {
            const own = known?.cells.find((one) => one.column === column)?.style;
            expect(looks.styleOf(at, column)).toBe(own ?? known?.frame.style);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test("reach to the last column and the last style", () => {
    const reader = rowLooksReader();
    reader.cell(16_383, 65_534);
    reader.row(1_048_575, { style: undefined, height: undefined });
    expect(reader.looks().styleOf(1_048_575, 16_383)).toBe(65_534);
    expect(reader.looks().styleOf(1_048_575, 16_382)).toBeUndefined();
  });

  test("are kept once for all rows that are alike", () => {
    const kinds = rowKinds();
    const plain = { style: undefined, height: undefined };
    const cells = [styledCell(0, 1), styledCell(1, 1), styledCell(4, 2)];
    const kind = kinds.kindOf(cells, plain);
    expect(kinds.kindOf([...cells], { ...plain })).toBe(kind);
    expect(kinds.kindOf(cells, { ...plain, height: 40 })).not.toBe(kind);
    expect(kinds.kindOf(cells.slice(1), plain)).not.toBe(kind);
  });

  test("are told apart where their keys are equal by chance", () => {
    const kinds = rowKinds();
    const frames = [
      { style: 0, height: 31 },
      { style: 1, height: 0 },
    ];
    const found = frames.map((each) => kinds.frameOf(kinds.kindOf([], each)));
    expect(found).toEqual(frames);
  });

  test("lose the styles of their cells beyond the limit, not their frame", () => {
    const kinds = rowKinds(4);
    const first = kinds.kindOf([styledCell(0, 1)], { style: 1, height: 20 });
    const beyond = kinds.kindOf([styledCell(0, 2), styledCell(2, 3)], { style: 2, height: 30 });
    expect(kinds.cellStyle(first, 0)).toBe(1);
    expect(kinds.cellStyle(beyond, 0)).toBeUndefined();
    expect(kinds.frameOf(beyond)).toEqual({ style: 2, height: 30 });
  });
});
