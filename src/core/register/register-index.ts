import type { DeputyPool } from "./deputy-pool";
import { groupBy } from "./group-by";
import type { Membership, OpenSeat } from "./membership";
import type { Organization } from "./organization";
import type { Person } from "./person";
import type { Register } from "./register";
import type { SeatQuota } from "./seat-quota";

/** A register with its lookups made once; ask this, not the lists, wherever a loop would go over a loop. */
export interface RegisterIndex {
  readonly register: Register;
  readonly membershipsOf: (organization: Organization) => readonly Membership[];
  readonly membershipsOfPerson: (person: Person) => readonly Membership[];
  readonly openSeatsIn: (organization: Organization) => readonly OpenSeat[];
  readonly quotasOf: (organization: Organization) => readonly SeatQuota[];
  /** True for a person with any membership of that organization, whenever it runs. */
  readonly appearsIn: (person: Person, organization: Organization) => boolean;
  /** The deputies named for that person in that organization, in the order of the list. */
  readonly substitutesNamedFor: (
    person: Person,
    organization: Organization,
  ) => readonly Membership[];
  /** The pool that a member has instead of a deputy of his own; undefined: none is told. */
  readonly deputyPoolOf: (member: Membership) => DeputyPool | undefined;
}

/** The same answer for the same organization, made when somebody asks: of most nobody does. */
function askedOf<V>(make: (organization: Organization) => V): (organization: Organization) => V {
  const known = new Map<Organization, V>();
  return (organization) => {
    const answer = known.get(organization) ?? make(organization);
    known.set(organization, answer);
    return answer;
  };
}

/** One pass over the lists; keys are the objects themselves, so no name of a file becomes a key. */
export function indexRegister(register: Register): RegisterIndex {
  const { memberships } = register;
  const organizationOf = ({ organization }: { readonly organization: Organization }) =>
    organization;
  const byOrganization = groupBy(memberships, organizationOf);
  const byPerson = groupBy(memberships, ({ person }) => person);
  const quotas = groupBy(register.quotas, organizationOf);
  const openSeats = groupBy(register.openSeats, organizationOf);
  const membershipsOf = (organization: Organization) => byOrganization.get(organization) ?? [];
  const personsIn = askedOf(
    (organization) => new Set(membershipsOf(organization).map(({ person }) => person)),
  );
  const substitutesIn = askedOf((organization) =>
    groupBy(
      membershipsOf(organization).filter(({ role }) => role === "substitute"),
      ({ substituteFor }) => substituteFor?.person,
    ),
  );
  const pools = new Map(
    register.deputyPools.flatMap((pool) => pool.members.map((member) => [member, pool] as const)),
  );
  return {
    register,
    membershipsOf,
    membershipsOfPerson: (person) => byPerson.get(person) ?? [],
    openSeatsIn: (organization) => openSeats.get(organization) ?? [],
    quotasOf: (organization) => quotas.get(organization) ?? [],
    appearsIn: (person, organization) => personsIn(organization).has(person),
    substitutesNamedFor: (person, organization) => substitutesIn(organization).get(person) ?? [],
    deputyPoolOf: (member) => pools.get(member),
  };
}
