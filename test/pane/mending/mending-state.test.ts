import {
  nextMending,
  NOTHING_MENDED,
  type MendedStep,
  type MendingEvent,
} from "../../../src/pane/mending/mending-state";

const [FIRST, SECOND] = ["Herr Karl Probe", "Frau Ina Beispiel"].map((label): MendedStep => ({
  label,
  amendment: { edits: [], tables: [] },
})) as [MendedStep, MendedStep];

function after(...events: readonly MendingEvent[]) {
  return events.reduce(nextMending, NOTHING_MENDED);
}

const mended = (step: MendedStep): MendingEvent => ({ type: "mended", step, text: step.label });

test("what was mended can be undone, the last first", () => {
  const state = after(mended(FIRST), mended(SECOND));
  expect(state.steps).toEqual([FIRST, SECOND]);
  expect(state.told).toEqual({ step: SECOND, isUndone: false, text: "Frau Ina Beispiel" });
});

test("what was undone is told, and the step before it is left", () => {
  const undone: MendingEvent = { type: "undone", step: SECOND, text: "zurück" };
  const state = after(mended(FIRST), mended(SECOND), undone);
  expect(state).toEqual({
    steps: [FIRST],
    told: { step: SECOND, isUndone: true, text: "zurück" },
  });
});

test("a step that can no longer be undone does not bar the way to the one before", () => {
  const state = after(mended(FIRST), mended(SECOND), { type: "undo-refused", step: SECOND });
  expect(state).toEqual({ steps: [FIRST], told: undefined });
});

test("closing the note forgets no step", () => {
  expect(after(mended(FIRST), { type: "mended-closed" })).toEqual({
    steps: [FIRST],
    told: undefined,
  });
});
