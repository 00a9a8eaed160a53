import type { Finding } from "../../src/core/findings";
import type { Place } from "../../src/core/grid";
import type {
  BlockedDays,
  Meeting,
  MeetingState,
  Organization,
  Register,
} from "../../src/core/register";
import { findingsOfRegister } from "./marked-codes";
import { membershipTable } from "./membership-table";
import { dayOf, linesOf, type Line } from "./table-lines";

export interface MeetingOptions {
  /** Who sits where, as a membership table; nobody, unless said otherwise. */
  readonly members?: string;
  /** Organization and meetings a year; the cell of the Gremien sheet that says so is "A2" and so on. */
  readonly perYear?: readonly (readonly [organization: string, meetings: number | undefined])[];
  /** "11.02.2021–17.02.2021 Karneval", "26.09.2021 Wahl", "26.09.2021". */
  readonly blocked?: readonly string[];
}

const STATES: readonly MeetingState[] = ["geplant", "eingeladen", "durchgeführt", "entfallen"];

/**
 * A register with meetings from a readable table: Gremium | Nr. | Datum | Uhrzeit | Status | Bemerkung |
 * Blatt | erwartet, any of them, in any order. It stands in the sheet "Termine" with its headings in
 * row 1; "Blatt" names another. A day in "?" is one that could not be read.
 */
export function meetingRegister(text: string, options: MeetingOptions = {}): Register {
  const { register } = membershipTable(options.members ?? "Gremium | Name", { quotas: [] });
  const known = new Map(register.organizations.map((each) => [each.shortName, each]));
  const organizationOf = (name: string): Organization => {
    const named = { name, shortName: name, classification: undefined, previousNames: [] };
    const organization = known.get(name) ?? named;
    known.set(name, organization);
    return organization;
  };
  const meetings = linesOf(text).map((line) => meetingOf(line, organizationOf));
  const rules = (options.perYear ?? []).map(([name, meetingsPerYear], position) => ({
    organization: organizationOf(name),
    meetingsPerYear,
    chair: undefined,
    office: undefined,
    moderation: undefined,
    ageFrom: undefined,
    ageTo: undefined,
    noticeDays: undefined,
    place: { sheet: "Gremien", cell: `A${position + 2}` },
  }));
  const blockedDays = (options.blocked ?? []).map(blockedOf);
  return { ...register, organizations: [...known.values()], meetings, rules, blockedDays };
}

function meetingOf(line: Line, organizationOf: (name: string) => Organization): Meeting {
  const { cells } = line;
  const [start, end] = (cells.get("Uhrzeit") ?? "").split("–").map(minutesOf);
  const date = cells.get("Datum");
  const placeAt = (heading: string): Place => ({
    ...line.place(heading),
    sheet: cells.get("Blatt") ?? "Termine",
  });
  return {
    organization: organizationOf(cells.get("Gremium") ?? ""),
    number: cells.has("Nr.") ? Number(cells.get("Nr.")) : undefined,
    day: date === "?" ? undefined : dayOf(date),
    startMinutes: start,
    endMinutes: end,
    location: undefined,
    format: undefined,
    state: STATES.find((state) => state === cells.get("Status")),
    remark: cells.get("Bemerkung"),
    places: {
      organization: placeAt("Gremium"),
      ...(date === undefined ? {} : { day: placeAt("Datum") }),
      ...(cells.has("Nr.") ? { number: placeAt("Nr.") } : {}),
    },
  };
}

function minutesOf(time: string): number | undefined {
  const match = /^(\d\d):(\d\d)$/.exec(time);
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
}

function blockedOf(text: string, position: number): BlockedDays {
  const [, start, end, occasion = ""] = /^([\d.]+)(?:–([\d.]+))?(?: (.*))?$/u.exec(text) ?? [];
  return {
    term: { start: dayOf(start), end: dayOf(end) },
    occasion,
    place: { sheet: "Sperrtermine", cell: `A${position + 2}` },
  };
}

/** The only finding of that code; throws when there is none or more. */
export function theMeetingFinding(
  code: string,
  text: string,
  options: MeetingOptions = {},
): Finding {
  const found = findingsOfRegister(meetingRegister(text, options)).filter(
    (each) => each.code === code,
  );
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} findings ${code}`);
  return found[0];
}

/** Runs ALL rules: exactly the codes marked in "erwartet" fire, each with its first cell in that row. */
export function expectMarkedMeetings(text: string, options: MeetingOptions = {}): void {
  const marked = linesOf(text).flatMap(({ row, cells }) =>
    (cells.get("erwartet")?.split(",") ?? []).map((code) => `${row} ${code.trim()}`),
  );
  const fired = findingsOfRegister(meetingRegister(text, options)).map(
    ({ code, places: [first] }) => `${first?.cell.replace(/[A-Z]+/, "") ?? "-"} ${code}`,
  );
  expect(fired.sort()).toEqual(marked.sort());
}
