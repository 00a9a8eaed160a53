import { isOver, legislativeTermOf, termIncludes, type Day, type Period } from "../calendar";
import type { Membership, OpenSeat } from "./membership";
import type { Organization } from "./organization";
import type { RegisterIndex } from "./register-index";
import type { DeputyMode, SeatQuota } from "./seat-quota";
import { groupIn, groupSaid, type MemberGroup } from "./steering-group";

/** Roles that sit in the organization with a seat of their own. */
export function isSeatRole(membership: Membership): boolean {
  return membership.role === "member";
}

/** Words of institutions: who is sent by one of these does not sit for the sending committee. */
const INSTITUTION =
  /\be\. ?v\.|\b(caritas|diakonie|wohlfahrt|landr[aä]t|bürgermeister|dezernat|dezernent|koordinierungsstelle)|\b(awo|drk|kreis|stadt|gemeinde|kirche|polizei)\b|(amt|verband|verein|agentur|jobcenter|gymnasium|grundschule|gesamtschule|realschule|bistum|verwaltung|abteilung|stabsstelle|integrationszentrum|bildungsbüro|behörde)\b/iu;

/** Functions in an administration: who is a member by one of these was sent by nobody. */
const OFFICE =
  /dezernent|beigeordnete|bürgermeister|landrat|landrät|kreisdirektor|kämmer|beauftragte|superintendent|\bleit(?:ung|er|erin) \p{L}|\b(?:amts|abteilungs|fachbereichs|fachdienst|sachgebiets|stabsstellen|schul|kita|geschäfts)\p{L}*leit(?:ung|er|erin)/iu;

/** Politics, whatever else is said of it: neither "CDU-Kreisverband" nor a committee is an institution. */
const POLITICS =
  /polit|kreistag|ausschuss|fraktion|partei|wähler|grüne|\b(cdu|csu|spd|fdp|uwg|fwg|afd|bsw|ssw|volt|linke|parteilos|zentrum)\b/iu;

/** In the column Bereich also "Stadtrat" or "Rat" stands for politics. */
const COUNCIL = /(?<!land)rat\b/iu;

/**
 * The memberships that fill the seats of a quota, whenever they run, in the order of the list. Deputies
 * never count. A list may hold more of an organization than the delegates: who stands for a Bereich or
 * is sent by an institution counts only if he belongs to the sending organization.
 */
export const delegatesOf = askedOften((index, quota) =>
  index
    .membershipsOf(quota.organization)
    .filter(
      (membership) =>
        (isSeatRole(membership) && sitsForSource(index, quota, membership)) ||
        (isChairRole(membership) && belongsToSource(index, quota, membership)),
    ),
);

type MembershipsOfQuota = (index: RegisterIndex, quota: SeatQuota) => readonly Membership[];

/** A dozen rules, the tables and the texts ask for the same: it is answered once for each register. */
function askedOften(make: MembershipsOfQuota): MembershipsOfQuota {
  const known = new WeakMap<RegisterIndex, Map<SeatQuota, readonly Membership[]>>();
  return (index, quota) => {
    const answers = known.get(index) ?? new Map<SeatQuota, readonly Membership[]>();
    known.set(index, answers);
    const answer = answers.get(quota) ?? make(index, quota);
    answers.set(quota, answer);
    return answer;
  };
}

function isChairRole({ role }: Membership): boolean {
  return role === "chair" || role === "deputy-chair";
}

function belongsToSource(index: RegisterIndex, quota: SeatQuota, { person }: Membership): boolean {
  const source = quota.sendingOrganization;
  return source === undefined || index.appearsIn(person, source);
}

