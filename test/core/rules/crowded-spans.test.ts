import fc from "fast-check";
import { dayFromEpoch, termBetween, termIncludes } from "../../../src/core/calendar";
import type { Membership } from "../../../src/core/register";
import { crowdedSpans } from "../../../src/core/rules/crowded-spans";
import { membershipTable } from "../../support/membership-table";

const [template] = membershipTable(`
  Gremium | Name
  Beirat  | Frau Averbeck
`).register.memberships;
const persons = ["Averbeck", "Terbrack", "Wilbrand", "Nienhaus"].map((familyName) => ({
  ...template!.person,
  familyName,
}));

const LAST_DAY = 12;
const end = fc.option(fc.integer({ min: 0, max: LAST_DAY }), { nil: undefined });
const row = fc.tuple(fc.constantFrom(...persons), end, end).map(([person, a, b]): Membership => ({
  ...template!,
  person,
  term: termBetween(a ?? -Infinity, b ?? Infinity),
}));

describe("crowdedSpans", () => {
  it("agrees with a count of the persons on each day", () => {
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 8 }),
        fc.integer({ min: 0, max: 3 }),
        (rows, seats) => {
          const spans = crowdedSpans(rows, seats);
          let peak = 0;
          for (let day = -1; day <= LAST_DAY + 1; day++) {
            const today = dayFromEpoch(day);
            const present = new Set(
              rows.filter(({ term }) => termIncludes(term, today)).map(({ person }) => person),
            );
            const covering = spans.filter(({ term }) => termIncludes(term, today));
            expect(covering).toHaveLength(present.size > seats ? 1 : 0);
            peak = Math.max(peak, present.size);
            const named = new Set(
              covering.flatMap((span) => span.rows.map(({ person }) => person)),
            );
            if (present.size > seats) for (const person of present) expect(named).toContain(person);
          }
          expect(Math.max(0, ...spans.map(({ members }) => members))).toBe(peak > seats ? peak : 0);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("joins spans that touch, so that each is as long as it can be", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const spans = crowdedSpans(rows, 1);
        for (const [position, { term }] of spans.slice(1).entries()) {
          const before = spans[position]?.term.end ?? Infinity;
          expect(term.start ?? -Infinity).toBeGreaterThan(before + 1);
        }
      }),
    );
  });
});
