import fc from "fast-check";
import { bestPlacement, type PlacementProblem } from "../../../../src/core/planning/search";
import { finish } from "../../../../src/core/steps";
import { leastCostOfAll } from "./brute-force";

/** Up to six slots of three bodies on up to nine days with holes between them. */
const anyProblem = fc
  .record({
    gaps: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 8 }),
    bodies: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 6 }),
    prices: fc.array(fc.option(fc.integer({ min: 0, max: 20 }), { freq: 5 }), {
      minLength: 54,
      maxLength: 54,
    }),
    pairs: fc.array(
      fc.record({
        from: fc.nat({ max: 5 }),
        to: fc.nat({ max: 5 }),
        least: fc.integer({ min: -6, max: 7 }),
      }),
      { maxLength: 7 },
    ),
    clashes: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
  })
  .map(({ gaps, bodies, prices, pairs, clashes }): PlacementProblem => {
    const days = gaps.reduce((list, gap) => [...list, list.at(-1)! + gap], [0]);
    return {
      days,
      slots: bodies.map((body, slot) => ({
        body,
        costs: days.map((_day, place) => prices[slot * days.length + place] ?? Infinity),
      })),
      distances: pairs.filter(
        ({ from, to }) => from !== to && from < bodies.length && to < bodies.length,
      ),
      clash: (a, b) => a === b || clashes[a + b - 1] === true,
    };
  });

test("no placement costs less than the one found, and where none is found there is none", () => {
  let possible = 0;
  fc.assert(
    fc.property(anyProblem, (problem) => {
      const found = finish(bestPlacement(problem));
      const least = leastCostOfAll(problem);
      expect(found.type === "placed" ? found.cost : found.type).toBe(least ?? "impossible");
      if (found.type === "placed") {
        possible += 1;
        expect(found.isProven).toBe(true);
        expect(breaks(problem, found.places)).toEqual([]);
      }
    }),
    { numRuns: 1000 },
  );
  expect(possible).toBeGreaterThan(150);
});

test("a search that is cut off keeps everything all the same, and says what it has not proven", () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(anyProblem, fc.integer({ min: 1, max: 2 }), (problem, mostBranches) => {
      const found = finish(bestPlacement(problem, { mostBranches }));
      const least = leastCostOfAll(problem);
      const isProven = found.type === "placed" && found.isProven;
      seen.set(`${found.type} ${isProven}`, (seen.get(`${found.type} ${isProven}`) ?? 0) + 1);
      if (found.type === "impossible") expect(least).toBeUndefined();
      if (found.type !== "placed") return;
      expect(breaks(problem, found.places)).toEqual([]);
      expect(found.cost).toBeGreaterThanOrEqual(least!);
      if (isProven) expect(found.cost).toBe(least);
    }),
    { numRuns: 500 },
  );
  expect(seen.get("placed true")).toBeGreaterThan(100);
  expect(seen.get("placed false")).toBeGreaterThan(3);
});

/**
 * Rings of five bodies, each of which clashes with its two neighbours, on three days: no group holds
 * them all, so each ring is left to the search.
 */
function rings(count: number, costsOf: (ring: number) => readonly number[]): PlacementProblem {
  const bodies = Array.from({ length: 5 * count }, (_, body) => body);
  return {
    days: [0, 1, 2],
    slots: bodies.map((body) => ({ body, costs: costsOf(Math.floor(body / 5)) })),
    distances: [],
    clash: (a, b) =>
      Math.floor(a / 5) === Math.floor(b / 5) && [0, 1, 4].includes(Math.abs(a - b) % 5),
  };
}

test("a search that is cut off goes straight for some plan, and so does one where all plans cost the same", () => {
  const dear = [
    ...bestPlacement(
      rings(12, () => [0, 1, 3]),
      { mostBranches: 1 },
    ),
  ];
  const alike = [...bestPlacement(rings(12, () => [0, 0, 0]))];
  for (const steps of [dear, alike]) expect(steps.length).toBeLessThan(8);
  const found = finish(
    bestPlacement(
      rings(12, () => [0, 1, 3]),
      { mostBranches: 1 },
    ),
  );
  expect(found).toMatchObject({ type: "placed", isProven: false });
});

test("a search that is too hard says that it does not know, and tells a share below one all along", () => {
  const lastIsTight = (ring: number) => (ring === 6 ? [0, 0, Infinity] : [0, 0, 0]);
  const problem = rings(7, lastIsTight);
  expect(finish(bestPlacement(problem, { mostBranches: 10 }))).toEqual({ type: "unknown" });
  const shares = [...bestPlacement(problem, { mostBranches: 10 })].map(({ share }) => share);
  expect(shares).toEqual([...new Set(shares)].sort((a, b) => a - b));
  expect(shares.every((share) => share > 0 && share < 1)).toBe(true);
  expect(finish(bestPlacement(rings(1, () => [0, 0, Infinity])))).toEqual({ type: "impossible" });
});

function breaks({ days, slots, distances, clash }: PlacementProblem, places: readonly number[]) {
  const dayOf = (slot: number) => days[places[slot]!]!;
  const short = distances.filter(({ from, to, least }) => dayOf(to) - dayOf(from) < least);
  const shared = places.flatMap((place, slot) =>
    places
      .slice(0, slot)
      .flatMap((other, before) =>
        other === place && clash(slots[slot]!.body, slots[before]!.body) ? [[before, slot]] : [],
      ),
  );
  return [...short, ...shared];
}
