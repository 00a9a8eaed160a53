import { sheetNamed, valuesOf, type HostWorkbook } from "../support/excel-host";
import { cellIn } from "../support/excel-host";
import { errorOf, openHost } from "./open-host";

function cell(workbook: HostWorkbook, sheet: string, row: number, column: number) {
  return cellIn(sheetNamed(workbook, sheet).cells, row, column);
}

describe("setting values", () => {
  it("writes them and reads them back", async () => {
    const { Excel, host } = await openHost();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("AG 0-6").getRange("A1:B2");
      range.values = [
        ["Gremium", "Sitze"],
        ["AG 0-6", 1],
      ];
      range.load("values");
      await context.sync();
      expect(range.values[1]).toEqual(["AG 0-6", 1]);
    });
    expect([...valuesOf(sheetNamed(host.workbook, "AG 0-6"))]).toEqual([
      ["A1", "Gremium"],
      ["B1", "Sitze"],
      ["A2", "AG 0-6"],
      ["B2", 1],
    ]);
  });

  it("reads what is typed as a German Excel does", async () => {
    const { Excel, host } = await openHost();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("AG 0-6").getRange("A1:F1");
      range.values = [["21.01.2021", "=1+1", "'=kein Befehl", "6-18", "1,5", "-"]];
      range.load("values,formulas,text,numberFormat");
      await context.sync();
      expect(range.values).toEqual([[44_217, 0, "=kein Befehl", 43_252, 1.5, "-"]]);
      expect(range.formulas[0]?.slice(0, 3)).toEqual([44_217, "=1+1", "=kein Befehl"]);
      expect(range.text[0]?.[0]).toBe("21.01.2021");
      expect(range.numberFormat[0]?.[0]).toBe("m/d/yyyy");
    });
    expect(cell(host.workbook, "AG 0-6", 0, 2)?.quotePrefix).toBe(true);
  });

  it("keeps texts in cells that were made text cells in the same batch", async () => {
    const { Excel } = await openHost();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("AG 0-6").getRange("A1:C1");
      range.numberFormat = [["@", "@", "@"]];
      range.values = [["6-18", "=1+1", 7]];
      range.load("values,valueTypes");
      await context.sync();
      expect(range.values).toEqual([["6-18", "=1+1", "7"]]);
      expect(range.valueTypes).toEqual([["String", "String", "String"]]);
    });
  });

  it("leaves a cell alone where the array holds null, and empties it for an empty text", async () => {
    const { Excel } = await openHost();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Mitglieder").getRange("A2:B2");
      range.values = [[null, ""]];
      range.load("values,valueTypes");
      await context.sync();
      expect(range.values).toEqual([["KoStAG", ""]]);
      expect(range.valueTypes).toEqual([["String", "Empty"]]);
    });
  });

  it("gives one value to all cells", async () => {
    const { Excel, host } = await openHost();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("AG 0-6").getRange("A1:B2");
      range.values = "offen" as unknown as string[][];
      await context.sync();
    });
    expect(valuesOf(sheetNamed(host.workbook, "AG 0-6")).size).toBe(4);
  });

  it("refuses an array of another size, and tells where", async () => {
    const { Excel } = await openHost();
    const error = await errorOf(
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Mitglieder").getRange("A1:B2");
        range.values = [["nur eine Zeile", "statt zwei"]];
        await context.sync();
      }),
    );
    expect(error).toMatchObject({ name: "RichApi.Error", code: "InvalidArgument" });
    expect(error.debugInfo).toMatchObject({
      errorLocation: "Range.values",
      statement: "range.values = ...;",
    });
  });

  it("refuses a broken formula and leaves the other cells of the range as they were", async () => {
    const { Excel, host } = await openHost();
    const before = host.snapshot();
    const error = await errorOf(
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Mitglieder").getRange("A2:B2");
        range.values = [["AG 6-18", "+49 2541 123"]];
        await context.sync();
      }),
    );
    expect(error.code).toBe("InvalidArgument");
    expect(host.snapshot()).toEqual(before);
  });

  it("takes arrays that the library cuts into parts", async () => {
    const { Excel, host } = await openHost();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("AG 0-6").getRange("A1:T200");
      range.values = Array.from({ length: 200 }, (_, row) => Array<number>(20).fill(row));
      await context.sync();
    });
    expect(cell(host.workbook, "AG 0-6", 199, 19)?.value).toBe(199);
    expect(host.counters.writes).toBeGreaterThan(1);
  });

  it("loses what is written under a merged area", async () => {
    const { Excel, host } = await openHost();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("AG 0-6").getRange("A1:B1");
      range.merge();
      range.values = [["sichtbar", "verdeckt"]];
      await context.sync();
    });
    expect([...valuesOf(sheetNamed(host.workbook, "AG 0-6")).keys()]).toEqual(["A1"]);
  });

  it("shows number signs where a date does not fit its column", async () => {
    const { Excel } = await openHost();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Mitglieder").getRange("C2");
      range.format.columnWidth = 30;
      range.load("text");
      await context.sync();
      expect(range.text[0]?.[0]).toMatch(/^#+$/);
    });
  });
});

