import type { FrameLocator, Page } from "playwright-core";
import {
  copiedNote,
  copyEntry,
  copyMenu,
  copyPiece,
  openCopyMenu,
  paste,
  SAMPLE_DELEGATION,
  withoutClipboard,
  withoutCopyCommand,
} from "../support/browser/copying";
import { openChecked, openStage, type Pane, type Stage } from "../support/browser/open-pane";
import { sampleWorkbook } from "../support/browser/sample";
import { typeIn } from "../support/browser/workbook-view";
import { sheetOf } from "../support/demo-workbook";

/** A body that nobody is sent to, as far as the sheets tell. */
const WITHOUT_SEATS = {
  sheets: [
    sheetOf("Gremien", [
      ["Gremium", "Sitze"],
      ["Beirat Wald", undefined],
    ]),
    sheetOf("Mitglieder", [
      ["Gremium", "Funktion", "Vorname", "Name"],
      ["Beirat Wald", "Mitglied", "Heide", "Wessendarp"],
    ]),
  ],
};

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

function focused(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.textContent ?? null);
}

function byHand(page: Page) {
  return page.getByRole("region", { name: "Tabelle Entsendung" });
}

describe("a piece that is chosen in the menu", () => {
  it("lies on the clipboard as a table for Word and as text", async () => {
    const page = await openSample();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await copyPiece(page, "Tabelle Entsendung");
    const types = await page.evaluate(async () => {
      const items = await navigator.clipboard.read();
      return items.flatMap((item) => item.types);
    });
    expect(new Set(types)).toEqual(new Set(["text/plain", "text/html"]));
  });

  it("is in a text, once pasted, the table of the sheet with one header row", async () => {
    const page = await openSample();
    await copyPiece(page, "Tabelle Entsendung");
    const { head, body, text, html } = await paste(page);
    expect({ head, body }).toEqual(SAMPLE_DELEGATION);
    expect(text.split("\n")[1]).toBe("KoStAG\t1\tFrau Anna Wessendarp\tCDU\tN.N.\t");
    expect(html).toContain("border-collapse:collapse");
  });

  it.each([
    [
      "Besetzung im Wortlaut",
      "KoStAG: 1. Frau Wessendarp 2. Herr Lütkeman (Vertretung Herr Große Hüttmann)",
    ],
    ["Beschlussvorschlag", "Zwei Mitglieder"],
  ])("is in a text, once pasted, what „%s“ says", async (name, words) => {
    const page = await openSample();
    await copyPiece(page, name);
    const { text, html } = await paste(page);
    expect(text).toContain(words);
    expect(html).toContain(words);
    expect(html).not.toContain("<table");
  });

  it("may be the sessions of the year", async () => {
    const page = await openSample();
    await copyPiece(page, "Sitzungen 2021");
    const { head, body } = await paste(page);
    expect(head).toEqual([["Gremium", "Nr.", "Wochentag", "Datum"]]);
    expect(body.map(([organization, number]) => [organization, number])).toEqual([
      ["KoStAG", "3"],
      ["KoStAG", "4"],
      ["KoStAG", "5"],
    ]);
  });

  it("is copied by the keyboard alone, which then goes on where it was", async () => {
    const page = await openSample();
    await page.locator("[aria-haspopup=menu]").focus();
    await page.keyboard.press("Enter");
    await copyEntry(page, "Tabelle Entsendung").waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await copiedNote(page, "Beschlussvorschlag").waitFor();
    expect(await focused(page)).toBe("Kopieren");
  });

  it("scrolls nothing away", async () => {
    const page = await openSample();
    await copyPiece(page, "Tabelle Entsendung");
    expect(await focused(page)).toBe("Kopieren");
    expect(await page.locator(".pane").evaluate(({ scrollTop }) => scrollTop)).toBe(0);
  });
});

it("copies a table also by the button beside it", async () => {
  const page = await openSample();
  await page.getByRole("tab", { name: "Entsendung" }).click();
  await page.getByRole("button", { name: "Tabelle für Word kopieren" }).click();
  await copiedNote(page, "Tabelle Entsendung").waitFor();
  const { head, body } = await paste(page);
  expect({ head, body }).toEqual(SAMPLE_DELEGATION);
});

describe("in a frame of another site, as Excel on the web has it", () => {
  /** The pane in a frame that its page grants nothing. Whatever the other name serves will do for a page. */
  async function openInFrame(): Promise<FrameLocator> {
    const page = await openSample();
    const { origin } = stage.server;
    const excel = `${origin.replace("127.0.0.1", "localhost")}/first-frame.css`;
    await page.route(excel, (route) => route.continue());
    await page.goto(excel);
    await page.evaluate((pane) => {
      const frame = document.createElement("iframe");
      Object.assign(frame, { src: pane, width: "350", height: "700" });
      document.body.replaceChildren(frame);
    }, `${origin}/taskpane.html`);
    return page.frameLocator("iframe");
  }

  it("copies, although the clipboard is refused to scripts there", async () => {
    const frame = await openInFrame();
    await frame.locator("[aria-haspopup=menu]").click();
    await frame.getByRole("menuitem", { name: "Tabelle Entsendung" }).click();
    await frame.getByText("Kopiert: Tabelle Entsendung.").waitFor();
    const { head, body } = await paste(pane.page);
    expect({ head, body }).toEqual(SAMPLE_DELEGATION);
    const refusal = await frame
      .locator("body")
      .evaluate(() => navigator.clipboard.writeText("").catch(String));
    expect(refusal).toContain("NotAllowedError");
  });
});

