import fc from "fast-check";
import { isoDay } from "../../../src/core/calendar";
import type { CellValue, Row, Sheet } from "../../../src/core/grid";
import { readRegister } from "../../../src/core/reading";

const WORDS = [
  "Gremium",
  "Name",
  "Funktion",
  "Fraktion",
  "Vertretung",
  "Vertretung für",
  "Mitglied",
  "Stellvertreter/in",
  "von",
  "bis",
  "Datum",
  "Nr.",
  "Anlass",
  "Sitze",
  "Zuständigkeit",
  "KoStAG",
  "AG 6-18",
  "Frau Muster",
  "Muster, Eva",
  "Herr Schulze Esking",
  "N.N.",
  "keine Entsendung",
  "21.01.2021",
  "31.02.2021",
  "15.01.",
  "stellv. Mitglied",
  "__proto__",
  "SV-10-0089",
  "(",
  "/",
  ", ,",
  "Dr.",
  "Frau",
];

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<CellValue>(...WORDS) },
  { weight: 2, arbitrary: fc.constant(undefined) },
  fc.string({ unit: "grapheme" }),
  fc.double(),
  fc.boolean(),
  fc.record({ type: fc.constant("error" as const), code: fc.constantFrom("#REF!", "#N/A") }),
  fc.record({
    type: fc.constant("date" as const),
    epochDay: fc.option(fc.integer({ min: -100_000, max: 100_000 }), { nil: undefined }),
    minutes: fc.integer({ min: 0, max: 1439 }),
    format: fc.constantFrom("dd.mm.yyyy", "d-mmm", "mmm-yy", "hh:mm"),
  }),
);

const range = fc
  .tuple(fc.nat(8), fc.nat(5), fc.nat(8), fc.nat(5))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

const sheet: fc.Arbitrary<Sheet> = fc.record({
  name: fc.constantFrom("Mitglieder", "AG 0-6", "Sperrtermine", "x"),
  visibility: fc.constantFrom("visible" as const, "hidden" as const),
  mark: fc.constantFrom(undefined, undefined, "schedule"),
  rows: fc
    .array(fc.tuple(fc.array(cell, { maxLength: 7 }), fc.boolean()), { maxLength: 14 })
    .map((rows) => rows.map(([cells, hidden], index): Row => ({ index, hidden, cells }))),
  tables: fc.array(
    range.chain((area) =>
      fc.record({
        name: fc.constant("T"),
        range: fc.constant(area),
        headerRows: fc.nat(1),
        totalsRows: fc.nat(1),
      }),
    ),
    { maxLength: 2 },
  ),
  merges: fc.array(range, { maxLength: 3 }),
  hiddenColumns: fc.constant([]),
});

const asOf = isoDay("2021-02-17");

test("whatever a workbook holds, reading gives a register that fits together", () => {
  fc.assert(
    fc.property(fc.array(sheet, { maxLength: 3 }), (sheets) => {
      const { register, findings } = readRegister({ sheets }, { asOf });
      const organizations = new Set(register.organizations);
      const persons = new Set(register.persons);
      for (const { organization, person } of register.memberships) {
        expect(organizations.has(organization)).toBe(true);
        expect(persons.has(person)).toBe(true);
      }
      for (const { facts, message } of findings) {
        expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
        expect(message).not.toMatch(/undefined|\[object/);
      }
    }),
    { numRuns: 600 },
  );
});

test("the same workbook is read the same way twice", () => {
  fc.assert(
    fc.property(fc.array(sheet, { maxLength: 2 }), (sheets) => {
      expect(readRegister({ sheets }, { asOf })).toEqual(readRegister({ sheets }, { asOf }));
    }),
    { numRuns: 150 },
  );
});

// More than a call can have arguments: rows that are handed on all at once would not come through.
test("a list of 130,000 rows is read whole", () => {
  const rows: Row[] = [
    { index: 0, hidden: false, cells: ["Gremium", "Funktion", "Vorname", "Name", "Fraktion"] },
  ];
  for (let index = 1; index <= 130_000; index += 1) {
    const name = `M${String.fromCharCode(97 + (index % 26), 97 + ((index >> 3) % 26), 97 + ((index >> 6) % 26))}mann`;
    rows.push({
      index,
      hidden: false,
      cells: [
        `Ausschuss ${index % 50}`,
        "Mitglied",
        ["Eva", "Karl", "Ina"][index % 3],
        name,
        "CDU",
      ],
    });
  }
  const big: Sheet = {
    name: "Mitglieder",
    visibility: "visible",
    mark: undefined,
    rows,
    tables: [],
    merges: [],
    hiddenColumns: [],
  };
  const { register } = readRegister({ sheets: [big] }, { asOf });
  expect(register.memberships).toHaveLength(130_000);
});
