import { fold, memoized } from "../../words";
import type { Membership } from "../membership";
import type { RegisterIndex } from "../register-index";
import { besideName } from "./beside-name";
import { groupIn, speaksOfItself, type MemberGroup } from "./group-words";
import { systemsOf } from "./member-systems";

/** An office held for the Kreis or a town, where nothing else is said. */
const ADMINISTRATION = /^(?:kreis|stadt|gemeinde)\b/;
/** Who works there without leading anything. */
const STAFF =
  /mitarbeit|sachbearb|sozialarb|sozialpaed|referent|assisten|praktik|sekretaer|schriftfuehr|protokoll/;
const DEPUTY = /\b(?:stellv|stv|vize)/;

/**
 * The group of the Steuerungsgruppe that a member belongs to: the one that the row names, else that of
 * politics for who sits in an organization that sends delegates, else what the row speaks of.
 */
export function groupOf(index: RegisterIndex, membership: Membership): MemberGroup {
  const said = groupSaid(membership);
  if (said !== undefined) return said;
  return isSent(index, membership) ? "politics" : groupByTopic(membership);
}

/**
 * The group that a row names. Bereich first, for it was written to say so; then the institution, the
 * Funktion and an office beside the name. A Bürgermeister is one whatever his Fraktion; a deputy of one
 * is an honorary councillor and sits for a Fraktion where he has one.
 */
export function groupSaid(membership: Membership): MemberGroup | undefined {
  const { area = "", onBehalfOf = "", roleText = "" } = membership;
  const byArea = groupIn(area);
  if (byArea !== undefined) return byArea;
  const said = [onBehalfOf, roleText, besideName(membership)];
  if (said.some(isMayor)) return "mayors";
  if (isStaff(roleText)) return groupIn(onBehalfOf) === "welfare" ? "welfare" : "others";
  return said.map(groupIn).find((group) => group !== undefined);
}

/** What remains: people told by what they are, and who works in a system or for the Kreis. */
function groupByTopic(membership: Membership): MemberGroup {
  const { area = "", onBehalfOf = "", roleText = "" } = membership;
  if ([area, onBehalfOf, roleText].some(speaksOfItself)) return "target-groups";
  const isOffice = systemsOf(membership).length > 0 || ADMINISTRATION.test(fold(onBehalfOf));
  return isOffice ? "executives" : "others";
}

const isMayor = memoized(
  (text: string): boolean => groupIn(text) === "mayors" && !DEPUTY.test(fold(text)),
);

const isStaff = memoized((text: string): boolean => STAFF.test(fold(text)));

/** A member of an organization that sends delegates here; who only advises it is no politician. */
function isSent(index: RegisterIndex, { organization, person }: Membership): boolean {
  const senders = index.quotasOf(organization).map((quota) => quota.sendingOrganization);
  return index
    .membershipsOfPerson(person)
    .some((row) => senders.includes(row.organization) && SITTING.has(row.role));
}

const SITTING: ReadonlySet<Membership["role"]> = new Set([
  "member",
  "substitute",
  "chair",
  "deputy-chair",
]);
