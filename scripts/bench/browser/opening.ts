import type { CDPSession, Page } from "playwright-core";
import { readFileSync } from "node:fs";
import { readWorkbook } from "../../../src/adapters/xlsx";
import { officeParts, OFFICE_SOURCE } from "../../../test/support/browser/office";
import { openPane, type Stage } from "../../../test/support/browser/open-pane";
import { whoseTime, type Profile, type Shares } from "./whose-time";

/** What the pane takes from its opening to the first finding, and again after a cell was edited. */
export interface Opening {
  /** Seconds that somebody waits. */
  readonly waited: number;
  readonly shares: Shares;
  readonly opened: Traffic;
  readonly edited: Traffic;
}

/** What went between the pane and Excel. */
export interface Traffic {
  readonly requests: number;
  readonly kilobytes: number;
}

const PATIENCE = 600_000;
/** Microseconds between two looks at what runs. */
const SAMPLING = 250;

/** Opens the pane at its findings beside a list in the played Excel; a second time to see who works. */
export async function measureOpening(stage: Stage, file: string, today: string): Promise<Opening> {
  const grid = await readWorkbook(readFileSync(file));
  const open = (prepare: (page: Page) => Promise<void>) =>
    openPane(stage, { grid, today, query: "?ansicht=befunde", prepare });
  // The first opening of a browser is everybody's slowest.
  await untilFirstFinding(await open(nothing));
  const begin = performance.now();
  await untilFirstFinding(await open(nothing));
  const waited = (performance.now() - begin) / 1_000;
  let session: CDPSession | undefined;
  const pane = await open(async (page) => {
    session = await page.context().newCDPSession(page);
    await page.goto(`${stage.server.origin}/hilfe.html`);
    await session.send("Profiler.enable");
    await session.send("Profiler.setSamplingInterval", { interval: SAMPLING });
    await session.send("Profiler.start");
  });
  const { page } = pane;
  await firstFinding(page);
  const profile = (await session?.send("Profiler.stop"))?.profile as Profile;
  const opened = await traffic(page);
  const edited = await trafficAfterEdit(page);
  await pane.close();
  const { hostLines } = await officeParts();
  const shares = whoseTime(profile, { own: stage.server.origin, office: OFFICE_SOURCE, hostLines });
  return { waited, shares, opened, edited };
}

function nothing(): Promise<void> {
  return Promise.resolve();
}

async function untilFirstFinding(pane: { page: Page; close: () => Promise<void> }): Promise<void> {
  await firstFinding(pane.page);
  await pane.close();
}

function firstFinding(page: Page): Promise<void> {
  return page.getByRole("listitem").first().waitFor({ timeout: PATIENCE });
}

async function traffic(page: Page): Promise<Traffic> {
  return page.evaluate(() => {
    const { requests, requestBytes, responseBytes } = excelHost.counters;
    return { requests, kilobytes: (requestBytes + responseBytes) / 1_000 };
  });
}

/** A remark is edited in the last row of the first sheet; the pane reads again by itself. */
async function trafficAfterEdit(page: Page): Promise<Traffic> {
  await page.evaluate(() => {
    for (const name of ["requests", "requestBytes", "responseBytes"] as const)
      excelHost.counters[name] = 0;
    const [sheet] = excelHost.workbook.sheets;
    const row = Math.max(...(sheet?.cells.keys() ?? []));
    excelHost.type(sheet?.name ?? "", `A${row + 1}`, "KoStAG");
  });
  const status = page.getByText("wird gelesen").first();
  await page.waitForFunction(() => excelHost.counters.requests > 2, undefined, {
    timeout: PATIENCE,
  });
  await status.waitFor({ state: "hidden", timeout: PATIENCE });
  return traffic(page);
}
