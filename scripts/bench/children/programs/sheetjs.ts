// sheetjs.cjs FILE RESULT ANSWERS FOLDER: the package lies in the folder, it is none of ours.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { judge, reportRows, type BodyRow, type MemberRow } from "../../peers/judge";

interface Workbook {
  readonly Sheets: Readonly<Record<string, object>>;
}

interface SheetJs {
  readonly read: (bytes: Buffer, options: object) => Workbook;
  readonly write: (workbook: Workbook, options: object) => Buffer;
  readonly utils: {
    sheet_to_json(sheet: object | undefined, options: object): unknown[][];
    aoa_to_sheet(rows: readonly (readonly unknown[])[]): object;
    book_append_sheet(workbook: Workbook, sheet: object, name: string): void;
  };
}

const [file = "", result = "", answers = "", folder = ""] = process.argv.slice(2);
const { read, write, utils } = createRequire(join(folder, "x.js"))("@e965/xlsx") as SheetJs;

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const text = (value: unknown) => (typeof value === "string" ? value : undefined);

/** It gives days of cells with a date format as Dates, others as numbers. */
function day(value: unknown): number | undefined {
  if (value instanceof Date) return value.getTime();
  return typeof value === "number" ? EPOCH + value * DAY : undefined;
}

function rowsOf(workbook: Workbook, name: string): unknown[][] {
  return utils.sheet_to_json(workbook.Sheets[name], { header: 1, raw: true }).slice(1);
}

function memberRow([a, b, , , e, f, , h, , j, k]: readonly unknown[]): MemberRow {
  return [text(a) ?? "", text(b) ?? "", text(e), text(f), text(h), day(j), day(k)];
}

function bodyRow([name, , seats, mode, , declined]: readonly unknown[]): BodyRow {
  const count = typeof seats === "number" ? seats : undefined;
  return [text(name) ?? "", count, text(mode), text(declined)];
}

const workbook = read(readFileSync(file), { dense: true, cellNF: true });
const found = judge(
  rowsOf(workbook, "Mitglieder").map(memberRow),
  rowsOf(workbook, "Gremien").map(bodyRow),
);
utils.book_append_sheet(workbook, utils.aoa_to_sheet(reportRows(found)), "Prüfbericht");
writeFileSync(result, write(workbook, { type: "buffer", bookType: "xlsx", compression: true }));
writeFileSync(answers, JSON.stringify(found));
