import { sheetNamed } from "../support/excel-host";
import { errorOf, openHost } from "./open-host";

type Batch = (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown;

/** The code of the error of a batch on "Mitglieder"; undefined when it goes well. */
async function codeOf(
  opened: Awaited<ReturnType<typeof openHost>>,
  batch: Batch,
): Promise<string | undefined> {
  try {
    await opened.Excel.run(async (context) => {
      batch(context, context.workbook.worksheets.getItem("Mitglieder"));
      await context.sync();
    });
    return undefined;
  } catch (error) {
    return (error as { code: string }).code;
  }
}

describe("requirement sets", () => {
  it("hide what an older Office does not have", async () => {
    const opened = await openHost({ apiLevel: "1.12" });
    const resize: Batch = (_context, sheet) => sheet.tables.getItem("Mitglieder").resize("A1:D9");
    expect(await codeOf(opened, resize)).toBe("ApiNotFound");
    expect(opened.Office.context.requirements.isSetSupported("ExcelApi", "1.12")).toBe(true);
    expect(opened.Office.context.requirements.isSetSupported("ExcelApi", "1.13")).toBe(false);
  });

  it("compare versions as numbers, not as texts", async () => {
    const { Office } = await openHost({ apiLevel: "1.9" });
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
  });

  it("do not let a member pass that this host does not play", async () => {
    const opened = await openHost();
    expect(await codeOf(opened, (_context, sheet) => sheet.charts.load("count"))).toBe(
      "ApiNotFound",
    );
    expect(await codeOf(opened, (_context, sheet) => sheet.getRange("A1").load("width"))).toBe(
      "ApiNotFound",
    );
    expect(await codeOf(opened, (_context, sheet) => sheet.copy())).toBe("ApiNotFound");
  });
});

describe("names of sheets", () => {
  const refused = ["", "x".repeat(32), "Plan: 2021", "'Plan", "Plan'", "A/B", "History", "[1]"];

  it.each(refused)("refuses %p", async (name) => {
    const opened = await openHost();
    const add: Batch = (context) => context.workbook.worksheets.add(name);
    expect(await codeOf(opened, add)).toBe("InvalidArgument");
  });

  it("refuses one that is taken, whatever its case", async () => {
    const opened = await openHost();
    const add: Batch = (context) => context.workbook.worksheets.add("MITGLIEDER");
    expect(await codeOf(opened, add)).toBe("ItemAlreadyExists");
  });

  it("takes 31 characters, umlauts and brackets of the round kind", async () => {
    const opened = await openHost();
    const add: Batch = (context) =>
      context.workbook.worksheets.add(`Prüfbericht (2)${"x".repeat(16)}`);
    expect(await codeOf(opened, add)).toBeUndefined();
  });
});

describe("protection", () => {
  it("of a sheet forbids writing, formatting and tables", async () => {
    const opened = await openHost();
    sheetNamed(opened.host.workbook, "Mitglieder").protection.protected = true;
    const attempts: Batch[] = [
      (_context, sheet) => (sheet.getRange("A1").values = [["x"]]),
      (_context, sheet) => (sheet.getRange("A1").format.font.bold = true),
      (_context, sheet) => sheet.getRange("A1").clear(),
      (_context, sheet) => sheet.tables.add("A1:D2", true),
    ];
    for (const attempt of attempts) expect(await codeOf(opened, attempt)).toBe("AccessDenied");
    expect(await codeOf(opened, (_context, sheet) => sheet.getRange("A1").load("values"))).toBe(
      undefined,
    );
  });

  it("of a sheet leaves unlocked cells open", async () => {
    const opened = await openHost();
    const unlock: Batch = (_context, sheet) => {
      sheet.getRange("A1").format.protection.locked = false;
      sheet.protection.protect();
      sheet.getRange("A1").values = [["Gremien"]];
    };
    expect(await codeOf(opened, unlock)).toBeUndefined();
  });

  it("of the structure forbids adding, renaming and deleting sheets, not writing cells", async () => {
    const opened = await openHost();
    opened.host.workbook.protection.protected = true;
    const attempts: Batch[] = [
      (context) => context.workbook.worksheets.add("Entsendung"),
      (_context, sheet) => (sheet.name = "Personen"),
      (_context, sheet) => (sheet.visibility = "Hidden"),
      (_context, sheet) => sheet.delete(),
    ];
    for (const attempt of attempts) expect(await codeOf(opened, attempt)).toBe("AccessDenied");
    const write: Batch = (_context, sheet) => (sheet.getRange("A9").values = [["x"]]);
    expect(await codeOf(opened, write)).toBeUndefined();
  });
});

describe("sheets", () => {
  it("cannot all be hidden or deleted", async () => {
    const opened = await openHost();
    const hideBoth: Batch = (context, sheet) => {
      sheet.visibility = "Hidden";
      context.workbook.worksheets.getItem("AG 0-6").delete();
    };
    expect(await codeOf(opened, hideBoth)).toBe("InvalidOperation");
  });

  it("are gone for ranges that were taken from them", async () => {
    const { Excel } = await openHost();
    const error = await errorOf(
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("AG 0-6").getRange("A1").load("address");
        await context.sync();
        context.workbook.worksheets.getItem("AG 0-6").delete();
        range.values = [["zu spät"]];
        await context.sync();
      }),
    );
    expect(error.code).toBe("InvalidReference");
  });

  it("give way to another when they are deleted or hidden in front", async () => {
    for (const go of ["delete", "hide"]) {
      const opened = await openHost();
      const leave: Batch = (_context, sheet) =>
        go === "delete" ? sheet.delete() : (sheet.visibility = "Hidden");
      expect(await codeOf(opened, leave)).toBeUndefined();
      expect(opened.host.workbook.activeSheet.name).toBe("AG 0-6");
    }
  });

  it("do not go to the front while they are hidden", async () => {
    const opened = await openHost();
    const activate: Batch = (_context, sheet) => {
      sheet.visibility = "Hidden";
      sheet.activate();
    };
    expect(await codeOf(opened, activate)).toBe("InvalidOperation");
  });

  it("leave #REF! in formulas that pointed at them", async () => {
    const opened = await openHost();
    const remove: Batch = (context, sheet) => {
      sheet.getRange("F1").formulas = [["='AG 0-6'!A1"]];
      context.workbook.worksheets.getItem("AG 0-6").delete();
    };
    await codeOf(opened, remove);
    await opened.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Mitglieder").getRange("F1");
      range.load("formulas,values,text,valueTypes");
      await context.sync();
      expect(range.formulas).toEqual([["=#REF!A1"]]);
      expect(range.values).toEqual([["#REF!"]]);
      expect(range.text).toEqual([["#BEZUG!"]]);
      expect(range.valueTypes).toEqual([["Error"]]);
    });
  });
});

it.each(["Mitglieder", "PCFET0NUWVBFPg==", "UEsDBBQ"])(
  "a workbook of its own is not made of what is no workbook file: %s",
  async (file) => {
    const { Excel, host } = await openHost();
    expect((await errorOf(Excel.createWorkbook(file))).code).toBe("InvalidArgument");
    expect(host.opened).toEqual([]);
  },
);
