import fc from "fast-check";
import {
  dayFromEpoch,
  fitCell,
  type CellRole,
  type LaidOutCell,
  type LaidOutSheet,
} from "../../../../src/core";
import { newWorkbook, readWorkbook } from "../../../../src/adapters/xlsx";
import { openPackage } from "../../../../src/adapters/xlsx/package";
import { cell, laidOut } from "./laid-out";

const LAST_DAY = 2_932_896;
const FIRST_DAY_AFTER_THE_FALSE_LEAP_DAY = -25_508;

type Value = LaidOutCell["value"];

const text = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1 }),
  fc.string({ minLength: 1 }),
  fc.constantFrom(
    '=HYPERLINK("http://x","y")',
    "+49 2541",
    "@x",
    "-1",
    "'a",
    "_x000D_",
    "a\u0001",
    " b\r\n",
  ),
);

const value: fc.Arbitrary<Value> = fc.oneof(
  text.map((content): Value => ({ type: "text", text: content })),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((number): Value => ({ type: "number", number })),
  fc
    .integer({ min: FIRST_DAY_AFTER_THE_FALSE_LEAP_DAY, max: LAST_DAY })
    .map((day): Value => ({ type: "date", day: dayFromEpoch(day) })),
  fc.integer({ min: 0, max: 1439 }).map((minutes): Value => ({ type: "time", minutes })),
  text.map((content): Value => ({
    type: "link",
    text: content,
    target: { sheet: "A'b", cell: "B2" },
  })),
);

const sheet: fc.Arbitrary<LaidOutSheet> = fc
  .record({
    name: fc.string({ minLength: 1 }),
    rows: fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 }),
    footer: fc.string(),
    choices: fc.array(fc.string({ unit: "grapheme" }), { maxLength: 4 }),
  })
  .map(({ name, rows, footer, choices }) => {
    const cells = rows.flatMap((values, index) =>
      values.map((each, column): LaidOutCell => {
        const role: CellRole = each.type;
        return { row: index + 1, column, role, value: each };
      }),
    );
    return laidOut({
      name,
      cells,
      tables: [{ name, top: 0, left: 0, bottom: rows.length, columns: ["A", "B", "C"] }],
      choices: [{ column: 0, top: 1, bottom: rows.length, choices }],
      frozenRows: 1,
      repeatedRow: 0,
      rowCount: rows.length + 1,
      columnCount: 3,
      footer,
    });
  });

function readBack(cellValue: Value): unknown {
  switch (cellValue.type) {
    case "number":
      return Object.is(cellValue.number, -0) ? 0 : cellValue.number;
    case "date":
      return { type: "date", epochDay: cellValue.day, minutes: 0, format: "dd.mm.yyyy" };
    case "time":
      return { type: "date", epochDay: undefined, minutes: cellValue.minutes, format: "hh:mm" };
    default:
      return fitCell(cellValue.text);
  }
}

test("whatever is written into a new workbook reads back with the same values", async () => {
  await fc.assert(
    fc.asyncProperty(sheet, async (document) => {
      const { sheets } = await readWorkbook(await newWorkbook([document]));
      expect(sheets[0]?.mark).toBe("delegation");
      const rows = sheets[0]!.rows.slice(1).map(({ cells }) => cells.slice(0, 3));
      const expected = [...document.cells].map((each) => readBack(each.value));
      expect(rows.flat().slice(0, expected.length)).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

test("the same sheets make the same bytes, and no person is named as author", async () => {
  const once = await newWorkbook([laidOut()]);
  expect(Buffer.from(await newWorkbook([laidOut()])).equals(once)).toBe(true);
  const opened = await openPackage(once);
  expect(opened.partNames[0]).toBe("[Content_Types].xml");
  expect(await opened.readText("docProps/core.xml")).toContain(
    "<dc:creator>Entsendung</dc:creator>",
  );
});

test("the first of several sheets is the one in front", async () => {
  const opened = await openPackage(
    await newWorkbook([laidOut({ kind: undefined }), laidOut({ kind: undefined })]),
  );
  expect(await opened.readText("xl/worksheets/sheet1.xml")).toContain('tabSelected="1"');
  expect(await opened.readText("xl/worksheets/sheet2.xml")).not.toContain("tabSelected");
});

test("hundred thousand rows are written in seconds", async () => {
  const count = 100_000;
  const cells = Array.from({ length: count }, (_, row) => cell(row + 1, 0, `Zeile ${row}`));
  const document = laidOut({
    cells,
    tables: [{ name: "Liste", top: 0, left: 0, bottom: count, columns: ["A", "B"] }],
    rowCount: count + 1,
  });
  const started = performance.now();
  await newWorkbook([document]);
  expect(performance.now() - started).toBeLessThan(20_000);
}, 30_000);

test("a workbook without sheets is our own mistake", async () => {
  await expect(newWorkbook([])).rejects.toThrow(RangeError);
});

test("a workbook bears its title, else its first sheet's name, and no author but the product", async () => {
  const properties = async (bytes: Uint8Array) =>
    (await openPackage(bytes)).readText("docProps/core.xml");
  const named = await properties(await newWorkbook([laidOut()], "Plan & Ziel\u0001 \uD800"));
  expect(named).toContain("<dc:title>Plan &amp; Ziel  \uFFFD</dc:title>");
  expect(named).toContain("<dc:creator>Entsendung</dc:creator><dc:language>de-DE</dc:language>");
  expect(await properties(await newWorkbook([laidOut()]))).toContain("<dc:title>Entsendung<");
});
