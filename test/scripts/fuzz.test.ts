import { mutated } from "../../scripts/fuzz/mutate";
import { randomFrom } from "../../scripts/fuzz/random";
import { TARGETS } from "../../scripts/fuzz/targets";
import { reportOf, withoutMeasures } from "../../scripts/hostile/report";
import { UnusableInput } from "../../src/core";

/** The same every time: a fuzzer looks further, this only sees that it can. */
const INPUTS = 20;

test.each([...TARGETS.keys()])("%s: what nobody would write is read or refused", async (name) => {
  const { seeds, words, run } = TARGETS.get(name)!;
  const random = randomFrom(1);
  const others = Array.from({ length: INPUTS }, () =>
    mutated(random.pick(seeds), random.pick(seeds), random, words),
  );
  for (const input of seeds) await run(input);
  for (const input of others) {
    try {
      await run(input);
    } catch (error) {
      if (!(error instanceof UnusableInput)) throw error;
    }
  }
});

test("a report is the same whatever was measured", () => {
  const reportWith = (peak: number, exitCode: number) => {
    const outcome = { exitCode, output: "", complaint: "Satz.\n", peak, seconds: 1, size: 2000 };
    const hostile = { name: "a | __b__", file: "a.xlsx", make: () => new Uint8Array(0) };
    return reportOf([{ heading: "A", tried: [{ hostile, outcome }] }]);
  };
  const report = reportWith(100, 2);
  expect(report).toContain("| a \\| \\_\\_b\\_\\_ | abgelehnt: Satz | 100 MB | 2 kB |");
  expect(withoutMeasures(reportWith(900, 2))).toBe(withoutMeasures(report));
  expect(reportWith(2_000, 2)).toContain("braucht 2000 MB");
  expect(withoutMeasures(reportWith(100, 1))).not.toBe(withoutMeasures(report));
});
