import { germanDate, isoDay } from "../../../../src/core/calendar";
import { isInMonths } from "../../../../src/core/planning/arrange/planning-year";
import { ABSI, blocked, decision, KOSTAG, meeting, quota, scheduled } from "../register-by-hand";
import { asked, wishOf, yearOf } from "./year-by-hand";

const RULES = [asked(KOSTAG, 2)];

describe("days that are taken", () => {
  const takenOf = (change: Parameters<typeof yearOf>[0]) =>
    yearOf({ rules: RULES, ...change }).taken.map(
      ({ organization, day, startMinutes, endMinutes }) =>
        `${organization.shortName} ${germanDate(day)} ${startMinutes ?? "-"} ${endMinutes ?? "-"}`,
    );

  test("are meetings of the year that take place", () => {
    const meetings = [
      meeting(ABSI, "2022-03-01", { startMinutes: 900, endMinutes: 960 }),
      meeting(ABSI, "2022-03-02", { state: "entfallen" }),
      meeting(ABSI, "2021-03-01"),
      meeting(ABSI, undefined),
    ];
    expect(takenOf({ meetings })).toEqual(["ABSI 01.03.2022 900 960"]);
  });

  test("are those of our sheet of which people know, with their time if it is one", () => {
    const day = isoDay("2022-03-01");
    const known = { state: "eingeladen" };
    const schedule = [
      scheduled("ABSI", 1, day, { ...known, time: 960 }),
      scheduled("KoStAG", 1, isoDay("2022-03-02"), { ...known, time: "nachmittags" }),
      scheduled("ABSI", 2, isoDay("2022-03-03")),
      scheduled("ABSI", 3, isoDay("2021-03-01"), known),
      scheduled("ABSI", 4, undefined, known),
      scheduled("Beirat", 1, day, known),
    ];
    expect(takenOf({ schedule })).toEqual(["ABSI 01.03.2022 960 -", "KoStAG 02.03.2022 - -"]);
  });
});

test("a year begins after the decision, and its days are those on which people meet", () => {
  const year = yearOf({ rules: RULES, consultations: [decision("2022-02-16")] });
  expect(year.decided).toBe(true);
  expect(year.days[0]).toBe(isoDay("2022-02-17"));
  expect(yearOf({ rules: RULES }).decided).toBe(false);
  expect(year.days).not.toContain(isoDay("2022-04-15"));
  const blockedDays = [blocked("2022-03-01", "2022-03-02"), blocked("2022-03-05")];
  expect([...yearOf({ rules: RULES, blockedDays }).blocked]).toEqual([
    isoDay("2022-03-01"),
    isoDay("2022-03-02"),
  ]);
});

test("who sends delegates is known by the quotas", () => {
  const year = yearOf({ rules: RULES, quotas: [quota(KOSTAG, 2, "personal")] });
  expect(year.senderOf(KOSTAG)).toBe(ABSI);
  expect(year.senderOf(ABSI)).toBeUndefined();
});

test("months have both ends inside", () => {
  const wish = wishOf(
    yearOf({ rules: [asked(KOSTAG, 1, { firstMonth: 3, lastMonth: 5 })] }),
    KOSTAG,
  );
  const inside = ["2022-02-28", "2022-03-01", "2022-05-31", "2022-06-01"].map((day) =>
    isInMonths(isoDay(day), wish),
  );
  expect(inside).toEqual([false, true, true, false]);
  const open = wishOf(yearOf({ rules: RULES }), KOSTAG);
  expect(isInMonths(isoDay("2022-12-31"), open)).toBe(true);
});
