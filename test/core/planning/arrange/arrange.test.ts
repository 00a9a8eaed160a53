import { arrange, type GivenUp } from "../../../../src/core/planning/arrange/arrange";
import { demandsOf, type Demand } from "../../../../src/core/planning/arrange/demands";
import { conflictOf } from "../../../../src/core/planning/arrange/conflict";
import { proposalsFor } from "../../../../src/core/planning/arrange/proposals";
import { missingCounts } from "../../../../src/core/planning/arrange/session-slots";
import type { PlanningYear } from "../../../../src/core/planning/arrange/planning-year";
import type { Register } from "../../../../src/core/register";
import { finish } from "../../../../src/core/steps";
import { addDays, isoDay, isoText } from "../../../../src/core/calendar";
import { ABSI, AG_0_6, AG_6_18, blocked, KOSTAG, membership, person } from "../register-by-hand";
import { asked, yearOf } from "./year-by-hand";

/** "blocked", "distance KoStAG", "before AG 0-6 KoStAG 14". */
function nameOf(demand: Demand): string {
  if ("wish" in demand) return `${demand.type} ${demand.wish.organization.shortName}`;
  if (!("sequence" in demand)) return demand.type;
  const { first, then, leastDays } = demand.sequence;
  return `${demand.type} ${first.shortName} ${then.shortName} ${leastDays}`;
}

function given(entry: GivenUp): string {
  if (entry.type === "defaults") return `ours: ${entry.demands.map(nameOf).join(", ")}`;
  if (entry.type === "sequence") return `order: ${nameOf(entry.demand)}`;
  return `sessions: ${entry.wish.organization.shortName} ${entry.lacking}, ${entry.possible} possible`;
}

function givenUp(change: Partial<Register>): string[] {
  return finish(arrange(yearOf(change))).givenUp.map(given);
}

function conflict(year: PlanningYear) {
  const counts = missingCounts(year);
  const demands = demandsOf(year);
  const found = finish(conflictOf(year, counts, demands));
  return {
    demands: found.demands.map(nameOf),
    bodies: found.wishes.map(({ organization }) => organization.shortName),
    proposals: finish(proposalsFor(year, counts, demands, found)).map((proposal) =>
      proposal.type === "fewerDays"
        ? `${nameOf(proposal.demand)} → ${proposal.days}`
        : `${proposal.type} ${nameOf(proposal.demand)}`,
    ),
  };
}

/** A week in March and nothing else. */
const ONE_WEEK = [blocked("2022-01-01", "2022-03-06"), blocked("2022-03-12", "2022-12-31")];

describe("nothing is given up", () => {
  test("where everything can be kept", () => {
    expect(givenUp({ rules: [asked(KOSTAG, 3), asked(AG_0_6, 3), asked(ABSI, 6)] })).toEqual([]);
  });
});

describe("defaults of ours are given up first:", () => {
  test("that working groups meet shortly before, alone, where that is enough", () => {
    const rules = [asked(KOSTAG, 1), asked(AG_0_6, 1)];
    const blockedDays = [
      blocked("2022-01-01", "2022-02-06"),
      blocked("2022-02-12", "2022-11-06"),
      blocked("2022-11-12", "2022-12-31"),
    ];
    expect(givenUp({ rules, blockedDays })).toEqual(["ours: soon AG 0-6 KoStAG 14"]);
  });

  test("our distance, where two of three sessions have only one week", () => {
    const blockedDays = [
      blocked("2022-01-01", "2022-02-06"),
      blocked("2022-02-09", "2022-11-13"),
      blocked("2022-11-15", "2022-12-31"),
    ];
    expect(givenUp({ rules: [asked(KOSTAG, 3)], blockedDays })).toEqual(["ours: distance KoStAG"]);
  });

  test("one body a day, where there is one day for two bodies that share nobody", () => {
    const apart = [
      membership(person("Frau Anna Aupers"), KOSTAG),
      membership(person("Herr Bernd Büning"), ABSI),
    ];
    const one = [blocked("2022-01-01", "2022-03-08"), blocked("2022-03-10", "2022-12-31")];
    const rules = [asked(KOSTAG, 1), asked(ABSI, 1)];
    expect(givenUp({ rules, blockedDays: one, memberships: apart })).toEqual(["ours: oneADay"]);
    const anna = person("Frau Anna Aupers");
    const shared = [membership(anna, KOSTAG), membership(anna, ABSI)];
    expect(givenUp({ rules, blockedDays: one, memberships: shared }).at(-1)).toBe(
      "sessions: ABSI 1, 0 possible",
    );
  });

  test("two of them where it takes two, and no other that is not in the way", () => {
    const one = [blocked("2022-01-01", "2022-03-08"), blocked("2022-03-10", "2022-12-31")];
    const apart = [
      membership(person("Frau Anna Aupers"), KOSTAG),
      membership(person("Herr Bernd Büning"), AG_0_6),
    ];
    const rules = [asked(KOSTAG, 1), asked(AG_0_6, 1)];
    expect(givenUp({ rules, blockedDays: one, memberships: apart })).toEqual([
      "ours: oneADay",
      "ours: before AG 0-6 KoStAG 14",
    ]);
  });

  test("that working groups meet before at all, and only then sessions", () => {
    const rules = [asked(KOSTAG, 1), asked(AG_0_6, 1)];
    const two = [blocked("2022-01-01", "2022-03-07"), blocked("2022-03-10", "2022-12-31")];
    expect(givenUp({ rules, blockedDays: two })).toEqual(["ours: before AG 0-6 KoStAG 14"]);
  });
});

