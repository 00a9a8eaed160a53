import { isoDay, LONGEST_CELL_TEXT, MAX_ROWS } from "../../../src/core";
import { date, delegationSheet, MEMBERS } from "./sheets";
import { written, type OpenWorkbook } from "./open-workbook";

/** What every port makes of a document's values. */
export function describeContent(open: OpenWorkbook): void {
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

  test("writes a day that no workbook can count as text", async () => {
    const { cells, ...rest } = delegationSheet("Frau Schürkamp");
    const early = [...cells].map((cell) =>
      cell.value.type === "date"
        ? { ...cell, value: { type: "date" as const, day: isoDay("1850-06-01") } }
        : cell,
    );
    const port = await open({ sheets: [MEMBERS] });
    await port.write([{ ...rest, cells: early }]);
    const row = (await written(port, "Entsendung"))?.rows.find(({ index }) => index === 3);
    expect(row?.cells[2]).toBe("01.06.1850");
  });

  test("cuts what is too long for a cell, visibly, and writes line breaks as Excel has them", async () => {
    const port = await open({ sheets: [MEMBERS] });
    await port.write([delegationSheet(`eins\r\nzwei${"x".repeat(40_000)}`)]);
    const row = (await written(port, "Entsendung"))?.rows.find(({ index }) => index === 3);
    expect(row?.cells[1]).toMatch(/^eins\nzweix+…$/);
    expect(row?.cells[1]).toHaveLength(LONGEST_CELL_TEXT);
  });

  test("refuses in one sentence what has more rows than a sheet, and writes nothing", async () => {
    const port = await open({ sheets: [MEMBERS] });
    const before = await port.read();
    const delegation = delegationSheet("Frau Schürkamp");
    const report = { ...delegation, kind: "report" as const, name: "Prüfbericht" };
    const writing = port.write([delegation, { ...report, rowCount: MAX_ROWS + 1 }]);
    await expect(writing).rejects.toThrow(
      /^Geschrieben wurde nichts, denn das Blatt „Prüfbericht“ hätte mehr Zeilen.* auf mehrere Mappen auf\.$/,
    );
    expect(await port.read()).toEqual(before);
  });
}
