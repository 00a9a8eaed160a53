import { blockedDaysField, consultationField, meetingField } from "../headings/calendar-headings";
import { membershipField, type MembershipField } from "../headings/membership-headings";
import { rulesField, type RulesField } from "../headings/rules-headings";
import { fold, memoized, wordKey } from "../text/plain-text";
import type { Classification } from "./table";

/** What helps beside the headings: the sheet's name, and whether it or a title names an organization. */
export interface ClassifyContext {
  readonly sheetName: string;
  readonly titleNamesOrganization: () => boolean;
  /** Whether a title or a line between the rows speaks of members or of a Fraktion. */
  readonly linesTellOfMembers: () => boolean;
}

const PERSON: readonly MembershipField[] = ["name", "member", "delegate"];
/** Headings that only a list of people in bodies has. */
const MEMBERSHIP: readonly MembershipField[] = ["onBehalfOf", "substituteFor", "vote", "advisory"];
const PERSON_DETAIL: readonly MembershipField[] = [
  "givenName",
  "formOfAddress",
  "start",
  "end",
  "area",
  "rank",
];
/** "Status" and "Position" stand in lists of everything; these say what somebody is in a body. */
const STRONG_ROLE = /funktion|rolle|artdermit|artdesmit|mitglieds(?:art|typ|status)/;
/** "Organisation" alone may be any firm; these are bodies. */
const STRONG_ORGANIZATION = /gremi|ausschu|arbeitsgruppe/;

const GROUP_OF_MEMBERS = /^[^:]*mitglied[^:]*: /i;

interface Evidence {
  readonly fields: ReadonlySet<MembershipField | undefined>;
  readonly organization: "strong" | "weak" | undefined;
  readonly person: boolean;
  readonly membership: boolean;
  readonly detail: boolean;
  /** "Mitglied", also over the parts of the names ("Mitglied: Vorname"). */
  readonly members: boolean;
}

const membershipFieldOf = memoized(membershipField);

function evidenceOf(headings: readonly string[]): Evidence {
  const fields = new Set(headings.map(membershipFieldOf));
  const has = (field: MembershipField) => fields.has(field);
  const strong = headings.some(
    (heading) =>
      membershipFieldOf(heading) === "organization" && STRONG_ORGANIZATION.test(wordKey(heading)),
  );
  const weak = has("organization") || has("shortName") || has("institution");
  const strongRole = headings.some(
    (heading) => membershipFieldOf(heading) === "role" && STRONG_ROLE.test(wordKey(heading)),
  );
  const deputies = headings.filter((heading) => membershipFieldOf(heading) === "deputy");
  return {
    fields,
    organization: strong ? "strong" : weak ? "weak" : undefined,
    // "Vertretung | Stellvertretung": the first is the one who is sent.
    person:
      PERSON.some(has) || (deputies.length > 1 && wordKey(deputies[0] ?? "").startsWith("vertret")),
    membership: strongRole || MEMBERSHIP.some(has) || deputies.some(isPlainDeputy),
    detail: has("role") || PERSON_DETAIL.some(has),
    members: has("member") || headings.some((heading) => GROUP_OF_MEMBERS.test(heading)),
  };
}

/** "Vertretung" alone also heads plans for holidays. */
function isPlainDeputy(heading: string): boolean {
  return /stell|stv|mitglied/.test(wordKey(heading));
}

/** What these headings make; undefined for anything that is none of the tables read here. */
export function classify(
  headings: readonly string[],
  context: ClassifyContext,
): Classification | undefined {
  const evidence = evidenceOf(headings);
  if (evidence.person) return classifyPeople(headings, evidence, context);
  const dated = classifyDated(headings, evidence, context);
  if (dated) return dated;
  if (isRules(headings, evidence)) return { kind: "rules" };
  const { fields, organization, membership } = evidence;
  const hasSeats = headings.some((heading) => rulesField(heading) === "seats");
  const lacksName =
    organization === "strong" && (membership || fields.has("givenName")) && !hasSeats;
  return lacksName ? { kind: "memberships", missing: "Name" } : undefined;
}

