import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openFilePage, openSample } from "../../support/browser/file-page";
import { openStage, type Stage } from "../../support/browser/open-pane";

const FOLDER = join(process.cwd(), "dist/filepage");

let stage: Stage;
beforeAll(async () => {
  stage = await openStage("filepage");
});
afterAll(() => stage.close());

function checksum(name: string): string {
  return createHash("sha256")
    .update(readFileSync(join(FOLDER, name)))
    .digest("base64");
}

it("keeps every file of the build but the licences, each with its checksum", () => {
  const [declaration = ""] = readFileSync(join(FOLDER, "offline.js"), "utf8").split("\n");
  const names = readdirSync(FOLDER).filter((name) => !/^offline\.js$|\.txt$/.test(name));
  const kept = names.map((name) => ({
    address: name === "index.html" ? "./" : name,
    integrity: `sha256-${checksum(name)}`,
  }));
  const { files } = JSON.parse(declaration.replace(/^const BUILD=|;$/g, "")) as { files: object[] };
  expect(new Set(files)).toEqual(new Set(kept));
});

it("opens again, checks and shows the findings when the server is gone", async () => {
  const page = await openFilePage(stage);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await stage.server.close();
  await page.reload();
  await openSample(page);
  await page.getByText("Anna Wessendarp hat keine persönliche Vertretung").first().waitFor();
  await page.context().close();
});
