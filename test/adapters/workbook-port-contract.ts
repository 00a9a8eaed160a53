import type { CellValue, LaidOutSheet, Row, Sheet, Workbook, WorkbookPort } from "../../src/core";
import { isoDay } from "../../src/core";

/** A port over a workbook that holds `grid`. Marks of the grid are not carried over. */
export type OpenWorkbook = (grid: Workbook) => Promise<WorkbookPort>;

/** Rows of values → a visible sheet without tables, merges and hidden columns. */
export function gridSheet(
  name: string,
  lines: readonly (readonly CellValue[])[],
  rest: Partial<Sheet> = {},
): Sheet {
  const rows = lines.flatMap((cells, index): Row[] =>
    cells.every((cell) => cell === undefined) ? [] : [{ index, hidden: false, cells }],
  );
  return {
    name,
    visibility: "visible",
    mark: undefined,
    rows,
    tables: [],
    merges: [],
    hiddenColumns: [],
    ...rest,
  };
}

/** A delegation as the product lays it out: title, table, and text that must stay text. */
export function delegationSheet(deputy: string, rest: Partial<LaidOutSheet> = {}): LaidOutSheet {
  const head = ["Gremium", "Mitglied", "Seit", "Beginn", "Fundstelle"];
  return {
    kind: "delegation",
    name: "Entsendung",
    columnWidths: [16, 24, 12, 10, 18],
    cells: [
      { row: 0, column: 0, role: "title", value: { type: "text", text: "Entsendung" } },
      ...head.map((text, column) => ({
        row: 2,
        column,
        role: "head" as const,
        value: { type: "text" as const, text },
      })),
      { row: 3, column: 0, role: "text", value: { type: "text", text: "AG 6-18" } },
      { row: 3, column: 1, role: "error", value: { type: "text", text: deputy } },
      { row: 3, column: 2, role: "date", value: { type: "date", day: isoDay("2021-02-17") } },
      { row: 3, column: 3, role: "time", value: { type: "time", minutes: 990 } },
      {
        row: 3,
        column: 4,
        role: "link",
        value: { type: "link", text: "Mitglieder!B2", target: { sheet: "Mitglieder", cell: "B2" } },
      },
      { row: 5, column: 0, role: "paragraph", value: { type: "text", text: "1. Frau Wessendarp" } },
    ],
    tables: [{ name: "Entsendung", top: 2, left: 0, bottom: 3, columns: head }],
    choices: [{ column: 0, top: 3, bottom: 3, choices: ["AG 0-6", "AG 6-18"] }],
    frozenRows: 3,
    repeatedRow: 2,
    orientation: "portrait",
    rowCount: 6,
    columnCount: 5,
    footer: "Stand 21.01.2021 · Müller & Söhne",
    ...rest,
  };
}

const MEMBERS = gridSheet("Mitglieder", [
  ["Gremium", "Name"],
  ["KoStAG", "Wessendarp, Ilse"],
]);

async function written(port: WorkbookPort, name: string): Promise<Sheet | undefined> {
  const { sheets } = await port.read();
  return sheets.find((sheet) => sheet.name === name);
}