/** Who came, or who gets a letter, is not yet a member. */
const OTHER_LIST =
  /anwesen|unterschrift|paraphe|entschuldigt|teilnehm|teilnahme|zusage|absage|einladung|verteiler|adress|kontakt|telefonliste/;

function isOtherList(headings: readonly string[], { sheetName }: ClassifyContext): boolean {
  return [sheetName, ...headings].some((text) => OTHER_LIST.test(fold(text)));
}

function classifyPeople(
  headings: readonly string[],
  { organization, membership, detail, members, fields }: Evidence,
  context: ClassifyContext,
): Classification | undefined {
  if (organization === "strong") return { kind: "memberships" };
  if (organization === "weak" && (membership || detail)) return { kind: "memberships" };
  const isList = membership || detail || members || fields.has("deputy");
  const isNamed = context.titleNamesOrganization();
  // "KoStAG" over "Name | Institution": who is there, and who sent each of them.
  const isOfSenders = organization === "weak" && !isOtherList(headings, context);
  if (isNamed && (isList || isOfSenders || context.linesTellOfMembers()))
    return { kind: "memberships" };
  return membership ? { kind: "memberships", missing: "Gremium" } : undefined;
}

const CONSULTATION_WORDS = /beratung|zustaendigkeit|^top$|^oe?noe?$|beschlussart/;
const MEETING_WORDS = /uhr|^zeit$|beginn|ort$|raum|format|status|^nr$|nummer|sitzungsnr|einladung/;

function classifyDated(
  headings: readonly string[],
  { organization }: Evidence,
  { sheetName, titleNamesOrganization }: ClassifyContext,
): Classification | undefined {
  const keys = headings.map(wordKey);
  const meeting = new Set(headings.map(meetingField));
  const consultation = new Set(headings.map(consultationField));
  const hasDay = meeting.has("day") || consultation.has("day");
  const isConsultation =
    consultation.has("authority") ||
    keys.includes("beratungsfolge") ||
    fold(sheetName).includes("beratung");
  if (hasDay && consultation.has("organization")) {
    const meetingWords = keys.filter((key) => MEETING_WORDS.test(key)).length;
    const consultationWords = keys.filter((key) => CONSULTATION_WORDS.test(key)).length;
    const stations = isConsultation && consultationWords + 1 >= meetingWords;
    if (stations || meeting.has("organization")) {
      return { kind: stations ? "consultations" : "meetings" };
    }
  }
  if (organization === undefined && isBlockedDays(headings, sheetName))
    return { kind: "blockedDays" };
  const isSchedule = meeting.has("day") && (meeting.has("time") || meeting.has("number"));
  return isSchedule && organization === undefined && titleNamesOrganization()
    ? { kind: "meetings" }
    : undefined;
}

function isBlockedDays(headings: readonly string[], sheetName: string): boolean {
  const fields = new Set(headings.map(blockedDaysField));
  const hasDays = fields.has("start") || fields.has("day");
  const isNamed = /sperr|blockiert/.test(fold(sheetName));
  const hasOccasion = headings.some((heading) =>
    /^(?:anlass|grund|sperrgrund)/.test(wordKey(heading)),
  );
  return hasDays && (hasOccasion || (isNamed && (fields.has("end") || fields.has("occasion"))));
}

const RULES: readonly RulesField[] = [
  "shortName",
  "classification",
  "seats",
  "deputyMode",
  "sendingOrganization",
  "declined",
  "meetingsPerYear",
  "chair",
  "office",
  "moderation",
  "ageFrom",
  "ageTo",
  "ages",
  "noticeDays",
];

/** Headings that belong to people: where one stands, it is no list of bodies. */
const NOT_RULES: readonly MembershipField[] = [
  "substituteFor",
  "formOfAddress",
  "givenName",
  "gender",
];

function isRules(headings: readonly string[], { fields }: Evidence): boolean {
  const found = new Set(headings.map(rulesField));
  const named = found.has("organization") || (found.has("shortName") && found.has("seats"));
  const isPeople =
    NOT_RULES.some((field) => fields.has(field)) ||
    headings.some((heading) => /^(?:fraktion|partei)/.test(wordKey(heading)));
  return named && !isPeople && RULES.some((field) => found.has(field));
}
