// Makes workbooks with libraries that lie in a folder of their own, each with a membership list:
//   node scripts/round-trip/make/make-npm.cjs FOLDER-WITH-NODE_MODULES TARGET
const { createRequire } = require("node:module");
const { join } = require("node:path");

const [folder, target] = process.argv.slice(2);
const load = createRequire(join(folder, "package.json"));
const file = (name) => join(target, name);

const ROWS = [
  ["Gremium", "Funktion", "Name", "Fraktion", "Rang"],
  ["KoStAG", "Mitglied", "Frau Anna Wessendarp", "CDU", 1],
  ["KoStAG", "Mitglied", "Herr Bernd Olfen", "SPD", 2],
  ["AG 6-18", "Mitglied", "Frau Heide Kortmöller", "GRÜNE", 1],
];

async function withExceljs() {
  const ExcelJS = load("exceljs");
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Mitglieder", { views: [{ state: "frozen", ySplit: 1 }] });
  sheet.addTable({
    name: "Liste",
    ref: "A1",
    columns: ROWS[0].map((name) => ({ name, filterButton: true })),
    rows: ROWS.slice(1),
  });
  sheet.getCell("C2").note = "Bitte prüfen";
  sheet.getCell("G1").value = { formula: "COUNTA(C2:C4)", result: 3 };
  sheet.getCell("B2").dataValidation = { type: "list", formulae: ['"Mitglied,Gast"'] };
  sheet.addConditionalFormatting({
    ref: "D2:D4",
    rules: [{ type: "expression", formulae: ['$D2="CDU"'], style: { font: { bold: true } } }],
  });
  workbook.addWorksheet("versteckt", { state: "hidden" }).getCell("A1").value = {
    richText: [{ text: "fett", font: { bold: true } }, { text: " und nicht" }],
  };
  workbook.definedNames.add("Mitglieder!$A$1:$E$4", "Bereich");
  await workbook.xlsx.writeFile(file("exceljs.xlsx"));
}

function withSheetJs() {
  const xlsx = load("@e965/xlsx");
  const workbook = xlsx.utils.book_new();
  const sheet = xlsx.utils.aoa_to_sheet(ROWS);
  sheet["!autofilter"] = { ref: "A1:E4" };
  sheet["!merges"] = [xlsx.utils.decode_range("A6:C6")];
  sheet.C2.c = [{ a: "Ida Muster", t: "Bitte prüfen" }];
  xlsx.utils.book_append_sheet(workbook, sheet, "Mitglieder");
  workbook.Workbook = { Names: [{ Name: "Bereich", Ref: "Mitglieder!$A$1:$E$4" }] };
  for (const bookSST of [false, true]) {
    xlsx.writeFile(workbook, file(`sheetjs-${bookSST}.xlsx`), { bookSST, compression: bookSST });
  }
}

async function withExcelize() {
  const excelize = await load("excelize-wasm").init(
    join(folder, "node_modules/excelize-wasm/excelize.wasm.gz"),
  );
  const workbook = excelize.NewFile();
  ROWS.forEach((row, index) => workbook.SetSheetRow("Sheet1", `A${index + 1}`, row));
  workbook.AddTable("Sheet1", { Range: "A1:E4", Name: "Entsendung" });
  workbook.AddComment("Sheet1", { Cell: "C2", Author: "Ida", Text: "Bitte prüfen" });
  const { buffer } = workbook.WriteToBuffer();
  require("node:fs").writeFileSync(file("excelize.xlsx"), buffer);
}

async function withPopulate() {
  const workbook = await load("xlsx-populate").fromBlankAsync();
  workbook.sheet(0).name("Mitglieder").cell("A1").value(ROWS);
  await workbook.toFileAsync(file("xlsx-populate.xlsx"));
}

async function withExcel4node() {
  const workbook = new (load("excel4node").Workbook)();
  const sheet = workbook.addWorksheet("Mitglieder");
  ROWS.forEach((row, y) => row.forEach((value, x) => sheet.cell(y + 1, x + 1).string(`${value}`)));
  sheet.addDataValidation({ type: "list", sqref: "B2:B4", formulas: ["Mitglied,Gast"] });
  await new Promise((done) => workbook.write(file("excel4node.xlsx"), done));
}

/** A library that is not there, or fails at this, leaves no file; the others go on. */
async function main() {
  for (const make of [withExceljs, withSheetJs, withExcelize, withPopulate, withExcel4node]) {
    try {
      await make();
    } catch (error) {
      process.stdout.write(`${make.name}: ausgelassen, ${String(error).split("\n")[0]}\n`);
    }
  }
  process.exit();
}

void main();
