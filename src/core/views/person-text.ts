import type { DelegationPlan } from "../planning";
import { groupBy, personName, type Membership, type Person } from "../register";
import { listedFew } from "./wording";

/** How running text names a person. */
export type Speak = (person: Person) => string;

/** Müller and Mueller are one name to the ear. */
function soundKey(familyName: string): string {
  return familyName
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue");
}

function personsOf({ delegations }: DelegationPlan): Set<Person> {
  const persons = new Set<Person>();
  const add = ({ person }: Membership) => persons.add(person);
  for (const { seats, sharedSubstitutes } of delegations) {
    for (const { delegate, substitutes } of seats) {
      if (delegate) add(delegate);
      substitutes.forEach(add);
    }
    sharedSubstitutes.forEach(add);
  }
  return persons;
}

/** The family names that more than one person bears, as they sound. */
function sharedNames(plan: DelegationPlan): Set<string> {
  const counts = new Map<string, number>();
  for (const { familyName } of personsOf(plan))
    counts.set(familyName, (counts.get(familyName) ?? 0) + 1);
  const isBorneTwice = (name: string) => (counts.get(name) ?? 0) > 1;
  const alike = [...groupBy(counts.keys(), soundKey).values()];
  return new Set(alike.filter((names) => names.length > 1 || names.some(isBorneTwice)).flat());
}

/**
 * "Frau Dr. Wessendarp" where the list has a form of address; "Frau Dr. Heide Wessendarp" where another
 * person of the plan bears the family name; "Dr. Heide Wessendarp" where nothing tells how to address her.
 */
export function speakerFor(plan: DelegationPlan): Speak {
  const shared = sharedNames(plan);
  return (person) => {
    const { formOfAddress, title, familyName } = person;
    return formOfAddress !== undefined && !shared.has(familyName)
      ? [formOfAddress, title, familyName].filter(Boolean).join(" ")
      : personName(person);
  };
}

/** "Herr Kötting" → "Herrn Kötting": the one form of address that bends. */
export function accusativeName(name: string): string {
  return name.replace(/^Herr /u, "Herrn ");
}

/** "Frau Wessendarp (CDU)"; the Fraktion only where the list names one. */
export function withFraktion({ person, onBehalfOf }: Membership, speak: Speak): string {
  const fraktion = onBehalfOf?.trim() ?? "";
  return fraktion === "" ? speak(person) : `${speak(person)} (${fraktion})`;
}

/** "Frau Wessendarp (CDU) und Herr Kötting (SPD)". */
export function namesText(memberships: readonly Membership[], speak: Speak): string {
  return listedFew(memberships.map((membership) => withFraktion(membership, speak)));
}