/** What every workbook port does alike. Call it once per adapter, in a test file of that adapter. */
export function describeWorkbookPort(adapter: string, open: OpenWorkbook): void {
  describe(`a workbook behind ${adapter}`, () => {
    const date = (text: string, format: string, minutes = 0): CellValue => ({
      type: "date",
      epochDay: isoDay(text),
      minutes,
      format,
    });

    test("reads texts, numbers, truth values, dates, times and errors as they are", async () => {
      const sheet = gridSheet("Termine", [
        ["Gremium", 3, true, 0.5],
        [date("2021-02-17", "dd.mm.yyyy"), date("2021-01-21", "dd.mm.yyyy hh:mm", 990)],
        [{ type: "date", epochDay: undefined, minutes: 990, format: "hh:mm" }],
        [{ type: "error", code: "#REF!" }],
      ]);
      const port = await open({ sheets: [sheet] });
      expect(await port.read()).toEqual({ sheets: [sheet] });
    });

    test("leaves out empty rows and keeps cells at their column", async () => {
      const sheet = gridSheet("Liste", [[], [], [undefined, undefined, "Name"], [], ["Ende"]]);
      const { sheets } = await (await open({ sheets: [sheet] })).read();
      expect(sheets[0]?.rows.map(({ index }) => index)).toEqual([2, 4]);
      expect(sheets[0]?.rows[0]?.cells.slice(0, 3)).toEqual([undefined, undefined, "Name"]);
      expect(sheets[0]?.rows[1]?.cells[0]).toBe("Ende");
    });

    test("reads tables, merged cells, hidden rows and hidden columns", async () => {
      const lines = [
        ["Gremium", "Name", "Rang"],
        ["KoStAG", "Wessendarp", 1],
        ["AG 0-6", "Tönnis", 2],
      ];
      const range = { top: 0, left: 0, bottom: 2, right: 2 };
      const plain = gridSheet("Mitglieder", lines, {
        tables: [{ name: "Liste", range, headerRows: 1, totalsRows: 0 }],
        hiddenColumns: [{ first: 2, last: 2 }],
      });
      const rows = plain.rows.map((row) => ({ ...row, hidden: row.index === 2 }));
      const titled = gridSheet(
        "Titel",
        [
          ["Ausschüsse", undefined],
          ["Gremium", "Name"],
        ],
        {
          merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
        },
      );
      const { sheets } = await (await open({ sheets: [{ ...plain, rows }, titled] })).read();
      expect(sheets[0]).toEqual({ ...plain, rows });
      expect(sheets[1]?.merges).toEqual(titled.merges);
    });

    test("reads hidden sheets and says that they are hidden", async () => {
      const hidden = gridSheet("Alt", [["Name"]], { visibility: "hidden" });
      const buried = gridSheet("Sehr alt", [["Name"]], { visibility: "veryHidden" });
      const { sheets } = await (await open({ sheets: [MEMBERS, hidden, buried] })).read();
      expect(sheets.map(({ visibility }) => visibility)).toEqual([
        "visible",
        "hidden",
        "veryHidden",
      ]);
    });

    test("reads a workbook of empty sheets", async () => {
      const { sheets } = await (await open({ sheets: [gridSheet("Tabelle1", [])] })).read();
      expect(sheets).toEqual([gridSheet("Tabelle1", [])]);
    });

    test("creates a marked sheet behind the others, with its table", async () => {
      const port = await open({ sheets: [MEMBERS] });
      const result = await port.write([delegationSheet("Frau Schürkamp")]);
      expect(result).toEqual([{ kind: "delegation", name: "Entsendung", action: "created" }]);
      const { sheets } = await port.read();
      expect(sheets.map(({ name }) => name)).toEqual(["Mitglieder", "Entsendung"]);
      expect(sheets[0]).toEqual(MEMBERS);
      expect(sheets[1]).toMatchObject({
        mark: "delegation",
        tables: [
          {
            name: "Entsendung",
            range: { top: 2, left: 0, bottom: 3, right: 4 },
            headerRows: 1,
            totalsRows: 0,
          },
        ],
      });
    });

    test("writes real dates and times, and text that stays text", async () => {
      const port = await open({ sheets: [MEMBERS] });
      await port.write([delegationSheet("=HYPERLINK(1)")]);
      const row = (await written(port, "Entsendung"))?.rows.find(({ index }) => index === 3);
      expect(row?.cells.slice(0, 5)).toEqual([
        "AG 6-18",
        "=HYPERLINK(1)",
        date("2021-02-17", "dd.mm.yyyy"),
        { type: "date", epochDay: undefined, minutes: 990, format: "hh:mm" },
        "Mitglieder!B2",
      ]);
    });

    test.each([
      "=1+1",
      "+49 2541",
      "-",
      "@SUM(A1)",
      "'zitiert'",
      "6-18",
      "01.02.2021",
      "0815",
      "WAHR",
    ])("writes %s as the text that it is", async (text) => {
      const port = await open({ sheets: [MEMBERS] });
      await port.write([delegationSheet(text)]);
      const row = (await written(port, "Entsendung"))?.rows.find(({ index }) => index === 3);
      expect(row?.cells[1]).toBe(text);
    });

    test("leaves a sheet without mark alone and takes a free name", async () => {
      const own = gridSheet("entsendung", [["Mein Blatt"]]);
      const port = await open({ sheets: [MEMBERS, own] });
      const [result] = await port.write([delegationSheet("Frau Schürkamp")]);
      expect(result).toMatchObject({ name: "Entsendung (2)", action: "created" });
      expect(await written(port, "entsendung")).toEqual(own);
    });

    test("finds its sheet again, and says when there was nothing to change", async () => {
      const port = await open({ sheets: [MEMBERS] });
      await port.write([delegationSheet("Frau Schürkamp")]);
      const [same] = await port.write([delegationSheet("Frau Schürkamp")]);
      const [changed] = await port.write([delegationSheet("Herr Tönnis")]);
      expect([same?.action, changed?.action]).toEqual(["unchanged", "rewritten"]);
      const { sheets } = await port.read();
      expect(sheets).toHaveLength(2);
      expect(sheets[1]?.rows.find(({ index }) => index === 3)?.cells[1]).toBe("Herr Tönnis");
    });

    test("gives a table that another sheet has the name of a name of its own", async () => {
      const range = { top: 0, left: 0, bottom: 1, right: 1 };
      const tables = [{ name: "Entsendung", range, headerRows: 1, totalsRows: 0 }];
      const port = await open({ sheets: [{ ...MEMBERS, tables }] });
      await port.write([delegationSheet("Frau Schürkamp")]);
      expect((await written(port, "Entsendung"))?.tables[0]?.name).toBe("Entsendung_2");
    });

    test("writes templates without a mark, and new ones each time", async () => {
      const port = await open({ sheets: [MEMBERS] });
      const template = delegationSheet("Frau Beispiel", { kind: undefined, name: "Mitglieder" });
      const [first] = await port.write([template]);
      expect(first).toEqual({ kind: undefined, name: "Mitglieder (2)", action: "created" });
      expect((await written(port, "Mitglieder (2)"))?.mark).toBeUndefined();
    });

    test("refuses two documents of one kind", async () => {
      const port = await open({ sheets: [MEMBERS] });
      const twice = [delegationSheet("Frau Schürkamp"), delegationSheet("Herr Tönnis")];
      await expect(port.write(twice)).rejects.toThrow(RangeError);
    });
  });
}
