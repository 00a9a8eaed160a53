import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { openFilePage, openSample } from "../../support/browser/file-page";
import { openStage, type Stage } from "../../support/browser/open-pane";
import { runInTerminal, temporaryFolder } from "../../support/terminal";

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage("filepage");
});
afterAll(() => stage.close());
beforeEach(async () => {
  // What is fetched later is to be fetched from the server.
  page = await openFilePage(stage, { serviceWorkers: "block" });
  await openSample(page);
  await page.getByRole("tab", { name: "Entsendung" }).click();
});
afterEach(() => page.context().close());

const button = () => page.getByRole("button", { name: "Als Word-Datei speichern" });

it("the Anlage is handed out as a Word file, the same that the command line writes", async () => {
  const [saved] = await Promise.all([page.waitForEvent("download"), button().click()]);
  expect(saved.suggestedFilename()).toBe("Beispielmappe-anlage.docx");
  const file = join(temporaryFolder(), "Anlage.docx");
  await runInTerminal(["annex", "assets/Beispielmappe.xlsx", "--year", "2021", "-o", file]);
  const [own, written] = [await readFile(await saved.path()), await readFile(file)];
  expect(own.length).toBeGreaterThan(5_000);
  expect(own.equals(written)).toBe(true);
});

it("what writes it comes with the first one, and where it does not come, the page says so", async () => {
  const asked: string[] = [];
  await page.context().route(/docx[^/]*\.js$/, (route) => {
    asked.push(route.request().url());
    return asked.length === 1 ? route.abort() : route.continue();
  });
  await button().click();
  await page.getByText("Ein Teil dieser Seite ließ sich nicht laden.").waitFor();
  expect(asked).toHaveLength(1);
  const [saved] = await Promise.all([page.waitForEvent("download"), button().click()]);
  expect(saved.suggestedFilename()).toMatch(/-anlage\.docx$/);
});
