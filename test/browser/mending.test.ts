import type { Page } from "playwright-core";
import {
  carryOut,
  findingAt,
  openRemedy,
  pick,
  standing,
  undoButton,
} from "../support/browser/mending";
import { openChecked, openStage, type Pane, type Stage } from "../support/browser/open-pane";
import { typeIn, valueAt } from "../support/browser/workbook-view";
import { MISSING_DEPUTY } from "../support/missing-deputy";

const MISSING = "hat keine persönliche Vertretung";
const REMEDY = /^Vertretung für Heide Wessendarp wählen/;

let stage: Stage;
let pane: Pane;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
afterEach(() => pane.close());

async function open(): Promise<Page> {
  pane = await openChecked(stage, { grid: MISSING_DEPUTY });
  return pane.page;
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");

describe("a missing deputy", () => {
  it("is chosen from the list: the new row is written, and the body stands well", async () => {
    const page = await open();
    await standing(page, "AG Wald", "1 Fehler").waitFor();
    await openRemedy(page, MISSING, REMEDY);
    await page.getByRole("radio", { name: /^Karl Probe/ }).waitFor();
    await pick(page, /^Karl Probe/);
    const cells = await page.getByRole("table").locator("tbody tr").allInnerTexts();
    expect(cells).toContain("D5\tleer\tProbe");
    expect(await valueAt(page, "Mitglieder", 4, 3)).toBeUndefined();
    await carryOut(page);
    await standing(page, "AG Wald", "vollständig").waitFor();
    expect(await valueAt(page, "Mitglieder", 4, 3)).toBe("Probe");
    expect(await page.getByText("Veraltet").count()).toBe(0);
  });

  it("is missing again once that is undone", async () => {
    const page = await open();
    await openRemedy(page, MISSING, REMEDY);
    await pick(page, /^Karl Probe/);
    await carryOut(page);
    await standing(page, "AG Wald", "vollständig").waitFor();
    await undoButton(page).click();
    await standing(page, "AG Wald", "1 Fehler").waitFor();
    expect((await valueAt(page, "Mitglieder", 4, 3)) ?? "").toBe("");
    expect(await undoButton(page).count()).toBe(0);
  });

  it("stays missing where the user thinks better of it", async () => {
    const page = await open();
    await openRemedy(page, MISSING, REMEDY);
    await pick(page, /^Karl Probe/);
    await page.getByRole("button", { name: "Abbrechen" }).click();
    expect(await page.getByRole("radio").count()).toBe(0);
    expect(await focused(page)).toContain(MISSING);
    expect(await valueAt(page, "Mitglieder", 4, 3)).toBeUndefined();
  });
});

describe("the keyboard alone", () => {
  it("mends, keeps the focus in the pane, and undoes", async () => {
    const page = await open();
    const remedy = findingAt(page, MISSING).getByRole("button", { name: REMEDY });
    await remedy.focus();
    await page.keyboard.press("Enter");
    await page.locator("input[type=radio]:focus").waitFor();
    // The first of two is in front; the arrow picks the second.
    await page.keyboard.press("ArrowDown");
    await page.getByText("danach behoben").waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await standing(page, "AG Wald", "vollständig").waitFor();
    await page.waitForFunction(() => document.activeElement !== document.body);
    expect(await focused(page)).not.toBe("");
    await undoButton(page).press("Enter");
    await standing(page, "AG Wald", "1 Fehler").waitFor();
    await page.waitForFunction(() => document.activeElement !== document.body);
  });

  it("closes with Escape, and the finding has the focus again", async () => {
    const page = await open();
    await openRemedy(page, MISSING, REMEDY);
    await page.locator("input[type=radio]:focus").waitFor();
    await page.keyboard.press("Escape");
    expect(await page.getByRole("radio").count()).toBe(0);
    expect(await focused(page)).toContain(MISSING);
  });
});

describe("a cell that somebody else has changed", () => {
  it("refuses the remedy: nothing is written, and the pane says why and checks anew", async () => {
    const page = await open();
    await openRemedy(page, MISSING, REMEDY);
    await pick(page, /^Karl Probe/);
    await typeIn(page, "Mitglieder", "D5", "Mustermann");
    await page.getByRole("button", { name: "Ändern", exact: true }).click();
    await page.getByRole("alert").filter({ hasText: "hat sich geändert" }).waitFor();
    expect(await valueAt(page, "Mitglieder", 4, 3)).toBe("Mustermann");
    expect((await valueAt(page, "Mitglieder", 4, 0)) ?? "").toBe("");
    await page.getByText("Veraltet").waitFor({ state: "detached" });
  });

  it("refuses the undoing, and what stands there stays", async () => {
    const page = await open();
    await openRemedy(page, MISSING, REMEDY);
    await pick(page, /^Karl Probe/);
    await carryOut(page);
    await typeIn(page, "Mitglieder", "D5", "Mustermann");
    await undoButton(page).click();
    await page.getByRole("alert").filter({ hasText: "hat sich geändert" }).waitFor();
    expect(await valueAt(page, "Mitglieder", 4, 3)).toBe("Mustermann");
    expect(await undoButton(page).count()).toBe(0);
  });
});

describe("the rule behind a finding", () => {
  it("is told in place, and leads to all rules at that one", async () => {
    const page = await open();
    await findingAt(page, MISSING).getByRole("button", { name: "Regel" }).click();
    const rule = page.getByRole("group", { name: "Regel „Vertretung fehlt“" });
    expect(await rule.innerText()).toContain("§ 58 Abs. 1 GO NRW");
    await rule.getByRole("button", { name: "Alle Regeln" }).click();
    await page.getByRole("tab", { name: "Regeln", selected: true }).waitFor();
    await page.getByRole("combobox", { name: "Schwere der Regel „Vertretung fehlt“" }).waitFor();
    expect(await focused(page)).toContain("Vertretung fehlt");
  });

  it("is switched off for the workbook, and the verdict does not hide it", async () => {
    const page = await open();
    await findingAt(page, MISSING).getByRole("button", { name: "Regel" }).click();
    await page.getByRole("button", { name: "Alle Regeln" }).click();
    await page.getByRole("combobox").selectOption("off");
    await page.getByText("1 Regel nicht geprüft").first().waitFor();
    await page.getByRole("tab", { name: /^\d+ Befund|^Befunde/ }).click();
    expect(await findingAt(page, MISSING).count()).toBe(0);
    await page.getByRole("button", { name: "Regeln ansehen" }).click();
    await page.getByRole("tab", { name: "Regeln", selected: true }).waitFor();
  });
});

it("does without remedies where their script does not come, and says so", async () => {
  pane = await openChecked(stage, {
    grid: MISSING_DEPUTY,
    missing: /\/work\.\w+\.js$/,
  });
  await pane.page.getByText("Die Befunde ließen sich nicht laden").waitFor();
  await standing(pane.page, "AG Wald", "1 Fehler").waitFor();
});
