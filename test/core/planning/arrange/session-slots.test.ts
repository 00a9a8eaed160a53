import { germanDate } from "../../../../src/core/calendar";
import { missingCounts, sessionSlots } from "../../../../src/core/planning/arrange/session-slots";
import type { Organization, Register } from "../../../../src/core/register";
import { ABSI, AG_0_6, KOSTAG, meeting } from "../register-by-hand";
import { asked, wishOf, yearOf } from "./year-by-hand";

/** The sessions of an organization by day; "=" marks one that has its day. */
function slotsOf(organization: Organization, change: Partial<Register>): string[] {
  const year = yearOf(change);
  const slots = sessionSlots(year, missingCounts(year)).get(wishOf(year, organization)) ?? [];
  return slots.map(({ day, isFixed }) => `${isFixed ? "=" : ""}${germanDate(day)}`);
}

describe("sessions that prepare a round", () => {
  const both = { rules: [asked(KOSTAG, 2), asked(AG_0_6, 2)] };

  it("are ideal so long before it that there is time to spare", () => {
    expect(slotsOf(KOSTAG, both)).toEqual(["07.04.2022", "27.09.2022"]);
    expect(slotsOf(AG_0_6, both)).toEqual(["17.03.2022", "06.09.2022"]);
  });

  it("are spread over the year where they are more than the rounds", () => {
    expect(slotsOf(AG_0_6, { rules: [asked(KOSTAG, 2), asked(AG_0_6, 3)] })).toEqual([
      "09.03.2022",
      "02.07.2022",
      "25.10.2022",
    ]);
  });

  it("are spread over what is left of the year where one of them has its day", () => {
    const meetings = [meeting(AG_0_6, "2022-11-02")];
    expect(slotsOf(AG_0_6, { ...both, meetings })).toEqual(["19.04.2022", "=02.11.2022"]);
  });

  it("come to an end where two organizations prepare each other's", () => {
    const rules = [
      asked(KOSTAG, 2, { before: [{ organization: ABSI, leastDays: undefined }] }),
      asked(ABSI, 2, { before: [{ organization: KOSTAG, leastDays: undefined }] }),
    ];
    expect(slotsOf(KOSTAG, { rules })).toEqual(["17.03.2022", "06.09.2022"]);
    expect(slotsOf(ABSI, { rules })).toEqual(["07.04.2022", "27.09.2022"]);
  });
});

it("leaves the sessions of an organization that prepares none where the year puts them", () => {
  const alone = slotsOf(ABSI, { rules: [asked(ABSI, 2)] });
  expect(alone).toEqual(["07.04.2022", "27.09.2022"]);
  expect(slotsOf(ABSI, { rules: [asked(ABSI, 2), asked(KOSTAG, 2), asked(AG_0_6, 2)] })).toEqual(
    alone,
  );
});
