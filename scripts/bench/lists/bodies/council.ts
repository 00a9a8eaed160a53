import type { Body, Seat } from "../body";
import type { InventedPerson } from "../person";
import { deputyOf, entryOf, type Town } from "../town";
import { seatsOnly } from "./seats-only";

/** How many councillors each Fraktion has, and how many of them a committee of ten gets: 4 : 3 : 2 : 1. */
const STRENGTHS = { CDU: 16, SPD: 12, GRÜNE: 8, FDP: 4 } as const;

/** The councillors, in four parts of ten of equal mix: members and deputies of both committees. */
export function councillors({ book, place }: Town): InventedPerson[] {
  const byParty = Object.entries(STRENGTHS).map(([party, count]) =>
    Array.from({ length: count }, () => book.invent({ party, place })),
  );
  return [0, 1, 2, 3].flatMap((part) =>
    byParty.flatMap((people) =>
      people.slice((part * people.length) / 4, ((part + 1) * people.length) / 4),
    ),
  );
}

/** The council: forty members, no seats told, for nobody sends them. */
export function council(town: Town, people: readonly InventedPerson[]): Body {
  const name = `Rat der Gemeinde ${town.place}`;
  const entries = people.map((person, index) =>
    entryOf(town, name, person, { role: index === 0 ? "Vorsitz" : "Mitglied" }),
  );
  const seats = entries.map((member) => ({ member, deputy: undefined }));
  return seatsOnly({ kind: "council", name, classification: "Rat", mode: "keine", entries, seats });
}

/** A committee that the council sends: ten members, each with a deputy, all of them councillors. */
export function sentCommittee(
  town: Town,
  subject: string,
  members: readonly InventedPerson[],
  deputies: readonly InventedPerson[],
): Body {
  const name = `${subject} ${town.place}`;
  const seats = members.map((person, index): Seat => {
    const member = entryOf(town, name, person, { role: index === 0 ? "Vorsitz" : "Mitglied" });
    const deputy = deputies[index];
    return { member, deputy: deputy && deputyOf(town, name, deputy, person) };
  });
  const source = `Rat der Gemeinde ${town.place}`;
  const kind = "sent" as const;
  const body = seatsOnly({ kind, name, classification: "Ausschuss", mode: "persönlich", seats });
  return { ...body, source, quota: seats.length };
}
