import type { GivenUp } from "../../../src/core/planning/arrange/arrange";
import type { Demand } from "../../../src/core/planning/arrange/demands";
import type { Proposal } from "../../../src/core/planning/arrange/proposals";
import { givenUpText } from "../../../src/core/planning/conflict-text";
import type { Sequence, SessionWish } from "../../../src/core/planning/wishes/session-wish";
import { ABSI, AG_0_6, AG_18_27, AG_6_18, KOSTAG, rules } from "./register-by-hand";

function wish(organization = KOSTAG, change: Partial<SessionWish> = {}): SessionWish {
  return {
    organization,
    rules: rules(organization),
    count: 3,
    fixed: [],
    chosen: [],
    weekdays: [2, 4],
    startMinutes: undefined,
    durationMinutes: undefined,
    months: { first: 3, last: 5 },
    leastDistance: 90,
    idealDistance: undefined,
    notice: { organization, days: 14, count: "calendar", isDefault: true },
    ...change,
  };
}

const AG_FIRST: Sequence = {
  first: AG_0_6,
  then: KOSTAG,
  leastDays: 14,
  mostDays: 42,
  isOurs: false,
};

/** One session too many, because of these demands of the KoStAG. */
function lacking(demands: readonly Demand[], proposals: readonly Proposal[] = []): string {
  const given: GivenUp = {
    type: "sessions",
    wish: wish(),
    lacking: 3,
    possible: 0,
    conflict: { demands, wishes: [wish()] },
    proposals,
  };
  return givenUpText(given, 2022);
}

const NO_DAY = "KoStAG: Für 3 von 3 Sitzungen ist im Jahr 2022 kein Tag möglich.";
const BY_HAND = "Bitte legen Sie die Termine selbst fest.";

describe("what is in the way is named:", () => {
  test.each<[Demand, string]>([
    [{ type: "oneADay" }, "an einem Tag tagt nur ein Gremium"],
    [{ type: "sharedPersons" }, "Gremien mit gemeinsamen Personen tagen nicht gleichzeitig"],
    [{ type: "blocked" }, "die Sperrtermine"],
    [
      { type: "taken", wish: wish() },
      "die Sitzungen anderer Gremien, in denen dieselben Personen sind",
    ],
    [
      { type: "notice", wish: wish() },
      "eingeladen wird nach der Entscheidung, mit einer Ladungsfrist von 14 Kalendertagen",
    ],
    [
      {
        type: "notice",
        wish: wish(KOSTAG, {
          notice: { organization: KOSTAG, days: 1, count: "working", isDefault: false },
        }),
      },
      "eingeladen wird nach der Entscheidung, mit einer Ladungsfrist von 1 Werktag",
    ],
    [{ type: "weekdays", wish: wish() }, "nur am Dienstag und Donnerstag"],
    [{ type: "months", wish: wish() }, "der Zeitraum März bis Mai"],
    [{ type: "distance", wish: wish() }, "der Mindestabstand von 90 Tagen"],
    [{ type: "distance", wish: wish(), days: 1 }, "der Mindestabstand von 1 Tag"],
    [
      { type: "distance", wish: wish(KOSTAG, { leastDistance: undefined }) },
      "ein Mindestabstand zwischen den Sitzungen",
    ],
    [{ type: "before", sequence: AG_FIRST }, "AG 0-6 tagt mindestens 14 Tage vor KoStAG"],
    [{ type: "soon", sequence: AG_FIRST }, "AG 0-6 tagt höchstens 42 Tage vor KoStAG"],
  ])("%#", (demand, text) => {
    expect(lacking([demand])).toBe(`${NO_DAY} Grund: ${text}. ${BY_HAND}`);
  });

  test("nothing but too few days", () => {
    expect(lacking([])).toBe(`${NO_DAY} Es sind nicht genug Tage frei. ${BY_HAND}`);
  });

  test("several demands together, at most five, with the body where several are in it", () => {
    const two: Demand[] = [{ type: "blocked" }, { type: "months", wish: wish() }];
    expect(lacking(two)).toBe(
      `${NO_DAY} Zusammen geht das nicht: die Sperrtermine; der Zeitraum März bis Mai. ${BY_HAND}`,
    );
    const given: GivenUp = {
      type: "sessions",
      wish: wish(),
      lacking: 1,
      possible: 2,
      conflict: { demands: two, wishes: [wish(), wish(ABSI)] },
      proposals: [],
    };
    expect(givenUpText(given, 2022)).toContain(
      "die Sperrtermine; der Zeitraum März bis Mai (KoStAG).",
    );
    const six = [ABSI, AG_0_6, AG_6_18, AG_18_27, KOSTAG, ABSI].map((organization): Demand => ({
      type: "weekdays",
      wish: wish(organization),
    }));
    const day = "nur am Dienstag und Donnerstag";
    expect(lacking(six)).toContain(`${Array(5).fill(day).join("; ")}; 1 weitere Vorgaben.`);
    expect(lacking(six.slice(1))).toContain(`nicht: ${Array(5).fill(day).join("; ")}. Bitte`);
  });
});

