import { sheetNamed } from "../support/excel-host";
import { errorOf, openHost } from "./open-host";

describe("loading a range", () => {
  it("gives values, German texts, types and formats", async () => {
    const { Excel } = await openHost();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Mitglieder").getRange("A2:D3");
      range.load("values,text,valueTypes,numberFormat,formulas,numberFormatCategories,address");
      await context.sync();
      expect(range.values).toEqual([
        ["KoStAG", "Frau Sommerfeld", 44_217, 2],
        ["", "", "", ""],
      ]);
      expect(range.text[0]).toEqual(["KoStAG", "Frau Sommerfeld", "21.01.2021", "2"]);
      expect(range.valueTypes[0]).toEqual(["String", "String", "Double", "Double"]);
      expect(range.valueTypes[1]).toEqual(["Empty", "Empty", "Empty", "Empty"]);
      expect(range.numberFormat[0]?.[2]).toBe("dd.mm.yyyy");
      expect(range.numberFormatCategories[0]?.[2]).toBe("Date");
      expect(range.formulas[0]).toEqual(["KoStAG", "Frau Sommerfeld", 44_217, 2]);
      expect(range.address).toBe("Mitglieder!A2:D3");
    });
  });

  it("quotes a sheet's name where Excel does", async () => {
    const { Excel } = await openHost();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("AG 0-6").getRange("B2").load("address");
      await context.sync();
      expect(range.address).toBe("'AG 0-6'!B2");
    });
  });

  it("throws PropertyNotLoaded in the library when a load was forgotten", async () => {
    const { Excel } = await openHost();
    const error = await errorOf(
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Mitglieder").getRange("A1");
        range.load("values");
        await context.sync();
        return range.text;
      }),
    );
    expect(error.code).toBe("PropertyNotLoaded");
  });

  it("gives null for the values of whole columns", async () => {
    const { Excel } = await openHost();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Mitglieder").getRange("A:B");
      range.load("values,isEntireColumn,rowCount");
      await context.sync();
      expect(range.values).toBeNull();
      expect([range.isEntireColumn, range.rowCount]).toEqual([true, 1_048_576]);
    });
  });

  it("refuses a property that the library does not know", async () => {
    const { Excel } = await openHost();
    const error = await errorOf(
      Excel.run(async (context) => {
        context.workbook.worksheets
          .getItem("Mitglieder")
          .getRange("A1")
          .load("value" as "values");
        await context.sync();
      }),
    );
    expect(error.code).toBe("InvalidArgument");
  });

  it("loads collections with their items and what hangs on them", async () => {
    const { Excel } = await openHost();
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load(
        "items/name,items/visibility,items/position,items/protection/protected",
      );
      await context.sync();
      expect(sheets.items.map(({ name, position }) => [name, position])).toEqual([
        ["Mitglieder", 0],
        ["AG 0-6", 1],
      ]);
      expect(sheets.items[0]?.visibility).toBe("Visible");
      expect(sheets.items[0]?.protection.protected).toBe(false);
    });
  });

  it("loads a part of a collection", async () => {
    const { Excel } = await openHost();
    await Excel.run(async (context) => {
      const second = context.workbook.worksheets.load({ $top: 1, $skip: 1, name: true });
      await context.sync();
      expect(second.items.map(({ name }) => name)).toEqual(["AG 0-6"]);
    });
  });

  it("tells the used cells from those that only have a format", async () => {
    const { Excel } = await openHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("AG 0-6");
      sheet.getRange("B2").values = [["x"]];
      sheet.getRange("D5").format.font.bold = true;
      const [values, all] = [true, false].map((only) => sheet.getUsedRange(only).load("address"));
      await context.sync();
      expect([values?.address, all?.address]).toEqual(["'AG 0-6'!B2", "'AG 0-6'!B2:D5"]);
    });
  });

  it("keeps a range between two requests and lets it go at the end", async () => {
    const { Excel, host } = await openHost();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Mitglieder").getRange("B2");
      range.load("address");
      await context.sync();
      expect(host.trackedRanges()).toBe(1);
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["Frau Sommerfeld"]]);
    });
    expect(host.trackedRanges()).toBe(0);
  });
});

