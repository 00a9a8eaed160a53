import { deputyOf, entryOf, newCitizen } from "../town";
import type { Body } from "../body";
import type { InventedPerson } from "../person";
import { about, at, seatOf, type Defect, type Planted } from "./planted";

// Defects of the two committees that a council sends.

function replace(
  body: Body,
  old: Body["entries"][number] | undefined,
  by: Body["entries"][number],
) {
  body.entries = body.entries.map((entry) => (entry === old ? by : entry));
}

/** A member who is no councillor; of the same Fraktion, so that the mix stays. */
export const delegateOutsideSource: Defect = ({ town, body }) => {
  const seat = seatOf(body);
  const stranger = newCitizen(town, { party: seat.member.person.party });
  const member = entryOf(town, body.name, stranger, { role: "Mitglied" });
  replace(body, seat.member, member);
  if (seat.deputy) {
    replace(body, seat.deputy, deputyOf(town, body.name, seat.deputy.person, stranger));
  }
  return [about(body, "delegate-outside-source", stranger, [at(member)])];
};

export const deputyOutsideSource: Defect = ({ town, body }) => {
  const { member, deputy } = seatOf(body);
  const stranger = newCitizen(town, { party: member.person.party });
  const entry = deputyOf(town, body.name, stranger, member.person);
  replace(body, deputy, entry);
  return [about(body, "deputy-outside-source", stranger, [at(entry)])];
};

/** A councillor who has no vote in the council. */
export const delegateWithoutVote = (council: Body, body: Body): Planted[] => {
  const { member } = seatOf(body);
  const there = council.entries.find(({ person }) => person === member.person);
  if (!there) return [];
  there.cells.role = "Beratendes Mitglied";
  const spots = [at(member), at(there)];
  return [about(body, "delegate-without-vote-in-source", member.person, spots)];
};

/** Two Fraktionen trade a seat: its member and his deputy are from another. */
export const proportion: Defect = ({ town, body }) => {
  const [from, to] = ["SPD", "CDU"].map((party) =>
    body.seats.find(({ member }, index) => index > 0 && member.person.party === party),
  );
  if (!from?.deputy || !to?.deputy) return [];
  const [ousted, promoted] = [from.member, to.deputy];
  const member = entryOf(town, body.name, promoted.person, { role: "Mitglied" });
  replace(body, ousted, member);
  replace(body, from.deputy, deputyOf(town, body.name, from.deputy.person, promoted.person));
  replace(body, promoted, deputyOf(town, body.name, ousted.person, to.member.person));
  const delegates = body.entries.filter(({ cells }) => cells.target === undefined);
  const strength = (person: InventedPerson) => ["CDU", "SPD", "GRÜNE", "FDP"].indexOf(person.party);
  const ordered = [...delegates].sort((a, b) => strength(a.person) - strength(b.person));
  return [
    about(
      body,
      "proportion",
      undefined,
      ordered.map((entry) => at(entry, "party")),
    ),
  ];
};

/** A member of one committee becomes a deputy in the other, too. */
export function severalOrganizations(
  town: Parameters<Defect>[0]["town"],
  first: Body,
  second: Body,
): Planted[] {
  const { member } = seatOf(first);
  const seat = seatOf(second);
  const deputy = deputyOf(town, second.name, member.person, seat.member.person);
  replace(second, seat.deputy, deputy);
  return [
    { code: "several-organizations", person: member.person, spots: [at(member), at(deputy)] },
  ];
}
