import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openHost } from "./open-host";

const HOST = join(__dirname, "../support/excel-host");

describe("the snapshot", () => {
  it("is the same again when everything was set and set back", async () => {
    const { Excel, host } = await openHost();
    const before = host.snapshot();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Mitglieder");
      const range = sheet.getRange("A1:B2");
      range.format.font.bold = true;
      range.format.columnWidth = 120;
      range.rowHidden = true;
      sheet.pageLayout.orientation = "Landscape";
      sheet.freezePanes.freezeRows(1);
      sheet.tables.add("A1:D2", true).showBandedRows = false;
      sheet.names.add("_entsendung", '="report"');
      await context.sync();
      expect(host.snapshot()).not.toEqual(before);
      range.format.font.bold = false;
      range.format.columnWidth = 60;
      range.rowHidden = false;
      sheet.pageLayout.orientation = "Portrait";
      sheet.freezePanes.unfreeze();
      sheet.tables.getItem("Tabelle1").convertToRange();
      sheet.names.getItem("_entsendung").delete();
      await context.sync();
    });
    expect(host.snapshot()).toEqual(before);
  });

  it.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ["a value", (sheet) => (sheet.getRange("A2").values = [["AG 0-6"]])],
    ["a number format", (sheet) => (sheet.getRange("A2").numberFormat = [["@"]])],
    ["a white fill", (sheet) => (sheet.getRange("A2").format.fill.color = "#FFFFFF")],
    ["a link", (sheet) => (sheet.getRange("A2").hyperlink = { address: "https://example.org" })],
    ["a hidden column", (sheet) => (sheet.getRange("E:E").columnHidden = true)],
    ["a mark", (sheet) => sheet.customProperties.add("art", "report")],
    ["a footer", (sheet) => (sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = "x")],
    ["a name", (sheet) => (sheet.name = "Personen")],
  ])("shows %s", async (_what, change) => {
    const { Excel, host } = await openHost();
    const before = host.snapshot();
    await Excel.run(async (context) => {
      change(context.workbook.worksheets.getItem("Mitglieder"));
      await context.sync();
    });
    expect(host.snapshot()).not.toEqual(before);
  });
});

describe("the door for pages", () => {
  it("leads to no file that needs Node", () => {
    const files = readdirSync(HOST, { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".ts"),
    );
    const needNode = files.filter((file) =>
      readFileSync(join(HOST, file), "utf8").includes('"node:'),
    );
    const enterThem = files.filter((file) =>
      readFileSync(join(HOST, file), "utf8").includes('"./load-in-node"'),
    );
    expect([needNode, enterThem]).toEqual([["load-in-node.ts"], ["index.ts"]]);
  });
});
