import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { readWorkbook } from "../../../src/adapters/xlsx";
import { openPane, verdictOf, type Stage } from "../../../test/support/browser/open-pane";
import { secondsOf, type Waited } from "./on-page";

const PATIENCE = 600_000;

/** Opens the pane beside a list in the played Excel, waits for the verdict, and writes. */
export async function workInPane(stage: Stage, file: string, today: string): Promise<Waited> {
  const grid = await readWorkbook(readFileSync(file));
  const begin = performance.now();
  const pane = await openPane(stage, { grid, today });
  const { page } = pane;
  page.setDefaultTimeout(PATIENCE);
  try {
    await verdictOf(pane, "bereit");
    const checked = (performance.now() - begin) / 1_000;
    const written = await secondsOf(async () => {
      await page
        .getByRole("button", { name: "In die Mappe schreiben", exact: true })
        .first()
        .click();
      await page.getByRole("button", { name: "Jetzt schreiben", exact: true }).click();
      await page.getByText("Geschrieben nach").waitFor();
    });
    return { checked, written, report: await reportRows(page) };
  } finally {
    await pane.close();
  }
}

/** The texts of the sheet "Prüfbericht", row by row; numbers and empty cells are left out. */
function reportRows(page: Page): Promise<(string | undefined)[][]> {
  return page.evaluate(() => {
    const sheet = excelHost.workbook.sheets.find(({ name }) => name === "Prüfbericht");
    return [...(sheet?.cells.values() ?? [])].map((cells) => {
      const texts: (string | undefined)[] = [];
      for (const [column, { value }] of cells) {
        texts[column] = typeof value === "string" ? value : undefined;
      }
      return Array.from(texts, (text) => text ?? "");
    });
  });
}
