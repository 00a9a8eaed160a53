import type { Membership } from "../membership";

/** The cell of the name without the name, as it is spelled: "Landrat Dr. ", " (Caritas)". */
export function besideName({ nameText = "", person }: Membership): string {
  const rest = nameText.replace(person.familyName, () => "");
  return (person.givenName === undefined ? rest : rest.replace(person.givenName, () => "")).trim();
}
