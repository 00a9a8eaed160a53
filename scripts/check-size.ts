// Says how much a user loads to open the pane, file by file, and fails above the budget. Counted as a
// server sends it: gzip, 1 kB = 1,000 bytes. office.js is Microsoft's and not counted.
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";

const FOLDER = resolve(__dirname, "../dist/taskpane");
const PAGE = "taskpane.html";
const OTHER_PAGES = new Set(["hilfe.html"]);
/** For the scripts that the page itself names: nothing is drawn before they have come. */
const FIRST_BUDGET = 120_000;
/**
 * For all that a user loads, the desk with its reading and rules and Excel's side included: it comes after the
 * first frame. Of it 43 kB are Fluent's menu with its focus and positioning, for what can be copied, and 30 kB
 * the writer of new workbooks.
 */
const WHOLE_BUDGET = 420_000;

interface Part {
  readonly name: string;
  readonly bytes: number;
  readonly isScript: boolean;
  readonly isFirst: boolean;
}

function partsIn(folder: string): readonly Part[] {
  const page = readFileSync(join(folder, PAGE), "utf8");
  return readdirSync(folder)
    .filter((name) => /\.(js|css|html)$/.test(name) && !OTHER_PAGES.has(name))
    .map((name) => ({
      name,
      bytes: gzipSync(readFileSync(join(folder, name)), { level: 9 }).length,
      isScript: name.endsWith(".js"),
      isFirst: name === PAGE || page.includes(name),
    }))
    .sort((a, b) => b.bytes - a.bytes);
}

function sum(parts: readonly Part[]): number {
  return parts.reduce((bytes, part) => bytes + part.bytes, 0);
}

function line(name: string, bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(7)} kB  ${name}`;
}

const parts = partsIn(FOLDER);
const first = sum(parts.filter(({ isFirst, isScript }) => isFirst && isScript));
const whole = sum(parts);
for (const { name, bytes, isFirst } of parts)
  console.log(line(isFirst ? name : `${name} (kommt danach)`, bytes));
console.log(line(`Skripte beim Öffnen, Grenze ${FIRST_BUDGET / 1000} kB`, first));
console.log(line(`alles zusammen, Grenze ${WHOLE_BUDGET / 1000} kB`, whole));
if (first > FIRST_BUDGET || whole > WHOLE_BUDGET) {
  console.error("Der Aufgabenbereich ist zu groß geworden. Bitte sehen Sie nach, was hinzukam.");
  process.exitCode = 1;
}