describe("formats", () => {
  it("are null where cells differ", async () => {
    const { Excel } = await openHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Mitglieder");
      sheet.getRange("A1:B1").format.font.bold = true;
      const both = sheet.getRange("A1:B2").format.font.load("bold");
      const head = sheet.getRange("B1").format.font.load("bold,size");
      await context.sync();
      expect([both.bold, head.bold, head.size]).toEqual([null, true, 11]);
    });
  });

  it("tell an empty fill from a white one by its pattern alone", async () => {
    const { Excel } = await openHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Mitglieder");
      sheet.getRange("A1").format.fill.color = "#FFFFFF";
      const white = sheet.getRange("A1").format.fill.load("color,pattern");
      const none = sheet.getRange("A2").format.fill.load("color,pattern");
      await context.sync();
      expect([white.color, white.pattern]).toEqual(["#FFFFFF", "Solid"]);
      expect([none.color, none.pattern]).toEqual(["#FFFFFF", "None"]);
    });
  });

  it("refuse what is no color, no side and no alignment", async () => {
    const { Excel } = await openHost();
    const attempts: ((range: Excel.Range) => void)[] = [
      (range) => (range.format.fill.color = "#12"),
      (range) => (range.format.borders.getItem("Oben" as "EdgeTop").style = "Continuous"),
      (range) => (range.format.verticalAlignment = "Middle" as "Center"),
    ];
    for (const attempt of attempts) {
      const error = await errorOf(
        Excel.run(async (context) => {
          attempt(context.workbook.worksheets.getItem("Mitglieder").getRange("A1"));
          await context.sync();
        }),
      );
      expect(error.code).toBe("InvalidArgument");
    }
  });

  it("give way to a style", async () => {
    const { Excel } = await openHost();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Mitglieder").getRange("A1");
      range.format.font.bold = true;
      range.style = "Gut";
      range.load("style");
      range.format.font.load("bold");
      await context.sync();
      expect([range.style, range.format.font.bold]).toEqual(["Gut", false]);
    });
  });

  it("come back cell by cell as they were set", async () => {
    const { Excel } = await openHost();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Mitglieder").getRange("A1:B1");
      range.setCellProperties([
        [{ format: { font: { bold: true }, borders: { top: { style: "Double" } } } }, {}],
      ]);
      const looks = range.getCellProperties({
        format: { font: { bold: true }, borders: { style: true }, protection: true },
      });
      await context.sync();
      const [first, second] = looks.value[0] ?? [];
      expect(first?.format?.font?.bold).toBe(true);
      expect(first?.format?.borders?.top?.style).toBe("Double");
      expect(second?.format).toMatchObject({
        font: { bold: false },
        borders: { top: { style: "None" }, diagonalUp: { style: "None" } },
        protection: { locked: true },
      });
    });
  });
});

describe("links and clearing", () => {
  it("dresses a cell with a link and writes its text", async () => {
    const { Excel } = await openHost();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("AG 0-6").getRange("A1");
      range.hyperlink = { documentReference: "Mitglieder!B2", textToDisplay: "Fundstelle" };
      range.load("hyperlink,values");
      range.format.font.load("underline");
      await context.sync();
      expect(range.hyperlink).toMatchObject({ documentReference: "Mitglieder!B2" });
      expect(range.values).toEqual([["Fundstelle"]]);
      expect(range.format.font.underline).toBe("Single");
    });
  });

  it("clears only what it is told to", async () => {
    const { Excel } = await openHost();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Mitglieder").getRange("C2");
      range.format.font.bold = true;
      range.clear("Contents");
      range.load("values,numberFormat");
      range.format.font.load("bold");
      await context.sync();
      expect([range.values[0]?.[0], range.numberFormat[0]?.[0]]).toEqual(["", "dd.mm.yyyy"]);
      expect(range.format.font.bold).toBe(true);
      range.clear("Formats");
      range.load("numberFormat");
      range.format.font.load("bold");
      await context.sync();
      expect([range.numberFormat[0]?.[0], range.format.font.bold]).toEqual(["General", false]);
    });
  });

  it("leaves no trace when all is cleared", async () => {
    const { Excel, host } = await openHost();
    const before = host.snapshot();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("AG 0-6").getRange("A1:C3");
      range.hyperlink = { address: "https://example.org", textToDisplay: "Quelle" };
      range.numberFormat = "@" as unknown as string[][];
      range.format.wrapText = true;
      range.dataValidation.rule = { list: { inCellDropDown: true, source: "Präsenz,digital" } };
      await context.sync();
      range.clear("All");
      await context.sync();
    });
    expect(host.snapshot()).toEqual(before);
  });
});

describe("formats copied from another range", () => {
  it("bring number formats and looks, and take away those that were there", async () => {
    const { Excel, host } = await openHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Mitglieder");
      sheet.getRange("B2").format.font.bold = true;
      const target = sheet.getRange("A5:D5");
      target.format.fill.color = "#FFFF00";
      target.values = [["a", "b", "c", "d"]];
      target.copyFrom(sheet.getRange("A2:D2"), "Formats");
      target.load("values,numberFormat");
      const { font } = sheet.getRange("B5").format.load("font/bold");
      const { fill } = sheet.getRange("A5").format.load("fill/pattern");
      await context.sync();
      expect(target.values).toEqual([["a", "b", "c", "d"]]);
      expect(target.numberFormat).toEqual([["General", "General", "dd.mm.yyyy", "General"]]);
      expect([font.bold, fill.pattern]).toEqual([true, "None"]);
    });
    const before = host.snapshot();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Mitglieder");
      sheet.getRange("F7:G7").copyFrom(sheet.getRange("A2:B2"), "Formats");
      sheet.getRange("F7:G7").copyFrom(sheet.getRange("F8:G8"), "Formats");
      await context.sync();
    });
    expect(host.snapshot()).toEqual(before);
  });

  it("are refused by a protected sheet", async () => {
    const { Excel, host } = await openHost();
    sheetNamed(host.workbook, "Mitglieder").protection.protected = true;
    const copying = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Mitglieder");
      sheet.getRange("A5").copyFrom(sheet.getRange("A2"), "Formats");
      await context.sync();
    });
    expect((await errorOf(copying)).code).toBe("AccessDenied");
  });
});
