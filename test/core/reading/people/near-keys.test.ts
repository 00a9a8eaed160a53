import fc from "fast-check";
import { finish } from "../../../../src/core/steps";
import { isOneSlip } from "../../../../src/core/reading/people/name-slip";
import { soundAlike } from "../../../../src/core/reading/people/name-sound";
import { nearKeys } from "../../../../src/core/reading/people/near-keys";

const key = fc.string({
  unit: fc.constantFrom(..."a e h i m n r s t".split(" ")),
  minLength: 3,
  maxLength: 9,
});
const keys = fc.uniqueArray(key, { maxLength: 9 });

test("the same pairs are found as by comparing all with all", () => {
  fc.assert(
    fc.property(keys, (all) => {
      const pairs = all.flatMap((a) =>
        all.filter((b) => a < b && (isOneSlip(a, b) || soundAlike(a, b))).map((b) => `${a} ${b}`),
      );
      expect(
        finish(nearKeys(all))
          .map((pair) => pair.join(" "))
          .sort(),
      ).toEqual(pairs.sort());
    }),
  );
});

test("names that sound alike are near, though several letters differ", () => {
  expect(finish(nearKeys(["meyer", "schulz", "maier"]))).toEqual([["maier", "meyer"]]);
});

test("a key with many neighbours has none that tell anything", () => {
  const crowd = "a b c d e f g h i j k".split(" ").map((letter) => `muster${letter}`);
  expect(finish(nearKeys([...crowd, "probe", "probbe"]))).toEqual([["probbe", "probe"]]);
});
