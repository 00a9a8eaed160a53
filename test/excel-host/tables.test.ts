import { sheetNamed } from "../support/excel-host";
import { errorOf, openHost, type Opened } from "./open-host";

function onMembers<T>(
  { Excel }: Opened,
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T,
): Promise<T> {
  return Excel.run(async (context) => {
    const result = await batch(context.workbook.worksheets.getItem("Mitglieder"), context);
    await context.sync();
    return result;
  });
}

describe("adding a table", () => {
  it("names it and tells where it stands", async () => {
    const opened = await openHost();
    await onMembers(opened, async (sheet, context) => {
      const table = sheet.tables.add("A1:D2", true);
      table.name = "tblMitglieder";
      const body = table.getDataBodyRange().load("address");
      const all = context.workbook.tables.load("items/name,items/showHeaders,items/worksheet/id");
      sheet.load("id");
      await context.sync();
      expect(body.address).toBe("Mitglieder!A2:D2");
      expect(all.items.map(({ name }) => name)).toEqual(["tblMitglieder"]);
      expect(all.items[0]?.worksheet.id).toBe(sheet.id);
    });
  });

  it("makes headers texts, unique and not empty", async () => {
    const opened = await openHost();
    await onMembers(opened, async (sheet, context) => {
      sheet.getRange("F1:I1").values = [["Name", "name", "", 2021]];
      sheet.tables.add("F1:I3", true);
      const head = sheet.getRange("F1:I1").load("values");
      await context.sync();
      expect(head.values).toEqual([["Name", "name2", "Spalte3", "2021"]]);
    });
  });

  it("gives a header alone an empty row", async () => {
    const opened = await openHost();
    await onMembers(opened, async (sheet, context) => {
      const range = sheet.tables.add("F1:G1", true).getRange().load("address");
      await context.sync();
      expect(range.address).toBe("Mitglieder!F1:G2");
    });
  });

  it("refuses to overlap a table or merged cells", async () => {
    const opened = await openHost();
    const overlapTable = onMembers(opened, (sheet) => {
      sheet.tables.add("A1:D2", true);
      sheet.tables.add("D2:E4", true);
    });
    expect((await errorOf(overlapTable)).code).toBe("MergedRangeConflict");
    const overlapMerge = onMembers(opened, (sheet) => {
      sheet.getRange("F8:G8").merge();
      sheet.tables.add("F7:G9", true);
    });
    expect((await errorOf(overlapMerge)).code).toBe("MergedRangeConflict");
  });
});

describe("a table's name", () => {
  const refused = ["AG1", "R1C1", "Z1S1", "C", "zwei Worte", "6-18", "", "a".repeat(256)];

  it.each(refused)("cannot be %p", async (name) => {
    const opened = await openHost();
    const batch = onMembers(opened, (sheet) => {
      sheet.tables.add("A1:D2", true).name = name;
    });
    expect((await errorOf(batch)).code).toBe("InvalidArgument");
  });

  it("cannot be that of another table or name, whatever its case", async () => {
    for (const taken of ["TBLEINS", "Stand"]) {
      const opened = await openHost();
      const batch = onMembers(opened, (sheet, context) => {
        context.workbook.names.add("stand", "=1");
        sheet.tables.add("A1:D2", true).name = "tblEins";
        sheet.tables.add("F1:G2", true).name = taken;
      });
      expect((await errorOf(batch)).code).toBe("ItemAlreadyExists");
    }
  });

  it("may have letters, digits, underlines and umlauts", async () => {
    const opened = await openHost();
    await onMembers(opened, (sheet) => (sheet.tables.add("A1:D2", true).name = "Prüfbericht_2021"));
    expect(sheetNamed(opened.host.workbook, "Mitglieder").tables[0]?.name).toBe("Prüfbericht_2021");
  });
});

