import type { Page } from "playwright-core";
import type { ExcelTest } from "./page/excel-host";
import { sampleWorkbook } from "./sample";

/** A state of the pane that a user can come into. */
export interface PaneState {
  readonly name: string;
  /** What lies behind the pane. */
  readonly test: () => Promise<ExcelTest>;
  /** Words of the verdict to wait for. */
  readonly verdict: string;
  /** What the user then does. */
  readonly act?: (page: Page) => Promise<void>;
}

const sample = async (): Promise<ExcelTest> => ({ grid: await sampleWorkbook() });

function tab(name: string): PaneState {
  return {
    name: name.toLowerCase(),
    test: sample,
    verdict: "Noch nicht bereit",
    act: (page) => page.getByRole("tab", { name }).click(),
  };
}

/** Each state is looked at in pictures and searched for barriers. */
export const STATES: readonly PaneState[] = [
  { name: "befunde", test: sample, verdict: "Noch nicht bereit" },
  tab("Entsendung"),
  tab("Sitzungen"),
  tab("Bericht"),
  {
    name: "einstellungen",
    test: sample,
    verdict: "Noch nicht bereit",
    act: (page) => page.getByRole("button", { name: "Einstellungen" }).click(),
  },
  {
    name: "vorschau",
    test: sample,
    verdict: "Noch nicht bereit",
    act: async (page) => {
      await page.getByRole("button", { name: "In die Mappe schreiben" }).click();
      await page.getByRole("button", { name: "Jetzt schreiben" }).waitFor();
    },
  },
  {
    name: "geschrieben",
    test: sample,
    verdict: "Noch nicht bereit",
    act: async (page) => {
      await page.getByRole("button", { name: "In die Mappe schreiben" }).click();
      await page.getByRole("button", { name: "Jetzt schreiben" }).click();
      await page.waitForFunction(() =>
        excelHost.workbook.sheets.some((s) => s.name === "Prüfbericht"),
      );
    },
  },
  { name: "ohne-liste", test: () => Promise.resolve({}), verdict: "Keine Mitgliederliste" },
];
