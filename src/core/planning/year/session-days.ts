import { dayFromIso, isoText, yearOf, type Day } from "../../calendar";
import { jsonEntries, keptPart, withKeptPart } from "../../kept";
import type { Meeting, Organization, OrganizationRules } from "../../register";
import { organizationFinder } from "../organization-names";

/**
 * Days that users chose for sessions, of all years: by the short name of the organization. A session is
 * known by its day, for its number follows from the days before it. Names come from files: a map.
 */
export type SessionDays = ReadonlyMap<string, readonly Day[]>;

export const NO_SESSION_DAYS: SessionDays = new Map();

/** What the workbook keeps of them: `{ "KoStAG": ["2021-06-16"] }`. What cannot be read is passed over. */
export function keptSessionDays(workbook: { readonly kept?: string }): SessionDays {
  const entries = jsonEntries(keptPart(workbook, "sessions")) ?? [];
  const read = entries.map(
    ([name, days]) => [name, Array.isArray(days) ? daysIn(days) : []] as const,
  );
  return new Map(read.filter(([, days]) => days.length > 0));
}

function daysIn(values: readonly unknown[]): Day[] {
  const days = values.flatMap((value) =>
    typeof value === "string" ? (dayFromIso(value) ?? []) : [],
  );
  return inOrder(days);
}

/** What a workbook is to keep with other days; undefined: nothing. */
export function withKeptSessionDays(
  kept: string | undefined,
  days: SessionDays,
): string | undefined {
  const entries = [...days].map(([name, ofOne]) => [name, ofOne.map(isoText)] as const);
  return withKeptPart(kept, "sessions", days.size === 0 ? undefined : Object.fromEntries(entries));
}

/** The same days under the short names that the register has now; unknown names stay. */
export function currentSessionDays(
  days: SessionDays,
  organizations: readonly Organization[],
): SessionDays {
  const find = organizationFinder(organizations);
  const current = new Map<string, readonly Day[]>();
  for (const [name, ofOne] of days) {
    const key = find(name)?.shortName ?? name;
    current.set(key, inOrder([...(current.get(key) ?? []), ...ofOne]));
  }
  return current;
}

/** The chosen days of a year for an organization; one that has come into Termine is fixed there. */
export function chosenDays(
  days: SessionDays,
  { organization }: OrganizationRules,
  meetings: readonly Meeting[],
  year: number,
): readonly Day[] {
  const own = meetings.filter((meeting) => meeting.organization === organization);
  const listed = new Set(own.map(({ day }) => day));
  const chosen = days.get(organization.shortName) ?? [];
  return chosen.filter((day) => yearOf(day) === year && !listed.has(day));
}

function inOrder(days: readonly Day[]): Day[] {
  return [...new Set(days)].sort((a, b) => a - b);
}
