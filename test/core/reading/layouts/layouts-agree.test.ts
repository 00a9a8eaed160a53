import fc from "fast-check";
import { assess } from "../../../../src/core/assessment";
import { isoDay } from "../../../../src/core/calendar";
import type { Workbook } from "../../../../src/core/grid";
import { readRegister } from "../../../../src/core/reading";
import type { DeputyFacts, RegisterFacts, SeatRole } from "../../../support/registers/facts";
import { linesOfFacts, linesOfRegister } from "../../../support/registers/fact-lines";
import { registerFacts } from "../../../support/registers/facts-arbitrary";
import { LAYOUTS } from "../../../support/registers/layouts";
import { workbookFrom } from "../../../support/registers/sheets";
import { PLAIN_TASTE, taste, tasteOf, type Taste } from "../../../support/registers/taste";
import { within, type Carried } from "../../../support/registers/within";
import { linesOf, type Line } from "../../../support/table-lines";
import { textFromWorkbook } from "../../../support/text-from-grid";

/** What each layout can tell; only so much is written in it and asked of the reading. */
const CARRIED = linesOf(`
layout             | terms | votes | open | Fraktion | only member | roles                                    | deputies
row per membership | yes   | yes   | yes  |          |             | member chair deputy-chair advisory guest | personal list ranked rankedByFraktion pool
row per seat       | yes   | yes   | yes  |          |             | member chair deputy-chair advisory guest | personal pool
block per Fraktion |       |       | yes  | needed   |             | member chair deputy-chair advisory       | personal list rankedByFraktion pool
sheet per Gremium  | yes   | yes   | yes  |          |             | member chair deputy-chair advisory guest | personal list ranked rankedByFraktion pool
matrix of persons  |       |       | yes  |          | known       | member chair deputy-chair advisory guest | personal list ranked rankedByFraktion
matrix of bodies   |       |       |      |          | known       | member chair deputy-chair advisory guest | personal list ranked rankedByFraktion
numbered text      |       |       | yes  |          |             | member chair deputy-chair advisory       | personal ranked pool
sections           |       | yes   | yes  |          |             | member chair deputy-chair advisory guest | list ranked pool
`).map((line) => [line.cells.get("layout") ?? "", carriedBy(line)] as const);

function carriedBy({ cells }: Line): Carried {
  return {
    terms: cells.has("terms"),
    votes: cells.has("votes"),
    openSeats: cells.has("open"),
    roles: (cells.get("roles") ?? "").split(" ") as SeatRole[],
    deputies: (cells.get("deputies") ?? "").split(" ") as DeputyFacts["type"][],
    needsFraktion: cells.has("Fraktion"),
    knowsOnlyMember: cells.has("only member"),
  };
}

const asOf = isoDay("2021-02-17");

interface Written {
  readonly facts: RegisterFacts;
  readonly workbook: Workbook;
}

/** Registers of which that layout can tell so much, written down by all kinds of clerks. */
function writtenIn(layout: string, carried: Carried): fc.Arbitrary<Written> {
  const { tells = () => true } = LAYOUTS.get(layout)!;
  return fc
    .tuple(registerFacts.map((facts) => within(facts, carried)).filter(tells), taste.map(tasteOf))
    .map(([facts, likes]) => {
      const workbook = write(facts, layout, likes);
      return { facts, workbook, [fc.toStringMethod]: () => `\n${textFromWorkbook(workbook)}` };
    });
}

function write(facts: RegisterFacts, layout: string, likes: Taste): Workbook {
  return workbookFrom(LAYOUTS.get(layout)!.write(facts, likes), likes);
}

test.each(CARRIED)("%s: a register is read as it was written down", (layout, carried) => {
  fc.assert(
    fc.property(writtenIn(layout, carried), ({ facts, workbook }) => {
      const { register } = readRegister(workbook, { asOf });
      expect(linesOfRegister(register)).toEqual(linesOfFacts(facts));
    }),
    { numRuns: 200, seed: 1 },
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
      { numRuns: 100, seed: 1 },
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
