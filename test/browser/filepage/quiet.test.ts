import type { Page } from "playwright-core";
import {
  download,
  finding,
  openBytes,
  openFilePage,
  openSample,
  writeSheets,
} from "../../support/browser/file-page";
import { openStage, type Stage } from "../../support/browser/open-pane";
import { watch, type Watch } from "../../support/browser/watch";
import { sampleBytes } from "../../support/sample-bytes";

let stage: Stage;
let page: Page;
let watched: Watch;
beforeAll(async () => {
  stage = await openStage("filepage");
});
afterAll(() => stage.close());
beforeEach(async () => {
  page = await openFilePage(stage, {
    // What is kept for a reload must not hide what the page itself asks for.
    serviceWorkers: "block",
    before: async (target) => {
      watched = await watch(target);
    },
  });
});
afterEach(() => page.context().close());

/** All that a user does with a file. */
async function work(): Promise<void> {
  await openSample(page);
  await finding(page, "Bernd Lütkeman gehört").getByRole("button").first().click();
  await page.getByRole("button", { name: "Stichtag 17.02.2021" }).click();
  await page.getByRole("button", { name: "Abbrechen" }).click();
  await writeSheets(page);
  await page.getByRole("button", { name: "Beispiel öffnen" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Abbrechen" }).click();
  await download(page);
}

it("asks nobody but its own server, and breaks none of its own rules", async () => {
  await work();
  const elsewhere = watched.requests.filter(
    (address) => !address.startsWith(stage.server.origin) && !/^(?:blob|data):/.test(address),
  );
  expect(elsewhere).toEqual([]);
  expect(watched.complaints).toEqual([]);
});

it("sends nothing of a file anywhere, its own server neither", async () => {
  await openSample(page);
  const before = watched.requests.length;
  await openBytes(page, "Liste.xlsx", sampleBytes());
  await page.getByText("Liste.xlsx", { exact: true }).waitFor();
  await writeSheets(page);
  await download(page);
  expect(watched.requests.slice(before).filter((address) => !address.startsWith("blob:"))).toEqual(
    [],
  );
});

it("has rules that a style sheet of somebody else would break", async () => {
  const told = page.waitForEvent("console", (message) => message.type() === "error");
  await page.evaluate(() => {
    const style = document.createElement("style");
    style.textContent = "body { color: red }";
    document.head.append(style);
  });
  await told;
  expect(watched.complaints).not.toEqual([]);
});

it("works without a network once it is loaded", async () => {
  await page.waitForLoadState("networkidle");
  await page.context().setOffline(true);
  await work();
});
