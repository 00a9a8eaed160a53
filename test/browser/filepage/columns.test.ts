import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { CheckResult } from "../../../src/cli/check-result";
import { columnSelect } from "../../support/browser/columns";
import {
  download,
  finding,
  openBytes,
  openFilePage,
  openSample,
  selectedCell,
  withoutFilePicker,
} from "../../support/browser/file-page";
import { openStage, type Stage } from "../../support/browser/open-pane";
import { foreignListFile, lockedForeignListFile } from "../../support/foreign-headings";
import { runInTerminal, temporaryFolder } from "../../support/terminal";

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage("filepage");
});
afterAll(() => stage.close());
beforeEach(async () => {
  page = await openFilePage(stage, { before: onTheDay });
});
afterEach(() => page.context().close());

async function onTheDay(target: Page): Promise<void> {
  await withoutFilePicker(target);
  await target.clock.setFixedTime(new Date("2021-02-17T10:00:00"));
}

/** A Gremium of the list as the pane shows it: "1 von 1 Sitz". */
function standing(name: string) {
  return page.getByRole("button", { name: new RegExp(`^${name} .*1 von 1 Sitz`) });
}

async function open(name: string, bytes: Uint8Array): Promise<void> {
  await openBytes(page, name, bytes);
  await page.getByRole("heading", { name: "Prüfung" }).waitFor();
  await page.getByText("Noch nicht bereit").first().waitFor();
}

/** Says what the four columns mean, from the finding on. */
async function tellAll(): Promise<void> {
  await finding(page, "Spalte „Wo“ wird nicht verstanden")
    .getByRole("button", { name: "Spalten zuordnen" })
    .click();
  await columnSelect(page, "Wo", "Kreise").selectOption("Gremium");
  await columnSelect(page, "Wer", "Kreise").selectOption("Name");
  await columnSelect(page, "Rolle im Kreis", "Kreise").selectOption("Funktion");
  await columnSelect(page, "Interna", "Kreise").selectOption("nicht lesen");
}

async function isRight(): Promise<void> {
  for (const name of ["AG 0-6", "AG 6-18", "AG 18-27"]) await standing(name).waitFor();
  await page.getByRole("tab", { name: /^\d+ Befunde?|^Befunde/ }).click();
  const unknown = page.getByText("wird nicht verstanden und nicht gelesen");
  await unknown.first().waitFor({ state: "detached" });
}

describe("a list with headings that nobody knows", () => {
  it("is right once its columns are told, and after saving and opening it again", async () => {
    await open("Kreise.xlsx", await foreignListFile());
    expect(await standing("AG 0-6").count()).toBe(0);
    await tellAll();
    await isRight();
    await page.getByText("nicht gespeichert", { exact: true }).waitFor();
    const bytes = await readFile(await (await download(page)).path());
    await page.reload();
    await open("Kreise-entsendung.xlsx", bytes);
    await isRight();
    await page.getByRole("tab", { name: "Spalten" }).click();
    expect(await columnSelect(page, "Wer", "Kreise").inputValue()).toBe("Name");
    expect(await columnSelect(page, "Interna", "Kreise").inputValue()).toBe("-");
  });

  it("is right on the command line too, from the saved file", async () => {
    await open("Kreise.xlsx", await foreignListFile());
    await tellAll();
    await isRight();
    const saved = join(temporaryFolder(), "Kreise.xlsx");
    await writeFile(saved, await readFile(await (await download(page)).path()));
    const words = ["check", saved, "--format", "json", "--as-of", "2021-02-17"];
    const { findings } = JSON.parse((await runInTerminal(words)).output) as CheckResult;
    expect(findings.map(({ code }) => code)).not.toContain("column-unknown");
    expect(findings.filter(({ code }) => code === "seat-vacant")).toHaveLength(1);
  });
});

describe("telling what a column means", () => {
  beforeEach(async () => {
    await open("Kreise.xlsx", await foreignListFile());
  });

  it("begins at the column that the finding names, and keeps the focus there", async () => {
    await finding(page, "Spalte „Wo“ wird nicht verstanden")
      .getByRole("button", { name: "Spalten zuordnen" })
      .click();
    const select = columnSelect(page, "Wo", "Kreise");
    const isFocused = () => select.evaluate((element) => element === document.activeElement);
    await page.locator("select:focus").waitFor();
    expect(await isFocused()).toBe(true);
    await columnSelect(page, "Wer", "Kreise").selectOption("Name");
    await select.selectOption("Gremium");
    await select.focus();
    await page.getByText("von Ihnen zugeordnet").nth(1).waitFor();
    expect(await isFocused()).toBe(true);
  });

  it("is told aloud, marks the file as not saved, and is asked about before it is lost", async () => {
    await page.getByRole("tab", { name: "Spalten" }).click();
    await columnSelect(page, "Wo", "Kreise").selectOption("Gremium");
    const note = page.getByRole("status").filter({ hasText: "„Wo“ bedeutet „Gremium“" });
    await note.waitFor({ state: "attached" });
    await page.getByText("nicht gespeichert", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Beispiel öffnen" }).click();
    await page.getByRole("dialog", { name: "Ungespeicherte Änderungen verwerfen?" }).waitFor();
  });

  it("can be taken back as a whole", async () => {
    await tellAll();
    await standing("AG 0-6").waitFor();
    await page.getByRole("button", { name: "Alle eigenen Zuordnungen aufheben" }).click();
    await standing("AG 0-6").waitFor({ state: "detached" });
    expect(await columnSelect(page, "Wer", "Kreise").inputValue()).toBe("");
  });

  it("leads to the heading's cell", async () => {
    await page.getByRole("tab", { name: "Spalten" }).click();
    await page.getByRole("button", { name: "Rolle im Kreis C3" }).click();
    expect(await selectedCell(page)).toEqual(["C3", "Rolle im Kreis"]);
  });
});

it("changes nothing in a workbook whose structure is protected, and says why", async () => {
  await open("Kreise.xlsx", await lockedForeignListFile());
  await page.getByRole("tab", { name: "Spalten" }).click();
  await columnSelect(page, "Wo", "Kreise").selectOption("Gremium");
  await page.getByRole("alert").filter({ hasText: "geschützt" }).waitFor();
  expect(await columnSelect(page, "Wo", "Kreise").inputValue()).toBe("");
  expect(await page.getByText("nicht gespeichert", { exact: true }).count()).toBe(0);
});

it("shows how every column of the sample was understood, private ones in short", async () => {
  await openSample(page);
  await page.getByRole("tab", { name: "Spalten" }).click();
  expect(await columnSelect(page, "Gremium", "Mitglieder").innerText()).toContain(
    "wie erkannt: Gremium",
  );
  await page.getByRole("button", { name: /^Bewusst nicht gelesen: Telefon/ }).waitFor();
});
