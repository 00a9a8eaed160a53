import { readFileSync } from "node:fs";
import { join } from "node:path";

export const SAMPLE_PATH = join(process.cwd(), "assets/Beispielmappe.xlsx");

/** The shipped sample workbook as a file. */
export function sampleBytes(): Uint8Array {
  return readFileSync(SAMPLE_PATH);
}
