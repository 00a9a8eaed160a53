import type { Page } from "playwright-core";
import {
  finding,
  openBytes,
  openFilePage,
  openSample,
  withoutFilePicker,
  writeSheets,
} from "../../support/browser/file-page";
import { openStage, type Stage } from "../../support/browser/open-pane";
import { sampleBytes } from "../../support/sample-bytes";
import { compoundFile } from "../../support/xlsx/compound-file";

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage("filepage");
});
afterAll(() => stage.close());
beforeEach(async () => {
  page = await openFilePage(stage, { before: withoutFilePicker });
});
afterEach(() => page.context().close());

const text = (content: string) => new TextEncoder().encode(content);
const BROKEN = sampleBytes().slice(0, 5_000);

/** Lets go of a file over the page, as a user drags it there. */
async function drop(name: string, bytes: Uint8Array): Promise<void> {
  await page.evaluate(
    ([title, content]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(content)], title));
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true }));
    },
    [name, [...bytes]] as const,
  );
}

/** The message on a file that was not opened. */
async function refusal(name: string): Promise<string> {
  const alert = page.getByRole("alert").filter({ hasText: `„${name}“ wurde nicht geöffnet` });
  await alert.waitFor();
  return alert.innerText();
}

describe("a file that cannot be used", () => {
  it.each([
    ["is broken", BROKEN, /unvollständig oder beschädigt/],
    ["is encrypted", compoundFile("EncryptionInfo", "EncryptedPackage"), /Kennwort verschlüsselt/],
    ["is of an old Excel", compoundFile("Workbook"), /alten Format von Excel/],
    ["is a PDF", text("%PDF-1.7\n"), /PDF und keine Arbeitsmappe/],
    ["is empty", new Uint8Array(), /Die Datei ist leer/],
  ])("and %s is refused with a sentence", async (_name, bytes, sentence) => {
    await openBytes(page, "Liste.xlsx", bytes);
    expect(await refusal("Liste.xlsx")).toMatch(sentence);
    await page.getByText("hierher ziehen").waitFor();
  });

  it("is refused by its size before it is read", async () => {
    // Such a file would fill the disk; the browser is told that one of few bytes had so many.
    await page.evaluate(() =>
      Object.defineProperty(Blob.prototype, "size", { get: () => 600 * 2 ** 20 }),
    );
    await openBytes(page, "Riesig.xlsx", text("x"));
    expect(await refusal("Riesig.xlsx")).toMatch(/mit 600 MB zu groß.*möglich sind 500 MB/);
  });

  it("leaves what is open as it is", async () => {
    await openSample(page);
    await openBytes(page, "Kaputt.xlsx", BROKEN);
    await refusal("Kaputt.xlsx");
    await page.getByRole("button", { name: "Meldung schließen" }).click();
    await finding(page, "Bernd Lütkeman gehört").getByRole("button").first().click();
    await page.getByRole("gridcell", { selected: true, name: /^Lütkeman/ }).waitFor();
    await writeSheets(page);
  });
});

it("opens a file by the button where the browser gives no way back", async () => {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Datei öffnen" }).click();
  const file = { name: "Liste.xlsx", mimeType: "", buffer: Buffer.from(sampleBytes()) };
  await (await chooser).setFiles(file);
  await page.getByText("Liste.xlsx", { exact: true }).waitFor();
  await page.getByRole("grid", { name: "Blatt Mitglieder" }).waitFor();
});

it("judges a user's file for today", async () => {
  const today = new Intl.DateTimeFormat("de-DE", {
    dateStyle: "medium",
    timeZone: "Europe/Berlin",
  }).format(new Date());
  await openBytes(page, "Liste.xlsx", sampleBytes());
  await page.getByRole("button", { name: `Stichtag ${today}` }).waitFor();
});

describe("a file that is dropped", () => {
  it("is opened", async () => {
    await drop("Liste.xlsx", sampleBytes());
    await page.getByText("Noch nicht bereit").first().waitFor();
  });

  it("takes the place of another, with a question where that is not saved", async () => {
    await openSample(page);
    await writeSheets(page);
    await drop("Liste.xlsx", sampleBytes());
    const question = page.getByRole("dialog");
    expect(await question.innerText()).toContain("Wenn Sie „Liste.xlsx“ öffnen");
  });
});

it("takes a CSV list as a workbook", async () => {
  await openBytes(page, "Liste.csv", text("Gremium;Name\nKoStAG;Anna Wessendarp\n"));
  await page.getByText("Liste übernommen").waitFor();
  await page.getByRole("gridcell", { name: /^Anna Wessendarp/ }).waitFor();
  await writeSheets(page);
  await page.getByRole("button", { name: "Speichern" }).click();
  await page.getByText("Liste-entsendung.xlsx").waitFor();
});
