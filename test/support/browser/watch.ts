import type { Page } from "playwright-core";

/** What a page asked for and complained of; grows while it lives. */
export interface Watch {
  /** Every address that was asked for, by the page, its worker and its service worker. */
  readonly requests: readonly string[];
  /** What the page's policy refused, and what went wrong without being caught. */
  readonly complaints: readonly string[];
}

/** To be called before the page is asked for. */
export async function watch(page: Page): Promise<Watch> {
  const requests: string[] = [];
  const complaints: string[] = [];
  page.context().on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) complaints.push(message.text());
  });
  await page.exposeFunction("complain", (what: string) => complaints.push(what));
  await page.addInitScript(() => {
    const { complain } = globalThis as unknown as { complain: (what: string) => void };
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      complain(`${violatedDirective} ${blockedURI}`),
    );
  });
  return { requests, complaints };
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds that the thread itself worked, whatever else the machine did meanwhile. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Milliseconds of work in the longest task of the page's own thread while `work` goes on. */
export async function longestTask(page: Page, work: () => Promise<unknown>): Promise<number> {
  const browser = page.context().browser();
  if (!browser) throw new Error("the page has no browser");
  await browser.startTracing(page, { categories: ["toplevel"] });
  let trace = "";
  try {
    await work();
  } finally {
    trace = (await browser.stopTracing()).toString();
  }
  const { traceEvents } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const pages = new Set(
    traceEvents
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(threadOf),
  );
  const tasks = traceEvents.filter((event) => pages.has(threadOf(event)));
  return tasks.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur), 0) / 1_000;
}
