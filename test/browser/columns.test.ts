import type { Page } from "playwright-core";
import type { Workbook } from "../../src/core";
import { columnSelect, openColumns } from "../support/browser/columns";
import {
  openChecked,
  openStage,
  verdictOf,
  type Pane,
  type Stage,
} from "../support/browser/open-pane";
import { keptIn, selected } from "../support/browser/workbook-view";
import {
  FOREIGN_LIST,
  manySheets,
  MIXED_HEADINGS,
  ONLY_INVENTORY,
} from "../support/foreign-headings";

let stage: Stage;
let pane: Pane;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
afterEach(() => pane.close());

async function open(grid: Workbook, verdict?: string): Promise<Page> {
  pane = await openChecked(stage, { grid }, verdict);
  return pane.page;
}

function standing(page: Page, name: string) {
  return page.getByRole("button", { name: new RegExp(`^${name} .*1 von 1 Sitz`) });
}

/** Says what makes a list of the foreign one. */
async function tell(page: Page): Promise<void> {
  await openColumns(page);
  await columnSelect(page, "Wer", "Kreise").selectOption("Name");
  await columnSelect(page, "Wo", "Kreise").selectOption("Gremium");
  await columnSelect(page, "Rolle im Kreis", "Kreise").selectOption("Funktion");
  await columnSelect(page, "Interna", "Kreise").selectOption("-");
  await standing(page, "AG 6-18").waitFor();
}

describe("what the user says of columns", () => {
  it("is kept in the workbook, which is read by it when the pane comes again", async () => {
    const page = await open(FOREIGN_LIST);
    expect(await standing(page, "AG 6-18").count()).toBe(0);
    await tell(page);
    const kept = await keptIn(page);
    expect(JSON.parse(kept ?? "")).toEqual({
      mapping: {
        Kreise: { Wer: "Name", Wo: "Gremium", "Rolle im Kreis": "Funktion", Interna: "-" },
      },
    });
    await pane.close();
    const again = await open({ ...FOREIGN_LIST, ...(kept !== undefined && { kept }) });
    await standing(again, "AG 6-18").waitFor();
    await openColumns(again);
    expect(await columnSelect(again, "Wer", "Kreise").inputValue()).toBe("Name");
  });

  it("is no change of somebody else's: the result is not out of date", async () => {
    const page = await open(FOREIGN_LIST);
    await tell(page);
    expect(await page.getByText("Veraltet").count()).toBe(0);
  });

  it("does not hold where Excel cannot keep it, and the pane says why", async () => {
    const page = await open(FOREIGN_LIST);
    await openColumns(page);
    await page.evaluate(() => excelHost.switches.startCellEdit());
    await columnSelect(page, "Wer", "Kreise").selectOption("Name");
    await page.getByRole("alert").filter({ hasText: "Bitte die Eingabe mit Enter" }).waitFor();
    expect(await columnSelect(page, "Wer", "Kreise").inputValue()).toBe("");
    await page.evaluate(() => excelHost.switches.endCellEdit());
    expect(await keptIn(page)).toBeUndefined();
  });
});

describe("the columns", () => {
  it("are opened by the next step where no list was found", async () => {
    const page = await open(ONLY_INVENTORY, "Keine Mitgliederliste");
    await page.getByRole("region", { name: "Ergebnis" }).getByRole("button").first().click();
    await page.locator("select:focus").waitFor();
  });

  it("stay where they are while they are being mended, what needs a look first", async () => {
    const page = await open(MIXED_HEADINGS);
    await openColumns(page);
    const names = () => page.locator(".column-name").allInnerTexts();
    const before = await names();
    expect(before.slice(0, 2)).toEqual([
      "Familienname E1",
      expect.stringMatching(/^Kennzeichen.* H1$/),
    ]);
    await columnSelect(page, "Familienname", "Mitglieder").selectOption("-");
    await page.getByText("wie von Ihnen gewählt").waitFor();
    expect(await names()).toEqual(before);
  });

  it("lead to their heading's cell", async () => {
    const page = await open(FOREIGN_LIST);
    await openColumns(page);
    await page.getByRole("button", { name: "Interna D3" }).click();
    await selected(page, "Kreise", 2, 3);
  });

  it("of 60 sheets are opened sheet by sheet", async () => {
    const page = await open(manySheets(60, 40));
    await openColumns(page);
    expect(await page.getByRole("combobox").count()).toBe(40);
    expect(await page.getByRole("heading", { name: /^Gremium \d+/ }).count()).toBe(60);
  });
});

it("does without the columns where their script does not come, and says so", async () => {
  const page = await open(FOREIGN_LIST);
  await page.route(/columns\.\w+\.js$/, (route) => route.abort());
  await page.getByRole("tab", { name: "Spalten" }).click();
  await page.getByText("Die Spalten ließen sich nicht laden").waitFor();
  await page.getByRole("tab", { name: "Befunde" }).click();
  await verdictOf(pane, "Noch nicht bereit");
});
