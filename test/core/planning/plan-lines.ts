import { germanDate, weekdayName } from "../../../src/core/calendar";
import type { SessionPlan } from "../../../src/core/planning";

/** "KoStAG 3 Do 22.04.2021", by day. */
export function planLines({ rows }: SessionPlan): string[] {
  return rows.map(({ organizationName, number, day }) => {
    const when =
      day === undefined ? "ohne Tag" : `${weekdayName(day).slice(0, 2)} ${germanDate(day)}`;
    return `${organizationName} ${number ?? "–"} ${when}`;
  });
}
