import {
  dateCell,
  EMPTY_CELL,
  numberCell,
  paragraphBlock,
  sheetDocument,
  tableBlock,
  textCell,
  timeCell,
  titleBlock,
  type TableBlock,
} from "../../../src/core/document";

function table(change: Partial<TableBlock> = {}): TableBlock {
  return tableBlock({
    name: "Beispiele",
    main: true,
    columns: [
      { heading: "Gremium", width: 10 },
      { heading: "Sitze", width: 6 },
    ],
    rows: [[textCell("KoStAG"), numberCell(2)]],
    ...change,
  });
}

test("a sound table becomes a block", () => {
  expect(table()).toMatchObject({ type: "table", name: "Beispiele", main: true });
});

test.each([
  ["AG1", "a cell address"],
  ["xfd1048576", "a cell address in small letters"],
  ["R1C1", "a cell in the other notation"],
  ["r", "a row"],
  ["C", "a column"],
  ["R2", "a row in the other notation"],
  ["1Tabelle", "a digit first"],
  ["Meine Tabelle", "a blank"],
  ["", "nothing"],
])("the table name „%s“ is refused: %s", (name) => {
  expect(() => table({ name })).toThrow(RangeError);
});

test("names that only remind of addresses are taken", () => {
  for (const name of ["EntsendungTabelle", "AG_0_6", "PruefberichtGremien", "Räume"])
    expect(table({ name }).name).toBe(name);
});

test("a row of another length than the columns is refused", () => {
  expect(() => table({ rows: [[textCell("KoStAG")]] })).toThrow(RangeError);
});

test("empty and repeated headings are refused, whatever their case", () => {
  const columns = (...headings: string[]) => headings.map((heading) => ({ heading, width: 8 }));
  expect(() => table({ columns: columns("Gremium", "gremium"), rows: [] })).toThrow(RangeError);
  expect(() => table({ columns: columns("Gremium", " "), rows: [] })).toThrow(RangeError);
  expect(() => table({ columns: columns("Ort\nZeit"), rows: [] })).toThrow(RangeError);
  expect(() => table({ columns: [], rows: [] })).toThrow(RangeError);
});

test("widths and choices must be usable", () => {
  expect(() => table({ columns: [{ heading: "Ort", width: 0 }], rows: [] })).toThrow(RangeError);
  const columns = [{ heading: "Ort", width: 9, choices: [] }];
  expect(() => table({ columns, rows: [] })).toThrow(RangeError);
});

test("notes and warnings are as long as Excel takes them, and a warning needs a list", () => {
  const column = (change: object) =>
    table({
      columns: [{ heading: "Status", width: 9, choices: ["geplant"], ...change }],
      rows: [],
    });
  const kept = column({ note: "x".repeat(255), warning: "x".repeat(225) });
  expect(kept.columns[0]?.note).toHaveLength(255);
  expect(() => column({ note: "x".repeat(256) })).toThrow(RangeError);
  expect(() => column({ warning: "x".repeat(226) })).toThrow(RangeError);
  expect(() => column({ note: " " })).toThrow(RangeError);
  expect(() => column({ warning: "" })).toThrow(RangeError);
  const plain = (change: object) =>
    table({ columns: [{ heading: "Status", width: 9, ...change }], rows: [] });
  expect(plain({ note: "Wie es steht." }).columns).toHaveLength(1);
  expect(() => plain({ warning: "Steht nicht in der Liste." })).toThrow(RangeError);
  expect(column({ heading: "x".repeat(32), note: "Wie es steht." }).columns).toHaveLength(1);
  expect(() => column({ heading: "x".repeat(33), note: "Wie es steht." })).toThrow(RangeError);
});

test("a heading named like a built-in property is a heading like any other", () => {
  const columns = [
    { heading: "__proto__", width: 9 },
    { heading: "constructor", width: 9 },
  ];
  expect(table({ columns, rows: [] }).columns).toEqual(columns);
});

test("a document refuses impossible sheet names, two main tables and tables of one name", () => {
  const base = { kind: undefined, name: "Blatt", blocks: [table()], footer: "" } as const;
  expect(sheetDocument(base).name).toBe("Blatt");
  for (const name of ["", "a/b", "'Blatt", "x".repeat(32), "Blatt[1]"])
    expect(() => sheetDocument({ ...base, name })).toThrow(RangeError);
  const second = table({ name: "Andere" });
  expect(() => sheetDocument({ ...base, blocks: [table(), second] })).toThrow(RangeError);
  const repeated = table({ name: "beispiele", main: false });
  expect(() => sheetDocument({ ...base, blocks: [table(), repeated] })).toThrow(RangeError);
});

test("missing and blank values leave a cell empty", () => {
  expect(textCell(undefined)).toBe(EMPTY_CELL);
  expect(textCell("  ")).toBe(EMPTY_CELL);
  expect(numberCell(undefined)).toBe(EMPTY_CELL);
  expect(dateCell(undefined)).toBe(EMPTY_CELL);
  expect(timeCell(undefined)).toBe(EMPTY_CELL);
});

test("numbers and times that no cell can hold are refused", () => {
  expect(() => numberCell(NaN)).toThrow(RangeError);
  expect(() => timeCell(1440)).toThrow(RangeError);
  expect(() => timeCell(-1)).toThrow(RangeError);
});

test("text blocks without text are refused", () => {
  expect(() => titleBlock(" ")).toThrow(RangeError);
  expect(() => paragraphBlock("")).toThrow(RangeError);
});
