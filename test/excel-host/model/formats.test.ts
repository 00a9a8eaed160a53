import fc from "fast-check";
import type { CellRange } from "../../../src/core";
import {
  forgetFormats,
  formatAt,
  record,
  uniformFormat,
  type HostFormats,
} from "../../support/excel-host/model/formats";

const SIZE = 6;

const area = fc
  .tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1), fc.nat(SIZE - 1), fc.nat(SIZE - 1))
  .map(([a, b, c, d]): CellRange => {
    return {
      top: Math.min(a, b),
      left: Math.min(c, d),
      bottom: Math.max(a, b),
      right: Math.max(c, d),
    };
  });
const step = fc.record({
  area,
  value: fc.option(fc.constantFrom("rot", "blau"), { nil: undefined }),
});

function* cellsOf({ top, left, bottom, right }: CellRange) {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) yield [row, column] as const;
  }
}

describe("recorded formats", () => {
  it("agree with a sheet that is painted cell by cell", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), area, (steps, asked) => {
        const formats: HostFormats = new Map();
        const painted = new Map<string, string>();
        for (const { area: where, value } of steps) {
          if (value === undefined) forgetFormats(formats, where);
          else record(formats, "fill/color", where, value);
          for (const cell of cellsOf(where)) {
            if (value === undefined) painted.delete(String(cell));
            else painted.set(String(cell), value);
          }
        }
        const colors = [...cellsOf(asked)].map((cell) => painted.get(String(cell)) ?? "keine");
        const expected = new Set(colors).size === 1 ? colors[0] : null;
        expect(uniformFormat(formats, "fill/color", asked, "keine")).toBe(expected);
        const [row, column] = [asked.top, asked.left];
        expect(formatAt(formats, "fill/color", row, column) ?? "keine").toBe(colors[0]);
      }),
    );
  });
});
