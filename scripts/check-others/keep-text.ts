// Keeps a text in workbooks, as the product keeps what users decided:
//   tsx scripts/check-others/keep-text.ts WORKBOOK...
import { readFileSync, writeFileSync } from "node:fs";
import { xlsxWorkbookPort } from "../../src/adapters/xlsx";
import { SAMPLE_TEXT } from "../check-corpus/sample-text";

async function keepIn(path: string): Promise<void> {
  const port = xlsxWorkbookPort(readFileSync(path));
  await port.keep(SAMPLE_TEXT);
  writeFileSync(path, port.bytes());
}

void Promise.all(process.argv.slice(2).map(keepIn));
