import { BY_USER } from "../support/excel-host";
import { openHost } from "./open-host";

/** Events come after the answer, never within the same turn. */
function afterEvents(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

describe("onChanged", () => {
  it("tells what a co-author typed, and where", async () => {
    const { Excel, host } = await openHost();
    const seen: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        seen.push(`${event.address} ${event.source} ${event.changeType}`);
        return Promise.resolve();
      });
      await context.sync();
    });
    host.type("Mitglieder", "B2", "Frau Winterscheid");
    await afterEvents();
    expect(seen).toEqual(["B2 Remote RangeEdited"]);
  });

  it("tells the add-in's own writes as such", async () => {
    const { Excel, host } = await openHost();
    const seen: unknown[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Mitglieder");
      sheet.load("id");
      sheet.onChanged.add((event) => {
        seen.push(event.triggerSource);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("A9").values = [["neu"]];
      await context.sync();
    });
    host.type("Mitglieder", "A9", "vom Menschen", BY_USER);
    host.type("AG 0-6", "A1", "anderes Blatt", BY_USER);
    await afterEvents();
    expect(seen).toEqual(["ThisLocalAddin", "Unknown"]);
  });

  it("stops when the handler is removed", async () => {
    const { Excel, host } = await openHost();
    let count = 0;
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(() => {
        count++;
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    host.type("Mitglieder", "A9", "eins");
    await afterEvents();
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    host.type("Mitglieder", "A9", "zwei");
    await afterEvents();
    expect(count).toBe(1);
  });

  it("is silent while events are off or lost", async () => {
    const { Excel, host } = await openHost();
    let count = 0;
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(() => {
        count++;
        return Promise.resolve();
      });
      await context.sync();
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getItem("Mitglieder").getRange("A9").values = [["still"]];
      context.runtime.enableEvents = true;
      await context.sync();
    });
    host.switches.loseEvents = true;
    host.type("Mitglieder", "A9", "verloren");
    host.switches.loseEvents = false;
    await afterEvents();
    expect(count).toBe(0);
  });
});

describe("events that nobody asked for", () => {
  it("are not sent at all", async () => {
    const { host } = await openHost();
    const deliver = host.bridge.onMessageFromHost;
    const messages: string[] = [];
    host.bridge.onMessageFromHost = (text) => {
      messages.push(text);
      deliver?.(text);
    };
    host.type("Mitglieder", "A9", "unbeachtet");
    await afterEvents();
    expect(messages).toEqual([]);
  });
});

describe("sheets and selections", () => {
  it("tell that sheets come, go and come to the front", async () => {
    const { Excel } = await openHost();
    const seen: string[] = [];
    const note = (what: string) => () => {
      seen.push(what);
      return Promise.resolve();
    };
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(note("added"));
      worksheets.onDeleted.add(note("deleted"));
      worksheets.onActivated.add(note("activated"));
      await context.sync();
      worksheets.add("Prüfbericht").activate();
      worksheets.getItem("AG 0-6").delete();
      await context.sync();
    });
    await afterEvents();
    expect(seen).toEqual(["added", "activated", "deleted"]);
  });

  it("tell the selection and give the active cell", async () => {
    const { Excel, host } = await openHost();
    const seen: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onSelectionChanged.add((event) => {
        seen.push(event.address);
        return Promise.resolve();
      });
      context.workbook.onSelectionChanged.add(() => {
        seen.push("document");
        return Promise.resolve();
      });
      await context.sync();
    });
    host.select("AG 0-6", "B2:C3");
    await afterEvents();
    expect(seen.sort()).toEqual(["B2:C3", "document"]);
    await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      expect([range.address, cell.address]).toEqual(["'AG 0-6'!B2:C3", "'AG 0-6'!B2"]);
    });
  });

  it("follow the add-in's own selection", async () => {
    const { Excel, host } = await openHost();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("AG 0-6").getRange("D4").select();
      await context.sync();
    });
    expect(host.workbook.activeSheet.name).toBe("AG 0-6");
    expect(host.workbook.activeSheet.selection).toMatchObject({ top: 3, left: 3 });
  });
});
