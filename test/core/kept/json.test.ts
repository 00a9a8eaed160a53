import { jsonIn, jsonShape } from "../../../src/core/kept";

describe("the shape of JSON", () => {
  test.each([
    ["", 1, 0],
    ["7", 1, 0],
    ['{"a": [1, 2]}', 4, 2],
    ["[[[]],[]]", 6, 3],
    ['["[[[", "\\"[,", "\\\\", []]', 6, 2],
    ["{}\n{}", 4, 1],
    ['"never closed [[[', 1, 0],
    ['"\\', 1, 0],
    ["]]]][", 2, 0],
  ])("of %j is %i values, %i deep", (text, values, depth) => {
    expect(jsonShape(text)).toEqual({ values, depth });
  });
});

describe("JSON that somebody wrote", () => {
  test("is understood, with a byte order mark too", () => {
    expect(jsonIn('\ufeff{"a":[1]}')).toEqual({ value: { a: [1] } });
    expect(jsonIn("{")).toBeUndefined();
  });

  test("is none where it is deeper than anybody writes", () => {
    const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);
    expect(jsonIn(nested(60))).toBeDefined();
    expect(jsonIn(nested(70))).toBeUndefined();
    expect(jsonIn(nested(1_000_000))).toBeUndefined();
  });

  test("is none where it is more than anybody writes", () => {
    expect(jsonIn(`[${"[],".repeat(600_000)}[]]`)).toBeUndefined();
  });
});
