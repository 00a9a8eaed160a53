import type { Page } from "playwright-core";
import { keptText } from "../../../src/core";

// What the played Excel shows, asked for from outside the page.

/** Names of the sheets, in the order of their tabs. */
export function sheetNames(page: Page): Promise<string[]> {
  return page.evaluate(() => excelHost.workbook.sheets.map(({ name }) => name));
}

/** Resolves when the user would see that cell selected: zero-based row and column. */
export async function selected(
  page: Page,
  sheet: string,
  row: number,
  column: number,
): Promise<void> {
  await page.waitForFunction(
    ([name, top, left]) => {
      const { activeSheet } = excelHost.workbook;
      const { selection } = activeSheet;
      return activeSheet.name === name && selection.top === top && selection.left === left;
    },
    [sheet, row, column] as const,
  );
}

/** A cell's value; undefined where it is empty. Throws where there is no such sheet. */
export function valueAt(page: Page, sheet: string, row: number, column: number): Promise<unknown> {
  return page.evaluate(
    ([name, top, left]) => {
      const found = excelHost.workbook.sheets.find((candidate) => candidate.name === name);
      if (!found) throw new RangeError(`no sheet ${name}`);
      return found.cells.get(top)?.get(left)?.value;
    },
    [sheet, row, column] as const,
  );
}

/** All values of a sheet that are text. */
export function textsOn(page: Page, sheet: string): Promise<string[]> {
  return page.evaluate((name) => {
    const found = excelHost.workbook.sheets.find((candidate) => candidate.name === name);
    const cells = [...(found?.cells.values() ?? [])].flatMap((line) => [...line.values()]);
    return cells.map(({ value }) => value).filter((value) => typeof value === "string");
  }, sheet);
}

/** Somebody else types into a cell. */
export async function typeIn(
  page: Page,
  sheet: string,
  address: string,
  value: string,
): Promise<void> {
  await page.evaluate(([name, cell, text]) => excelHost.type(name, cell, text), [
    sheet,
    address,
    value,
  ] as const);
}

/** What the workbook keeps out of sight; undefined where it keeps nothing. */
export async function keptIn(page: Page): Promise<string | undefined> {
  return keptText(await page.evaluate(() => [...excelHost.workbook.names.values()]));
}
