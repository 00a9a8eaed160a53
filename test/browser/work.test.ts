import type { Page } from "playwright-core";
import {
  openChecked,
  openStage,
  verdictOf,
  type Pane,
  type Stage,
} from "../support/browser/open-pane";
import { sampleWorkbook } from "../support/browser/sample";
import { selected, sheetNames, textsOn, typeIn, valueAt } from "../support/browser/workbook-view";

const WRITTEN = ["Entsendung", "Sitzungsplan", "Prüfbericht"];

let stage: Stage;
let pane: Pane;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
afterEach(() => pane.close());

async function openSample(): Promise<Page> {
  pane = await openChecked(stage, { grid: await sampleWorkbook() });
  return pane.page;
}

function findings(page: Page) {
  return page.getByRole("list", { name: "Befunde" }).getByRole("listitem");
}

function button(page: Page, name: string) {
  return page.getByRole("button", { name, exact: true });
}

async function write(page: Page): Promise<void> {
  await button(page, "In die Mappe schreiben").click();
  await button(page, "Jetzt schreiben").click();
  await page.getByText("Geschrieben nach").waitFor();
}

describe("the sample workbook", () => {
  it("gets its verdict and its findings", async () => {
    const page = await openSample();
    const finding = findings(page).filter({ hasText: "Anna Wessendarp" }).first();
    expect(await finding.innerText()).toContain("hat keine persönliche Vertretung");
    expect(await finding.innerText()).toContain("Mitglieder!F8");
  });

  it("is shown at the cell when a finding is clicked", async () => {
    const page = await openSample();
    const finding = findings(page).filter({ hasText: "Anna Wessendarp" }).first();
    await finding.getByRole("button").first().click();
    await selected(page, "Mitglieder", 7, 5);
  });

  it("is shown at the first finding by the next step of the verdict", async () => {
    const page = await openSample();
    await button(page, "Ersten Befund zeigen").click();
    await selected(page, "Mitglieder", 7, 5);
  });
});

describe("writing", () => {
  it("shows first what would change, and changes nothing by that", async () => {
    const page = await openSample();
    const before = await sheetNames(page);
    await button(page, "In die Mappe schreiben").click();
    await button(page, "Jetzt schreiben").waitFor();
    const preview = await page.locator("body").innerText();
    for (const name of WRITTEN) expect(preview).toContain(name);
    await button(page, "Abbrechen").click();
    expect(await sheetNames(page)).toEqual(before);
  });

  it("adds the three sheets and leaves the others alone", async () => {
    const page = await openSample();
    const before = await sheetNames(page);
    const texts = await textsOn(page, "Mitglieder");
    await write(page);
    expect(new Set(await sheetNames(page))).toEqual(new Set([...before, ...WRITTEN]));
    expect(await textsOn(page, "Mitglieder")).toEqual(texts);
    expect(await textsOn(page, "Prüfbericht")).toEqual(
      expect.arrayContaining([expect.stringContaining("Anna Wessendarp")]),
    );
  });

  it("leads to a sheet that was written", async () => {
    const page = await openSample();
    await write(page);
    await button(page, "Entsendung öffnen").click();
    await selected(page, "Entsendung", 0, 0);
  });

  it("keeps its own sheets in place when it writes again", async () => {
    const page = await openSample();
    await write(page);
    const names = await sheetNames(page);
    await button(page, "Schließen").click();
    await write(page);
    expect(await sheetNames(page)).toEqual(names);
  });
});

it.each([
  ["befunde", "Befunde"],
  ["entsendung", "Entsendung"],
  ["sitzungen", "Sitzungen"],
])("the ribbon's button for %s opens that view", async (view, name) => {
  pane = await openChecked(stage, { grid: await sampleWorkbook(), query: `?ansicht=${view}` });
  const tab = pane.page.getByRole("tab", { name, selected: true });
  await tab.waitFor();
});

describe("a change by somebody else", () => {
  it("marks the verdict as out of date, until it is checked again", async () => {
    const page = await openSample();
    expect(await page.getByText("Veraltet").count()).toBe(0);
    await typeIn(page, "Mitglieder", "H8", "Schmidt");
    await page.getByText("Veraltet").waitFor();
    await button(page, "Neu prüfen").click();
    await page.getByText("Veraltet").waitFor({ state: "detached" });
  });

  it("is judged at the next check", async () => {
    const page = await openSample();
    const slip = findings(page).filter({ hasText: "Bernd Lütkeman gehört" });
    await slip.first().waitFor();
    await typeIn(page, "Mitglieder", "F9", "Lütkemann");
    await page.getByText("Veraltet").waitFor();
    await button(page, "Neu prüfen").click();
    await slip.first().waitFor({ state: "detached" });
    expect(await valueAt(page, "Mitglieder", 8, 5)).toBe("Lütkemann");
  });
});

describe("a workbook without a list", () => {
  it("gets templates when asked for", async () => {
    pane = await openChecked(stage, {}, "Keine Mitgliederliste");
    await button(pane.page, "Vorlagen anlegen").click();
    await button(pane.page, "Leer anlegen").click();
    await pane.page.waitForFunction(() =>
      excelHost.workbook.sheets.some(({ name }) => name === "Mitglieder"),
    );
    expect(await sheetNames(pane.page)).toEqual(
      expect.arrayContaining([
        "Mitglieder",
        "Gremien",
        "Termine",
        "Beratungsfolge",
        "Sperrtermine",
      ]),
    );
  });
});

it("checks an Office 2021 as well", async () => {
  pane = await openChecked(stage, {
    grid: await sampleWorkbook(),
    options: { apiLevel: "1.14" },
  });
  await write(pane.page);
  await verdictOf(pane, "Noch nicht bereit");
});
