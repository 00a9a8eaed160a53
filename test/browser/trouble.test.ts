import type { Page } from "playwright-core";
import {
  openChecked,
  openPane,
  openStage,
  type Pane,
  type Stage,
} from "../support/browser/open-pane";
import { sampleWorkbook } from "../support/browser/sample";
import { sheetNames, typeIn } from "../support/browser/workbook-view";

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

describe("an Excel that fails", () => {
  it("leaves the workbook as it was when Excel fails in the middle, and says so", async () => {
    const page = await openSample();
    const before = await page.evaluate(() => JSON.stringify(excelHost.snapshot()));
    await button(page, "In die Mappe schreiben").click();
    await page.evaluate(() => excelHost.switches.failAtWrite(40));
    await button(page, "Jetzt schreiben").click();
    await page.waitForFunction(() => !excelHost.switches.isArmed());
    await page.getByRole("alert").or(page.getByRole("group")).first().waitFor();
    expect(await page.getByText("Geschrieben nach").count()).toBe(0);
    expect(await page.evaluate(() => JSON.stringify(excelHost.snapshot()))).toBe(before);
  });
});

describe("an Excel that is busy or locked", () => {
  it("is named while a cell is being edited, and asked again at a click", async () => {
    const page = await openSample();
    await page.evaluate(() => excelHost.switches.startCellEdit());
    await typeIn(page, "Mitglieder", "F9", "Lütkemann");
    await button(page, "Neu prüfen").click();
    await page.getByText("Bitte die Eingabe mit Enter abschließen").first().waitFor();
    await page.evaluate(() => excelHost.switches.endCellEdit());
    await button(page, "Erneut versuchen").click();
    const slip = findings(page).filter({ hasText: "Bernd Lütkeman gehört" });
    await slip.first().waitFor({ state: "detached" });
  });

  it("is named where the workbook is protected, and nothing is written", async () => {
    const page = await openSample();
    const before = await sheetNames(page);
    await page.evaluate(() => (excelHost.workbook.protection.protected = true));
    await button(page, "In die Mappe schreiben").click();
    await button(page, "Jetzt schreiben").click();
    await page
      .getByText(/geschützt|Schutz/)
      .first()
      .waitFor();
    expect(await sheetNames(page)).toEqual(before);
  });
});

describe("an Excel that does not answer", () => {
  it("is named, with a way out, when office.js cannot be loaded", async () => {
    pane = await openPane(stage, { office: (route) => route.abort() });
    await pane.page.getByText("ließ sich nicht laden").waitFor();
    await button(pane.page, "Neu laden").waitFor();
  });

  it("is named, with a way out, when a part of the pane itself cannot be loaded", async () => {
    pane = await openPane(stage, { desk: (route) => route.abort() });
    await pane.page.getByText("Ein Teil von Entsendung ließ sich nicht laden").waitFor();
    await button(pane.page, "Neu laden").waitFor();
  });

  it("is named after a while, with a way out, when it hangs", async () => {
    pane = await openPane(stage, { options: { ready: "never" } });
    await pane.page.getByText("Excel antwortet nicht").waitFor();
    await button(pane.page, "Neu laden").waitFor();
  });

  it("is named when it is too old for what the product needs", async () => {
    pane = await openPane(stage, { options: { apiLevel: "1.9" } });
    await pane.page.getByText(/Nötig ist Excel 2021/).waitFor();
  });
});
