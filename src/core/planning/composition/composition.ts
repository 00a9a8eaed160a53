import type { Day } from "../../calendar";
import {
  groupBy,
  GROUPS_BY_WORDS,
  isSteeringGroup,
  membersBeside,
  notOver,
  SUPPORT_SYSTEMS,
  type MemberGroup,
  type Membership,
  type Organization,
  type RegisterIndex,
  type SupportSystem,
} from "../../register";
import { groupsOfSubstitutes, membersIn, type Member } from "./members";

/** Those of one group, each person once, in the order of the list. */
export interface CompositionGroup {
  readonly group: MemberGroup;
  readonly memberships: readonly Membership[];
  /** Persons who stand in for somebody of the group; not among the memberships. */
  readonly substitutes: number;
  /** The systems that these members stand for, in the order of the paper. */
  readonly systems: readonly SupportSystem[];
}

/** Those who stand for one Unterstützungssystem; a member may stand for several. */
export interface CompositionSystem {
  readonly system: SupportSystem;
  readonly memberships: readonly Membership[];
}

/** The whole of a Steuerungsgruppe: every group and every system, also those of nobody. */
export interface Composition {
  readonly organization: Organization;
  readonly groups: readonly CompositionGroup[];
  readonly systems: readonly CompositionSystem[];
}

const GROUPS: readonly MemberGroup[] = [...GROUPS_BY_WORDS, "others"];

/** The compositions of all Steuerungsgruppen whose list holds more than the delegates. */
export function compositions(index: RegisterIndex, asOf: Day): Composition[] {
  return index.register.organizations.flatMap(
    (organization) => compositionOf(index, organization, asOf) ?? [],
  );
}

/**
 * What the list tells of an organization on that day, those to come among them, as the rules judge it.
 * undefined for one that is no Steuerungsgruppe, and where the list holds the delegates alone.
 */
export function compositionOf(
  index: RegisterIndex,
  organization: Organization,
  asOf: Day,
): Composition | undefined {
  if (!isSteeringGroup(organization)) return undefined;
  if (membersBeside(index, organization, asOf).length === 0) return undefined;
  const listed = notOver(index.membershipsOf(organization), asOf);
  const byPerson = membersIn(index, listed);
  const substitutes = groupsOfSubstitutes(index, listed, byPerson);
  const members = [...byPerson.values()];
  const byGroup = groupBy(members, ({ group }) => group);
  return {
    organization,
    groups: GROUPS.map((group) => ({
      ...groupOfMembers(byGroup.get(group) ?? []),
      group,
      substitutes: substitutes.filter((each) => each === group).length,
    })),
    systems: SUPPORT_SYSTEMS.map((system) => ({
      system,
      memberships: rowsOf(members.filter(({ systems }) => systems.includes(system))),
    })),
  };
}

function groupOfMembers(
  members: readonly Member[],
): Pick<CompositionGroup, "memberships" | "systems"> {
  const present = new Set(members.flatMap(({ systems }) => systems));
  const systems = SUPPORT_SYSTEMS.filter((system) => present.has(system));
  return { memberships: rowsOf(members), systems };
}

function rowsOf(members: readonly Member[]): Membership[] {
  return members.map(({ membership }) => membership);
}
