import type { Page } from "playwright-core";
import { barriers, pageOverhang, tooSmall, tooWide } from "../../support/browser/barriers";
import { openFilePage } from "../../support/browser/file-page";
import {
  FILE_PAGE_STATES,
  FILE_PAGE_WIDTHS,
  type FilePageState,
} from "../../support/browser/file-page-states";
import { LOOKS } from "../../support/browser/looks";
import { openStage, type Stage } from "../../support/browser/open-pane";

const STATES: readonly FilePageState[] = [
  ...FILE_PAGE_STATES,
  {
    name: "seite-frage",
    act: async (page) => {
      await FILE_PAGE_STATES.at(-1)?.act(page);
      await page.getByRole("button", { name: "Beispiel öffnen" }).click();
      await page.getByRole("dialog").waitFor();
    },
  },
];

let stage: Stage;
beforeAll(async () => {
  stage = await openStage("filepage");
});
afterAll(() => stage.close());

async function open(state: FilePageState, look: string, width: number): Promise<Page> {
  const shown = LOOKS.get(look);
  const page = await openFilePage(stage, { width, ...(shown && { look: shown }) });
  await state.act(page);
  return page;
}

describe.each([...LOOKS.keys()])("in the look „%s“", (look) => {
  it.each(STATES.map((state) => [state.name, state] as const))(
    "%s has no serious barrier, wide or narrow",
    async (_name, state) => {
      const page = await open(state, look, 1280);
      for (const width of FILE_PAGE_WIDTHS) {
        // As low as it may be: the search takes its time for every cell that is drawn.
        await page.setViewportSize({ width, height: 480 });
        expect(await barriers(page)).toEqual([]);
      }
      await page.context().close();
    },
  );
});

it.each(STATES.map((state) => [state.name, state] as const))(
  "%s fits into 768 and into 400 pixels, with controls that a finger can hit",
  async (_name, state) => {
    const page = await open(state, "hell", 768);
    for (const width of [768, 400]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await tooWide(page)).toEqual([]);
      expect(await tooSmall(page)).toEqual([]);
      expect(await pageOverhang(page)).toBe(0);
    }
    await page.context().close();
  },
);