describe("nothing is copied", () => {
  it("of a workbook that has changed, until it is checked again", async () => {
    const page = await openSample();
    await typeIn(page, "Mitglieder", "H8", "Schmidt");
    await page.getByText("Veraltet").waitFor();
    await copyMenu(page).click();
    await page.getByText("muss vorher neu geprüft werden").waitFor();
    await copyEntry(page, "Tabelle Entsendung").click({ force: true });
    expect(await copiedNote(page, "Tabelle Entsendung").count()).toBe(0);
    await openedAgain(page);
    await copyEntry(page, "Tabelle Entsendung").click();
    await copiedNote(page, "Tabelle Entsendung").waitFor();
  });

  it("where there is nothing, and the menu says why", async () => {
    pane = await openChecked(stage, { grid: WITHOUT_SEATS }, "Bereit");
    await copyMenu(pane.page).click();
    await copyEntry(pane.page, "Beschlussvorschlag")
      .filter({ hasText: "Für kein Gremium sind Sitze bekannt." })
      .waitFor();
    await copyEntry(pane.page, "Sitzungen 2021")
      .filter({ hasText: "Für 2021 sind keine Sitzungen bekannt." })
      .waitFor();
  });
});

/** Checks anew, and opens the menu then. */
async function openedAgain(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Neu prüfen" }).click();
  await page.getByText("Veraltet").waitFor({ state: "detached" });
  await openCopyMenu(page, "Tabelle Entsendung");
}

describe("where the old command does not copy", () => {
  it.each([
    ["and says so", false],
    ["although it says that it did", true],
  ])("%s, the clipboard is written to", async (_reason, saysItDid) => {
    const page = await openSample();
    await page.context().grantPermissions(["clipboard-write"]);
    await withoutCopyCommand(page, saysItDid);
    await copyPiece(page, "Tabelle Entsendung");
    const { head, body } = await paste(page);
    expect({ head, body }).toEqual(SAMPLE_DELEGATION);
  });
});

describe("where the browser refuses both ways", () => {
  async function openRefusing(): Promise<Page> {
    const page = await openSample();
    await withoutCopyCommand(page);
    await withoutClipboard(page);
    await openCopyMenu(page, "Tabelle Entsendung");
    await copyEntry(page, "Tabelle Entsendung").click();
    await page.getByText("Bitte Strg+C drücken").waitFor();
    return page;
  }

  it("the table stands there, selected, and Strg+C copies just what a click would have", async () => {
    const page = await openRefusing();
    await byHand(page).and(page.locator(":focus")).waitFor();
    const selected = await page.evaluate(() => getSelection()?.toString());
    expect(selected).toContain("Frau Anna Wessendarp");
    await page.keyboard.press("Control+c");
    await copiedNote(page, "Tabelle Entsendung").waitFor();
    expect(await byHand(page).count()).toBe(0);
    expect(await focused(page)).toBe("Kopieren");
    const { head, body, html } = await paste(page);
    expect({ head, body }).toEqual(SAMPLE_DELEGATION);
    expect(html).toContain("border-collapse:collapse");
  });

  it("Escape closes it and gives the focus back", async () => {
    const page = await openRefusing();
    await byHand(page).and(page.locator(":focus")).waitFor();
    await page.keyboard.press("Escape");
    await byHand(page).waitFor({ state: "detached" });
    expect(await focused(page)).toBe("Kopieren");
  });
});

describe("the details of a failure", () => {
  async function openFailed(): Promise<Page> {
    const page = await openSample();
    await page.evaluate(() => (excelHost.workbook.protection.protected = true));
    await page.getByRole("button", { name: "In die Mappe schreiben" }).click();
    await page.getByRole("button", { name: "Jetzt schreiben" }).click();
    await page.getByRole("button", { name: "Angaben zum Fehler kopieren" }).waitFor();
    return page;
  }

  it("are copied by the same way", async () => {
    const page = await openFailed();
    await page.getByRole("button", { name: "Angaben zum Fehler kopieren" }).click();
    await page.getByRole("button", { name: "Kopiert", exact: true }).waitFor();
    const { text, html } = await paste(page);
    expect(text).toBe(await page.locator(".diagnostics").innerText());
    expect(html).toBe("");
  });

  it("are selected for Strg+C where the browser refuses", async () => {
    const page = await openFailed();
    await withoutCopyCommand(page);
    await withoutClipboard(page);
    await page.getByRole("button", { name: "Angaben zum Fehler kopieren" }).click();
    await page.getByRole("button", { name: "Bitte Strg+C drücken" }).waitFor();
    await page.keyboard.press("Control+c");
    const { text } = await paste(page);
    expect(text).toBe(await page.locator(".diagnostics").innerText());
  });
});
