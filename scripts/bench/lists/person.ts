export type FormOfAddress = "Frau" | "Herr";

/** Somebody who does not exist. */
export interface InventedPerson {
  readonly formOfAddress: FormOfAddress;
  /** "" for most. */
  readonly title: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly party: string;
  /** "" where the list does not tell it. */
  readonly email: string;
}

/** As a report names somebody: form of address, title, given name, family name. */
export function fullName({ formOfAddress, title, givenName, familyName }: InventedPerson): string {
  return [formOfAddress, title, givenName, familyName].filter((part) => part !== "").join(" ");
}
