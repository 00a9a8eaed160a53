import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const AXE = readFileSync(join(process.cwd(), "node_modules/axe-core/axe.min.js"), "utf8");

/** "color-contrast: .quiet, .place" for what is serious or critical. */
export async function barriers(page: Page): Promise<string[]> {
  // As text, not as a script element: the page's own policy would refuse a foreign script.
  await page.evaluate(AXE);
  const results = await page.evaluate(() => {
    const { axe } = globalThis as unknown as {
      axe: { run(context: object): Promise<AxeResults> };
    };
    // Fluent's focus library marks edges with elements that pass the focus on at once.
    return axe.run({ exclude: ["[data-tabster-dummy]"] });
  });
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
