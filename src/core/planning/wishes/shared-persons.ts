import { groupBy, type Organization, type Person, type Register, type Role } from "../../register";

/** Everybody else is expected at sessions, or stands in for who is; a guest comes when asked. */
const ROLES_OF_GUESTS: readonly Role[] = ["guest"];

/** "no": known not to share anybody. "unknown": of one of them nobody is listed. */
export type Sharing = "yes" | "no" | "unknown";

/** Asks whether two organizations share persons; one who is only a deputy in both does not count. */
export function sharingFinder({
  memberships,
}: Pick<Register, "memberships">): (a: Organization, b: Organization) => Sharing {
  const expected = memberships.filter(({ role }) => !ROLES_OF_GUESTS.includes(role));
  const byOrganization = groupBy(expected, ({ organization }) => organization);
  const rolesOf = new Map<Organization, ReadonlyMap<Person, boolean>>();
  for (const [organization, rows] of byOrganization) {
    const isMember = new Map<Person, boolean>();
    for (const { person, role } of rows)
      isMember.set(person, isMember.get(person) === true || role !== "substitute");
    rolesOf.set(organization, isMember);
  }
  return (a, b) => {
    const [inA, inB] = [rolesOf.get(a), rolesOf.get(b)];
    if (!inA || !inB) return "unknown";
    for (const [person, isMember] of inA) {
      const isMemberToo = inB.get(person);
      if (isMemberToo !== undefined && (isMember || isMemberToo)) return "yes";
    }
    return "no";
  };
}
