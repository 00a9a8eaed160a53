// Pictures of the pane for looking at, in dist/screenshots: each state, narrow and wide, in each look.
import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { buildPages } from "../test/support/browser/build-pages";
import { LOOKS, WIDTHS } from "../test/support/browser/looks";
import { openChecked, openStage, type Stage } from "../test/support/browser/open-pane";
import { STATES, type PaneState } from "../test/support/browser/states";

const FOLDER = resolve(__dirname, "../dist/screenshots");

async function picture(stage: Stage, state: PaneState, width: number, look: string): Promise<void> {
  const { test, verdict, act } = state;
  const shown = LOOKS.get(look) ?? {};
  const pane = await openChecked(stage, { ...(await test()), width, look: shown }, verdict);
  await act?.(pane.page);
  const path = resolve(FOLDER, `${state.name}-${width}-${look}.png`);
  await pane.page.screenshot({ path, fullPage: true });
  await pane.close();
}

async function pictures(): Promise<void> {
  buildPages();
  mkdirSync(FOLDER, { recursive: true });
  const stage = await openStage();
  try {
    for (const state of STATES)
      for (const width of WIDTHS)
        for (const look of LOOKS.keys()) await picture(stage, state, width, look);
  } finally {
    await stage.close();
  }
  console.log(`Bilder liegen in ${FOLDER}.`);
}

pictures().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
