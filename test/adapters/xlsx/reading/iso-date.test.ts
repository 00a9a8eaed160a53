import { dayFromEpoch, isoText } from "../../../../src/core";
import { isoDateValue } from "../../../../src/adapters/xlsx/reading/iso-date";

/** "2021-02-17 16:30", "16:30" for a bare time; "undefined" for what is none. */
function shown(value: ReturnType<typeof isoDateValue>): string {
  if (value === undefined) return "undefined";
  const time = `${String(Math.floor(value.minutes / 60)).padStart(2, "0")}:${String(value.minutes % 60).padStart(2, "0")}`;
  return value.epochDay === undefined ? time : `${isoText(dayFromEpoch(value.epochDay))} ${time}`;
}

describe("an ISO date", () => {
  test.each([
    ["2021-02-17", "2021-02-17 00:00"],
    ["2021-02-17T16:30:00.000", "2021-02-17 16:30"],
    ["2021-02-17T23:59:59.9Z", "2021-02-18 00:00"],
    ["16:30", "16:30"],
    ["2021-02-31", "undefined"],
    ["", "undefined"],
    ["17.02.2021", "undefined"],
  ])("%s is %s", (text, expected) => {
    expect(shown(isoDateValue(text, undefined))).toBe(expected);
  });
});
