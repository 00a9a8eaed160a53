import type { Day } from "../../calendar";
import { currentOn, type Organization, type Person, type RegisterIndex } from "../../register";
import { partyKey } from "../../words";

/** The Fraktion of a person on that day: as the sending organization's list has it, else any other. */
export function partyOf(
  index: RegisterIndex,
  person: Person,
  source: Organization | undefined,
  asOf: Day,
): string | undefined {
  const rows = currentOn(index.membershipsOfPerson(person), asOf);
  const inSource = rows.filter(({ organization }) => organization === source);
  return [...inSource, ...rows].find(({ onBehalfOf }) => onBehalfOf !== undefined)?.onBehalfOf;
}

/** "CDU" and "CDU-Fraktion" are the same; nobody's Fraktion is the same as none. */
export function isSameParty(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && partyKey(a) === partyKey(b);
}
