import { isoDay, type Day } from "../../../src/core/calendar";
import {
  indexRegister,
  type DeputyMode,
  type Meeting,
  type Membership,
  type Organization,
  type OrganizationRules,
  type Person,
  type Register,
  type RegisterIndex,
  type Role,
  type ScheduledMeeting,
  type SeatQuota,
} from "../../../src/core/register";

const PLACE = { sheet: "Mitglieder", cell: "A2" };

export function organization(shortName: string, name = shortName): Organization {
  return { name, shortName, classification: undefined, previousNames: [] };
}

export const KOSTAG = organization("KoStAG", "Koordinierungs- und Steuerungsarbeitsgruppe");
export const ABSI = organization("ABSI", "Ausschuss für Bildung, Schule und Integration");
export const AG_0_6 = organization("AG 0-6");
export const AG_6_18 = organization("AG 6-18");
export const AG_18_27 = organization("AG 18-27");

/** "Frau Dr. Heide Wessendarp": the last word is the family name; a lone name has no given name. */
export function person(text: string): Person {
  const [, form, title = "", given, familyName = ""] =
    /^(?:(Frau|Herr) )?(?:(Dr\.) )?(?:(\S+) )?(\S+)$/u.exec(text) ?? [];
  return {
    familyName,
    givenName: given,
    formOfAddress: form === "Frau" || form === "Herr" ? form : undefined,
    title,
    affix: "",
  };
}

type Options = Partial<Pick<Membership, "onBehalfOf" | "rank" | "area">> & {
  readonly from?: string;
  readonly to?: string;
  readonly for?: Person;
};

export function membership(
  who: Person,
  where: Organization,
  role: Role = "member",
  options: Options = {},
): Membership {
  const day = (text: string | undefined) => (text === undefined ? undefined : isoDay(text));
  return {
    person: who,
    organization: where,
    role,
    roleText: undefined,
    votingRight: undefined,
    onBehalfOf: options.onBehalfOf,
    area: options.area,
    term: { start: day(options.from), end: day(options.to) },
    substituteFor: options.for && { text: options.for.familyName, person: options.for },
    rank: options.rank,
    remark: undefined,
    places: { person: PLACE, organization: PLACE },
  };
}

export function quota(
  where: Organization,
  seats: number,
  deputyMode: DeputyMode,
  change: Partial<SeatQuota> = {},
): SeatQuota {
  const base = { organization: where, sendingOrganization: ABSI, seats, deputyMode };
  return { ...base, declined: false, place: undefined, ...change };
}

export function rules(
  where: Organization,
  change: Partial<OrganizationRules> = {},
): OrganizationRules {
  return {
    organization: where,
    meetingsPerYear: undefined,
    chair: undefined,
    office: undefined,
    moderation: undefined,
    ageFrom: undefined,
    ageTo: undefined,
    noticeDays: undefined,
    place: undefined,
    ...change,
  };
}

export function meeting(
  where: Organization,
  day: string | undefined,
  change: Partial<Meeting> = {},
): Meeting {
  return {
    organization: where,
    number: undefined,
    day: day === undefined ? undefined : isoDay(day),
    startMinutes: undefined,
    endMinutes: undefined,
    location: undefined,
    format: undefined,
    state: undefined,
    remark: undefined,
    places: { organization: PLACE },
    ...change,
  };
}

export function scheduled(
  organizationName: string,
  number: number | undefined,
  day: Day | undefined,
  change: Partial<ScheduledMeeting> = {},
): ScheduledMeeting {
  return {
    organizationName,
    number,
    day,
    noticeBy: undefined,
    time: undefined,
    location: undefined,
    format: undefined,
    state: "geplant",
    remark: undefined,
    ...change,
  };
}

export function blocked(start: string, end = start): Register["blockedDays"][number] {
  const term = { start: isoDay(start), end: isoDay(end) };
  return { term, occasion: "Klausurtagung", place: PLACE };
}

export function decision(day: string): Register["consultations"][number] {
  const place = PLACE;
  return { organizationName: "Kreistag", day: isoDay(day), authoritative: true, place };
}

export function register(change: Partial<Register> = {}): Register {
  const memberships = change.memberships ?? [];
  return {
    organizations: [KOSTAG, AG_0_6, AG_6_18, AG_18_27, ABSI],
    persons: [...new Set(memberships.map((entry) => entry.person))],
    memberships,
    openSeats: [],
    deputyPools: [],
    quotas: [],
    rules: [],
    rulesFrom: "paper",
    membershipTable: PLACE,
    meetings: [],
    consultations: [],
    blockedDays: [],
    schedule: [],
    paperReferences: [],
    paperReference: undefined,
    ...change,
  };
}

export function openSeat(where: Organization, text = "N.N."): Register["openSeats"][number] {
  const term = { start: undefined, end: undefined };
  return { organization: where, role: "member", text, term, onBehalfOf: undefined, place: PLACE };
}

/** What the list says instead of naming a deputy of that member. */
export function poolFor(member: Membership, text: string): Register["deputyPools"][number] {
  const { organization, onBehalfOf } = member;
  return { organization, onBehalfOf, text, place: PLACE, members: [member] };
}

/** The quotas of the paper: two with personal deputies, three times one without. */
export const PAPER_QUOTAS = [
  quota(KOSTAG, 2, "personal"),
  quota(AG_0_6, 1, "none"),
  quota(AG_6_18, 1, "none"),
  quota(AG_18_27, 1, "none"),
];

/** The public example: who was sent in 2021 (SV-10-0089/1). */
export function publicExample(): RegisterIndex {
  const luetkecosmann = person("Herr Lütkecosmann");
  const schaepers = person("Frau Schäpers");
  const merschhemke = person("Herr Merschhemke");
  const volkhardt = person("Frau Volkhardt");
  const verspohl = person("Frau Verspohl");
  return indexRegister(
    register({
      quotas: PAPER_QUOTAS,
      paperReference: "SV-10-0089/1",
      memberships: [
        membership(luetkecosmann, KOSTAG),
        membership(schaepers, KOSTAG),
        membership(merschhemke, KOSTAG, "substitute", { for: luetkecosmann }),
        membership(volkhardt, KOSTAG, "substitute", { for: schaepers }),
        membership(merschhemke, AG_0_6),
        membership(volkhardt, AG_6_18),
        membership(verspohl, AG_18_27),
      ],
    }),
  );
}
