import { isoDay, OPEN_TERM } from "../../../../src/core/calendar";
import { demandsOf, type Demand } from "../../../../src/core/planning/arrange/demands";
import { hindranceFinder } from "../../../../src/core/planning/arrange/open-days";
import type { PlanningYear } from "../../../../src/core/planning/arrange/planning-year";
import type { Organization, Register } from "../../../../src/core/register";
import {
  ABSI,
  AG_0_6,
  AG_18_27,
  AG_6_18,
  blocked,
  decision,
  KOSTAG,
  meeting,
  membership,
  person,
  scheduled,
} from "../register-by-hand";
import { asked, order, wishOf, yearOf } from "./year-by-hand";

function hindrance(
  year: PlanningYear,
  day: string,
  demands: readonly Demand[] = demandsOf(year),
  organization: Organization = KOSTAG,
) {
  const found = hindranceFinder(year, demands, wishOf(year, organization), 20)(isoDay(day));
  if (!found) return undefined;
  return found.type === "taken" ? `taken by ${found.by.shortName}` : found.type;
}

const KOSTAG_ALONE: Partial<Register> = { rules: [asked(KOSTAG, 2)] };

describe("a day is out of the question for the KoStAG", () => {
  test("where it asks for other weekdays or months, as long as that is demanded", () => {
    // Tuesdays from March on; 2022-03-01 is a Tuesday.
    const year = yearOf({ rules: [asked(KOSTAG, 2, { weekdays: [2], firstMonth: 3 })] });
    expect(hindrance(year, "2022-03-01")).toBeUndefined();
    expect(hindrance(year, "2022-03-02")).toBe("weekdays");
    expect(hindrance(year, "2022-02-22")).toBe("months");
    expect(hindrance(year, "2022-02-23", [])).toBeUndefined();
  });

  test("where it is blocked", () => {
    const year = yearOf({ ...KOSTAG_ALONE, blockedDays: [blocked("2022-03-01")] });
    expect(hindrance(year, "2022-03-01")).toBe("blocked");
    expect(hindrance(year, "2022-03-02")).toBeUndefined();
    expect(hindrance(year, "2022-03-01", [])).toBeUndefined();
    const undated = { ...blocked("2022-03-01"), term: OPEN_TERM };
    expect(hindrance(yearOf({ ...KOSTAG_ALONE, blockedDays: [undated] }), "2022-03-01")).toBe(
      undefined,
    );
  });

  test("where invitations would go out before the decision", () => {
    const year = yearOf({ ...KOSTAG_ALONE, consultations: [decision("2022-02-16")] });
    // Fourteen days before 2 March is 16 February, the day of the decision itself.
    expect(hindrance(year, "2022-03-02")).toBe("notice");
    expect(hindrance(year, "2022-03-03")).toBeUndefined();
    expect(hindrance(yearOf(KOSTAG_ALONE), "2022-01-10")).toBeUndefined();
  });

  test("less than the least distance from a day that it has", () => {
    const year = yearOf({ ...KOSTAG_ALONE, meetings: [meeting(KOSTAG, "2022-03-21")] });
    expect(
      ["2022-03-01", "2022-03-02", "2022-04-09", "2022-04-10"].map((day) => hindrance(year, day)),
    ).toEqual([undefined, "distance", "distance", undefined]);
  });
});

describe("a day on which the ABSI meets", () => {
  const anna = person("Frau Anna Aupers");
  const bernd = person("Herr Bernd Büning");
  const meetings = [{ ...meeting(ABSI, "2022-03-01"), startMinutes: 14 * 60 }];
  const shared = [membership(anna, KOSTAG), membership(anna, ABSI)];
  const apart = [membership(anna, KOSTAG), membership(bernd, ABSI)];

  test("is taken where persons are shared, or nobody knows", () => {
    const on = (memberships: Register["memberships"]) =>
      hindrance(yearOf({ ...KOSTAG_ALONE, meetings, memberships }), "2022-03-01");
    expect(on(shared)).toBe("taken by ABSI");
    expect(on([])).toBe("taken by ABSI");
    expect(on(apart)).toBeUndefined();
  });

  test("is taken where the ABSI is planned too and each day belongs to one body", () => {
    const both = { rules: [asked(KOSTAG, 2), asked(ABSI, 2)], meetings, memberships: apart };
    expect(hindrance(yearOf(both), "2022-03-01")).toBe("taken by ABSI");
    expect(hindrance(yearOf(both), "2022-03-01", [])).toBeUndefined();
  });

  test("is free at another time", () => {
    const at = (startMinutes: number) =>
      hindrance(
        yearOf({ rules: [asked(KOSTAG, 2, { startMinutes })], meetings, memberships: shared }),
        "2022-03-01",
      );
    expect(at(16 * 60)).toBeUndefined();
    expect(at(15 * 60)).toBe("taken by ABSI");
  });

  test("is no hindrance for the ABSI itself where people were invited by our own sheet", () => {
    const schedule = [scheduled("ABSI", 1, isoDay("2022-03-01"), { state: "eingeladen" })];
    const year = yearOf({ rules: [asked(ABSI, 2)], schedule });
    expect(hindrance(year, "2022-03-01", demandsOf(year), ABSI)).toBeUndefined();
  });

  test("is no hindrance for the ABSI itself but its distance", () => {
    const year = yearOf({ rules: [asked(ABSI, 2)], meetings });
    expect(hindrance(year, "2022-03-01", demandsOf(year), ABSI)).toBe("distance");
  });
});

describe("an order with a body whose days are given", () => {
  const meetings = [meeting(ABSI, "2022-06-15")];
  const inOrder = (sequence: ReturnType<typeof order>, type: "before" | "soon") => {
    const year = yearOf({ ...KOSTAG_ALONE, meetings });
    return (day: string) => hindrance(year, day, [{ type, sequence }]);
  };

  test("lets the KoStAG meet at least fourteen days before it", () => {
    const on = inOrder(order(KOSTAG, ABSI), "before");
    expect([on("2022-06-01"), on("2022-06-02"), on("2022-02-01"), on("2022-07-01")]).toEqual([
      undefined,
      "sequence",
      undefined,
      "sequence",
    ]);
  });

  test("and not much too early, where that is asked for too", () => {
    const on = inOrder(order(KOSTAG, ABSI), "soon");
    expect([on("2022-05-04"), on("2022-05-03")]).toEqual([undefined, "sequence"]);
  });

  test("or at least fourteen days behind it", () => {
    const on = inOrder(order(ABSI, KOSTAG), "before");
    expect([on("2022-06-29"), on("2022-06-28"), on("2022-05-01")]).toEqual([
      undefined,
      "sequence",
      "sequence",
    ]);
  });

  test("says nothing where the order is about others, or no day is known, or days are still to be found", () => {
    expect(inOrder(order(AG_0_6, AG_6_18), "before")("2022-06-14")).toBeUndefined();
    expect(inOrder(order(ABSI, AG_6_18), "before")("2022-06-14")).toBeUndefined();
    expect(inOrder(order(KOSTAG, AG_18_27), "before")("2022-06-14")).toBeUndefined();
    const both = yearOf({ rules: [asked(KOSTAG, 2), asked(ABSI, 2)], meetings });
    const before: Demand = { type: "before", sequence: order(KOSTAG, ABSI) };
    expect(hindrance(both, "2022-06-14", [before])).toBeUndefined();
  });
});
