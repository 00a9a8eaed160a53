import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { ModuleKind, ScriptTarget, transpile } from "typescript";
import { openStage, type Stage } from "../../support/browser/open-pane";
import { serve, type StaticServer } from "../../support/browser/serve";

// The service worker as it is built, in front of a site small enough to be published again and again: a
// page, a script with a number in its name and a file whose name stays. Each shows the build it is from.

const { declarationOf } = jest.requireActual<{
  declarationOf: (contents: Iterable<readonly [string, string]>) => string;
}>("../../../webpack/kept-files");

const BUILT = readFileSync(join(process.cwd(), "dist/filepage/offline.js"), "utf8");
const WORKER = BUILT.slice(BUILT.indexOf("\n") + 1);

/** The page's side, as modules that a browser loads one by one. */
function moduleOf(name: string): string {
  const source = readFileSync(join(process.cwd(), `src/filepage/offline/${name}.ts`), "utf8");
  const script = transpile(source, { target: ScriptTarget.ES2022, module: ModuleKind.ESNext });
  return script.replace(/from "(.+?)"/g, 'from "$1.js"');
}

function filesOf(build: number): ReadonlyMap<string, string> {
  const page = `<!doctype html><p id="${build}"></p><script type="module" src="script.${build}.js"></script>`;
  const script = `
    import { keepOffline } from "./keep-offline.js";
    keepOffline();
    const shown = document.querySelector("p");
    const sample = await (await fetch("sample.css")).text();
    shown.textContent = "page " + shown.id + ", script ${build}, sample " + sample;`;
  return new Map([
    ["./", page],
    [`script.${build}.js`, script],
    ["sample.css", `${build}`],
    ["keep-offline.js", moduleOf("keep-offline")],
    ["take-over.js", moduleOf("take-over")],
  ]);
}

function shownBy(build: number): string {
  return `page ${build}, script ${build}, sample ${build}`;
}

let stage: Stage;
let root: string;
let server: StaticServer;
let context: BrowserContext;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), "entsendung-"));
  server = await serve(root);
  context = await stage.browser.newContext();
});
afterEach(async () => {
  await context.close();
  await server.close();
});

/** Puts a build on the server as an upload does; `without` are files that have not arrived yet. */
function publish(build: number, { folder = "", without = [] as readonly string[] } = {}): void {
  mkdirSync(join(root, folder), { recursive: true });
  const files = filesOf(build);
  for (const [name, content] of files)
    if (!without.includes(name))
      writeFileSync(join(root, folder, name === "./" ? "index.html" : name), content);
  writeFileSync(join(root, folder, "offline.js"), declarationOf(files) + WORKER);
}

async function shows(page: Page, text: string): Promise<void> {
  await page.getByText(text, { exact: true }).waitFor();
}

async function isKept(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
}

async function visit(folder = ""): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(`${server.origin}/${folder}`);
  return page;
}

/** Has the browser look for a newer build now; says whether one waits for its turn. */
function newerBuildWaits(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const { installing } = registration;
    if (installing)
      await new Promise<void>((resolve) => {
        installing.addEventListener("statechange", () => resolve(), { once: true });
      });
    return registration.waiting !== null;
  });
}

async function visited(build: number): Promise<Page> {
  publish(build);
  const page = await visit();
  await shows(page, shownBy(build));
  await isKept(page);
  return page;
}

it("the kept page opens without a network, by its folder and by its name", async () => {
  const page = await visited(1);
  await server.close();
  await page.reload();
  await shows(page, shownBy(1));
  await page.goto(`${server.origin}/index.html?von=startseite`);
  await shows(page, shownBy(1));
});

it("a new build takes over as a whole when the only page is loaded again", async () => {
  const page = await visited(1);
  publish(2);
  expect(await newerBuildWaits(page)).toBe(true);
  rmSync(join(root, "script.1.js"));
  await page.reload();
  await shows(page, shownBy(2));
  expect(await page.evaluate(() => caches.keys())).toHaveLength(1);
});

it("nobody who has begun to work is interrupted by a new build", async () => {
  const page = await visited(1);
  publish(2);
  await newerBuildWaits(page);
  // As early as can be: a new build may be there at any moment after the start.
  await page.addInitScript(() => {
    addEventListener("DOMContentLoaded", () => dispatchEvent(new KeyboardEvent("keydown")));
  });
  await page.reload();
  await page.waitForFunction(
    async () => (await navigator.serviceWorker.getRegistration())?.waiting === null,
  );
  await shows(await visit(), shownBy(2));
  await shows(page, shownBy(1));
});

it("as long as two pages are open, both stay with the build they began with", async () => {
  const page = await visited(1);
  const second = await visit();
  await shows(second, shownBy(1));
  publish(2);
  await newerBuildWaits(page);
  await page.reload();
  await shows(page, shownBy(1));
  await second.close();
  await page.reload();
  await shows(page, shownBy(2));
});

it("a build that is still being uploaded is not taken over", async () => {
  const page = await visited(1);
  publish(2, { without: ["sample.css"] });
  expect(await newerBuildWaits(page)).toBe(false);
  await page.reload();
  await shows(page, shownBy(1));
});

it("two installations on one server keep to themselves", async () => {
  publish(1, { folder: "a" });
  publish(2, { folder: "b" });
  const [first, second] = [await visit("a/"), await visit("b/")];
  await Promise.all([isKept(first), isKept(second)]);
  await server.close();
  await Promise.all([first.reload(), second.reload()]);
  await shows(first, shownBy(1));
  await shows(second, shownBy(2));
});

it("what is not of the build is asked of the server as ever", async () => {
  const page = await visited(1);
  writeFileSync(join(root, "hilfe.html"), "<p>Hilfe</p>");
  await page.goto(`${server.origin}/hilfe.html`);
  await shows(page, "Hilfe");
});

it("what has been taken off the server goes from the browser too", async () => {
  const page = await visited(1);
  for (const name of ["offline.js", "index.html", "script.1.js", "sample.css"])
    rmSync(join(root, name));
  await page.reload();
  await shows(page, shownBy(1));
  await page.waitForFunction(
    async () => (await navigator.serviceWorker.getRegistration()) === undefined,
  );
  writeFileSync(join(root, "index.html"), "<p>Etwas anderes</p>");
  await page.reload();
  await shows(page, "Etwas anderes");
});
