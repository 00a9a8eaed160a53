// Pictures of the pane and of the page for files, for looking at, in dist/screenshots: each state, narrow
// and wide, in each look.
import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { buildPages } from "../test/support/browser/build-pages";
import { openFilePage } from "../test/support/browser/file-page";
import {
  FILE_PAGE_STATES,
  FILE_PAGE_WIDTHS,
  type FilePageState,
} from "../test/support/browser/file-page-states";
import { LOOKS, WIDTHS } from "../test/support/browser/looks";
import { openChecked, openStage, type Stage } from "../test/support/browser/open-pane";
import { STATES, type PaneState } from "../test/support/browser/states";

const FOLDER = resolve(__dirname, "../dist/screenshots");

function pathOf(name: string, width: number, look: string): string {
  return resolve(FOLDER, `${name}-${width}-${look}.png`);
}

async function pictureOfPane(
  stage: Stage,
  state: PaneState,
  width: number,
  look: string,
): Promise<void> {
  const { name, test, verdict, act } = state;
  const shown = LOOKS.get(look) ?? {};
  const pane = await openChecked(stage, { ...(await test()), width, look: shown }, verdict);
  await act?.(pane.page);
  await pane.page.screenshot({ path: pathOf(name, width, look), fullPage: true });
  await pane.close();
}

async function pictureOfPage(
  stage: Stage,
  { name, act }: FilePageState,
  width: number,
  look: string,
): Promise<void> {
  const page = await openFilePage(stage, { width, look: LOOKS.get(look) ?? {} });
  await act(page);
  await page.screenshot({ path: pathOf(name, width, look) });
  await page.context().close();
}

/** Each state in each width and look; one browser for all. */
async function pictures<State>(
  built: string,
  states: readonly State[],
  widths: readonly number[],
  picture: (stage: Stage, state: State, width: number, look: string) => Promise<void>,
): Promise<void> {
  const stage = await openStage(built);
  try {
    for (const state of states)
      for (const width of widths)
        for (const look of LOOKS.keys()) await picture(stage, state, width, look);
  } finally {
    await stage.close();
  }
}

async function allPictures(): Promise<void> {
  buildPages();
  mkdirSync(FOLDER, { recursive: true });
  await pictures("taskpane", STATES, WIDTHS, pictureOfPane);
  await pictures("filepage", FILE_PAGE_STATES, FILE_PAGE_WIDTHS, pictureOfPage);
  console.log(`Bilder liegen in ${FOLDER}.`);
}

allPictures().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
