import type { Page } from "playwright-core";
import { openColumns } from "./columns";
import { openCopyMenu } from "./copying";
import { openSample, writeSheets } from "./file-page";
import { openSharing } from "./sharing";

/** A state of the page for files that a user can come into. */
export interface FilePageState {
  readonly name: string;
  /** What the user does on the start screen. */
  readonly act: (page: Page) => Promise<void>;
}

/** A window on a common screen, and the narrowest with the pane beside the sheet. */
export const FILE_PAGE_WIDTHS = [1280, 768] as const;

export const FILE_PAGE_STATES: readonly FilePageState[] = [
  { name: "seite-start", act: (page) => page.getByText("hierher ziehen").waitFor() },
  { name: "seite-befunde", act: openSample },
  {
    name: "seite-zelle",
    act: async (page) => {
      await openSample(page);
      await page.getByRole("button", { name: "Ersten Befund zeigen" }).click();
      await page.getByRole("gridcell", { selected: true }).waitFor();
    },
  },
  {
    name: "seite-spalten",
    act: async (page) => {
      await openSample(page);
      await openColumns(page);
    },
  },
  {
    name: "seite-ausschuss",
    act: async (page) => {
      await openSample(page);
      await openSharing(page);
    },
  },
  {
    name: "seite-kopieren",
    act: async (page) => {
      await openSample(page);
      await openCopyMenu(page, "Beschlussvorschlag");
    },
  },
  {
    name: "seite-geschrieben",
    act: async (page) => {
      await openSample(page);
      await writeSheets(page);
      await page.getByRole("button", { name: "Entsendung öffnen" }).click();
      await page.getByText("Entsendung der Mitglieder und Vertretungen").first().waitFor();
    },
  },
];
