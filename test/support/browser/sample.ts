import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../../src/adapters/xlsx";
import type { Workbook } from "../../../src/core";

/** The shipped sample workbook as plain values: invented people, a few defects. */
export function sampleWorkbook(): Promise<Workbook> {
  return readWorkbook(readFileSync(join(process.cwd(), "assets/Beispielmappe.xlsx")));
}
