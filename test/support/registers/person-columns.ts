import { column, type Column } from "./columns";
import type { PersonFacts } from "./facts";
import { nameOf, withFraktion } from "./spelling";
import type { Taste } from "./taste";

/** How a list writes its persons: in one cell, or in a column for each part of the name. */
export interface PersonWriting<E> {
  readonly personOf: (entry: E) => PersonFacts | undefined;
  /** What the cell of the name says where nobody is named. */
  readonly otherwise: (entry: E) => string | undefined;
  readonly heading: string;
  /** Headings of a column for each part; none: the name stands in one cell. */
  readonly parts: PartHeadings | undefined;
  /** The Fraktion stands behind the name. */
  readonly isWithFraktion: boolean;
}

export interface PartHeadings {
  readonly formOfAddress: string;
  readonly title: string;
  readonly givenName: string;
}

export const PART_HEADINGS: PartHeadings = {
  formOfAddress: "Anrede",
  title: "Titel",
  givenName: "Vorname",
};

export function personColumns<E>(writing: PersonWriting<E>, likes: Taste): Column<E>[] {
  const { personOf, otherwise, heading, parts, isWithFraktion } = writing;
  const partOf = (part: keyof PartHeadings) => (entry: E) =>
    personOf(entry)?.[part] === "" ? undefined : personOf(entry)?.[part];
  const name = column(heading, (entry: E) => {
    const person = personOf(entry);
    if (!person) return otherwise(entry);
    const text = parts ? person.familyName : nameOf(person, likes);
    return isWithFraktion ? withFraktion(text, person.onBehalfOf, likes) : text;
  });
  if (!parts) return [name];
  const given = column(parts.givenName, partOf("givenName"));
  return [
    column(parts.formOfAddress, partOf("formOfAddress")),
    column(parts.title, partOf("title")),
    ...likes("order of name columns", [
      [given, name],
      [name, given],
    ]),
  ];
}
