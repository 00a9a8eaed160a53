import type { Page } from "playwright-core";
import { openChecked, openStage, type Pane, type Stage } from "../support/browser/open-pane";
import { keptIn, selected } from "../support/browser/workbook-view";
import { dayCell, openYear, said } from "../support/browser/year";
import { YEAR_WORKBOOK } from "../support/year-workbook";

let stage: Stage;
let pane: Pane;
let page: Page;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
beforeEach(async () => {
  pane = await openChecked(stage, { grid: YEAR_WORKBOOK }, "Bereit");
  page = pane.page;
  await openYear(page);
});
afterEach(() => pane.close());

/** The name of what has the focus. */
function focused(): Promise<string> {
  return page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
}

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

describe("the year in a picture", () => {
  it("has twelve months, one stop for the tab key, and names for all days", async () => {
    expect(await page.getByRole("grid").count()).toBe(12);
    expect(await page.locator(".day").count()).toBe(365);
    expect(await page.locator('.day[tabindex="0"]').count()).toBe(1);
    await dayCell(page, "Donnerstag, 3. Juni 2021, Fronleichnam").waitFor();
    await dayCell(page, "Montag, 5. Juli 2021, Sommerferien").waitFor();
    await dayCell(page, "Donnerstag, 11. Februar 2021, Sperrtermin: Weiberfastnacht").count();
    await dayCell(
      page,
      "Mittwoch, 24. März 2021, KoStAG, 3. Sitzung \\(Warnung\\), ABSI",
    ).waitFor();
  });

  it("is walked through by keys, over the ends of months", async () => {
    await dayCell(page, "Mittwoch, 24. März 2021").focus();
    await press("ArrowDown", "ArrowRight");
    expect(await focused()).toBe("Donnerstag, 1. April 2021, Osterferien");
    await press("PageDown", "Home");
    expect(await focused()).toMatch(/^Montag, 26\. April 2021/);
    await press("End", "ArrowUp", "ArrowLeft", "PageUp");
    expect(await focused()).toMatch(/^Mittwoch, 24\. März 2021/);
    await press("Control+End");
    expect(await focused()).toMatch(/^Freitag, 31\. Dezember 2021/);
  });

  it("opens a day by the enter key, and Escape comes back to it", async () => {
    await dayCell(page, "Mittwoch, 24. März 2021").focus();
    await press("Enter");
    const card = page.getByRole("region", { name: "Mittwoch, 24.03.2021" });
    await card
      .getByText("in beiden Gremien sind Frau Heide Averbeck und Herr Bernd Olfen")
      .first()
      .waitFor();
    expect(await card.getByRole("button", { name: "verschieben" }).count()).toBe(0);
    await press("Escape");
    await card.waitFor({ state: "detached" });
    expect(await focused()).toMatch(/^Mittwoch, 24\. März 2021/);
  });

  it("leads from a session of Termine to its cell", async () => {
    await page.getByRole("button", { name: "Termine!C2" }).first().click();
    await selected(page, "Termine", 1, 2);
  });

  it("gives way to the table when asked", async () => {
    await page.getByRole("button", { name: "Tabelle" }).click();
    await page.getByRole("region", { name: "Vorschau Sitzungsplan" }).waitFor();
    expect(await page.getByRole("grid").count()).toBe(0);
  });
});

describe("moving a session", () => {
  const begin = () =>
    page.getByRole("list").getByRole("button", { name: "KoStAG, 4. Sitzung verschieben" }).click();

  it("judges each day before anything is kept, and Escape leaves all as it was", async () => {
    await begin();
    await said(page, "Das ist der bisherige Tag.").waitFor();
    expect(await focused()).toContain("KoStAG, 4. Sitzung");
    await press("ArrowDown");
    await said(page, "In den Sommerferien").waitFor();
    await press("PageUp", "PageUp", "ArrowLeft");
    expect(await page.locator(".bad").count()).toBeGreaterThan(100);
    await press("Escape");
    expect(await page.locator(".bad").count()).toBe(0);
    expect(await focused()).toContain("KoStAG, 4. Sitzung");
    expect(await keptIn(page)).toBeUndefined();
  });

  it("keeps the day in the workbook, plans around it, and gives it back", async () => {
    await begin();
    await press("PageUp", "ArrowLeft", "ArrowLeft");
    await said(page, "Sonntag, 30.05.2021: Am Wochenende.").waitFor();
    await press("ArrowRight", "ArrowRight");
    await said(page, "Dienstag, 01.06.2021: Nichts spricht dagegen.").waitFor();
    await press("Enter");
    await said(page, "Sitzung ist jetzt am Dienstag, 01.06.2021.").waitFor();
    expect(JSON.parse((await keptIn(page)) ?? "")).toEqual({
      sessions: { KoStAG: ["2021-06-01"] },
    });
    expect(await focused()).toMatch(/^Dienstag, 1\. Juni 2021, KoStAG, \d\. Sitzung/);
    await page.getByRole("button", { name: "Tabelle" }).click();
    await page.getByText(/^Von Hand gesetzt: KoStAG, \d\. Sitzung am 01\.06\.2021\.$/).waitFor();
    await page.getByRole("button", { name: "Jahr", exact: true }).click();
    await page.getByRole("button", { name: "zurück zum Vorschlag" }).click();
    await dayCell(page, "Donnerstag, 1. Juli 2021, KoStAG, 4. Sitzung").waitFor();
    expect(await keptIn(page)).toBeUndefined();
  });

  it("takes a day that is typed or clicked", async () => {
    await begin();
    await page.getByLabel("Neuer Tag").fill("8.9.21");
    await said(page, "Am selben Tag tagt ABSI").waitFor();
    await dayCell(page, "Donnerstag, 9. September 2021").click();
    await said(page, "Donnerstag, 09.09.2021: Nichts spricht dagegen.").waitFor();
    await page.getByRole("button", { name: "Hierher verschieben" }).click();
    await dayCell(page, "Donnerstag, 9. September 2021, KoStAG").waitFor();
  });

  it("refuses a day on which the body meets already", async () => {
    await begin();
    await page.getByLabel("Neuer Tag").fill("24.03.2021");
    await said(page, "An diesem Tag tagt das Gremium schon.").waitFor();
    await press("Enter");
    await page.getByLabel("Neuer Tag").waitFor();
    expect(await keptIn(page)).toBeUndefined();
  });

  it("does not hold where Excel cannot keep it, and the pane says why", async () => {
    await begin();
    await press("PageUp");
    await page.evaluate(() => excelHost.switches.startCellEdit());
    await press("Enter");
    await page.getByRole("alert").filter({ hasText: "Bitte die Eingabe mit Enter" }).waitFor();
    await page.getByLabel("Neuer Tag").waitFor();
    await page.evaluate(() => excelHost.switches.endCellEdit());
    expect(await keptIn(page)).toBeUndefined();
  });
});
