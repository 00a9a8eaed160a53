import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { readWorkbook } from "../../../src/adapters/xlsx";
import { cellAt, parseAddress } from "../../../src/core";
import { download, openFilePage, openSample } from "../../support/browser/file-page";
import { carryOut, openRemedy, pick, standing, undoButton } from "../../support/browser/mending";
import { openStage, type Stage } from "../../support/browser/open-pane";

const VACANT = "Der einzige Sitz ist am 17.02.2021 nicht besetzt";

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage("filepage");
});
afterAll(() => stage.close());
beforeEach(async () => {
  page = await openFilePage(stage);
  await openSample(page);
});
afterEach(() => page.context().close());

async function fillSeat(): Promise<void> {
  await openRemedy(page, VACANT, /^Mitglied wählen/);
  await pick(page, /Marlies Overkamp/);
  await carryOut(page);
  await standing(page, "AG 6-18", "vollständig").waitFor();
}

async function downloaded(cell: string): Promise<unknown> {
  const file = await download(page);
  const { sheets } = await readWorkbook(await readFile(await file.path()));
  const sheet = sheets.find(({ name }) => name === "Mitglieder");
  return sheet && cellAt(sheet, parseAddress(cell)!);
}

it("writes who was chosen into the sheet that is shown and into the file", async () => {
  await fillSeat();
  await page.getByRole("gridcell", { name: /^Overkamp/ }).waitFor();
  expect(await downloaded("F12")).toBe("Overkamp");
});

it("takes it back: the old value stands in the sheet and in the file", async () => {
  await fillSeat();
  await undoButton(page).click();
  await standing(page, "AG 6-18", "1 offen").waitFor();
  expect(await downloaded("F12")).toBe("N.N.");
});

it("writes our sheets after a remedy, and keeps what it changed", async () => {
  await fillSeat();
  await page.getByRole("button", { name: "In die Mappe schreiben" }).click();
  await page.getByRole("button", { name: "Jetzt schreiben" }).click();
  await page.getByText("Geschrieben nach").waitFor();
  expect(await downloaded("F12")).toBe("Overkamp");
});
