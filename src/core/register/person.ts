export type FormOfAddress = "Frau" | "Herr";

/** A human being as the lists name it (OParl: Person). Identity is the object: one per human being. */
export interface Person {
  readonly familyName: string;
  readonly givenName: string | undefined;
  readonly formOfAddress: FormOfAddress | undefined;
  /** "Dr.", "Prof. Dr.": in the order of the list; empty if none. */
  readonly title: string;
  /** Behind the name: "MdB", "jun."; empty if none. */
  readonly affix: string;
}

/** "Frau Dr. Anna Schulze Esking MdL": all that the lists tell, in the order of speech. */
export function personName(person: Person): string {
  const { formOfAddress, title, givenName, familyName, affix } = person;
  let name = "";
  for (const part of [formOfAddress, title, givenName, familyName, affix])
    if (part) name += name === "" ? part : ` ${part}`;
  return name;
}
