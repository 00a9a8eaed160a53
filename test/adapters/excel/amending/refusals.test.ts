import { ExcelFailure } from "../../../../src/adapters/excel";
import { isoDay, type Amendment, type Sheet } from "../../../../src/core";
import {
  putCell,
  sheetNamed,
  type ApiLevel,
  type HostSheet,
  type HostWorkbook,
} from "../../../support/excel-host";
import { edit, editing, NEW_ROW } from "../../workbook-port/amending";
import { gridSheet } from "../../workbook-port/sheets";
import { openExcel } from "../open-excel";

const RANGE = { top: 0, left: 0, bottom: 2, right: 3 };

const LIST: Sheet = gridSheet(
  "Mitglieder",
  [
    ["Gremium", "Name", "Rang", "Seit"],
    ["KoStAG", "Wessendarp, Ilse", 1, "2021"],
    ["AG 0-6", "Probe, Karl", 2, "2021"],
  ],
  { tables: [{ name: "Mitgliederliste", range: RANGE, headerRows: 1, totalsRows: 0 }] },
);

const CHANGE = editing(edit("A2", "KoStAG", "AG 6-18"), edit("B3", "Probe, Karl", "Tönnis, Uta"));

interface Case {
  readonly amendment?: Amendment;
  readonly apiLevel?: ApiLevel;
  readonly change: (workbook: HostWorkbook, sheet: HostSheet) => void;
}

/** Somebody has changed the workbook since it was read: what that leads to, and that nothing else does. */
async function failureAfter({ amendment = CHANGE, apiLevel = "1.14", change }: Case) {
  const { host, port } = await openExcel({ sheets: [LIST] }, { apiLevel });
  change(host.workbook, sheetNamed(host.workbook, "Mitglieder"));
  const before = host.snapshot();
  const { writes } = host.counters;
  const failure: unknown = await port.amend(amendment).catch((error: unknown) => error);
  expect(host.snapshot()).toEqual(before);
  expect(host.counters.writes).toBe(writes);
  if (!(failure instanceof ExcelFailure)) throw new TypeError(String(failure));
  return failure;
}

