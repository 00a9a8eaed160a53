import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { LOOKS } from "../support/browser/looks";
import { openChecked, openStage, type Pane, type Stage } from "../support/browser/open-pane";
import { STATES, type PaneState } from "../support/browser/states";

const AXE = readFileSync(join(process.cwd(), "node_modules/axe-core/axe.min.js"), "utf8");

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

async function open(state: PaneState, look: string, width: number): Promise<Pane> {
  const shown = LOOKS.get(look);
  const options = { ...(await state.test()), width, ...(shown && { look: shown }) };
  const pane = await openChecked(stage, options, state.verdict);
  await state.act?.(pane.page);
  return pane;
}

/** "color-contrast: .quiet, .place" for what is serious or critical. */
async function barriers(page: Page): Promise<string[]> {
  // As text, not as a script element: the page's own policy would refuse a foreign script.
  await page.evaluate(AXE);
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return results.violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}

/** Elements that reach beyond the page's width. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const wide = document.documentElement.scrollWidth > width;
    return wide
      ? [...document.querySelectorAll("body *")]
          .filter((element) => element.getBoundingClientRect().right > width + 1)
          .map((element) => `${element.tagName} ${element.className}`)
          .concat(`page ${document.documentElement.scrollWidth}`)
      : [];
  });
}

/** Pixels by which the page is higher than the pane: only what is inside may scroll. */
function pageOverhang(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
}

/** Controls smaller than 24 by 24 pixels (WCAG 2.2, 2.5.8). */
function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("button, input, select, [role=tab]")]
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
      .map(({ element, box }) => `${element.textContent} ${box.width} × ${box.height}`),
  );
}

describe.each([...LOOKS.keys()])("in the look „%s“", (look) => {
  it.each(STATES.map((state) => [state.name, state] as const))(
    "%s has no serious barrier",
    async (_name, state) => {
      const pane = await open(state, look, 350);
      expect(await barriers(pane.page)).toEqual([]);
      await pane.close();
    },
  );
});

it.each(STATES.map((state) => [state.name, state] as const))(
  "%s fits into 320 pixels, with controls that a finger can hit",
  async (_name, state) => {
    const pane = await open(state, "hell", 320);
    expect(await tooWide(pane.page)).toEqual([]);
    expect(await tooSmall(pane.page)).toEqual([]);
    expect(await pageOverhang(pane.page)).toBe(0);
    await pane.close();
  },
);
