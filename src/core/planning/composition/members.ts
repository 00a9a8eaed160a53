import {
  groupBy,
  groupOf,
  systemsOf,
  type MemberGroup,
  type Membership,
  type Person,
  type RegisterIndex,
  type SupportSystem,
} from "../../register";

/** A person of the list with the row that tells the group. */
export interface Member {
  readonly membership: Membership;
  readonly group: MemberGroup;
  /** Those of all rows of the person, some perhaps twice. */
  readonly systems: readonly SupportSystem[];
}

/** One for each person but the deputies; of several rows the first that tells a group. */
export function membersIn(
  index: RegisterIndex,
  listed: readonly Membership[],
): ReadonlyMap<Person, Member> {
  const rows = listed.filter(({ role }) => role !== "substitute");
  const persons = [...groupBy(rows, ({ person }) => person)];
  return new Map(persons.map(([person, own]) => [person, memberOf(index, own)]));
}

function memberOf(index: RegisterIndex, rows: readonly Membership[]): Member {
  const [first, ...others] = rows.map((membership) => ({
    membership,
    group: groupOf(index, membership),
  }));
  if (!first) throw new RangeError("a person without rows");
  const telling = [first, ...others].find(({ group }) => group !== "others") ?? first;
  return { ...telling, systems: rows.flatMap(systemsOf) };
}

/** The group of each person who deputises: that of the member, else the one that the row itself tells. */
export function groupsOfSubstitutes(
  index: RegisterIndex,
  listed: readonly Membership[],
  members: ReadonlyMap<Person, Member>,
): MemberGroup[] {
  const groups = new Map<Person, MemberGroup>();
  for (const row of listed.filter(({ role }) => role === "substitute")) {
    const target = row.substituteFor?.person;
    const member = target && members.get(target);
    if (!groups.has(row.person)) groups.set(row.person, member?.group ?? groupOf(index, row));
  }
  return [...groups.values()];
}
