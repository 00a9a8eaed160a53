import type { Page } from "playwright-core";
import { MIXED_HEADINGS, ONLY_INVENTORY } from "../foreign-headings";
import { columnSelect, openColumns } from "./columns";
import { copyEntry, openCopyMenu, withoutClipboard, withoutCopyCommand } from "./copying";
import { carryOut, openRemedy, pick } from "./mending";
import type { ExcelTest } from "./page/excel-host";
import { sampleWorkbook } from "./sample";
import { openSharing, report } from "./sharing";
import { typeIn } from "./workbook-view";
import { dayCell, openYear, said } from "./year";
import { PRIVATE_WORKBOOK } from "../private-workbook";
import { YEAR_WORKBOOK } from "../year-workbook";

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
    act: async (page) => {
      await page.getByRole("button", { name: "Einstellungen" }).click();
      await page.getByRole("textbox", { name: "Stichtag" }).waitFor();
    },
  },
  {
    name: "eingabeblaetter",
    test: sample,
    verdict: "Noch nicht bereit",
    act: async (page) => {
      await page.getByRole("button", { name: "Einstellungen" }).click();
      await page.getByRole("button", { name: "Eingabeblätter anlegen" }).click();
      await page.getByRole("button", { name: "Leer anlegen" }).waitFor();
    },
  },
  {
    name: "abhilfe",
    test: sample,
    verdict: "Noch nicht bereit",
    act: async (page) => {
      await openRemedy(page, "Anna Wessendarp", /^Vertretung für Frau Anna Wessendarp wählen/);
      await pick(page, /Petra Holtwick/);
    },
  },
  {
    name: "geaendert",
    test: sample,
    verdict: "Noch nicht bereit",
    act: async (page) => {
      await openRemedy(page, "Anna Wessendarp", /^Vertretung für Frau Anna Wessendarp wählen/);
      await pick(page, /Petra Holtwick/);
      await carryOut(page);
    },
  },
  {
    name: "regeln",
    test: sample,
    verdict: "Noch nicht bereit",
    act: async (page) => {
      await page.getByRole("button", { name: "Regel", exact: true }).first().click();
      await page.getByRole("button", { name: "Alle Regeln" }).click();
      await page.getByRole("combobox").waitFor();
    },
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
  {
    name: "ausschuss",
    test: () => Promise.resolve({ grid: PRIVATE_WORKBOOK }),
    verdict: "Noch nicht bereit",
    act: async (page) => {
      await openSharing(page);
      await page.getByRole("button", { name: /Spalten der Tabelle/ }).click();
      await page.getByRole("button", { name: "Vorschau Mitglieder" }).click();
    },
  },
  {
    name: "ausschuss-fertig",
    test: sample,
    verdict: "Noch nicht bereit",
    act: async (page) => {
      await openSharing(page);
      await page.getByRole("button", { name: "Als neue Mappe öffnen" }).click();
      await report(page);
    },
  },
  {
    name: "spalten",
    test: () => Promise.resolve({ grid: MIXED_HEADINGS }),
    verdict: "Noch nicht bereit",
    act: openColumns,
  },
  {
    name: "spalten-zugeordnet",
    test: () => Promise.resolve({ grid: MIXED_HEADINGS }),
    verdict: "Noch nicht bereit",
    act: async (page) => {
      await openColumns(page);
      await page.getByRole("button", { name: /^Bewusst nicht gelesen/ }).click();
      await page.getByRole("button", { name: /^Nicht gelesene Blätter/ }).click();
      await page.getByRole("button", { name: /^Kreise/ }).click();
      await columnSelect(page, "Wer", "Kreise").selectOption("Name");
      await columnSelect(page, "Wo", "Kreise").selectOption("Gremium");
      await page.getByText("von Ihnen zugeordnet").nth(1).waitFor();
    },
  },
  {
    name: "spalten-ohne-liste",
    test: () => Promise.resolve({ grid: ONLY_INVENTORY }),
    verdict: "Keine Mitgliederliste",
    act: async (page) => {
      await page.getByRole("button", { name: "Spalten zuordnen" }).first().click();
      await page.locator("select:focus").waitFor();
    },
  },
  {
    name: "jahr",
    test: () => Promise.resolve({ grid: YEAR_WORKBOOK }),
    verdict: "Bereit",
    act: openYear,
  },
  {
    name: "jahr-tag",
    test: () => Promise.resolve({ grid: YEAR_WORKBOOK }),
    verdict: "Bereit",
    act: async (page) => {
      await openYear(page);
      await dayCell(page, "Mittwoch, 24. März 2021").click();
      await page.getByRole("button", { name: "Schließen" }).waitFor();
    },
  },
  {
    name: "jahr-verschieben",
    test: () => Promise.resolve({ grid: YEAR_WORKBOOK }),
    verdict: "Bereit",
    act: async (page) => {
      await openYear(page);
      await page.getByRole("button", { name: "KoStAG, 4. Sitzung verschieben" }).click();
      await page.keyboard.press("ArrowDown");
      await said(page, "In den Sommerferien").waitFor();
    },
  },
  {
    name: "kopieren",
    test: sample,
    verdict: "Noch nicht bereit",
    act: (page) => openCopyMenu(page, "Beschlussvorschlag"),
  },
  {
    name: "kopieren-veraltet",
    test: sample,
    verdict: "Noch nicht bereit",
    act: async (page) => {
      await typeIn(page, "Mitglieder", "H8", "Schmidt");
      await page.getByText("Veraltet").waitFor();
      await page.locator("[aria-haspopup=menu]").click();
      await page.getByText("muss vorher neu geprüft werden").waitFor();
    },
  },
  {
    name: "kopieren-von-hand",
    test: sample,
    verdict: "Noch nicht bereit",
    act: async (page) => {
      await withoutCopyCommand(page);
      await withoutClipboard(page);
      await openCopyMenu(page, "Tabelle Entsendung");
      await copyEntry(page, "Tabelle Entsendung").click();
      await page.getByText("Bitte Strg+C drücken").waitFor();
    },
  },
  { name: "ohne-liste", test: () => Promise.resolve({}), verdict: "Keine Mitgliederliste" },
];
