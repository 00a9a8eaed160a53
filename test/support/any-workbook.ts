import fc from "fast-check";
import { MAX_COLUMNS, MAX_ROWS } from "../../src/core/grid";
import type { CellRange, CellValue, Row, Sheet, TableArea, Workbook } from "../../src/core/grid";
import { MEMBERSHIP_VOCABULARY } from "../../src/core/reading/headings/membership-vocabulary";

const HEADINGS: readonly string[] = [
  "Gremium",
  "Gremium:",
  "Ausschuss",
  "Kurzname",
  "Name",
  "Vorname",
  "Anrede",
  "Funktion",
  "Fraktion",
  "Vertretung",
  "Persönliche Vertretung",
  "Stellvertretende Mitglieder in folgender Reihenfolge",
  "Vertretung für",
  "Mitglied",
  "Mitglieder",
  "Stellvertreter/in",
  "Stellver-\ntretung",
  "von",
  "bis",
  "Wahlperiode",
  "Rang",
  "lfd. Nr.",
  "Stimmrecht",
  "Bereich",
  "Datum",
  "Uhrzeit",
  "Nr.",
  "Anlass",
  "Sitze",
  "Keine Entsendung",
  "Zuständigkeit",
  "E-Mail",
  ...MEMBERSHIP_VOCABULARY.keys(),
];

const WORDS: readonly string[] = [
  "KoStAG",
  "AG 6-18",
  "Ausschuss für Sport",
  "Mitglieder des Ausschusses für Sport ab 01.11.2020",
  "CDU-Fraktion",
  "GRÜNE (3)",
  "Frau Muster",
  "Muster, Eva",
  "Herr Schulze Esking",
  "1. Frau Muster\n2. Herr Probe",
  "N.N.",
  "keine Entsendung",
  "21.01.2021",
  "31.02.2021",
  "15.01.",
  "16.30 Uhr",
  "stellv. Mitglied",
  "B Beratende Mitglieder",
  "Stellvertretungen:",
  "Summe",
  "SV-10-0089",
  "Legende: M = Mitglied, V = Vertretung",
  "M",
  "x",
  "S1",
  "V: Muster",
  "M (V: Frau Probe)",
  "Frau Muster (Vertretung Herr Probe)",
  "KoStAG: 1. Frau Muster (CDU, Vertretung: Herr Probe) 2. Herr Drei · AG 0-6: N.N.",
  "alle weiteren Mitglieder der CDU-Fraktion",
];

/** What no clerk writes: signs alone, halves of signs, names of JavaScript's own, formulas, a novel. */
const TRAPS: readonly string[] = [
  "",
  " ",
  "\u200b",
  "(",
  "/",
  ", ,",
  "1. ",
  "Dr.",
  "Frau",
  ":",
  "((1. ((Vertretung:",
  "\ud800",
  "Frau \udc00Muster",
  "e\u0301\u0301\u0301",
  "\u202eMuster",
  "__proto__",
  "constructor",
  "=HYPERLINK(1)",
  "Herr von und zu",
  "Muster, ".repeat(300),
  "1. Frau Muster (Vertretung ".repeat(200),
  "ö".repeat(40_000),
  "Frau ".repeat(2_000),
  "Dr. ".repeat(2_000),
  "- ".repeat(4_000),
  "a-".repeat(4_000),
  "stellv. ".repeat(1_000),
  "01.11.2020 - ".repeat(800),
  "M/".repeat(2_000),
  "(".repeat(4_000),
  "Mitglieder des Ausschusses für ".repeat(6),
  "\u0000\u0007\u001b[31m",
  "toString",
];

const number = fc.oneof(fc.double(), fc.integer({ min: -2, max: 60_000 }));

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom<CellValue>(...WORDS) },
  { weight: 3, arbitrary: fc.constantFrom<CellValue>(...HEADINGS) },
  { weight: 1, arbitrary: fc.constantFrom<CellValue>(...TRAPS) },
  { weight: 4, arbitrary: fc.constant(undefined) },
  fc.string({ unit: "binary" }),
  number,
  fc.boolean(),
  fc.record({ type: fc.constant("error" as const), code: fc.constantFrom("#REF!", "#N/A") }),
  fc.record({
    type: fc.constant("date" as const),
    epochDay: fc.option(fc.integer({ min: -100_000, max: 3_000_000 }), { nil: undefined }),
    minutes: fc.integer({ min: 0, max: 1439 }),
    format: fc.constantFrom("dd.mm.yyyy", "d-mmm", "mmm-yy", "hh:mm", ""),
  }),
);

/** Nearly always side by side; some lie at the far end of the sheet. */
const cells: fc.Arbitrary<CellValue[]> = fc.oneof(
  { weight: 20, arbitrary: fc.array(cell, { maxLength: 7 }) },
  fc.array(cell, { minLength: 1, maxLength: 2 }).map((last) => {
    const before = Array<undefined>(MAX_COLUMNS - last.length).fill(undefined);
    return [...before, ...last];
  }),
);

const headings = fc.array(fc.constantFrom<CellValue>(...HEADINGS), { minLength: 2, maxLength: 7 });

/** How far a row lies below the one before: right below, below blank rows, at the end of the sheet. */
const step = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(1, 1, 1, 2, 3) },
  fc.constantFrom(40, MAX_ROWS / 2),
);

const rows: fc.Arbitrary<Row[]> = fc
  .array(fc.tuple(step, fc.oneof({ weight: 5, arbitrary: cells }, headings), fc.boolean()), {
    maxLength: 16,
  })
  .map((steps) => {
    let index = -1;
    return steps.flatMap(([below, own, hidden]): Row[] => {
      index += below;
      return index < MAX_ROWS ? [{ index, hidden, cells: own }] : [];
    });
  });

const edge = (most: number) => fc.oneof({ weight: 9, arbitrary: fc.nat(8) }, fc.constant(most - 1));

const range: fc.Arbitrary<CellRange> = fc
  .tuple(edge(MAX_ROWS), edge(MAX_COLUMNS), edge(MAX_ROWS), edge(MAX_COLUMNS))
  .map(([top, left, height, width]) => ({
    top,
    left,
    bottom: Math.min(top + height, MAX_ROWS - 1),
    right: Math.min(left + width, MAX_COLUMNS - 1),
  }));

const area: fc.Arbitrary<TableArea> = fc.record({
  name: fc.constantFrom("Tabelle1", "__proto__"),
  range,
  headerRows: fc.nat(1),
  totalsRows: fc.nat(1),
});

const sheet: fc.Arbitrary<Sheet> = fc.record({
  name: fc.oneof(
    fc.constantFrom("Mitglieder", "AG 0-6", "JHA", "Sperrtermine", "Beratungsfolge", "__proto__"),
    fc.string({ unit: "binary", maxLength: 31 }),
  ),
  visibility: fc.constantFrom("visible" as const, "hidden" as const, "veryHidden" as const),
  mark: fc.constantFrom(undefined, undefined, undefined, "schedule", "delegation", "?"),
  rows,
  tables: fc.array(area, { maxLength: 2 }),
  merges: fc.array(range, { maxLength: 3 }),
  hiddenColumns: fc.array(
    fc.tuple(fc.nat(5), fc.nat(5)).map(([first, more]) => ({ first, last: first + more })),
    { maxLength: 1 },
  ),
});

/** Whatever Excel can hold: headings, names, marks and texts at random, and traps among them. */
export const anyWorkbook: fc.Arbitrary<Workbook> = fc.record({
  sheets: fc.array(sheet, { maxLength: 3 }),
});