describe("what would help is offered:", () => {
  const offered = (proposal: Proposal) => lacking([], [proposal]).split("frei. ")[1];

  test.each<[Proposal, string]>([
    [{ type: "without", demand: { type: "blocked" } }, "geben Sie Sperrtermine frei"],
    [
      { type: "without", demand: { type: "months", wish: wish() } },
      "erweitern Sie den Zeitraum (KoStAG)",
    ],
    [
      { type: "without", demand: { type: "weekdays", wish: wish() } },
      "lassen Sie weitere Wochentage zu (KoStAG)",
    ],
    [
      { type: "without", demand: { type: "distance", wish: wish() } },
      "streichen Sie den Mindestabstand (KoStAG)",
    ],
    [
      { type: "fewerDays", days: 60, demand: { type: "distance", wish: wish() } },
      "senken Sie den Mindestabstand (KoStAG) auf 60 Tage",
    ],
    [
      { type: "fewerDays", days: 1, demand: { type: "before", sequence: AG_FIRST } },
      "verlangen Sie zwischen den Gremien nur 1 Tag",
    ],
    [
      { type: "without", demand: { type: "before", sequence: AG_FIRST } },
      "geben Sie die Reihenfolge AG 0-6 und KoStAG auf",
    ],
    [
      { type: "without", demand: { type: "taken", wish: wish() } },
      "verlegen Sie Sitzungen der anderen Gremien",
    ],
    [
      { type: "without", demand: { type: "sharedPersons" } },
      "tragen Sie Uhrzeiten ein, damit zwei Gremien nacheinander tagen können",
    ],
  ])("%#", (proposal, text) => {
    expect(offered(proposal)).toBe(`Bitte ${text}.`);
  });

  test("fewer sessions, where some are possible, behind at most five other ways", () => {
    const given: GivenUp = {
      type: "sessions",
      wish: wish(),
      lacking: 1,
      possible: 2,
      conflict: { demands: [], wishes: [wish()] },
      proposals: Array<Proposal>(6).fill({ type: "without", demand: { type: "blocked" } }),
    };
    const text = givenUpText(given, 2022);
    expect(text).toContain("Für 1 von 3 Sitzungen");
    expect(text.match(/geben Sie Sperrtermine frei, oder/g)).toHaveLength(5);
    expect(text).toMatch(/, oder senken Sie „Sitzungen je Jahr“ auf 2\.$/);
  });
});

test("more is missing where some had been given up before, and less is possible", () => {
  const given: GivenUp = {
    type: "sessions",
    wish: wish(),
    lacking: 1,
    possible: 1,
    conflict: { demands: [], wishes: [wish()] },
    proposals: [],
  };
  expect(givenUpText(given, 2022)).toMatch(/Für 1 von 3 .* auf 1\.$/);
});

test("an order that was given up names it first, then the others", () => {
  const before: Demand = { type: "before", sequence: AG_FIRST };
  const given: GivenUp = {
    type: "sequence",
    demand: before,
    conflict: { demands: [before, { type: "blocked" }], wishes: [wish()] },
    proposals: [],
  };
  expect(givenUpText(given, 2022)).toBe(
    `Eine Reihenfolge ließ sich im Jahr 2022 nicht einhalten: AG 0-6 tagt mindestens 14 Tage vor KoStAG. Grund: die Sperrtermine. ${BY_HAND}`,
  );
});

describe("a default of ours that was given up is told", () => {
  const told = (demands: readonly Demand[]) => givenUpText({ type: "defaults", demands }, 2022);
  const start =
    "Eine Vorgabe des Werkzeugs gilt im Jahr 2022 nicht, weil sonst nicht alle Sitzungen Platz hätten: ";

  test("once, for one body or for all", () => {
    expect(told([{ type: "oneADay" }])).toBe(`${start}an einem Tag tagt nur ein Gremium.`);
    expect(told([{ type: "distance", wish: wish() }])).toBe(
      `${start}der Mindestabstand von 90 Tagen.`,
    );
    expect(told([])).toBe(`${start}.`);
    const distances = [KOSTAG, AG_0_6, ABSI].map((body): Demand => ({
      type: "distance",
      wish: wish(body),
    }));
    expect(told(distances)).toBe(
      `${start}der Mindestabstand von 90 Tagen; entsprechend für AG 0-6 und ABSI.`,
    );
  });

  test("with the other bodies that it holds for, each once", () => {
    const soon = [AG_0_6, AG_6_18, AG_18_27, AG_18_27].map((first): Demand => ({
      type: "soon",
      sequence: { ...AG_FIRST, first },
    }));
    expect(told(soon)).toBe(
      `${start}AG 0-6 tagt höchstens 42 Tage vor KoStAG; entsprechend für AG 6-18 und AG 18-27.`,
    );
  });
});
