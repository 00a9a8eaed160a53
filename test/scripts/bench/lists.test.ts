import { inventedList } from "../../../scripts/bench/lists/list";
import { familyNames } from "../../../scripts/bench/lists/names/family-names";
import { MOST_PLACES, placeName } from "../../../scripts/bench/lists/names/places";
import { lettersOf, withoutOneLetter } from "../../../scripts/bench/lists/names/spelling";

it.each([1, 999, 1_000, 5_000])("a list has exactly the rows wished: %d", (rows) => {
  const bodies = [...inventedList(rows).bodies];
  const entries = bodies.flatMap((body) => body.entries);
  expect(entries.map(({ row }) => row)).toEqual(Array.from({ length: rows }, (_, at) => at + 2));
});

it("no two bodies share a name", () => {
  const names = [...inventedList(5_000).bodies].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

it("every place has a name of its own", () => {
  const names = Array.from({ length: MOST_PLACES }, (_, number) => placeName(number));
  expect(new Set(names).size).toBe(MOST_PLACES);
});

it("many family names are a letter apart, but never two of one colour", () => {
  const byPattern = new Map<string, { name: string; colour: number }[]>();
  for (const family of familyNames(3_000)) {
    const letters = lettersOf(family.name);
    for (const pattern of new Set([letters, ...withoutOneLetter(letters)])) {
      byPattern.set(pattern, [...(byPattern.get(pattern) ?? []), family]);
    }
  }
  const near = [...byPattern.values()].filter(({ length }) => length > 1);
  expect(near.length).toBeGreaterThan(500);
  for (const group of near)
    expect(new Set(group.map(({ colour }) => colour)).size).toBe(group.length);
});
