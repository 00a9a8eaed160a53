import { resetCounters, sheetNamed, valuesOf, WEB_PAYLOAD_LIMIT } from "../support/excel-host";
import { errorOf, openHost, type Opened } from "./open-host";

/** Three writes on the empty sheet, one after the other in one batch. */
function writeThree({ Excel }: Opened): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("AG 0-6");
    for (const [index, text] of ["eins", "zwei", "drei"].entries()) {
      sheet.getRange(`A${index + 1}`).values = [[text]];
    }
    await context.sync();
  });
}

function written({ host }: Opened): string[] {
  return [...valuesOf(sheetNamed(host.workbook, "AG 0-6")).keys()];
}

describe("a failure in the middle of a batch", () => {
  it("leaves the earlier writes standing", async () => {
    const opened = await openHost();
    opened.host.switches.failAtWrite(2, "GeneralException");
    const error = await errorOf(writeThree(opened));
    expect(error.code).toBe("GeneralException");
    expect(error.debugInfo.statement).toContain("values");
    expect(written(opened)).toEqual(["A1"]);
  });

  it("strikes once, and whoever tries again gets through", async () => {
    const opened = await openHost();
    opened.host.switches.failAtWrite(1);
    await errorOf(writeThree(opened));
    await writeThree(opened);
    expect(written(opened)).toEqual(["A1", "A2", "A3"]);
  });

  it("can be put at every action in turn", async () => {
    const lengths: number[] = [];
    for (let n = 1; ; n++) {
      const opened = await openHost();
      opened.host.switches.failAt(n, "AccessDenied");
      const error = await writeThree(opened).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      if (opened.host.switches.isArmed()) break;
      // The last actions let go of what was tracked: the library does that on its own and quietly.
      if (error !== undefined) expect(error).toMatchObject({ code: "AccessDenied" });
      lengths.push(written(opened).length);
    }
    expect(new Set(lengths)).toEqual(new Set([0, 1, 2, 3]));
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
  });

  it("does not strike once it was disarmed", async () => {
    const opened = await openHost();
    opened.host.switches.failAt(1);
    opened.host.switches.disarm();
    await writeThree(opened);
    expect(written(opened)).toHaveLength(3);
  });
});

describe("while the user edits a cell", () => {
  it("refuses reads and writes alike", async () => {
    const { host, Excel } = await openHost();
    host.switches.startCellEdit();
    const read = Excel.run(async (context) => {
      context.workbook.worksheets.load("items/name");
      await context.sync();
    });
    expect((await errorOf(read)).code).toBe("InvalidOperationInCellEditMode");
  });

  it("lets a batch wait that was told to", async () => {
    const { host, Excel } = await openHost();
    host.switches.startCellEdit();
    const batch = Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      return sheets.items.length;
    });
    const soon = new Promise((resolve) => setImmediate(() => resolve("waiting")));
    expect(await Promise.race([batch, soon])).toBe("waiting");
    host.switches.endCellEdit();
    expect(await batch).toBe(2);
  });
});

describe("5 MB", () => {
  const long = "ü".repeat(30_000);

  it("are too much for a request, and nothing is written", async () => {
    const opened = await openHost();
    const error = await errorOf(
      opened.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("AG 0-6").getRange("A1:A100");
        range.values = Array.from({ length: 100 }, () => [long]);
        await context.sync();
      }),
    );
    expect(error.code).toBe("RequestPayloadSizeLimitExceeded");
    expect(written(opened)).toEqual([]);
  });

  it("are too much for an answer, and what was written in the same batch stays", async () => {
    const opened = await openHost();
    const sheet = sheetNamed(opened.host.workbook, "Mitglieder");
    for (let row = 0; row < 100; row++) {
      sheet.cells.set(row, new Map([[0, { value: long, numberFormat: "General" }]]));
    }
    const error = await errorOf(
      opened.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("AG 0-6").getRange("A1").values = [["da"]];
        context.workbook.worksheets.getItem("Mitglieder").getRange("A1:A100").load("values");
        await context.sync();
      }),
    );
    expect(error.code).toBe("ResponsePayloadSizeLimitExceeded");
    expect(written(opened)).toEqual(["A1"]);
  });

  it("are no limit on the desktop", async () => {
    const opened = await openHost();
    expect(opened.host.switches.payloadLimit).toBe(WEB_PAYLOAD_LIMIT);
    opened.host.switches.payloadLimit = undefined;
    await opened.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("AG 0-6").getRange("A1:A100");
      range.values = Array.from({ length: 100 }, () => [long]);
      await context.sync();
    });
    expect(written(opened)).toHaveLength(100);
  });
});

describe("somebody else", () => {
  it("changes the workbook between two requests", async () => {
    const { host, Excel } = await openHost();
    host.switches.beforeRequest(2, (workbook) => {
      sheetNamed(workbook, "Mitglieder").name = "Personen";
    });
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      expect(sheets.items[0]?.name).toBe("Mitglieder");
      sheets.load("items/name");
      await context.sync();
      expect(sheets.items[0]?.name).toBe("Personen");
    });
  });
});

describe("the counters", () => {
  it("count requests, actions and bytes", async () => {
    const opened = await openHost();
    const { counters } = opened.host;
    await writeThree(opened);
    expect(counters.writes).toBe(3);
    expect(counters.requests).toBeGreaterThanOrEqual(1);
    expect(counters.actions).toBeGreaterThan(3);
    expect(counters.requestBytes).toBeGreaterThan(counters.responseBytes);
    resetCounters(counters);
    expect(counters).toMatchObject({ requests: 0, actions: 0, writes: 0, requestBytes: 0 });
  });
});
