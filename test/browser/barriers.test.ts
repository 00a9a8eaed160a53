import { barriers, pageOverhang, tooSmall, tooWide } from "../support/browser/barriers";
import { LOOKS } from "../support/browser/looks";
import { openChecked, openStage, type Pane, type Stage } from "../support/browser/open-pane";
import { STATES, type PaneState } from "../support/browser/states";

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