describe("of what users asked for", () => {
  test("an order goes before a session does", () => {
    const before = [{ organization: KOSTAG, leastDays: 30 }];
    const rules = [asked(KOSTAG, 1), asked(ABSI, 1, { before })];
    const blockedDays = [blocked("2022-01-01", "2022-03-06"), blocked("2022-03-12", "2022-12-31")];
    expect(givenUp({ rules, blockedDays })).toEqual(["order: before ABSI KoStAG 30"]);
    const after = [{ organization: ABSI, leastDays: 30 }];
    const reversed = [asked(KOSTAG, 1, { after }), asked(ABSI, 1)];
    expect(givenUp({ rules: reversed, blockedDays })).toEqual(["order: before ABSI KoStAG 30"]);
  });

  test("an order goes, whatever else is in its way, and nothing with it", () => {
    const before = [{ organization: KOSTAG, leastDays: 200 }];
    const other = [{ organization: AG_0_6, leastDays: 20 }];
    const year = yearOf({
      rules: [
        asked(KOSTAG, 1, { lastMonth: 6, before: other }),
        asked(ABSI, 1, { before, firstMonth: 3, weekdays: [2] }),
        asked(AG_0_6, 1),
      ],
    });
    const { demands, givenUp: lost } = finish(arrange(year));
    expect(lost.map(given)).toEqual(["order: before ABSI KoStAG 200"]);
    const gone = ["before ABSI KoStAG 200", "soon ABSI KoStAG 200"];
    expect(demands.map(nameOf)).toEqual(
      demandsOf(year)
        .map(nameOf)
        .filter((name) => !gone.includes(name)),
    );
  });

  test("of bodies that want the same day the ones further down lose it", () => {
    const one = [blocked("2022-01-01", "2022-03-08"), blocked("2022-03-10", "2022-12-31")];
    const bodies = [KOSTAG, ABSI, AG_6_18];
    const memberships = bodies.map((body) => membership(SHARED, body));
    const rules = [asked(KOSTAG, 1), asked(ABSI, 1), asked(AG_6_18, 2)];
    expect(givenUp({ rules, blockedDays: one, memberships })).toEqual([
      "sessions: ABSI 1, 0 possible",
      "sessions: AG 6-18 1, 1 possible",
      "sessions: AG 6-18 1, 0 possible",
    ]);
  });

  test("the fewest sessions go, of the last body in the way", () => {
    const rules = [asked(KOSTAG, 5, { leastDistance: 100 }), asked(ABSI, 2)];
    expect(givenUp({ rules })).toEqual(["sessions: KoStAG 1, 4 possible"]);
    const many = [asked(KOSTAG, 3), asked(ABSI, 4)];
    const memberships = [KOSTAG, ABSI].map((body) => membership(SHARED, body));
    const lost = givenUp({ rules: many, blockedDays: ONE_WEEK, memberships });
    expect(lost.at(-1)).toBe("sessions: ABSI 2, 2 possible");
  });
});

const SHARED = person("Frau Anna Aupers");

test("work that gives something up tells a share that never goes back, and no names", () => {
  const rules = [asked(KOSTAG, 5, { leastDistance: 100 }), asked(ABSI, 2)];
  const told = [...arrange(yearOf({ rules }))];
  const shares = told.map(({ share }) => share);
  expect(told.length).toBeGreaterThan(5);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.every((share) => share >= 0 && share < 1)).toBe(true);
  expect(new Set(told.map(({ what }) => what))).toEqual(new Set([""]));
});

describe("a conflict names what is in each other's way and nothing else", () => {
  test("a distance by itself, and how far it would have to give way", () => {
    const year = yearOf({ rules: [asked(ABSI, 2), asked(KOSTAG, 4, { leastDistance: 150 })] });
    expect(conflict(year)).toEqual({
      demands: ["distance KoStAG"],
      bodies: ["KoStAG"],
      proposals: ["distance KoStAG → 115"],
    });
  });

  test("months and a distance together, each of which could give way", () => {
    const sessions = { firstMonth: 3, lastMonth: 4, leastDistance: 61 };
    const { demands, proposals } = conflict(yearOf({ rules: [asked(KOSTAG, 2, sessions)] }, 2021));
    expect(demands).toEqual(["distance KoStAG", "months KoStAG"]);
    expect(proposals).toEqual(["distance KoStAG → 60", "without months KoStAG"]);
  });

  test("no way out where more than one thing would have to give way", () => {
    const sessions = { firstMonth: 3, lastMonth: 4, leastDistance: 61, weekdays: [2] };
    const tuesdays = Array.from({ length: 52 }, (_, week) =>
      addDays(isoDay("2021-01-05"), 7 * week),
    );
    const blockedDays = tuesdays.map((day) => blocked(isoText(day)));
    const { proposals } = conflict(
      yearOf({ rules: [asked(KOSTAG, 2, sessions)], blockedDays }, 2021),
    );
    expect(proposals).toEqual([]);
  });

  test("an order of two bodies, and how many days it could still ask for", () => {
    const before = [{ organization: KOSTAG, leastDays: 200 }];
    const rules = [
      asked(KOSTAG, 1, { lastMonth: 6 }),
      asked(ABSI, 1, { before, firstMonth: 3, lastMonth: 12 }),
    ];
    const { demands, bodies, proposals } = conflict(yearOf({ rules }));
    expect(demands).toEqual(["before ABSI KoStAG 200", "months KoStAG"]);
    expect(bodies).toEqual(["KoStAG", "ABSI"]);
    // From 1 March to 24 June, the last day before the summer holidays.
    expect(proposals).toEqual(["before ABSI KoStAG 200 → 115", "without months KoStAG"]);
  });
});
