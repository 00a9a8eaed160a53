import fc from "fast-check";
import {
  finish,
  flatMapInSteps,
  forEachInSteps,
  inSequence,
  part,
  type Steps,
} from "../../../src/core/steps";

/** The shares that work tells on its way. */
function sharesOf<R>(steps: Steps<R>): number[] {
  return Array.from(steps, ({ share }) => share);
}

function* half(): Steps<string> {
  yield { share: 0.5, what: "zur Hälfte" };
  return "fertig";
}

test("finish drives work to its result", () => {
  expect(finish(half())).toBe("fertig");
});

test("a part keeps its words and tells its share of the whole", () => {
  const steps = part(half(), 0.6, 0.8);
  const { value } = steps.next();
  expect(value).toMatchObject({ what: "zur Hälfte" });
  expect(typeof value === "object" ? value.share : undefined).toBeCloseTo(0.7);
  expect(steps.next()).toEqual({ done: true, value: "fertig" });
});

test("work in sequence gives every result, and shares that never go back", () => {
  expect(finish(inSequence(["a", "b"], half))).toEqual(["fertig", "fertig"]);
  expect(sharesOf(inSequence(["a", "b"], half))).toEqual([0.25, 0.75]);
});

test("a long list stops on its way, a short one does not", () => {
  const visited: number[] = [];
  const numbers = Array.from({ length: 1_000 }, (_, index) => index);
  expect(sharesOf(forEachInSteps(numbers, (number) => visited.push(number)))).toEqual([
    0.25, 0.5, 0.75,
  ]);
  expect(visited).toEqual(numbers);
  expect(sharesOf(forEachInSteps([1, 2, 3], () => undefined))).toEqual([]);
});

test("flatMap in steps is flatMap", () => {
  const twice = (number: number) => (number % 2 === 0 ? [number, number] : []);
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 600 }), (numbers) => {
      expect(finish(flatMapInSteps(numbers, twice))).toEqual(numbers.flatMap(twice));
    }),
    { numRuns: 50 },
  );
});
