import type { DelegationPlan } from "../planning";
import { personName, type Membership, type Person } from "../register";
import { listedFew } from "./wording";

/** How running text names a person. */
export type Speak = (person: Person) => string;

/** Müller and Mueller are one name to the ear. */
function soundKey(familyName: string): string {
  return familyName
    .normalize("NFC")
    .toLocaleLowerCase("de")
    .replaceAll("ß", "ss")
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue");
}

function personsOf({ delegations }: DelegationPlan): Set<Person> {
  const memberships = delegations.flatMap(({ seats, sharedSubstitutes }): Membership[] => [
    ...seats.flatMap(({ delegate, substitutes }) => [
      ...(delegate ? [delegate] : []),
      ...substitutes,
    ]),
    ...sharedSubstitutes,
  ]);
  return new Set(memberships.map(({ person }) => person));
}

/**
 * "Frau Dr. Wessendarp" where the list has a form of address; "Frau Dr. Heide Wessendarp" where another
 * person of the plan bears the family name; "Dr. Heide Wessendarp" where nothing tells how to address her.
 */
export function speakerFor(plan: DelegationPlan): Speak {
  const bearers = new Map<string, number>();
  for (const { familyName } of personsOf(plan)) {
    const key = soundKey(familyName);
    bearers.set(key, (bearers.get(key) ?? 0) + 1);
  }
  return (person) => {
    const { formOfAddress, title, familyName } = person;
    const isUnique = (bearers.get(soundKey(familyName)) ?? 0) <= 1;
    return formOfAddress !== undefined && isUnique
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
