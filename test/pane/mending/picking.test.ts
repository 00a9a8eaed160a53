import type { Choice, Remedy } from "../../../src/core";
import type { ExpectedOutcome } from "../../../src/desk";
import {
  choiceName,
  levelsOf,
  matching,
  pickedChoice,
  pickedLabel,
} from "../../../src/pane/mending/picking";

function choice(label: string, detail = ""): Choice {
  return { label, detail, amendment: { edits: [], tables: [] } };
}

const [ANNA, KARL] = [choice("Frau Anna Probe", "CDU"), choice("Herr Karl Beispiel", "SPD")];
const DELEGATE: Remedy = { label: "Mitglied wählen", choices: [ANNA, KARL] };
const DEPUTY: Remedy = { label: "Vertretung wählen", choices: [choice("Frau Ina Muster")] };

function outcomesOf(asks: Choice, next: Remedy) {
  const outcome: ExpectedOutcome = { isMended: true, remaining: undefined, newErrors: [], next };
  return new Map([[asks, outcome]]);
}

test("nothing is picked before the user picks", () => {
  expect(levelsOf(DELEGATE, [], new Map())).toEqual([{ remedy: DELEGATE, choice: undefined }]);
});

test("a remedy with one choice is no question", () => {
  const [level] = levelsOf({ label: "Tauschen", choices: [KARL] }, [], new Map());
  expect(level?.choice).toBe(KARL);
});

test("what a choice asks next stands below it, and is asked even with a single answer", () => {
  const outcomes = outcomesOf(ANNA, DEPUTY);
  const open = levelsOf(DELEGATE, [choiceName(ANNA)], outcomes);
  expect(open.map(({ remedy, choice: picked }) => [remedy.label, picked?.label])).toEqual([
    ["Mitglied wählen", "Frau Anna Probe"],
    ["Vertretung wählen", undefined],
  ]);
  expect(pickedChoice(open)).toBe(ANNA);
  const names = [ANNA, ...DEPUTY.choices].map(choiceName);
  const all = levelsOf(DELEGATE, names, outcomes);
  expect(pickedChoice(all)).toBe(DEPUTY.choices[0]);
  expect(pickedLabel(all)).toBe("Frau Anna Probe, Frau Ina Muster");
});

test("another choice asks nothing that the first one asked", () => {
  const names = [KARL, ...DEPUTY.choices].map(choiceName);
  expect(levelsOf(DELEGATE, names, outcomesOf(ANNA, DEPUTY))).toHaveLength(1);
});

test("a choice is found again by its words after another check", () => {
  const again = { ...DELEGATE, choices: [choice("Frau Anna Probe", "CDU"), KARL] };
  const [level] = levelsOf(again, [choiceName(ANNA)], new Map());
  expect(level?.choice).toBe(again.choices[0]);
});

test.each([
  ["", 2],
  ["anna", 1],
  ["cdu PROBE", 1],
  ["probe spd", 0],
])("„%s“ leaves %i choices", (typed, count) => {
  expect(matching(DELEGATE.choices, typed)).toHaveLength(count);
});
