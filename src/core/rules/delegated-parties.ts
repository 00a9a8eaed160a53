import type { Day } from "../calendar";
import {
  currentOn,
  delegatesOf,
  groupBy,
  personName,
  type Membership,
  type Organization,
  type Person,
  type RegisterIndex,
  type SeatQuota,
} from "../register";
import { nameKey, partyKey } from "../words";
import { membersOn } from "./seated";

/** A Fraktion of the sending organization, or somebody of none, with whom it sends. */
export interface DelegatedParty {
  /** As the list first writes it. */
  readonly name: string;
  /** Its members in the sending organization. */
  readonly strength: number;
  readonly delegates: readonly Membership[];
}

/** Who belongs to no Fraktion stands for himself. */
const INDEPENDENT = /fraktionslos|parteilos|parteifrei|einzel/;

/** One and the same for all of a Fraktion; of the independent, each is one. */
type PartyKey = string | Person;

function partyOf({ onBehalfOf = "", person }: Membership): PartyKey | undefined {
  if (INDEPENDENT.test(nameKey(onBehalfOf))) return person;
  const key = partyKey(onBehalfOf);
  return key === "" ? undefined : key;
}

/** Who sits in a sending organization, and with whom. */
interface Source {
  readonly rows: Rows;
  readonly parties: ReadonlyMap<PartyKey | undefined, readonly Membership[]>;
}

type Rows = ReadonlyMap<Person, Membership>;

/**
 * Asks for the Fraktionen of a quota, the strongest first. undefined where the workbook does not tell
 * enough: fewer than two seats, a seat not filled, a Fraktion not said or spelled as nowhere in the
 * sending organization, or that organization not listed whole. Each of these is read once.
 */
export function partyFinder(
  index: RegisterIndex,
  asOf: Day,
): (quota: SeatQuota) => readonly DelegatedParty[] | undefined {
  const known = new Map<Organization, Source>();
  return (quota) => {
    const { sendingOrganization, seats, declined } = quota;
    if (!sendingOrganization || declined || seats < 2) return undefined;
    const source = known.get(sendingOrganization) ?? sourceOf(index, sendingOrganization, asOf);
    known.set(sendingOrganization, source);
    if (source.rows.size <= seats || source.parties.has(undefined)) return undefined;
    const sent = oncePerPerson(currentOn(delegatesOf(index, quota), asOf));
    return sent.size === seats ? delegatedParties(source, sent) : undefined;
  };
}

function delegatedParties({ rows, parties }: Source, sent: Rows) {
  const delegates = groupBy(sent.values(), (row) => partyOf(row) ?? partyIn(rows, row.person));
  if ([...delegates.keys()].some((party) => !parties.has(party))) return undefined;
  return [...parties]
    .map(([party, members]) => partyFrom(members, delegates.get(party) ?? []))
    .sort((a, b) => b.strength - a.strength);
}

/** Nobody where seats of the organization are known to be missing in the list. */
function sourceOf(index: RegisterIndex, organization: Organization, asOf: Day): Source {
  const listed = membersOn(index, organization, asOf);
  const seats = index.quotasOf(organization).reduce((sum, quota) => sum + quota.seats, 0);
  const rows: Rows = listed.size < seats ? new Map() : listed;
  return { rows, parties: groupBy(rows.values(), partyOf) };
}

function oncePerPerson(rows: readonly Membership[]): Rows {
  return new Map(rows.map((row) => [row.person, row]));
}

function partyIn(source: Rows, person: Person): PartyKey | undefined {
  const row = source.get(person);
  return row && partyOf(row);
}

function partyFrom(
  members: readonly Membership[],
  delegates: readonly Membership[],
): DelegatedParty {
  const [first] = members;
  const isIndependent = first !== undefined && partyOf(first) === first.person;
  const name = isIndependent ? personName(first.person) : (first?.onBehalfOf ?? "");
  return { name, strength: members.length, delegates };
}
