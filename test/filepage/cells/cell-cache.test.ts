import { cellCache, windowRows } from "../../../src/filepage/cells/cell-cache";
import type { CellView, RowView } from "../../../src/filepage/worker";

function rowSaying(text: string): RowView {
  return { isHidden: false, cells: [{ column: 0, text } as CellView] };
}

/** A cache over a sheet of 12 columns whose cells say their row, and what was asked for. */
function cacheOf(text: (row: number) => string = String) {
  const asked: (readonly [number, number, number])[] = [];
  const cache = cellCache(
    (sheet, from, to) => {
      asked.push([sheet, from, to]);
      return Promise.resolve(
        Array.from({ length: to - from }, (_, index) => rowSaying(text(from + index))),
      );
    },
    () => 12,
  );
  const textAt = (row: number, sheet = 0) => cache.row(sheet, row)?.cells.get(0)?.text;
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  return { cache, asked, textAt, settled };
}

it("gives a row when it has come, and tells those who wait for it", async () => {
  const { cache, textAt, settled } = cacheOf();
  let told = 0;
  const end = cache.subscribe(() => (told += 1));
  expect(textAt(200)).toBeUndefined();
  await settled();
  expect(textAt(200)).toBe("200");
  expect(told).toBe(1);
  end();
});

it("fetches the rows around one together, once", async () => {
  const { asked, textAt, settled } = cacheOf();
  for (const row of [130, 131, 255, 130]) textAt(row);
  await settled();
  textAt(140);
  expect(asked).toEqual([[0, 128, 256]]);
});

it("keeps sheets apart", async () => {
  const { asked, textAt, settled } = cacheOf();
  textAt(0, 0);
  textAt(0, 1);
  await settled();
  expect(asked).toEqual([
    [0, 0, 128],
    [1, 0, 128],
  ]);
});

it("shows after a refresh what was there until the new comes", async () => {
  let version = "alt";
  const { cache, textAt, settled } = cacheOf(() => version);
  textAt(0);
  await settled();
  version = "neu";
  cache.refresh();
  expect(textAt(0)).toBe("alt");
  await settled();
  expect(textAt(0)).toBe("neu");
});

it("takes nothing that was fetched before a refresh for new", async () => {
  let version = "alt";
  const { cache, textAt, settled } = cacheOf(() => version);
  textAt(0);
  cache.refresh();
  version = "neu";
  await settled();
  textAt(0);
  await settled();
  expect(textAt(0)).toBe("neu");
});

it("does not grow without end while somebody scrolls through a long sheet", async () => {
  const { asked, textAt, settled } = cacheOf();
  for (let row = 0; row < 128 * 100; row += 128) {
    textAt(row);
    await settled();
  }
  const before = asked.length;
  textAt(128 * 99);
  textAt(0);
  await settled();
  expect(asked.slice(before)).toEqual([[0, 0, 128]]);
});

it.each([
  [12, 128],
  [40, 51],
  [1_000, 8],
  [0, 128],
])("fetches of a sheet with %i columns %i rows together", (columns, rows) => {
  expect(windowRows(columns)).toBe(rows);
});
