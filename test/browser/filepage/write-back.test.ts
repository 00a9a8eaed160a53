import type { Page } from "playwright-core";
import { openFilePage, writeSheets } from "../../support/browser/file-page";
import { openStage, type Stage } from "../../support/browser/open-pane";
import { sampleBytes } from "../../support/sample-bytes";

// The browser's private folder gives the same handles as the dialog does, and no dialog can be clicked here.

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage("filepage");
});
afterAll(() => stage.close());
beforeEach(async () => {
  page = await openFilePage(stage, { before: withPickedFile });
  await put(sampleBytes());
  await page.getByRole("button", { name: "Datei öffnen" }).click();
  await page.getByText("Noch nicht bereit").first().waitFor();
  await writeSheets(page);
  await page.getByRole("button", { name: "Speichern" }).click();
  await page.getByRole("menuitem", { name: "In die Datei zurückschreiben" }).click();
});
afterEach(() => page.context().close());

/** The dialog always gives the file "Liste.xlsx" in the browser's private folder. */
async function withPickedFile(target: Page): Promise<void> {
  await target.addInitScript(() => {
    const pick = async () => {
      const folder = await navigator.storage.getDirectory();
      return [await folder.getFileHandle("Liste.xlsx")];
    };
    Object.assign(globalThis, { showOpenFilePicker: pick });
  });
}

async function put(bytes: Uint8Array): Promise<void> {
  await page.evaluate(
    async (content) => {
      const folder = await navigator.storage.getDirectory();
      const handle = await folder.getFileHandle("Liste.xlsx", { create: true });
      const stream = await handle.createWritable();
      await stream.write(new Uint8Array(content));
      await stream.close();
    },
    [...bytes],
  );
}

function size(): Promise<number> {
  return page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    return (await (await folder.getFileHandle("Liste.xlsx")).getFile()).size;
  });
}

it("asks before it writes into the file", async () => {
  const question = page.getByRole("dialog", { name: "In die Datei zurückschreiben?" });
  await question.getByRole("button", { name: "Abbrechen" }).click();
  expect(await size()).toBe(sampleBytes().length);
  await page.getByText("nicht gespeichert", { exact: true }).waitFor();
});

it("writes into the file, as often as one likes", async () => {
  for (let round = 0; round < 2; round += 1) {
    await page.getByRole("button", { name: "Zurückschreiben", exact: true }).click();
    await page.getByText("Ihre Datei ist jetzt auf dem Stand dieser Seite.").waitFor();
    expect(await size()).toBeGreaterThan(sampleBytes().length);
    await page.getByRole("button", { name: "Speichern" }).click();
    await page.getByRole("menuitem", { name: "In die Datei zurückschreiben" }).click();
  }
});

it("does not overwrite what somebody has changed since", async () => {
  const changed = new TextEncoder().encode("von anderen");
  await put(changed);
  await page.getByRole("button", { name: "Zurückschreiben", exact: true }).click();
  const alert = page.getByRole("alert").filter({ hasText: "Nicht gespeichert" });
  await alert.waitFor();
  expect(await alert.innerText()).toContain("hat sich geändert");
  expect(await size()).toBe(changed.length);
  await page.getByText("nicht gespeichert", { exact: true }).waitFor();
});
