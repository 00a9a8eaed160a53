import { typefaceOf } from "../../../../src/adapters/xlsx/writing/typeface";
import { readWorkbook, writeSheets } from "../../../../src/adapters/xlsx";
import { openPackage } from "../../../../src/adapters/xlsx/package";
import { workbookFile } from "../../../support/xlsx/workbook-file";
import { laidOut } from "./laid-out";

test("columns are told so much wider or narrower as the workbook's digits differ from ours", () => {
  expect(typefaceOf({ face: "Calibri", size: 11 }, 11)).toEqual({ columns: 1, letters: 1 });
  expect(typefaceOf({ face: "Arial", size: 10 }, 10)).toEqual({ columns: 1, letters: 1 });
  expect(typefaceOf({ face: "Calibri", size: 12 }, 11)).toEqual({ columns: 0.92, letters: 1 });
  expect(typefaceOf({ face: "VERDANA", size: 10 }, 10)).toEqual({ columns: 0.88, letters: 1.14 });
  expect(typefaceOf({ face: "Arial", size: 8 }, 10)).toEqual({ columns: 1.25, letters: 1 });
});

test("in a workbook of large letters our columns are as wide on paper as elsewhere", async () => {
  const font = '<fonts count="1"><font><sz val="14"/><name val="Calibri"/></font></fonts>';
  const original = await workbookFile({ sheets: [{ name: "Liste" }], styles: font });
  const { bytes } = await writeSheets(original, [laidOut({ columnWidths: [12, 30] })]);
  const part = await (await openPackage(bytes)).readText("xl/worksheets/sheet2.xml");
  const widths = [...part.matchAll(/width="([\d.]+)"/g)].map(([, width]) => Number(width));
  expect(widths).toEqual([10.04296875, 24.26171875]);
  expect((await readWorkbook(bytes)).sheets).toHaveLength(2);
});
