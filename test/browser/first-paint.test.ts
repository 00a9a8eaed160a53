import type { Page } from "playwright-core";
import {
  answerWithHost,
  openChecked,
  openPane,
  openStage,
  verdictOf,
  type Stage,
} from "../support/browser/open-pane";
import { sampleWorkbook } from "../support/browser/sample";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** Resolves once the browser has drawn something that has content. */
function painted(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const observer = new PerformanceObserver((list) => {
          if (list.getEntriesByName("first-contentful-paint").length > 0) resolve();
        });
        observer.observe({ type: "paint", buffered: true });
      }),
  );
}

/** React marks the element that it draws into. */
async function scriptHasRun(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    Object.keys(document.getElementById("pane") ?? {}).some((key) => key.startsWith("__react")),
  );
}

describe("the first picture", () => {
  it("stands before office.js has come, and says what is going on", async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const pane = await openPane(stage, {
      grid: await sampleWorkbook(),
      office: async (route) => {
        await held;
        await answerWithHost(route);
      },
    });
    await pane.page.getByRole("heading", { name: "Entsendung" }).waitFor();
    await pane.page
      .getByText(/wird gelesen|wird hergestellt|Verbindung/)
      .first()
      .waitFor();
    await painted(pane.page);
    await scriptHasRun(pane.page);
    expect(await pane.page.evaluate(() => "Office" in globalThis)).toBe(false);
    release();
    await verdictOf(pane, "Noch nicht bereit");
    await pane.close();
  });

  it("does not wait for what judges the workbook, which is on its way meanwhile", async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const pane = await openPane(stage, {
      grid: await sampleWorkbook(),
      desk: async (route) => {
        await held;
        await route.continue();
      },
    });
    await scriptHasRun(pane.page);
    await painted(pane.page);
    await pane.page.getByText("Die Verbindung zu Excel wird hergestellt.").waitFor();
    expect(pane.requests.some((address) => address.includes("/desk."))).toBe(true);
    release();
    await verdictOf(pane, "Noch nicht bereit");
    await pane.close();
  });

  it("is in the page itself, before any script has run", async () => {
    const context = await stage.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.route(/appsforoffice/, (route) => route.abort());
    await page.goto(`${stage.server.origin}/taskpane.html`);
    expect(await page.getByRole("heading").first().textContent()).toBe("Entsendung");
    expect(await page.locator("body").innerText()).toContain("Entsendung braucht JavaScript.");
    await context.close();
  });
});

describe("an Excel that is too old", () => {
  const openWithout = (before: () => void) => openPane(stage, { before });

  it.each<[string, () => void]>([
    ["Map", () => Reflect.deleteProperty(globalThis, "Map")],
    ["Array.prototype.toReversed", () => Reflect.deleteProperty(Array.prototype, "toReversed")],
    ["CSS.supports", () => Reflect.deleteProperty(CSS, "supports")],
  ])("is told so in one sentence where %s is missing", async (_name, before) => {
    const { page, close } = await openWithout(before);
    await page.getByText("Diese Excel-Version ist zu alt für Entsendung.").waitFor();
    expect(await page.locator("#pane").count()).toBe(0);
    await close();
  });

  it("is not suspected where everything is there", async () => {
    const { page, close } = await openChecked(stage, { grid: await sampleWorkbook() });
    expect(await page.getByText("Diese Excel-Version ist zu alt").isVisible()).toBe(false);
    await close();
  });
});
