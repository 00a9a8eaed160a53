import type { Page } from "playwright-core";
import {
  barriers,
  colours,
  pageOverhang,
  show,
  tooSmall,
  tooWide,
} from "../../support/browser/barriers";
import { openFilePage } from "../../support/browser/file-page";
import {
  FILE_PAGE_STATES,
  FILE_PAGE_WIDTHS,
  type FilePageState,
} from "../../support/browser/file-page-states";
import { LOOKS, type Look } from "../../support/browser/looks";
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

async function open(state: FilePageState, look?: Look): Promise<Page> {
  const page = await openFilePage(stage, { width: 1280, ...(look && { look }) });
  await state.act(page);
  return page;
}

// Opening takes longer than looking: a state is opened once, and then looked at from all sides.
it.each(STATES.map((state) => [state.name, state] as const))(
  "%s has no serious barrier in any look, wide or narrow, and fits into 768 and into 400 pixels, with controls that a finger can hit",
  async (_name, state) => {
    const page = await open(state);
    for (const width of FILE_PAGE_WIDTHS) {
      // As low as it may be: the search takes its time for every cell that is drawn.
      await page.setViewportSize({ width, height: 480 });
      expect(await barriers(page)).toEqual([]);
    }
    for (const width of [768, 400]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await tooWide(page)).toEqual([]);
      expect(await tooSmall(page)).toEqual([]);
      expect(await pageOverhang(page)).toBe(0);
    }
    await page.context().close();
  },
);

it.each([...LOOKS])(
  "a look chosen before the page opens, „%s“, shows the colours of one chosen later",
  async (_name, look) => {
    const state = STATES.find(({ name }) => name === "seite-spalten")!;
    const [before, later] = [await open(state, look), await open(state)];
    for (const page of [before, later]) {
      // What the mouse happens to be over has colours of its own.
      await page.mouse.move(0, 0);
      await show(page, look);
    }
    expect(await colours(later)).toEqual(await colours(before));
    await before.context().close();
    await later.context().close();
  },
);
