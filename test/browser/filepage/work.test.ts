import { readFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { complete } from "../../../src/cli/write";
import { isoDay } from "../../../src/core";
import {
  download,
  finding,
  isSelectedCellSeen,
  openFilePage,
  openSample,
  selectedCell,
  writeSheets,
} from "../../support/browser/file-page";
import { openStage, type Stage } from "../../support/browser/open-pane";
import { sampleBytes } from "../../support/sample-bytes";

const WRITTEN = ["Entsendung", "Sitzungsplan", "Prüfbericht"];

let stage: Stage;
let page: Page;
beforeAll(async () => {
  // The whole of dist: the page lies in a folder of the server, as it may anywhere.
  stage = await openStage(".");
});
afterAll(() => stage.close());
beforeEach(async () => {
  page = await openFilePage(stage, { folder: "filepage/" });
  await openSample(page);
});
afterEach(() => page.context().close());

function tab(name: string | RegExp) {
  return page.getByRole("tablist", { name: "Blätter" }).getByRole("tab", { name });
}

describe("the sample", () => {
  it("stands beside its verdict and its findings", async () => {
    await page.getByRole("grid", { name: "Blatt Mitglieder" }).waitFor();
    await finding(page, "Anna Wessendarp hat keine persönliche Vertretung").waitFor();
  });

  it("is judged for the day of its decision, whatever today is", async () => {
    await page.getByRole("button", { name: "Stichtag 17.02.2021" }).waitFor();
  });

  it("marks the cells that findings name, in words", async () => {
    const cell = page.getByRole("gridcell", { name: /^Wessendarp/ });
    expect(await cell.locator("[title]").getAttribute("title")).toMatch(
      /^Fehler: .*Anna Wessendarp hat keine persönliche Vertretung/,
    );
  });
});

describe("a click on a finding", () => {
  it("brings its cell into view and selects it", async () => {
    await finding(page, "Bernd Lütkeman gehört").getByRole("button").first().click();
    await page.getByRole("gridcell", { selected: true, name: /^Lütkeman/ }).waitFor();
    expect(await selectedCell(page)).toEqual(["F9", "Lütkeman"]);
    expect(await isSelectedCellSeen(page)).toBe(true);
  });

  it("brings the sheet of its cell to the front", async () => {
    await tab("Notizen").click();
    await finding(page, "Bernd Lütkeman gehört").getByRole("button").first().click();
    await page.getByRole("grid", { name: "Blatt Mitglieder" }).waitFor();
    expect(await tab("Mitglieder").getAttribute("aria-selected")).toBe("true");
  });

  it("is told aloud", async () => {
    await finding(page, "Bernd Lütkeman gehört").getByRole("button").first().click();
    await page
      .getByRole("status")
      .filter({ hasText: "Mitglieder, Zelle F9: Lütkeman" })
      .waitFor({ state: "attached" });
  });
});

describe("writing", () => {
  it("shows first what would change, and changes nothing by that", async () => {
    await page.getByRole("button", { name: "In die Mappe schreiben" }).click();
    await page.getByRole("button", { name: "Jetzt schreiben" }).waitFor();
    await page.getByRole("button", { name: "Abbrechen" }).click();
    expect(await page.getByRole("tab", { name: "Prüfbericht" }).count()).toBe(0);
  });

  it("adds the sheets to the view at once, marked as ours", async () => {
    await writeSheets(page);
    for (const name of WRITTEN) {
      await tab(new RegExp(`^${name} ?, von Entsendung geschrieben`)).waitFor();
    }
    await page.getByRole("button", { name: "Prüfbericht öffnen" }).click();
    await page.getByRole("grid", { name: "Blatt Prüfbericht" }).waitFor();
    await page.getByRole("gridcell", { name: "Noch nicht bereit: 5 Fehler" }).waitFor();
  });

  it("brings the tab of a sheet into view, also where there is little room", async () => {
    await page.setViewportSize({ width: 768, height: 800 });
    await writeSheets(page);
    await page.getByRole("button", { name: "Prüfbericht öffnen" }).click();
    await page.getByRole("grid", { name: "Blatt Prüfbericht" }).waitFor();
    const shown = await page.locator(".sheet-tabs").boundingBox();
    const box = await tab("Prüfbericht").boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual((shown?.width ?? 0) + 1);
  });

  it("gives by download part for part what the command line writes", async () => {
    await writeSheets(page);
    const file = await download(page);
    expect(file.suggestedFilename()).toBe("Beispielmappe-entsendung.xlsx");
    const { written } = await complete(sampleBytes(), { asOf: isoDay("2021-02-17") });
    const own = unzipSync(await readFile(await file.path()));
    expect(Object.entries(own)).toEqual(Object.entries(unzipSync(Buffer.concat(written.pieces))));
  });
});

describe("what is not saved", () => {
  /** Whether the browser asks before it leaves the page. */
  const isAskedFor = () =>
    page.evaluate(() => !dispatchEvent(new Event("beforeunload", { cancelable: true })));

  it("is marked, and the browser asks before it is lost, until it is downloaded", async () => {
    expect(await isAskedFor()).toBe(false);
    await writeSheets(page);
    expect(await isAskedFor()).toBe(true);
    await download(page);
    await page.getByText("nicht gespeichert", { exact: true }).waitFor({ state: "detached" });
    expect(await isAskedFor()).toBe(false);
  });

  it("is asked about before another file takes its place", async () => {
    await writeSheets(page);
    await page.getByRole("button", { name: "Beispiel öffnen" }).click();
    const question = page.getByRole("dialog", { name: "Ungespeicherte Änderungen verwerfen?" });
    await question.getByRole("button", { name: "Abbrechen" }).click();
    await tab("Prüfbericht").waitFor();
    await page.getByRole("button", { name: "Beispiel öffnen" }).click();
    await question.getByRole("button", { name: "Verwerfen und öffnen" }).click();
    await tab("Prüfbericht").waitFor({ state: "detached" });
  });
});

it("forgets nothing of the settings while the file is open", async () => {
  await page.getByRole("button", { name: "Stichtag 17.02.2021" }).click();
  await page.getByRole("textbox", { name: "Stichtag" }).fill("01.03.2021");
  await page.getByRole("button", { name: "Übernehmen" }).click();
  await page.getByRole("button", { name: "Stichtag 01.03.2021" }).waitFor();
  await writeSheets(page);
  await page.getByRole("button", { name: "Stichtag 01.03.2021" }).waitFor();
});