test.each<[string, string, RegExp, Case]>([
  [
    "a cell that somebody has changed",
    "cell-changed",
    /^Die Zelle Mitglieder!B3 hat sich geändert, .*neu prüfen\.$/,
    { change: (_, sheet) => putCell(sheet, "B3", "Tönnis, Karl") },
  ],
  [
    "a cell with a formula, be its result what was read",
    "formula-cell",
    /^Die Zelle Mitglieder!A2 enthält das Ergebnis einer Formel/,
    { change: (_, sheet) => putCell(sheet, "A2", "KoStAG", { formula: '="KoStAG"' }) },
  ],
  [
    "a cell that a formula beside it fills",
    "formula-cell",
    /^Die Zelle Mitglieder!A2 /,
    { change: (_, sheet) => putCell(sheet, "A2", "KoStAG", { spilled: true }) },
  ],
  [
    "a protected sheet",
    "sheet-protected",
    /^Das Blatt „Mitglieder“ ist geschützt, .*Blattschutz aufheben/,
    { change: (_, { protection }) => (protection.protected = true) },
  ],
  [
    "a sheet that bears our mark",
    "own-sheet",
    /^Das Blatt „Mitglieder“ wird von Entsendung geschrieben/,
    {
      change: (_, { names }) =>
        names.set("_entsendung", {
          name: "_entsendung",
          formula: '="delegation"',
          visible: false,
          comment: "",
        }),
    },
  ],
  [
    "a sheet that is called otherwise by now",
    "not-found",
    /^Das Blatt „Mitglieder“ ist nicht mehr da/,
    { change: (_, sheet) => (sheet.name = "Leute") },
  ],
  [
    "a workbook that is open to read only",
    "read-only",
    /schreibgeschützt/,
    { change: (workbook) => (workbook.readOnly = true) },
  ],
  [
    "a cell that is hidden behind another",
    "merged-cell",
    /^Die Zelle Mitglieder!B3 ist mit anderen verbunden/,
    {
      change: (_, sheet) => {
        sheet.tables.length = 0;
        sheet.merges.push({ top: 2, left: 0, bottom: 2, right: 1 });
      },
    },
  ],
  [
    "a day before the first that Excel counts",
    "cell-not-taken",
    /^Die Zelle Mitglieder!D2 hat den neuen Wert nicht so angenommen/,
    {
      amendment: editing(
        edit("D2", "2021", {
          type: "date",
          epochDay: isoDay("1850-06-01"),
          minutes: 0,
          format: "dd.mm.yyyy",
        }),
      ),
      change: () => undefined,
    },
  ],
  [
    "a table that somebody has made longer",
    "cell-changed",
    /^Die Tabelle „Mitgliederliste“ hat sich geändert/,
    {
      amendment: NEW_ROW,
      change: (_, { tables }) => tables.forEach((table) => (table.area = { ...RANGE, bottom: 5 })),
    },
  ],
  [
    "a table with a totals row by now",
    "table-totals",
    /^Die Tabelle „Mitgliederliste“ endet mit einer Ergebniszeile/,
    {
      amendment: NEW_ROW,
      change: (_, { tables }) => tables.forEach((table) => (table.showTotals = true)),
    },
  ],
  [
    "a row that somebody has begun to fill",
    "cell-changed",
    /^Die Zelle Mitglieder!C4 hat sich geändert/,
    { amendment: NEW_ROW, change: (_, sheet) => putCell(sheet, "C4", 3) },
  ],
  [
    "a row in which somebody calculates",
    "cell-changed",
    /^Die Zelle Mitglieder!C4 hat sich geändert/,
    { amendment: NEW_ROW, change: (_, sheet) => putCell(sheet, "C4", 3, { formula: "=C3+1" }) },
  ],
  [
    "a table that would push down what is below it, in an Excel that cannot resize it",
    "table-fixed",
    /^Die Tabelle „Mitgliederliste“ lässt sich .* nicht vergrößern/,
    {
      amendment: NEW_ROW,
      apiLevel: "1.12",
      change: (_, sheet) => putCell(sheet, "B9", "Stand 17.02.2021"),
    },
  ],
])("%s is refused, and nothing is written", async (_, reason, sentence, given) => {
  const failure = await failureAfter(given);
  expect(failure.reason).toBe(reason);
  expect(failure.message).toMatch(sentence);
});

test("a text that begins with an equals sign is no formula", async () => {
  const { host, port } = await openExcel({ sheets: [LIST] });
  const sheet = sheetNamed(host.workbook, "Mitglieder");
  putCell(sheet, "D2", "=1+1", { quotePrefix: true });
  putCell(sheet, "D3", "=x", { numberFormat: "@" });
  await port.amend(editing(edit("D2", "=1+1", "=2"), edit("D3", "=x", "=y")));
  const rows = (await port.read()).sheets[0]?.rows ?? [];
  expect(rows.map(({ cells }) => cells[3])).toEqual(["Seit", "=2", "=y"]);
});

test("while somebody types in a cell, the change is refused with what to do", async () => {
  const { host, port } = await openExcel({ sheets: [LIST] });
  host.switches.startCellEdit();
  await expect(port.amend(CHANGE)).rejects.toMatchObject({ reason: "cell-edit" });
  host.switches.endCellEdit();
  await port.amend(CHANGE);
});

test("a place or a table that makes no sense is a mistake of ours", async () => {
  const { port } = await openExcel({ sheets: [LIST] });
  await expect(port.amend(editing(edit("Zeile 3", "a", "b")))).rejects.toThrow(RangeError);
  const tables = NEW_ROW.tables.map((one) => ({ ...one, after: { ...one.after, right: 4 } }));
  await expect(port.amend({ edits: [], tables })).rejects.toThrow(RangeError);
});
