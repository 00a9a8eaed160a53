// exceljs.cjs FILE RESULT ANSWERS FOLDER: the package lies in the folder, it is none of ours.
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { judge, reportRows, type BodyRow, type MemberRow } from "../../peers/judge";

interface Sheet {
  readonly rowCount: number;
  getRow(row: number): { readonly values: readonly unknown[] };
  addRow(values: readonly unknown[]): void;
}

interface Workbook {
  readonly xlsx: { readFile(file: string): Promise<void>; writeFile(file: string): Promise<void> };
  getWorksheet(name: string): Sheet;
  addWorksheet(name: string): Sheet;
}

const [file = "", result = "", answers = "", folder = ""] = process.argv.slice(2);
const { Workbook } = createRequire(join(folder, "x.js"))("exceljs") as {
  Workbook: new () => Workbook;
};

function* rowsOf(sheet: Sheet): Generator<readonly unknown[]> {
  for (let row = 2; row <= sheet.rowCount; row += 1) yield sheet.getRow(row).values.slice(1);
}

const text = (value: unknown) => (typeof value === "string" ? value : undefined);
const day = (value: unknown) => (value instanceof Date ? value.getTime() : undefined);

function* members(sheet: Sheet): Generator<MemberRow> {
  for (const row of rowsOf(sheet)) {
    const [a, b, , , e, f, , h, , j, k] = row;
    yield [text(a) ?? "", text(b) ?? "", text(e), text(f), text(h), day(j), day(k)];
  }
}

function* bodies(sheet: Sheet): Generator<BodyRow> {
  for (const [name, , seats, mode, , declined] of rowsOf(sheet)) {
    const count = typeof seats === "number" ? seats : undefined;
    yield [text(name) ?? "", count, text(mode), text(declined)];
  }
}

async function run(): Promise<void> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(file);
  const found = judge(
    members(workbook.getWorksheet("Mitglieder")),
    bodies(workbook.getWorksheet("Gremien")),
  );
  const report = workbook.addWorksheet("Prüfbericht");
  for (const row of reportRows(found)) report.addRow(row);
  await workbook.xlsx.writeFile(result);
  writeFileSync(answers, JSON.stringify(found));
}

void run();
