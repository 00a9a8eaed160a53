import {
  barriers,
  colours,
  pageOverhang,
  show,
  tooSmall,
  tooWide,
} from "../support/browser/barriers";
import { LOOKS } from "../support/browser/looks";
import { openChecked, openStage, type Pane, type Stage } from "../support/browser/open-pane";
import { STATES, type PaneState } from "../support/browser/states";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

async function open(state: PaneState): Promise<Pane> {
  const pane = await openChecked(stage, { ...(await state.test()), width: 350 }, state.verdict);
  await state.act?.(pane.page);
  return pane;
}

// Opening takes longer than looking: a state is opened once, and then looked at from all sides.
it.each(STATES.map((state) => [state.name, state] as const))(
  "%s has no serious barrier in any look, and fits into 320 pixels, with controls that a finger can hit",
  async (_name, state) => {
    const { page, close } = await open(state);
    expect(await barriers(page)).toEqual([]);
    const layers = page.locator("[role=menu]:visible, [role=dialog]:visible");
    const count = await layers.count();
    await page.setViewportSize({ width: 320, height: 720 });
    expect(await layers.count()).toBe(count);
    expect(await tooWide(page)).toEqual([]);
    expect(await tooSmall(page)).toEqual([]);
    expect(await pageOverhang(page)).toBe(0);
    await close();
  },
);

it.each([...LOOKS])(
  "a look chosen before the pane opens, „%s“, shows the colours of one chosen later",
  async (_name, look) => {
    const state = STATES.find(({ name }) => name === "abhilfe")!;
    const later = await open(state);
    await show(later.page, look);
    const before = await openChecked(stage, { ...(await state.test()), look }, state.verdict);
    await state.act?.(before.page);
    await show(before.page, look);
    expect(await colours(later.page)).toEqual(await colours(before.page));
    await before.close();
    await later.close();
  },
);
