import { isoDay } from "../../../src/core/calendar";
import {
  dateCell,
  EMPTY_CELL,
  headingBlock,
  layOut,
  linkCell,
  noteBlock,
  numberCell,
  paragraphBlock,
  renderText,
  sheetDocument,
  tableBlock,
  textCell,
  timeCell,
  titleBlock,
  type Block,
  type DocumentValue,
  type SheetDocument,
} from "../../../src/core/document";

const COLUMNS = [
  { heading: "Gremium", width: 10 },
  { heading: "Nr.", width: 5 },
  { heading: "Datum", width: 11 },
  { heading: "Status", width: 12, choices: ["geplant", "entfallen"] },
];

function meetings(...rows: DocumentValue[][]) {
  return tableBlock({ name: "SitzungenTabelle", main: true, columns: COLUMNS, rows });
}

function sheet(blocks: readonly Block[], kind: SheetDocument["kind"] = "schedule"): SheetDocument {
  return sheetDocument({ kind, name: "Sitzungen", blocks, footer: "Stand 17.02.2021" });
}

const KOSTAG = [
  textCell("KoStAG"),
  numberCell(3),
  dateCell(isoDay("2021-04-12")),
  textCell("geplant"),
];

test("title and notes stand together, then an empty row, the table, an empty row, the text", () => {
  const laidOut = layOut(
    sheet([
      titleBlock("Sitzungen 2021"),
      noteBlock("Stand 17.02.2021"),
      meetings(KOSTAG, KOSTAG),
      headingBlock("Hinweise"),
      paragraphBlock("Erster Absatz"),
      paragraphBlock("Zweiter Absatz"),
    ]),
  );
  const firstOfRow = [...laidOut.cells].filter(({ column }) => column === 0);
  expect(firstOfRow.map(({ row, role }) => `${row} ${role}`)).toEqual([
    "0 title",
    "1 note",
    "3 head",
    "4 text",
    "5 text",
    "7 heading",
    "8 paragraph",
    "9 paragraph",
  ]);
  expect(laidOut.rowCount).toBe(10);
  expect(laidOut.columnCount).toBe(4);
  expect(laidOut.tables).toEqual([
    {
      name: "SitzungenTabelle",
      top: 3,
      left: 0,
      bottom: 5,
      columns: ["Gremium", "Nr.", "Datum", "Status"],
    },
  ]);
});

test("cells ascend by row, then by column, and know their role", () => {
  const cells = [...layOut(sheet([meetings(KOSTAG)])).cells];
  const order = cells.map(({ row, column }) => row * 100 + column);
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(cells.slice(4).map(({ role }) => role)).toEqual(["text", "number", "date", "text"]);
});

test("a role given by the view wins over the type's own", () => {
  const row = [textCell("Fehler", "error"), numberCell(1, "warning"), EMPTY_CELL, EMPTY_CELL];
  const cells = [...layOut(sheet([meetings(row)])).cells];
  expect(cells.slice(4).map(({ role }) => role)).toEqual(["error", "warning"]);
});

test("a table without rows keeps one empty body row", () => {
  const laidOut = layOut(sheet([meetings(), paragraphBlock("Keine Sitzungen")]));
  expect(laidOut.tables[0]).toMatchObject({ top: 0, bottom: 1 });
  expect([...laidOut.cells].at(-1)).toMatchObject({ row: 3, role: "paragraph" });
});

test("the header row is frozen and repeated, unless it stands so low that little is left", () => {
  const notes = (count: number) => Array.from({ length: count }, () => noteBlock("Hinweis"));
  const high = layOut(sheet([...notes(10), meetings(KOSTAG)]));
  expect(high).toMatchObject({ frozenRows: 12, repeatedRow: 11 });
  const low = layOut(sheet([...notes(11), meetings(KOSTAG)]));
  expect(low).toMatchObject({ frozenRows: 1, repeatedRow: 12 });
  const none = layOut(sheet([titleBlock("Leer")]));
  expect(none).toMatchObject({ frozenRows: 0, repeatedRow: undefined, columnCount: 1 });
});

