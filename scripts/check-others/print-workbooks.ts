// Makes the workbooks whose printed pages are looked at, and tells what must stand on them:
//   tsx scripts/check-others/print-workbooks.ts FOLDER
// Beside each workbook stands a list in JSON of what paper must show of each sheet of ours.
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { newWorkbook, readWorkbook, writeSheets } from "../../src/adapters/xlsx";
import {
  assess,
  compose,
  isoDay,
  layOut,
  sheetPage,
  templateDocuments,
  valueText,
  type LaidOutSheet,
} from "../../src/core";
import { bodiesOfAYear, listOfManyFindings } from "./print-lists";

const SAMPLE = resolve(__dirname, "../../assets/Beispielmappe.xlsx");

type Printed = readonly [bytes: Uint8Array, sheets: readonly LaidOutSheet[]];

/** What paper must show of one sheet. */
interface PrintedSheet {
  readonly name: string;
  readonly orientation: string;
  /** Words of the sheet's first row: what its first page begins with. */
  readonly beginning: readonly string[];
  /** Words of the header row, on every page from the first one that has it. */
  readonly headings: readonly string[];
  readonly footer: string;
  /** Every word of the sheet. */
  readonly words: readonly string[];
}

function printedSheet(sheet: LaidOutSheet): PrintedSheet {
  const { orientation, leftFooter, repeatedRow } = sheetPage(sheet);
  const wordsOf = (row?: number) => [
    ...new Set(
      [...sheet.cells]
        .filter((cell) => row === undefined || cell.row === row)
        .flatMap(({ value }) => valueText(value).split(/[\s-]+/))
        .filter((word) => word !== ""),
    ),
  ];
  return {
    name: sheet.name,
    orientation,
    beginning: wordsOf(0),
    headings: repeatedRow === undefined ? [] : wordsOf(repeatedRow),
    footer: leftFooter.replaceAll("&&", "&"),
    words: wordsOf(),
  };
}

async function completed(source: Uint8Array): Promise<Printed> {
  const assessment = assess(await readWorkbook(source), isoDay("2021-02-17"));
  const sheets = compose(assessment, { year: 2021 }).map(layOut);
  return [(await writeSheets(source, sheets)).bytes, sheets];
}

async function templates(filled: boolean): Promise<Printed> {
  const sheets = templateDocuments({ filled }).map(layOut);
  return [await newWorkbook(sheets), sheets];
}

async function main(folder: string): Promise<void> {
  const workbooks = new Map([
    ["Beispielmappe", await completed(readFileSync(SAMPLE))],
    ["Vorlage", await templates(false)],
    ["Vorlage-ausgefuellt", await templates(true)],
    ["Viele-Befunde", await completed(await newWorkbook(listOfManyFindings()))],
    ["Fuenfzehn-Gremien", await completed(await newWorkbook(bodiesOfAYear()))],
  ]);
  for (const [name, [bytes, sheets]] of workbooks) {
    writeFileSync(join(folder, `${name}.xlsx`), bytes);
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(sheets.map(printedSheet)));
  }
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("the folder to write into is missing");
void main(folder);
