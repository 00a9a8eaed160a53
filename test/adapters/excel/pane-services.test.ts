import { ExcelFailure } from "../../../src/adapters/excel";
import { BY_USER, sheetNamed } from "../../support/excel-host";
import { delegationSheet, gridSheet } from "../workbook-port-contract";
import { openExcel } from "./open-excel";

const GRID = {
  sheets: [
    gridSheet("Mitglieder", [["Gremium", "Name"]]),
    gridSheet("Müller's Liste", [["Name"]]),
    gridSheet("Alt", [["Name"]], { visibility: "hidden" as const }),
  ],
};

/** Lets what Excel has sent arrive. */
function arrival(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

test("a place is shown: its sheet in front, its cell selected", async () => {
  const { host, port } = await openExcel(GRID);
  await port.selectPlace({ sheet: "Müller's Liste", cell: "E12" });
  expect(host.workbook.activeSheet.name).toBe("Müller's Liste");
  expect(host.workbook.activeSheet.selection).toMatchObject({
    top: 11,
    left: 4,
    bottom: 11,
    right: 4,
  });
});

test("a place on a sheet that is gone is told as such", async () => {
  const { port } = await openExcel(GRID);
  const showing = port.selectPlace({ sheet: "Gelöscht", cell: "A1" });
  await expect(showing).rejects.toThrow(/^Das Blatt „Gelöscht“ ist nicht mehr da/);
});

test("a hidden sheet stays hidden, and the user is told how to show it", async () => {
  const { host, port } = await openExcel(GRID);
  const showing = port.selectPlace({ sheet: "Alt", cell: "A1" });
  await expect(showing).rejects.toMatchObject({ reason: "hidden" });
  expect(sheetNamed(host.workbook, "Alt").visibility).toBe("Hidden");
});

test("changes by users and co-authors call back until it is stopped", async () => {
  const { host, port } = await openExcel(GRID);
  let calls = 0;
  const stop = await port.onWorkbookChanged(() => calls++);
  host.type("Mitglieder", "A2", "KoStAG");
  host.type("Mitglieder", "A3", "AG 0-6", BY_USER);
  await arrival();
  expect(calls).toBe(2);
  await stop();
  host.type("Mitglieder", "A4", "AG 6-18");
  await arrival();
  expect(calls).toBe(2);
});

test("what the pane rewrites itself does not call back", async () => {
  const { port } = await openExcel(GRID);
  await port.write([delegationSheet("Frau Schürkamp")]);
  let calls = 0;
  await port.onWorkbookChanged(() => calls++);
  await port.write([delegationSheet("Herr Tönnis")]);
  await arrival();
  expect(calls).toBe(0);
});

test("settings are kept in the workbook", async () => {
  const { host, port } = await openExcel(GRID);
  const nothing = { asOf: undefined, year: undefined, paperReference: undefined };
  expect(await port.readSettings()).toEqual(nothing);
  const settings = { asOf: "2021-02-17", year: 2021, paperReference: "SV-10-0089/1" };
  await port.keepSettings(settings);
  expect(await port.readSettings()).toEqual(settings);
  await port.keepSettings({ ...nothing, year: 2022 });
  expect(await port.readSettings()).toEqual({ ...nothing, year: 2022 });
  expect(host.workbook.settings.size).toBe(1);
});

test.each(["kein JSON", 7, "null", '{"asOf":7,"year":"2021"}'])(
  "settings that are not understood (%p) are as never set",
  async (value) => {
    const { host, port } = await openExcel(GRID);
    host.workbook.settings.set("entsendung", value);
    expect(await port.readSettings()).toEqual({
      asOf: undefined,
      year: undefined,
      paperReference: undefined,
    });
  },
);

test("a cell being edited in the middle of a write is waited for, and all is put back", async () => {
  const { host, port } = await openExcel(GRID);
  const schedule = delegationSheet("Herr Tönnis", { kind: "schedule", name: "Sitzungsplan" });
  const before = host.snapshot();
  // The fourth request writes the first document; from then on the user types for a moment.
  host.switches.beforeRequest(4, () => {
    host.switches.startCellEdit();
    setTimeout(host.switches.endCellEdit, 20);
  });
  const failure: unknown = await port
    .write([delegationSheet("Frau Schürkamp"), schedule])
    .catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(ExcelFailure);
  expect(failure).toMatchObject({ reason: "cell-edit" });
  expect(host.snapshot()).toEqual(before);
});

test("where putting back fails too, the user is told to look", async () => {
  const reasons: unknown[] = [];
  // Somebody protects the sheet between two requests, at whatever point of the write.
  for (let request = 1; request <= 14; request++) {
    const { host, port } = await openExcel(GRID);
    await port.write([delegationSheet("Frau Schürkamp")]);
    host.switches.beforeRequest(request, ({ sheets }) => {
      for (const { protection } of sheets) protection.protected = true;
    });
    const failure: unknown = await port
      .write([delegationSheet("Herr Tönnis")])
      .catch((error: unknown) => error);
    if (failure instanceof ExcelFailure) reasons.push(failure.reason);
  }
  expect(new Set(reasons)).toEqual(new Set(["sheet-protected", "not-put-back"]));
});
