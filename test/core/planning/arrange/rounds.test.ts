import { germanDate, type Day } from "../../../../src/core/calendar";
import type { Demand } from "../../../../src/core/planning/arrange/demands";
import { sequenceDistances, sequenceEnds } from "../../../../src/core/planning/arrange/rounds";
import type { Rounds, SessionSlot } from "../../../../src/core/planning/arrange/session-slots";
import { ABSI, AG_0_6, KOSTAG } from "../register-by-hand";
import { asked, days, order, wishOf, yearOf } from "./year-by-hand";

const year = yearOf({ rules: [asked(KOSTAG, 2), asked(AG_0_6, 2)] });
const [kostag, group] = [wishOf(year, KOSTAG), wishOf(year, AG_0_6)];

/** Sessions "2022-03-01" that get a day, "=2022-03-01" that have it. */
function slots(wish: typeof kostag, texts: readonly string[]): SessionSlot[] {
  return texts.map((text) => ({
    wish,
    day: days(text.replace("=", ""))[0]!,
    isFixed: text.startsWith("="),
  }));
}

function roundsOf(ofGroup: readonly string[], ofKostag: readonly string[]): Rounds {
  return new Map([
    [kostag, slots(kostag, ofKostag)],
    [group, slots(group, ofGroup)],
  ]);
}

const SEQUENCE = order(AG_0_6, KOSTAG);
const BEFORE: Demand = { type: "before", sequence: SEQUENCE };
const SOON: Demand = { type: "soon", sequence: SEQUENCE };

/** "group 1 → KoStAG 1: 14". */
function distances(rounds: Rounds, demands: readonly Demand[]) {
  const open = [...rounds.values()].flat().filter(({ isFixed }) => !isFixed);
  const slotOf = new Map(open.map((slot, index) => [slot, index]));
  const name = (at: number) => {
    const slot = open[at]!;
    const number = rounds.get(slot.wish)!.indexOf(slot) + 1;
    return `${slot.wish.organization.shortName} ${number}`;
  };
  return sequenceDistances(rounds, slotOf, demands).map(
    ({ from, to, least }) => `${name(from)} → ${name(to)}: ${least}`,
  );
}

function ends(rounds: Rounds, demands: readonly Demand[]) {
  const text = (day: number | undefined) =>
    day === undefined || !Number.isFinite(day) ? "offen" : germanDate(day as Day);
  return [...sequenceEnds(rounds, demands)].map(
    ([{ wish }, { from, upTo }]) =>
      `${wish.organization.shortName} ${text(from)} bis ${text(upTo)}`,
  );
}

const OPEN = roundsOf(["2022-03-01", "2022-09-01"], ["2022-04-01", "2022-10-01"]);

describe("sessions that both are to get a day", () => {
  test("are paired round by round: early enough, and not much too early", () => {
    expect(distances(OPEN, [BEFORE])).toEqual([
      "AG 0-6 1 → KoStAG 1: 14",
      "AG 0-6 2 → KoStAG 2: 14",
    ]);
    expect(distances(OPEN, [SOON])).toEqual([
      "KoStAG 1 → AG 0-6 1: -42",
      "KoStAG 2 → AG 0-6 2: -42",
    ]);
  });

  test("are spread over the rounds where there are more of one; then nothing is too early", () => {
    const more = roundsOf(["2022-02-01", "2022-03-01", "2022-09-01"], ["2022-04-01", "2022-10-01"]);
    expect(distances(more, [BEFORE, SOON])).toEqual([
      "AG 0-6 1 → KoStAG 1: 14",
      "AG 0-6 2 → KoStAG 1: 14",
      "AG 0-6 3 → KoStAG 2: 14",
    ]);
  });

  test("are left alone by demands on others, or on nobody's order", () => {
    expect(distances(OPEN, [{ type: "oneADay" }, { type: "distance", wish: kostag }])).toEqual([]);
    expect(distances(OPEN, [{ type: "before", sequence: order(ABSI, KOSTAG) }])).toEqual([]);
    expect(distances(roundsOf(["2022-03-01"], []), [BEFORE])).toEqual([]);
  });
});

describe("a session that has its day", () => {
  const fixedKostag = roundsOf(["2022-03-01"], ["=2022-06-15"]);
  const fixedGroup = roundsOf(["=2022-06-15"], ["2022-07-01"]);

  test("leaves to the one before it the days up to two weeks before, at most six weeks", () => {
    expect(ends(fixedKostag, [BEFORE])).toEqual(["AG 0-6 offen bis 01.06.2022"]);
    expect(ends(fixedKostag, [SOON])).toEqual(["AG 0-6 04.05.2022 bis offen"]);
    expect(ends(fixedKostag, [BEFORE, SOON])).toEqual(["AG 0-6 04.05.2022 bis 01.06.2022"]);
    expect(distances(fixedKostag, [BEFORE, SOON])).toEqual([]);
  });

  test("leaves to the one behind it the days from two weeks after, at most six weeks", () => {
    expect(ends(fixedGroup, [BEFORE, SOON])).toEqual(["KoStAG 29.06.2022 bis 27.07.2022"]);
  });

  test("of several that count the narrowest holds", () => {
    const both = roundsOf(["=2022-03-01", "=2022-05-01"], ["2022-07-01"]);
    expect(ends(both, [BEFORE])).toEqual(["KoStAG 15.05.2022 bis offen"]);
  });

  test("asks nothing of one that has its day too", () => {
    expect(ends(roundsOf(["=2022-03-01"], ["=2022-03-02"]), [BEFORE, SOON])).toEqual([]);
    expect(ends(OPEN, [BEFORE, SOON])).toEqual([]);
  });
});
