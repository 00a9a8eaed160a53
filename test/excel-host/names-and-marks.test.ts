import { sheetNamed } from "../support/excel-host";
import { errorOf, openHost } from "./open-host";

describe("names", () => {
  it("of a sheet and of the workbook are kept apart", async () => {
    const { Excel } = await openHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Mitglieder");
      sheet.names.add("_entsendung", '="delegation"').visible = false;
      context.workbook.names.add("Stichtag", sheet.getRange("C2"), "gilt für alle");
      sheet.names.load("items/name,items/value,items/type,items/visible,items/scope");
      context.workbook.names.load("items/name,items/value,items/formula,items/type,items/scope");
      await context.sync();
      expect(sheet.names.items.map((name) => name.toJSON())).toMatchObject([
        {
          name: "_entsendung",
          value: "delegation",
          type: "String",
          visible: false,
          scope: "Worksheet",
        },
      ]);
      expect(context.workbook.names.items.map((name) => name.toJSON())).toMatchObject([
        {
          name: "Stichtag",
          value: "Mitglieder!$C$2",
          formula: "=Mitglieder!$C$2",
          type: "Range",
          scope: "Workbook",
        },
      ]);
    });
  });

  it("lead to their cells until the sheet is gone", async () => {
    const { Excel } = await openHost();
    await Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      names.add("Termine", worksheets.getItem("AG 0-6").getRange("A1:B2"));
      const range = names.getItem("Termine").getRange().load("address");
      await context.sync();
      expect(range.address).toBe("'AG 0-6'!A1:B2");
      worksheets.getItem("AG 0-6").delete();
      const gone = names.getItem("Termine").getRangeOrNullObject();
      const name = names.getItem("Termine").load("type");
      await context.sync();
      expect([gone.isNullObject, name.type]).toEqual([true, "Error"]);
    });
  });

  it("are unique in their scope, and deleted for good", async () => {
    const { Excel, host } = await openHost();
    const twice = Excel.run(async (context) => {
      context.workbook.names.add("Stand", "=1");
      context.workbook.names.add("STAND", "=2");
      await context.sync();
    });
    expect((await errorOf(twice)).code).toBe("ItemAlreadyExists");
    await Excel.run(async (context) => {
      context.workbook.names.getItem("stand").delete();
      await context.sync();
    });
    expect(host.workbook.names.size).toBe(0);
  });

  it("open a range on a sheet by name", async () => {
    const { Excel } = await openHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Mitglieder");
      sheet.names.add("Kopf", sheet.getRange("A1:D1"));
      const range = sheet.getRange("Kopf").load("address");
      await context.sync();
      expect(range.address).toBe("Mitglieder!A1:D1");
    });
  });
});

describe("marks", () => {
  it("stay on the sheet when it is renamed", async () => {
    const { Excel } = await openHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Mitglieder");
      sheet.customProperties.add("Entsendung.Kind", "delegation");
      sheet.name = "Personen";
      const found = sheet.customProperties.getItemOrNullObject("entsendung.kind").load("key,value");
      const none = sheet.customProperties.getItemOrNullObject("anderes");
      await context.sync();
      expect([found.key, found.value]).toEqual(["Entsendung.Kind", "delegation"]);
      expect(none.isNullObject).toBe(true);
      found.delete();
      sheet.customProperties.load("items/key");
      await context.sync();
      expect(sheet.customProperties.items).toEqual([]);
    });
  });

  it("in the workbook's settings keep plain values", async () => {
    const { Excel, host } = await openHost();
    await Excel.run(async (context) => {
      context.workbook.settings.add("frist", { tage: 14 });
      const setting = context.workbook.settings.getItem("frist").load("value");
      await context.sync();
      expect(setting.value).toEqual({ tage: 14 });
      setting.delete();
      await context.sync();
    });
    expect(host.workbook.settings.size).toBe(0);
  });
});

describe("the page", () => {
  it("keeps what is set, and knows what is not", async () => {
    const { Excel, host } = await openHost();
    await Excel.run(async (context) => {
      const { pageLayout, freezePanes } = context.workbook.worksheets.getItem("Mitglieder");
      pageLayout.orientation = "Landscape";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintTitleRows("$1:$1");
      pageLayout.headersFooters.defaultForAllPages.rightFooter = "Seite &P von &N";
      freezePanes.freezeRows(1);
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
      const area = pageLayout.getPrintAreaOrNullObject();
      const frozen = freezePanes.getLocationOrNullObject().load("address,rowCount");
      pageLayout.load("paperSize,leftMargin,zoom,headersFooters/defaultForAllPages/rightFooter");
      await context.sync();
      expect(titles.address).toBe("Mitglieder!1:1");
      expect(area.isNullObject).toBe(true);
      expect([frozen.address, frozen.rowCount]).toEqual(["Mitglieder!1:1", 1]);
      expect([pageLayout.paperSize, pageLayout.leftMargin]).toEqual(["A4", 50.4]);
      expect(pageLayout.zoom).toEqual({ horizontalFitToPages: 1 });
      expect(pageLayout.headersFooters.defaultForAllPages.rightFooter).toBe("Seite &P von &N");
    });
    expect(sheetNamed(host.workbook, "Mitglieder").page.settings.get("orientation")).toBe(
      "Landscape",
    );
  });

  it("refuses overlong footers, title rows that are no rows, and scale beside pages", async () => {
    const { Excel } = await openHost();
    const attempts: ((layout: Excel.PageLayout) => void)[] = [
      (layout) => (layout.headersFooters.defaultForAllPages.leftFooter = "x".repeat(256)),
      (layout) => layout.setPrintTitleRows("A1:D1"),
      (layout) => (layout.zoom = { scale: 80, horizontalFitToPages: 1 }),
    ];
    for (const attempt of attempts) {
      const batch = Excel.run(async (context) => {
        attempt(context.workbook.worksheets.getItem("Mitglieder").pageLayout);
        await context.sync();
      });
      expect((await errorOf(batch)).code).toBe("InvalidArgument");
    }
  });
});

describe("drop-downs", () => {
  it("tell their rule, and a mixture", async () => {
    const { Excel } = await openHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Mitglieder");
      const rule = { list: { inCellDropDown: true, source: "geplant,entfallen" } };
      sheet.getRange("D2:D9").dataValidation.rule = rule;
      const [inside, mixed, none] = ["D3", "C2:D2", "A1"].map((address) =>
        sheet.getRange(address).dataValidation.load("type,rule"),
      );
      await context.sync();
      expect([inside?.type, mixed?.type, none?.type]).toEqual(["List", "Inconsistent", "None"]);
      expect(inside?.rule).toEqual(rule);
    });
  });

  it("refuse a list of more than 255 characters", async () => {
    const { Excel } = await openHost();
    const batch = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Mitglieder").getRange("D2");
      range.dataValidation.rule = { list: { inCellDropDown: true, source: "x".repeat(256) } };
      await context.sync();
    });
    expect((await errorOf(batch)).code).toBe("InvalidArgument");
  });
});
