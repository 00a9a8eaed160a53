import fc from "fast-check";
import { assess } from "../../../../src/core/assessment";
import { isoDay } from "../../../../src/core/calendar";
import type { Workbook } from "../../../../src/core/grid";
import { readRegister } from "../../../../src/core/reading";
import { CARRIED } from "../../../support/registers/carried";
import type { DeputyFacts } from "../../../support/registers/facts";
import { linesOfFacts, linesOfRegister } from "../../../support/registers/fact-lines";
import { PLAIN_TASTE } from "../../../support/registers/taste";
import { write, writtenIn } from "../../../support/registers/written";

const asOf = isoDay("2021-02-17");

/** A fixed seed: who changes something else must not meet a list that nobody has seen before. */
const SEED = 1;

test.each(CARRIED)("%s: a register is read as it was written down", (layout, carried) => {
  fc.assert(
    fc.property(writtenIn(layout, carried), ({ facts, workbook }) => {
      const { register } = readRegister(workbook, { asOf });
      expect(linesOfRegister(register)).toEqual(linesOfFacts(facts));
    }),
    { numRuns: 200, seed: SEED },
  );
});

/** Of one's own deputies and of pools every layout tells the same; a list of deputies only some. */
const JUDGED_ALIKE: readonly DeputyFacts["type"][] = ["personal", "pool"];

test.each(CARRIED)(
  "%s: a register is judged as in a list with a row for everybody",
  (layout, all) => {
    const deputies = all.deputies.filter((type) => JUDGED_ALIKE.includes(type));
    fc.assert(
      fc.property(writtenIn(layout, { ...all, deputies }), ({ facts, workbook }) => {
        const plain = write(facts, "row per membership", PLAIN_TASTE);
        expect(judgements(workbook)).toEqual(judgements(plain));
      }),
      { numRuns: 50, seed: SEED },
    );
  },
);

/** What is said of the sheet itself, not of the register. */
const OF_THE_SHEET = ["column-unknown", "rows-hidden"];

function judgements(workbook: Workbook): string[] {
  return assess(workbook, asOf)
    .findings.filter(({ code }) => !OF_THE_SHEET.includes(code))
    .map(({ code, organization, person }) => [code, organization, person].join(" "))
    .sort();
}
