import type {
  BlockedDaysField,
  ConsultationField,
  MeetingField,
} from "../headings/calendar-headings";
import type { MembershipField } from "../headings/membership-headings";
import type { RulesField } from "../headings/rules-headings";
import type { TableKind } from "../tables/table";

// Apart from the headings that are understood: a page that offers meanings needs the words alone.

/** Stands for all columns of private matters, and for those that a user wants left alone. */
export const PRIVATE = "E-Mail";

export const MEMBERSHIPS: Readonly<Record<MembershipField, string>> = {
  organization: "Gremium",
  role: "Funktion",
  formOfAddress: "Anrede",
  title: "Titel",
  givenName: "Vorname",
  name: "Name",
  affix: "Namenszusatz",
  gender: "Geschlecht",
  member: "Mitglied",
  onBehalfOf: "Fraktion",
  institution: "Institution",
  deputy: "Stellvertretung",
  deputyFormOfAddress: "Stellvertretung: Anrede",
  deputyTitle: "Stellvertretung: Titel",
  deputyGivenName: "Stellvertretung: Vorname",
  deputyAffix: "Stellvertretung: Namenszusatz",
  deputyGender: "Stellvertretung: Geschlecht",
  deputyOnBehalfOf: "Stellvertretung: Fraktion",
  deputyRank: "Stellvertretung: Rang",
  deputyStart: "Stellvertretung: von",
  deputyEnd: "Stellvertretung: bis",
  substituteFor: "Vertretung für",
  rank: "Rang",
  start: "von",
  end: "bis",
  period: "Zeitraum",
  legislativeTerm: "Wahlperiode",
  vote: "Stimmrecht",
  advisory: "beratend",
  area: "Bereich",
  remark: "Bemerkung",
  delegate: "Vertreter/in",
  shortName: "Kurzname",
  rowNumber: "lfd. Nr.",
  private: PRIVATE,
};

export const RULES: Readonly<Record<RulesField, string>> = {
  organization: "Gremium",
  shortName: "Kurzname",
  classification: "Art",
  seats: "Sitze",
  deputyMode: "Vertretung",
  sendingOrganization: "Entsendet aus",
  declined: "Keine Entsendung",
  meetingsPerYear: "Sitzungen je Jahr",
  chair: "Vorsitz",
  office: "Geschäftsführung",
  moderation: "Moderation",
  ageFrom: "Alter von",
  ageTo: "Alter bis",
  ages: "Alter",
  noticeDays: "Ladungsfrist",
  exceptions: "Ausnahmen",
  weekdays: "Wochentage",
  startTime: "Uhrzeit",
  duration: "Dauer",
  firstMonth: "frühester Monat",
  lastMonth: "spätester Monat",
  leastDistance: "Mindestabstand",
  idealDistance: "Idealabstand",
  meetsBefore: "Tagt vor",
  meetsAfter: "Tagt nach",
  remark: "Bemerkung",
};

export const MEETINGS: Readonly<Record<MeetingField, string>> = {
  organization: "Gremium",
  number: "Nr.",
  day: "Datum",
  weekday: "Wochentag",
  time: "Uhrzeit",
  endTime: "Ende",
  location: "Ort",
  format: "Format",
  state: "Status",
  noticeBy: "Einladung bis",
  remark: "Bemerkung",
};

export const CONSULTATIONS: Readonly<Record<ConsultationField, string>> = {
  organization: "Gremium",
  day: "Sitzungstermin",
  authority: "Zuständigkeit",
  agendaItem: "TOP",
  publicity: "ö/nö",
  remark: "Bemerkung",
};

export const BLOCKED_DAYS: Readonly<Record<BlockedDaysField, string>> = {
  start: "von",
  end: "bis",
  day: "Datum",
  occasion: "Anlass",
  remark: "Bemerkung",
};

/** What columns of such a table can mean, in the order in which they are offered. */
export function meaningsOf(kind: TableKind): readonly string[] {
  const words = { memberships: MEMBERSHIPS, rules: RULES, meetings: MEETINGS };
  const rest = { consultations: CONSULTATIONS, blockedDays: BLOCKED_DAYS };
  return Object.values({ ...words, ...rest }[kind]).filter((word) => word !== PRIVATE);
}