/** Belongs to the sending organization, or at least nothing in the list says that others sent him. */
function sitsForSource(index: RegisterIndex, quota: SeatQuota, membership: Membership): boolean {
  if (belongsToSource(index, quota, membership)) return true;
  const { area, onBehalfOf, roleText } = membership;
  const standsForArea = area !== undefined && !POLITICS.test(area) && !COUNCIL.test(area);
  const belongsElsewhere = index
    .quotasOf(quota.organization)
    .some((other) => other.sendingOrganization && belongsToSource(index, other, membership));
  const isByOffice = onBehalfOf === undefined && roleText !== undefined && OFFICE.test(roleText);
  return (
    !standsForArea &&
    !belongsElsewhere &&
    !isByOffice &&
    !isInstitution(onBehalfOf) &&
    !isSentByOthers(membership)
  );
}

/** True where the row names a group that no committee sends, and no Fraktion. */
function isSentByOthers(membership: Membership): boolean {
  const { onBehalfOf = "" } = membership;
  return groupIn(onBehalfOf) !== "politics" && SENT_BY_OTHERS.has(groupSaid(membership));
}

const SENT_BY_OTHERS: ReadonlySet<MemberGroup | undefined> = new Set([
  "mayors",
  "executives",
  "welfare",
  "volunteers",
  "target-groups",
]);

function isInstitution(onBehalfOf: string | undefined): boolean {
  return onBehalfOf !== undefined && INSTITUTION.test(onBehalfOf) && !POLITICS.test(onBehalfOf);
}

/** The seats of a quota that the list itself calls open, whenever; not those of institutions. */
export function openSeatsOf(index: RegisterIndex, quota: SeatQuota): OpenSeat[] {
  return index
    .openSeatsIn(quota.organization)
    .filter(({ role, onBehalfOf }) => role === "member" && !isInstitution(onBehalfOf));
}

/** The deputies of an organization, in the order of the list. */
export function substitutesOf(index: RegisterIndex, organization: Organization): Membership[] {
  return index.membershipsOf(organization).filter(({ role }) => role === "substitute");
}

/** The deputies named for that member, in the order of the list. */
export function substitutesFor(index: RegisterIndex, member: Membership): Membership[] {
  return [...index.substitutesNamedFor(member.person, member.organization)];
}

/**
 * The deputies who belong to a quota, in the order of the list: all of the organization, but for those
 * of members whom others sent.
 */
export const delegateSubstitutesOf = askedOften((index, quota) => {
  const delegates = new Set(delegatesOf(index, quota).map(({ person }) => person));
  const others = new Set(
    index
      .membershipsOf(quota.organization)
      .filter(({ role, person }) => role !== "substitute" && !delegates.has(person))
      .map(({ person }) => person),
  );
  return substitutesOf(index, quota.organization).filter((substitute) => {
    const target = substitute.substituteFor?.person;
    return target ? !others.has(target) : sitsForSource(index, quota, substitute);
  });
});

/** True when deputies must be named: one each, or a list in order. */
export function requiresDeputies(mode: DeputyMode): boolean {
  return mode === "personal" || mode === "ranked";
}

/** Memberships that are not over on that day: those that a paper of today still speaks of. */
export function notOver(memberships: readonly Membership[], asOf: Day): Membership[] {
  return memberships.filter(({ term }) => !isOver(term, asOf));
}

/** Memberships that run on that day. */
export function runningOn(memberships: readonly Membership[], day: Day): Membership[] {
  return memberships.filter(({ term }) => termIncludes(term, day));
}

/**
 * The days for which a membership is judged. A missing start is the Stichtag; a missing end is the end
 * of the Wahlperiode (of the start or of the Stichtag, whichever is later): what is not limited on
 * paper is still limited by the term of the council. undefined for a term that runs backwards.
 */
export function judgedPeriod({ term }: Pick<Membership, "term">, asOf: Day): Period | undefined {
  const start = term.start ?? (Math.min(asOf, term.end ?? asOf) as Day);
  const latest = Math.max(start, asOf) as Day;
  const end = term.end ?? legislativeTermOf(latest)?.end ?? latest;
  return start <= end ? { start, end } : undefined;
}
