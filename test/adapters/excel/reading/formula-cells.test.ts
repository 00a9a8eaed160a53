import { localAddresses } from "../../../../src/adapters/excel/area";
import type { CellRange, CellValue, Sheet } from "../../../../src/core";
import { sheetNamed } from "../../../support/excel-host";
import { gridSheet } from "../../workbook-port/sheets";
import { openExcel } from "../open-excel";

function lines(rows: number): CellValue[][] {
  return Array.from({ length: rows }, (_, row) => [`AG ${row}`, "Probe, Karl", row]);
}

function column(left: number, top: number, bottom: number): CellRange {
  return { top, left, bottom, right: left };
}

const FORMULAS = [column(2, 1, 3), column(1, 5, 5)];

test.each(["Mitglieder", "AG 0-6, 6-18", "Müller's!A1,B2"])(
  "the cells that hold formulas are told of the sheet %s",
  async (name) => {
    const sheet = gridSheet(name, lines(7), { formulas: FORMULAS });
    const { port } = await openExcel({ sheets: [sheet, gridSheet("Termine", lines(2))] });
    const { sheets } = await port.read();
    expect(sheets[0]).toEqual(sheet);
    expect(sheets[1]).not.toHaveProperty("formulas");
  },
);

test("looking for formulas takes no request of its own", async () => {
  const requests = async (formulas: readonly CellRange[]) => {
    const { host, port } = await openExcel({
      sheets: [gridSheet("Liste", lines(7), { formulas })],
    });
    const before = host.counters.requests;
    await port.read();
    return host.counters.requests - before;
  };
  expect(await requests(FORMULAS)).toBe(await requests([]));
});

test("a protected sheet is read without asking it for formulas", async () => {
  const { host, port } = await openExcel({
    sheets: [gridSheet("Liste", lines(7), { formulas: FORMULAS })],
  });
  sheetNamed(host.workbook, "Liste").protection.protected = true;
  const [sheet] = (await port.read()).sheets;
  expect(sheet).toEqual(gridSheet("Liste", lines(7)));
});

test("formulas in so many pieces that Excel does not name them all are not told", async () => {
  const formulas = Array.from({ length: 1_000 }, (_, row) => column(2, row * 2, row * 2));
  const { port } = await openExcel({ sheets: [gridSheet("Liste", lines(2_000), { formulas })] });
  const [sheet] = (await port.read()).sheets;
  expect(sheet).toEqual(gridSheet("Liste", lines(2_000)));
});

test("where Excel refuses to look for formulas, everything else is read", async () => {
  const grid = {
    sheets: [
      gridSheet("Liste", lines(7), {
        formulas: FORMULAS,
        merges: [{ top: 8, left: 0, bottom: 8, right: 1 }],
        hiddenColumns: [column(2, 0, 0)].map(({ left }) => ({ first: left, last: left })),
      }),
    ],
  };
  const { host, port } = await openExcel(grid);
  const whole = await port.read();
  const [{ formulas, ...rest } = { formulas: undefined }] = whole.sheets;
  expect(formulas).toBeDefined();
  const outcomes: (Sheet | undefined)[] = [];
  do {
    host.switches.failAt(outcomes.length + 1, "NotImplemented");
    const read = await port.read().catch(() => undefined);
    outcomes.push(read?.sheets[0]);
  } while (!host.switches.isArmed());
  const read = outcomes.flatMap((sheet) => sheet ?? []);
  expect(read.filter((sheet) => !Object.hasOwn(sheet, "formulas")).length).toBeGreaterThan(0);
  for (const sheet of read) expect(sheet).toMatchObject(rest);
});

test("addresses are told from names of sheets that look like them", () => {
  expect(localAddresses("'Müller''s!A1,B2'!$C$3:$D$4, Liste!E5,F6")).toEqual(["C3:D4", "E5", "F6"]);
});
