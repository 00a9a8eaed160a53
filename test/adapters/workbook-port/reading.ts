import { date, gridSheet, MEMBERS } from "./sheets";
import type { OpenWorkbook } from "./open-workbook";

/**
 * What every port reads alike. They may differ where no list is affected: Excel knows no hidden columns
 * and merges beyond the last cell that holds something, and takes a text that spells an error for one.
 */
export function describeReading(open: OpenWorkbook): void {
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
    expect(sheets.map(({ visibility }) => visibility)).toEqual(["visible", "hidden", "veryHidden"]);
  });

  test("reads a workbook of empty sheets", async () => {
    const { sheets } = await (await open({ sheets: [gridSheet("Tabelle1", [])] })).read();
    expect(sheets).toEqual([gridSheet("Tabelle1", [])]);
  });

  test("reads tables without a header row, and with a totals row", async () => {
    const range = { top: 0, left: 0, bottom: 1, right: 1 };
    const bare = gridSheet(
      "Ohne",
      [
        ["KoStAG", "Wessendarp"],
        ["AG 0-6", "Tönnis"],
      ],
      {
        tables: [{ name: "Ohne", range, headerRows: 0, totalsRows: 0 }],
      },
    );
    const totals = gridSheet(
      "Summe",
      [
        ["Gremium", "Name"],
        ["Summe", "2"],
      ],
      {
        tables: [{ name: "Summe", range, headerRows: 1, totalsRows: 1 }],
      },
    );
    const { sheets } = await (await open({ sheets: [bare, totals] })).read();
    expect(sheets.map(({ tables }) => tables)).toEqual([bare.tables, totals.tables]);
  });

  test("reads marks, of the product's sheets alone", async () => {
    const own = gridSheet("Umbenannt", [["Bericht"]], { mark: "report" });
    const strange = gridSheet("Fremd", [["Bericht"]], { mark: "template" });
    const { sheets } = await (await open({ sheets: [MEMBERS, own, strange] })).read();
    expect(sheets.map(({ mark }) => mark)).toEqual([undefined, "report", undefined]);
  });

  test("reads no more once it has been told to stop, and says why", async () => {
    const port = await open({ sheets: [MEMBERS] });
    const reason = new Error("abgebrochen");
    await expect(port.read({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });

  test("tells how far it is, up to the end", async () => {
    const port = await open({ sheets: [MEMBERS, gridSheet("Termine", [["Gremium"]])] });
    const steps: (readonly [number, number])[] = [];
    await port.read({ onProgress: (done, of) => steps.push([done, of]) });
    expect(steps.every(([done, of]) => done <= of)).toBe(true);
    const [done, of] = steps.at(-1) ?? [];
    expect(done).toBe(of);
    expect(of).toBeGreaterThan(0);
  });
}
