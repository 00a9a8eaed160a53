import { memoized, memoizedTogether, recent } from "../../../src/core/words";

test("what is asked again and again is kept, what came once is forgotten", () => {
  const memory = recent<number, string>(10);
  memory.set(0, "always");
  for (let number = 1; number <= 100; number += 1) {
    memory.set(number, "once");
    expect(memory.get(0)).toBe("always");
  }
  expect(memory.get(1)).toBeUndefined();
  expect(memory.get(100)).toBe("once");
});

test("each text is made once, also where nothing is made of it", () => {
  const made: string[] = [];
  const lengthOf = memoized((text: string) => {
    made.push(text);
    return text === "" ? undefined : text.length;
  });
  expect(["ab", "", "ab", "", "", "c"].map(lengthOf)).toEqual([
    2,
    undefined,
    2,
    undefined,
    undefined,
    1,
  ]);
  expect(made).toEqual(["ab", "", "c"]);
});

test("several values are remembered together", () => {
  const made: string[] = [];
  const join = memoizedTogether((first: string, second: number) => {
    made.push(`${first}${second}`);
    return { first, second };
  });
  const one = join("a", 1);
  expect(join("a", 2)).not.toBe(one);
  expect(join("a", 1)).toBe(one);
  expect(made).toEqual(["a1", "a2"]);
});
