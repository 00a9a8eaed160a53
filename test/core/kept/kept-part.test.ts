import { keptPart, withKeptPart } from "../../../src/core/kept";

const BOTH = '{"mapping":{"Liste":{"Wer":"Name"}},"rules":{"women-share":"off"}}';

test("a part is changed, and the others stay to the letter", () => {
  const changed = withKeptPart(BOTH, "rules", { proportion: "off" });
  expect(changed).toBe('{"mapping":{"Liste":{"Wer":"Name"}},"rules":{"proportion":"off"}}');
  expect(keptPart({ kept: BOTH }, "mapping")).toEqual({ Liste: { Wer: "Name" } });
});

test("a part is taken away, and with the last one nothing is kept", () => {
  const one = withKeptPart(BOTH, "mapping", undefined);
  expect(one).toBe('{"rules":{"women-share":"off"}}');
  expect(withKeptPart(one, "rules", undefined)).toBeUndefined();
  expect(withKeptPart(undefined, "rules", undefined)).toBeUndefined();
});

test("parts that a newer version kept are not lost", () => {
  const kept = withKeptPart('{"later":[1],"__proto__":{"rules":7}}', "rules", {});
  expect(kept).toBe('{"later":[1],"__proto__":{"rules":7},"rules":{}}');
});

test.each([undefined, "", "{", "7", "[]", '"rules"', "null", '{"__proto__":{"rules":7}}'])(
  "a workbook that keeps %j keeps no rules, and can keep some",
  (kept) => {
    expect(keptPart(kept === undefined ? {} : { kept }, "rules")).toBeUndefined();
    const written = withKeptPart(kept, "rules", { proportion: "off" });
    expect(keptPart({ kept: written ?? "" }, "rules")).toEqual({ proportion: "off" });
  },
);