describe("a table", () => {
  it("is resized where its header stays", async () => {
    const opened = await openHost();
    await onMembers(opened, async (sheet, context) => {
      const table = sheet.tables.add("A1:D2", true);
      table.resize("A1:D9");
      const range = table.getRange().load("address");
      await context.sync();
      expect(range.address).toBe("Mitglieder!A1:D9");
    });
    const moved = onMembers(opened, (sheet) => sheet.tables.getItem("Tabelle1").resize("A2:D9"));
    expect((await errorOf(moved)).code).toBe("InvalidArgument");
  });

  it("takes its cells with it when it is deleted, and leaves them when it is converted", async () => {
    for (const [end, left] of [
      ["delete", ""],
      ["convertToRange", "KoStAG"],
    ] as const) {
      const opened = await openHost();
      await onMembers(opened, async (sheet, context) => {
        sheet.tables.add("A1:D2", true)[end]();
        const cell = sheet.getRange("A2").load("values");
        sheet.tables.load("count");
        await context.sync();
        expect(cell.values).toEqual([[left]]);
        expect(sheet.tables.count).toBe(0);
      });
    }
  });

  it("survives the clearing of its cells, with new headers", async () => {
    const opened = await openHost();
    await onMembers(opened, async (sheet, context) => {
      sheet.tables.add("A1:B2", true);
      sheet.getRange("A1:D2").clear();
      const head = sheet.getRange("A1:C1").load("values");
      await context.sync();
      expect(head.values).toEqual([["Spalte1", "Spalte2", ""]]);
    });
  });

  it("has columns that are found by their heading", async () => {
    const opened = await openHost();
    await onMembers(opened, async (sheet, context) => {
      const table = sheet.tables.add("A1:D2", true);
      const column = table.columns.getItem("von").getDataBodyRange().load("address");
      const none = table.columns.getItemOrNullObject("bis");
      table.columns.load("items/name");
      await context.sync();
      expect(column.address).toBe("Mitglieder!C2");
      expect(none.isNullObject).toBe(true);
      expect(table.columns.items.map(({ name }) => name)).toEqual([
        "Gremium",
        "Name",
        "von",
        "Sitze",
      ]);
    });
  });

  it("is found by the cells it touches", async () => {
    const opened = await openHost();
    await onMembers(opened, async (sheet, context) => {
      sheet.tables.add("A1:D2", true).name = "tblMitglieder";
      const touched = sheet.getRange("D2:E9").getTables(false).load("items/name");
      const inside = sheet.getRange("D2:E9").getTables(true).load("items/name");
      await context.sync();
      expect([touched.items.length, inside.items.length]).toEqual([1, 0]);
    });
  });
});

describe("rows of a table", () => {
  it("are added at its end, look like the last one, and go on calculating", async () => {
    const opened = await openHost();
    await onMembers(opened, async (sheet, context) => {
      sheet.getRange("D2").formulas = [["=1*2"]];
      sheet.getRange("A2").format.font.bold = true;
      const table = sheet.tables.add("A1:D2", true);
      table.rows.add();
      const range = table.getRange().load("address");
      const added = sheet.getRange("A3:D3").load("formulas,numberFormat");
      const { font } = sheet.getRange("A3").format.load("font/bold");
      await context.sync();
      expect(range.address).toBe("Mitglieder!A1:D3");
      expect(added.formulas).toEqual([["", "", "", "=1*2"]]);
      expect(added.numberFormat).toEqual([["General", "General", "dd.mm.yyyy", "General"]]);
      expect(font.bold).toBe(true);
    });
  });

  it("go on calculating when the table is resized, too", async () => {
    const opened = await openHost();
    await onMembers(opened, async (sheet, context) => {
      sheet.getRange("D2").formulas = [["=1*2"]];
      sheet.tables.add("A1:D2", true).resize("A1:D4");
      const column = sheet.getRange("D3:D4").load("formulas");
      await context.sync();
      expect(column.formulas).toEqual([["=1*2"], ["=1*2"]]);
    });
  });

  it("are deleted with what is in them", async () => {
    const opened = await openHost();
    await onMembers(opened, (sheet) => void sheet.tables.add("A1:D2", true));
    const before = opened.host.snapshot();
    await onMembers(opened, async (sheet, context) => {
      const table = sheet.tables.getItem("Tabelle1");
      table.rows.add();
      sheet.getRange("A3").values = [["AG 0-6"]];
      await context.sync();
      table.rows.getItemAt(1).delete();
    });
    expect(opened.host.snapshot()).toEqual(before);
  });

  it("are not added or deleted where that would move what is below", async () => {
    const opened = await openHost();
    await onMembers(opened, (sheet) => {
      sheet.tables.add("A1:D3", true);
      sheet.getRange("B9").values = [["Stand 17.02.2021"]];
    });
    for (const change of [
      (rows: Excel.TableRowCollection) => rows.add(),
      (rows: Excel.TableRowCollection) => rows.getItemAt(1).delete(),
    ]) {
      const failing = onMembers(opened, (sheet) => {
        change(sheet.tables.getItem("Tabelle1").rows);
      });
      expect((await errorOf(failing)).code).toBe("NotImplemented");
    }
  });
});
