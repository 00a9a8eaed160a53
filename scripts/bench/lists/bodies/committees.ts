import type { Body, Seat } from "../body";
import { PERIOD_BEFORE, type Entry } from "../entry";
import type { FormOfAddress, InventedPerson } from "../person";
import { deputyOf, entryOf, newCitizen, type Town } from "../town";
import { seatsOnly } from "./seats-only";

/** Takes people one by one, nobody twice: some who serve elsewhere too, the others new. */
type Draw = (form?: FormOfAddress) => InventedPerson;

export function drawFrom(town: Town, councillors: readonly InventedPerson[]): Draw {
  const { chance, citizens } = town;
  const taken = new Set<InventedPerson>();
  return (form) => {
    const choices = chance.share() < 0.5 ? councillors : citizens;
    const known = choices[chance.below(choices.length)];
    const fits = known && !taken.has(known) && (!form || known.formOfAddress === form);
    const person =
      fits && chance.share() < 0.75 ? known : newCitizen(town, form && { formOfAddress: form });
    taken.add(person);
    return person;
  };
}

function members(town: Town, name: string, count: number, draw: Draw): Entry[] {
  return Array.from({ length: count }, (_, index) =>
    entryOf(town, name, draw(), { role: index === 0 ? "Vorsitz" : "Mitglied" }),
  );
}

/** Each member with a personal deputy. */
export function personalCommittee(town: Town, subject: string, draw: Draw): Body {
  const name = `${subject} ${town.place}`;
  const seats = members(town, name, 5 + town.chance.below(5), draw).map((member): Seat => ({
    member,
    deputy: deputyOf(town, name, draw(), member.person),
  }));
  const kind = "personal" as const;
  const body = seatsOnly({ kind, name, classification: "Ausschuss", mode: "persönlich", seats });
  return { ...body, quota: seats.length };
}

/** Deputies in order, or a pool of them: they stand in for all. */
export function sharedCommittee(
  town: Town,
  subject: string,
  mode: "Rangfolge" | "Pool",
  draw: Draw,
): Body {
  const name = `${subject} ${town.place}`;
  const entries = members(town, name, 6 + town.chance.below(5), draw);
  const deputies = Array.from({ length: 3 + town.chance.below(3) }, (_, index) =>
    entryOf(town, name, draw(), {
      role: "Stellv. Mitglied",
      rank: mode === "Rangfolge" ? index + 1 : undefined,
    }),
  );
  const seats = entries.map((member) => ({ member, deputy: undefined }));
  const kind = mode === "Rangfolge" ? ("ranked" as const) : ("pool" as const);
  const body = seatsOnly({ kind, name, classification: "Ausschuss", mode, seats });
  return { ...body, quota: seats.length, entries: [...entries, ...deputies] };
}

/** A Beirat: no deputies, women and men in turn, so that no share is too low. */
export function board(town: Town, name: string, count: number, draw: Draw): Body {
  const entries = Array.from({ length: count }, (_, index) =>
    entryOf(town, name, draw(index % 2 === 0 ? "Frau" : "Herr"), { role: "Mitglied" }),
  );
  const seats = entries.map((member) => ({ member, deputy: undefined }));
  const body = seatsOnly({ kind: "board", name, classification: "Beirat", mode: "keine", seats });
  return { ...body, quota: seats.length };
}

const OTHER_ROLES = ["Beratendes Mitglied", "Gast", "Schriftführung", "Geschäftsführung"] as const;

/**
 * A body whose seats nobody tells: members of this Wahlperiode and, below them, of the one before,
 * half of whom are the same; some have a deputy, and some rows are of others than members.
 */
export function unseatedBody(town: Town, subject: string, draw: Draw): Body {
  const name = `${subject} ${town.place}`;
  const { chance } = town;
  const now = members(town, name, 5 + chance.below(6), draw);
  const seats = now.map((member): Seat => {
    const deputy = chance.share() < 0.25 ? deputyOf(town, name, draw(), member.person) : undefined;
    return { member, deputy };
  });
  const others = OTHER_ROLES.filter(() => chance.share() < 0.3).map((role) =>
    entryOf(town, name, draw(), { role, party: undefined }),
  );
  const before = now
    .filter(() => chance.share() < 0.6)
    .map(({ person }) => (chance.share() < 0.5 ? person : draw()))
    .map((person) => entryOf(town, name, person, { role: "Mitglied", ...PERIOD_BEFORE }));
  const kind = "unseated" as const;
  const body = seatsOnly({ kind, name, classification: "Arbeitskreis", mode: "keine", seats });
  return { ...body, entries: [...body.entries, ...others, ...before] };
}