test("the main table is the one that is frozen, even below another", () => {
  const counts = tableBlock({
    name: "Zahlen",
    main: false,
    columns: [
      { heading: "Gremium", width: 14 },
      { heading: "Soll", width: 4 },
    ],
    rows: [[textCell("KoStAG"), numberCell(2)]],
  });
  const laidOut = layOut(sheet([counts, meetings(KOSTAG)]));
  expect(laidOut).toMatchObject({ frozenRows: 4, repeatedRow: 3 });
  expect(laidOut.columnWidths).toEqual([14, 5, 11, 12]);
});

test("six columns stand upright, seven lie across", () => {
  const wide = (count: number) =>
    tableBlock({
      name: "Breite",
      main: true,
      columns: Array.from({ length: count }, (_, index) => ({ heading: `S${index}`, width: 9 })),
      rows: [],
    });
  expect(layOut(sheet([wide(6)])).orientation).toBe("portrait");
  expect(layOut(sheet([wide(7)])).orientation).toBe("landscape");
});

test("long text becomes one row a line in column A, no wider than the table", () => {
  const text = "Zwei Mitglieder des Ausschusses sowie deren Vertretungen werden benannt.";
  const laidOut = layOut(sheet([meetings(), paragraphBlock(text)]));
  const lines = [...laidOut.cells].filter(({ role }) => role === "paragraph");
  expect(lines.map(({ row, column }) => [row, column])).toEqual([
    [3, 0],
    [4, 0],
  ]);
  expect(lines.map(({ value }) => value.type === "text" && value.text)).toEqual([
    "Zwei Mitglieder des Ausschusses sowie",
    "deren Vertretungen werden benannt.",
  ]);
});

test("drop-downs cover the body; in a template also the rows to fill in", () => {
  expect(layOut(sheet([meetings(KOSTAG, KOSTAG)])).choices).toEqual([
    { column: 3, top: 1, bottom: 2, choices: ["geplant", "entfallen"] },
  ]);
  expect(layOut({ ...sheet([meetings(KOSTAG)]), kind: undefined }).choices[0]).toMatchObject({
    top: 1,
    bottom: 201,
  });
});

test("a note stands with the drop-down of its column, or alone; both bear the heading", () => {
  const block = tableBlock({
    name: "Hinweise",
    main: true,
    columns: [
      { heading: "Ort", width: 9 },
      { heading: "Datum", width: 9, note: "Als Datum." },
      { heading: "Status", width: 9, choices: ["geplant"], note: "Wie es steht.", warning: "Neu?" },
    ],
    rows: [],
  });
  expect(layOut(sheet([block])).choices).toEqual([
    { column: 1, top: 1, bottom: 1, choices: [], note: { title: "Datum", text: "Als Datum." } },
    {
      column: 2,
      top: 1,
      bottom: 1,
      choices: ["geplant"],
      note: { title: "Status", text: "Wie es steht." },
      warning: { title: "Status", text: "Neu?" },
    },
  ]);
});

test("the plain text shows a sheet with aligned columns", () => {
  const other = [
    textCell("AG 0-6"),
    numberCell(12),
    dateCell(isoDay("2021-05-07")),
    textCell("entfallen wegen Krankheit"),
  ];
  const link = [
    linkCell("A!B2", { sheet: "A", cell: "B2" }),
    EMPTY_CELL,
    timeCell(990),
    EMPTY_CELL,
  ];
  const text = renderText(
    layOut(sheet([titleBlock("Sitzungen"), meetings(KOSTAG, other, link), headingBlock("Ende")])),
  );
  expect(text).toBe(
    [
      "Sitzungen",
      "",
      "Gremium  Nr.  Datum       Status",
      "-------  ---  ----------  ---------",
      "KoStAG     3  12.04.2021  geplant",
      "AG 0-6    12  07.05.2021  entfallen",
      "                          wegen",
      "                          Krankheit",
      "A!B2          16:30 Uhr",
      "",
      "Ende",
      "",
    ].join("\n"),
  );
});
