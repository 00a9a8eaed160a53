import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { readWorkbook } from "../../../src/adapters/xlsx";
import {
  openBytes,
  openFilePage,
  openSample,
  withoutFilePicker,
  writeSheets,
} from "../../support/browser/file-page";
import { openStage, type Stage } from "../../support/browser/open-pane";
import {
  checkbox,
  everythingIn,
  openSharing,
  report,
  summary,
} from "../../support/browser/sharing";
import { CHOSEN, privateFile, SECRET } from "../../support/private-workbook";

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage("filepage");
});
afterAll(() => stage.close());
beforeEach(async () => {
  page = await openFilePage(stage, { before: withoutFilePicker });
});
afterEach(() => page.context().close());

/** Hands out the version; what the browser got of it. */
async function share(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Als neue Datei speichern" }).click();
  const file = await downloading;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

describe("the committee version of a list with private columns", () => {
  beforeEach(async () => {
    await openBytes(page, "Liste.xlsx", await privateFile());
    await openSharing(page);
  });

  it("is a file of its own without anything private", async () => {
    const { name, bytes } = await share();
    expect(name).toBe("Liste-ausschuss.xlsx");
    const { sheets } = await readWorkbook(bytes);
    expect(sheets.map((sheet) => sheet.name)).toEqual(["Mitglieder"]);
    expect(everythingIn(bytes)).toContain("Wessendarp");
    expect(everythingIn(bytes)).not.toMatch(new RegExp(`${SECRET}|${CHOSEN}`));
    expect((await report(page)).join("\n")).toMatch(/„Telefon“[^]*1 Kommentar oder Notiz/);
  });

  it("holds an unknown column that the user has chosen", async () => {
    await checkbox(page, /^Kennung/).check();
    await summary(page, "mit 5 Spalten").waitFor();
    const { bytes } = await share();
    expect(everythingIn(bytes)).toContain(CHOSEN);
    expect(everythingIn(bytes)).not.toContain(SECRET);
  });

  it("leaves the open workbook as it is, with nothing to be saved", async () => {
    await share();
    await report(page);
    expect(await page.getByText("nicht gespeichert", { exact: true }).count()).toBe(0);
    await page.getByRole("tab", { name: "Notizen" }).waitFor();
    await page.getByRole("button", { name: "Schließen" }).click();
    await page.getByRole("button", { name: "In die Mappe schreiben" }).waitFor();
  });
});

it("leaves a workbook with unsaved changes unsaved, and takes our own sheets along", async () => {
  await openSample(page);
  await writeSheets(page);
  await openSharing(page);
  const { bytes } = await share();
  const { sheets } = await readWorkbook(bytes);
  expect(sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["Mitglieder", "Entsendung", "Sitzungsplan"]),
  );
  expect(sheets.map(({ mark }) => mark)).toEqual(sheets.map(() => undefined));
  await page.getByText("nicht gespeichert", { exact: true }).waitFor();
});

it("copies the report", async () => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await openSample(page);
  await openSharing(page);
  await share();
  const lines = await report(page);
  await page.getByRole("button", { name: "Bericht kopieren" }).click();
  await summary(page, "Kopiert").waitFor();
  expect((await page.evaluate(() => navigator.clipboard.readText())).split(/\r?\n/)).toEqual(lines);
});
