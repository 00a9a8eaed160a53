import type { Day } from "../calendar";
import {
  membersBeside,
  notOver,
  type Organization,
  type RegisterIndex,
  type Role,
} from "../register";
import { isParty } from "../words";
import { holdsOffice, isOffice, namesNobody } from "./named-office";
import { namesPerson } from "./named-person";

/**
 * True where nobody in the list is whom the rules name for that role. Judged only where the list holds
 * more of the organization than its delegates. Who is named by an office is there as soon as somebody
 * is listed in that role: lists seldom say that Herr Eichendahl is the Landrat.
 */
export function lacksHolder(
  index: RegisterIndex,
  organization: Organization,
  { text: said, role, asOf }: { readonly text: string; readonly role: Role; readonly asOf: Day },
): boolean {
  const text = withoutParty(said);
  if (namesNobody(text) || membersBeside(index, organization, asOf).length === 0) return false;
  const listed = notOver(index.membershipsOf(organization), asOf);
  return !listed.some(
    (row) =>
      row.role !== "substitute" &&
      (namesPerson(text, row.person) ||
        holdsOffice(text, row) ||
        (row.role === role && isOffice(text))),
  );
}

/** "Frau Sundrup (CDU)": the party beside a name is no office that others of it could hold. */
function withoutParty(text: string): string {
  return text.replace(/[,(]([^,()]*)\)?/g, (part, inside: string) => (isParty(inside) ? "" : part));
}
