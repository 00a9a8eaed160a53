import { assess, assessInSteps, compose, composeInSteps, RULES } from "../../../src/core";
import { LIST, longList, TODAY } from "../../support/demo-workbook";

test("a long list is judged in many steps whose shares never go back", () => {
  const shares = Array.from(assessInSteps(longList(3_000, 20), TODAY), ({ share }) => share);
  expect(shares.length).toBeGreaterThan(50);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...shares)).toBeLessThanOrEqual(1);
});

test("each rule is a step that is told by its title", () => {
  const told = Array.from(assessInSteps(LIST, TODAY), ({ what }) => what).filter(Boolean);
  expect(told).toEqual(RULES.map(({ title }) => title));
});

test("composing stops between plans and sheets", () => {
  const steps = composeInSteps(assess(LIST, TODAY), { year: 2021 });
  const shares = Array.from(steps, ({ share }) => share);
  expect(shares.slice(0, 3)).toEqual([0.25, 0.4, 0.5]);
  expect(shares.at(-1)).toBe(0.9);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
});

test("without a stop the result is the same", () => {
  const steps = assessInSteps(LIST, TODAY);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const { findings, standings } = assess(LIST, TODAY);
  expect(step.value.findings).toEqual(findings);
  expect(step.value.standings).toEqual(standings);
  expect(compose(step.value, { year: 2021 })).toHaveLength(3);
});