describe("null objects", () => {
  it("stand for what is not there, and so does what hangs on them", async () => {
    const { Excel } = await openHost();
    await Excel.run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject("Termine");
      const used = none.getUsedRangeOrNullObject(true).load("address");
      const empty = context.workbook.worksheets.getItem("AG 0-6").getUsedRangeOrNullObject(true);
      await context.sync();
      expect([none.isNullObject, used.isNullObject, empty.isNullObject]).toEqual([
        true,
        true,
        true,
      ]);
    });
  });

  it("are no excuse for getItem: that is ItemNotFound at the sync", async () => {
    const { Excel } = await openHost();
    const error = await errorOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Termine").load("name");
        await context.sync();
      }),
    );
    expect(error).toMatchObject({ name: "RichApi.Error", code: "ItemNotFound" });
  });

  it("cannot be written to", async () => {
    const { Excel } = await openHost();
    const error = await errorOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject("Termine").name = "Sitzungen";
        await context.sync();
      }),
    );
    expect(error.code).toBe("InvalidOperation");
  });
});

describe("what hides or joins cells", () => {
  it("tells hidden rows one by one, and null over a mixture", async () => {
    const { Excel, host } = await openHost();
    sheetNamed(host.workbook, "Mitglieder").rows.set(1, { hidden: true });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Mitglieder").getRange("A1:B3");
      range.load("rowHidden,columnHidden");
      const rows = range.getRowProperties({ rowHidden: true });
      const columns = range.getColumnProperties({ columnHidden: true });
      await context.sync();
      expect([range.rowHidden, range.columnHidden]).toEqual([null, false]);
      expect(rows.value.map(({ rowHidden }) => rowHidden)).toEqual([false, true, false]);
      expect(columns.value).toEqual([{ columnHidden: false }, { columnHidden: false }]);
    });
  });

  it("finds merged areas, or none", async () => {
    const { Excel } = await openHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("AG 0-6");
      const none = sheet.getRange("A1:D9").getMergedAreasOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
      sheet.getRange("B2:C3").merge();
      const areas = sheet.getRange("A1:D9").getMergedAreasOrNullObject().areas;
      areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
      await context.sync();
      expect(areas.items.map(({ rowIndex, columnCount }) => [rowIndex, columnCount])).toEqual([
        [1, 2],
      ]);
    });
  });

  it("finds visible cells and constants", async () => {
    const { Excel, host } = await openHost();
    sheetNamed(host.workbook, "Mitglieder").rows.set(0, { hidden: true });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Mitglieder").getRange();
      const visible = range.getSpecialCellsOrNullObject("Visible").load("address");
      const numbers = range.getSpecialCellsOrNullObject("Constants", "Numbers").load("address");
      const formulas = range.getSpecialCellsOrNullObject("Formulas");
      await context.sync();
      expect(visible.address).toBe("Mitglieder!A2:D2");
      expect(numbers.address).toBe("Mitglieder!C2:D2");
      expect(formulas.isNullObject).toBe(true);
    });
  });
});

describe("the date system", () => {
  it("shows in functions.date and in the texts of serials", async () => {
    const { Excel, host } = await openHost();
    const ask = () =>
      Excel.run(async (context) => {
        const day = context.workbook.functions.date(1904, 1, 2).load("value");
        const cell = context.workbook.worksheets.getItem("Mitglieder").getRange("C2").load("text");
        await context.sync();
        return [day.value, cell.text[0]?.[0]];
      });
    expect(await ask()).toEqual([1463, "21.01.2021"]);
    host.workbook.date1904 = true;
    expect(await ask()).toEqual([1, "22.01.2025"]);
  });
});
