import fc from "fast-check";
import { admits, apportion, type ApportionmentMethod } from "../../../src/core/apportionment";

const METHODS: readonly ApportionmentMethod[] = ["hare-niemeyer", "sainte-lague", "d-hondt"];
const FIVE = [28, 13, 10, 3, 2];
const WITH_SINGLES = [...FIVE, 1, 1];

describe("the published cases of the Kreistag", () => {
  it.each<[ApportionmentMethod, number, number[]]>([
    ["hare-niemeyer", 23, [12, 5, 4, 1, 1]],
    ["hare-niemeyer", 2, [1, 1, 0, 0, 0]],
    ["d-hondt", 23, [12, 6, 4, 1, 0]],
    ["d-hondt", 2, [2, 0, 0, 0, 0]],
    ["sainte-lague", 23, [12, 5, 4, 1, 1]],
    ["sainte-lague", 2, [1, 1, 0, 0, 0]],
  ])("%s, %i seats", (method, seats, expected) => {
    expect(apportion(FIVE, seats, method)).toEqual({ seats: expected, lot: undefined });
  });

  it("leaves the last seat to a lot between the two single members", () => {
    expect(apportion(WITH_SINGLES, 23, "hare-niemeyer")).toEqual({
      seats: [11, 5, 4, 1, 1, 0, 0],
      lot: { seats: 1, among: [5, 6] },
    });
  });
});

it.each<[ApportionmentMethod, number[]]>([
  ["hare-niemeyer", [4, 2, 1]],
  ["sainte-lague", [3, 2, 2]],
  ["d-hondt", [4, 2, 1]],
])("the textbook case 53/24/23 on 7, by %s", (method, seats) => {
  expect(apportion([53, 24, 23], 7, method)).toEqual({ seats, lot: undefined });
});

describe("a lot", () => {
  it.each(METHODS)("is the result of equal claims, by %s", (method) => {
    expect(apportion([1, 1, 1], 2, method)).toEqual({
      seats: [0, 0, 0],
      lot: { seats: 2, among: [0, 1, 2] },
    });
    expect(apportion([1, 1, 1], 3, method)).toEqual({ seats: [1, 1, 1], lot: undefined });
  });

  it("comes in d'Hondt between a second and a first seat", () => {
    expect(apportion([2, 1], 2, "d-hondt")).toEqual({
      seats: [1, 0],
      lot: { seats: 1, among: [0, 1] },
    });
    expect(apportion([2, 1], 2, "sainte-lague")).toEqual({ seats: [1, 1], lot: undefined });
    expect(apportion([3, 1], 2, "sainte-lague")).toEqual({
      seats: [1, 0],
      lot: { seats: 1, among: [0, 1] },
    });
  });
});

describe("admits", () => {
  const tied = apportion(WITH_SINGLES, 23, "hare-niemeyer");

  it.each([
    [[11, 5, 4, 1, 1, 1, 0], true],
    [[11, 5, 4, 1, 1, 0, 1], true],
    [[11, 5, 4, 1, 1, 1, 1], false],
    [[11, 5, 4, 1, 1, 0, 0], false],
    [[12, 5, 4, 1, 1, 0, 0], false],
    [[11, 5, 4, 1, 1, 2, 0], false],
    [[11, 5, 4, 1, 0, 1, 1], false],
    [[11, 5, 4, 1, 1, 1], false],
  ])("%j: %s", (distribution, expected) => {
    expect(admits(tied, distribution)).toBe(expected);
  });

  it("without a lot admits the result alone", () => {
    const plain = apportion(FIVE, 2, "hare-niemeyer");
    expect(admits(plain, [1, 1, 0, 0, 0])).toBe(true);
    expect(admits(plain, [2, 0, 0, 0, 0])).toBe(false);
  });
});

describe("whatever the strengths", () => {
  const strengths = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 8 });
  const seats = fc.integer({ min: 0, max: 40 });
  const method = fc.constantFrom(...METHODS);
  const total = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);

  it("all seats are given or drawn for, unless nobody has any strength", () => {
    fc.assert(
      fc.property(strengths, seats, method, (list, count, by) => {
        const { seats: given, lot } = apportion(list, count, by);
        expect(total(given) + (lot?.seats ?? 0)).toBe(total(list) === 0 ? 0 : count);
        if (lot) expect(lot.among.length).toBeGreaterThan(lot.seats);
        if (lot) expect(lot.seats).toBeGreaterThan(0);
      }),
    );
  });

  it("who is stronger never gets less, who is as strong gets as much and the same lot", () => {
    fc.assert(
      fc.property(strengths, seats, method, (list, count, by) => {
        const { seats: given, lot } = apportion(list, count, by);
        for (const [a, strength] of list.entries()) {
          for (const [b, other] of list.entries()) {
            if (strength >= other) expect(given[a]).toBeGreaterThanOrEqual(given[b] ?? 0);
            if (strength === other) expect(lot?.among.includes(a)).toBe(lot?.among.includes(b));
          }
        }
      }),
    );
  });

  it("Hare/Niemeyer stays within one seat of the exact share", () => {
    fc.assert(
      fc.property(strengths, seats, (list, count) => {
        const sum = total(list);
        fc.pre(sum > 0);
        for (const [position, given] of apportion(list, count, "hare-niemeyer").seats.entries()) {
          expect(Math.abs(given * sum - count * (list[position] ?? 0))).toBeLessThan(sum);
        }
      }),
    );
  });

  it("no strength, no seat; no seats, no lot", () => {
    for (const by of METHODS) {
      expect(apportion([0, 0], 3, by)).toEqual({ seats: [0, 0], lot: undefined });
      expect(apportion([3, 3], 0, by)).toEqual({ seats: [0, 0], lot: undefined });
      expect(apportion([], 3, by)).toEqual({ seats: [], lot: undefined });
      expect(apportion([5, 0], 3, by)).toEqual({ seats: [3, 0], lot: undefined });
    }
  });

  it.each([
    [[1.5], 2],
    [[-1], 2],
    [[1], 2.5],
    [[1], -1],
    [[Number.NaN], 1],
  ])("%j on %d seats is our own mistake", (list, count) => {
    expect(() => apportion(list, count, "hare-niemeyer")).toThrow(/^no count: /);
  });
});
