import type { Chance } from "./chance";
import { PERIOD, type Cell, type Entry, type MemberColumn } from "./entry";
import type { InventedPerson } from "./person";
import type { PersonBook, PersonWish } from "./names/person-book";

/** How one municipality writes its list. */
export interface Manner {
  /** "Anna Alkamp" or "Alkamp, Anna" under "Vertretung für". */
  readonly isFamilyFirst: boolean;
  /** False: terms have no end. */
  readonly tellsEnd: boolean;
}

/** What all bodies of a municipality share: its people, its manner of writing, its chance. */
export interface Town {
  readonly place: string;
  readonly chance: Chance;
  readonly book: PersonBook;
  readonly manner: Manner;
  /** Citizens who serve in bodies without being councillors. */
  readonly citizens: InventedPerson[];
}

const PARTIES = ["CDU", "SPD", "GRÜNE", "FDP", "UWG"] as const;

export function newTown(place: string, chance: Chance, book: PersonBook): Town {
  const manner = { isFamilyFirst: chance.share() < 0.3, tellsEnd: chance.share() < 0.8 };
  return { place, chance, book, manner, citizens: [] };
}

/** A citizen nobody has met yet. */
export function newCitizen(town: Town, wish: Partial<PersonWish> = {}): InventedPerson {
  const { book, chance, place, citizens } = town;
  const person = book.invent({ party: chance.oneOf(PARTIES), place, ...wish });
  citizens.push(person);
  return person;
}

const REMARKS = [
  "wiedergewählt",
  "auf Vorschlag der Fraktion",
  "nachgerückt",
  "Anschrift geprüft",
  "Unterlagen per Post",
  "Unterlagen digital",
] as const;

/** A row for this person; `cells` say what else stands in it. */
export function entryOf(
  { chance, manner }: Town,
  organization: string,
  person: InventedPerson,
  cells: Partial<Record<MemberColumn, Cell>>,
): Entry {
  const { formOfAddress, title, givenName, familyName, party, email } = person;
  const remark = chance.share() < 0.12 ? chance.oneOf(REMARKS) : undefined;
  const told = { organization, formOfAddress, title, givenName, familyName, party, email, remark };
  const end = manner.tellsEnd ? PERIOD.end : undefined;
  return { person, row: 0, cells: { ...told, start: PERIOD.start, end, ...cells } };
}

/** How a deputy's row names the member. */
export function targetName({ manner }: Town, { givenName, familyName }: InventedPerson): string {
  return manner.isFamilyFirst ? `${familyName}, ${givenName}` : `${givenName} ${familyName}`;
}

/** The row of a deputy for this member. */
export function deputyOf(
  town: Town,
  organization: string,
  deputy: InventedPerson,
  member: InventedPerson,
  cells: Partial<Record<MemberColumn, Cell>> = {},
): Entry {
  const target = targetName(town, member);
  return entryOf(town, organization, deputy, { role: "Stellv. Mitglied", target, ...cells });
}
