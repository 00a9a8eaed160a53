import { join } from "node:path";
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type Page,
  type Route,
} from "playwright-core";
import { ensureChromium } from "../../../scripts/ensure-chromium";
import { officeWithHost, OFFICE_SOURCE } from "./office";
import type { ExcelTest } from "./page/excel-host";
import { serve, type StaticServer } from "./serve";

/** A browser with a built page on a server of its own: one per test file. */
export interface Stage {
  readonly browser: Browser;
  readonly server: StaticServer;
  readonly close: () => Promise<void>;
}

/** `built`: the folder below dist that is served, the pane's unless told. */
export async function openStage(built = "taskpane"): Promise<Stage> {
  const server = await serve(join(process.cwd(), "dist", built));
  // Root has no sandbox in a container; the pages are our own.
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const browser = await chromium.launch({ executablePath: ensureChromium(), args });
  const close = async () => {
    await browser.close();
    await server.close();
  };
  return { browser, server, close };
}

export interface PaneOptions extends ExcelTest {
  /** 320 to 450 in Excel; 350 unless told. */
  readonly width?: number;
  readonly height?: number;
  readonly look?: Pick<BrowserContextOptions, "colorScheme" | "forcedColors" | "reducedMotion">;
  /** "?ansicht=befunde" as the manifest's buttons say it. */
  readonly query?: string;
  /** Answers for office.js instead of the host: to delay it, or to let it fail. */
  readonly office?: (route: Route) => Promise<void>;
  /** Answers for the pane's script that comes behind the frame, instead of the server. */
  readonly desk?: (route: Route) => Promise<void>;
  /** Scripts that do not come. */
  readonly missing?: RegExp;
  /** The page's date; "2021-02-17" unless told. */
  readonly today?: string;
  /** Runs in the page before anything else. */
  readonly before?: () => void;
  /** Called before the page goes to the pane. */
  readonly prepare?: (page: Page) => Promise<void>;
}

export interface Pane {
  readonly page: Page;
  /** Every address that the page asked for. */
  readonly requests: readonly string[];
  /** What the page's policy refused, and what went wrong without being caught. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** Answers office.js with the host behind it. */
export async function answerWithHost(route: Route): Promise<void> {
  await route.fulfill({ contentType: "text/javascript", body: await officeWithHost() });
}

/** Opens the pane as Excel would, and waits for nothing. */
export async function openPane(stage: Stage, options: PaneOptions = {}): Promise<Pane> {
  const { width = 350, height = 720, look, query = "", office = answerWithHost } = options;
  const context = await stage.browser.newContext({
    viewport: { width, height },
    locale: "de-DE",
    timezoneId: "Europe/Berlin",
    reducedMotion: "reduce",
    ...look,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  // Findings depend on the day: it is always the day of the sample's decision.
  await page.clock.setFixedTime(new Date(`${options.today ?? "2021-02-17"}T10:00:00`));
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) complaints.push(message.text());
  });
  await page.route("**/*", async (route) => {
    const address = route.request().url();
    requests.push(address);
    if (options.missing?.test(address)) await route.abort();
    else if (options.desk && /\/desk\.\w+\.js$/.test(address)) await options.desk(route);
    else if (address.startsWith(stage.server.origin)) await route.continue();
    else if (address.startsWith(OFFICE_SOURCE)) await office(route);
    else await route.abort();
  });
  const { grid, options: hostOptions } = options;
  await page.addInitScript((test) => (globalThis.excelTest = test), {
    ...(grid && { grid }),
    ...(hostOptions && { options: hostOptions }),
  });
  if (options.before) await page.addInitScript(options.before);
  await options.prepare?.(page);
  await page.goto(`${stage.server.origin}/taskpane.html${query}`, { waitUntil: "commit" });
  return { page, requests, complaints, close: () => context.close() };
}

/** Opens the pane beside a workbook and waits until the verdict is there. */
export async function openChecked(
  stage: Stage,
  options: PaneOptions,
  verdict = "Noch nicht bereit",
): Promise<Pane> {
  const pane = await openPane(stage, options);
  await verdictOf(pane, verdict);
  return pane;
}

/** Waits for a verdict that holds these words. Says what the page shows where it does not come. */
export async function verdictOf({ page, complaints }: Pane, words: string): Promise<void> {
  const status = page.getByRole("status").filter({ hasText: words }).first();
  await status.waitFor().catch(async (reason: unknown) => {
    const shown = await page.locator("body").innerText();
    throw new Error([`no verdict „${words}“`, ...complaints, shown].join("\n"), { cause: reason });
  });
}
