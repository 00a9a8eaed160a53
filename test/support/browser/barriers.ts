import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { LOOKS, type Look } from "./looks";

const AXE = readFileSync(join(process.cwd(), "node_modules/axe-core/axe.min.js"), "utf8");

/** What looks at colours. Another look changes nothing else, as long as it shows the same elements. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

/** "dunkel: color-contrast: .quiet, .place" for what is serious or critical in one of the looks. */
export async function barriers(page: Page): Promise<string[]> {
  const found: string[] = [];
  let searched: readonly string[] = [];
  for (const [name, look] of LOOKS) {
    await show(page, look);
    const shown = await visibleElements(page);
    const isSearched = shown.join() === searched.join();
    const rules = await brokenRules(page, isSearched ? COLOUR_RULES : undefined);
    found.push(...rules.map((rule) => `${name}: ${rule}`));
    searched = shown;
  }
  return found;
}

/** Waits for the parts whose script comes later: what is not there yet cannot be a barrier. */
async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.body.innerText.includes("werden geladen."));
}

/** Changes the look of a page that is open, and waits until its colours are no longer on their way. */
export async function show(page: Page, look: Look): Promise<void> {
  await drawn(page);
  await page.emulateMedia({ forcedColors: "none", ...look });
  await page.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
}

/** What there is to be seen or read out, in the page's order. */
function visibleElements(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map(({ tagName, className }) => `${tagName} ${className}`),
  );
}

/** The colours of all that is seen, in the page's order. */
export function colours(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => {
        const { color, backgroundColor, borderColor, outlineColor, fill } =
          getComputedStyle(element);
        return [element.tagName, color, backgroundColor, borderColor, outlineColor, fill].join(" ");
      }),
  );
}

/** What axe finds with these rules, with all of them unless told. */
async function brokenRules(page: Page, rules: readonly string[] | undefined): Promise<string[]> {
  // As text, not as a script element: the page's own policy would refuse a foreign script.
  if (await page.evaluate(() => !("axe" in globalThis))) await page.evaluate(AXE);
  const results = await page.evaluate((runOnly) => {
    const { axe } = globalThis as unknown as {
      axe: { run(context: object, options: object): Promise<AxeResults> };
    };
    // Fluent's focus library marks edges with elements that pass the focus on at once.
    const context = { exclude: ["[data-tabster-dummy]"] };
    return axe.run(context, { resultTypes: ["violations"], ...(runOnly && { runOnly }) });
  }, rules);
  return results.violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}

/** Elements that reach beyond the page's width. */
export function tooWide(page: Page): Promise<string[]> {
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

/** Pixels by which the page is higher than its window: only what is inside may scroll. */
export function pageOverhang(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
}

/** Controls smaller than 24 by 24 pixels, a label around one with it (WCAG 2.2, 2.5.8). */
export function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("button, input, select, [role=tab]")]
      .map((element) => ({ element, target: element.closest("label") ?? element }))
      .map(({ element, target }) => ({ element, box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
      .map(({ element, box }) => `${element.textContent} ${box.width} × ${box.height}`),
  );
}
