import { blockedDaysField, consultationField, meetingField } from "../headings/calendar-headings";
import { membershipField } from "../headings/membership-headings";
import { rulesField } from "../headings/rules-headings";
import type { TableKind } from "../tables/table";
import { BLOCKED_DAYS, CONSULTATIONS, MEETINGS, MEMBERSHIPS, RULES } from "./meaning-words";

/** What a column of a table means, as the heading that stands for it; undefined if it is not understood. */
export function meaningOfHeading(kind: TableKind, heading: string): string | undefined {
  switch (kind) {
    case "memberships":
      return wordOf(MEMBERSHIPS, membershipField(heading));
    case "rules":
      return wordOf(RULES, rulesField(heading));
    case "meetings":
      return wordOf(MEETINGS, meetingField(heading));
    case "consultations":
      return wordOf(CONSULTATIONS, consultationField(heading));
    case "blockedDays":
      return wordOf(BLOCKED_DAYS, blockedDaysField(heading));
  }
}

function wordOf<F extends string>(
  words: Readonly<Record<F, string>>,
  field: F | undefined,
): string | undefined {
  return field === undefined ? undefined : words[field];
}

/** True for any heading that some table knows. */
export function isMeaning(heading: string): boolean {
  const kinds: readonly TableKind[] = [
    "memberships",
    "rules",
    "meetings",
    "consultations",
    "blockedDays",
  ];
  return kinds.some((kind) => meaningOfHeading(kind, heading) !== undefined);
}
