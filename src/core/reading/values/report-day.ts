import type { Day } from "../../calendar";
import type { Subject } from "../../findings";
import { dateIncomplete } from "../kinds/date-incomplete";
import { dateUnreadable } from "../kinds/date-unreadable";
import { report, type Reading } from "../reading";
import type { ReadCell } from "../tables/columns";
import { readDay } from "./read-day";

/** The day of a cell; what is no day or only part of one is reported and not used. */
export function dayOf(
  cell: ReadCell | undefined,
  reading: Reading,
  subject: Subject = {},
): Day | undefined {
  const found = readDay(cell?.value);
  if (found.type === "day") return found.day;
  if (!cell || found.type === "blank" || found.type === "open") return undefined;
  const kind = found.type === "incomplete" ? dateIncomplete : dateUnreadable;
  const facts = { column: cell.heading, text: found.text };
  report(reading, kind, { ...subject, places: [cell.place], facts });
  return undefined;
}
