import type { Page } from "playwright-core";
import {
  copiedNote,
  copyEntry,
  copyPiece,
  openCopyMenu,
  paste,
  SAMPLE_DELEGATION,
  withoutClipboard,
  withoutCopyCommand,
} from "../../support/browser/copying";
import { openFilePage, openSample } from "../../support/browser/file-page";
import { openStage, type Stage } from "../../support/browser/open-pane";
import { watch, type Watch } from "../../support/browser/watch";

let stage: Stage;
let page: Page;
let seen: Watch;
beforeAll(async () => {
  stage = await openStage("filepage");
});
afterAll(() => stage.close());
beforeEach(async () => {
  page = await openFilePage(stage, {
    before: async (opened) => {
      seen = await watch(opened);
    },
  });
  await openSample(page);
});
afterEach(() => page.context().close());

function byHand() {
  return page.getByRole("region", { name: "Tabelle Entsendung" });
}

it("copies the table of the file that is open, made in its worker", async () => {
  await copyPiece(page, "Tabelle Entsendung");
  const { head, body, text } = await paste(page);
  expect({ head, body }).toEqual(SAMPLE_DELEGATION);
  expect(text.split("\n")[1]).toBe("KoStAG\t1\tFrau Anna Wessendarp\tCDU\tN.N.\t");
});

it("copies the piece that was chosen, not the cell that is selected in the sheet", async () => {
  await page.getByRole("button", { name: "Ersten Befund zeigen" }).click();
  await page.getByRole("gridcell", { selected: true }).waitFor();
  await copyPiece(page, "Beschlussvorschlag");
  expect((await paste(page)).text).toContain("Zwei Mitglieder");
});

it("writes to the clipboard where the old command does not copy", async () => {
  await page.context().grantPermissions(["clipboard-write"]);
  await withoutCopyCommand(page);
  await copyPiece(page, "Tabelle Entsendung");
  const { head, body } = await paste(page);
  expect({ head, body }).toEqual(SAMPLE_DELEGATION);
});

it("shows the table for Strg+C where both are refused, without a complaint of the page's policy", async () => {
  await withoutCopyCommand(page);
  await withoutClipboard(page);
  await openCopyMenu(page, "Tabelle Entsendung");
  await copyEntry(page, "Tabelle Entsendung").click();
  await byHand().and(page.locator(":focus")).waitFor();
  expect(await byHand().locator("thead th[scope=col]").count()).toBe(6);
  await page.keyboard.press("Control+c");
  await copiedNote(page, "Tabelle Entsendung").waitFor();
  expect(seen.complaints).toEqual([]);
  const { head, body } = await paste(page);
  expect({ head, body }).toEqual(SAMPLE_DELEGATION);
});
