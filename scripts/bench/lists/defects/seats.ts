import { deputyOf, entryOf, newCitizen } from "../town";
import { about, addBelow, at, seatOf, without, type Defect } from "./planted";

// Defects of bodies with personal deputies: seats. Each leaves everything else of the body sound.

/** A member has left, and nobody came. */
export const seatVacant: Defect = ({ body }) => {
  const { member, deputy } = seatOf(body);
  without(body, member);
  without(body, deputy);
  return [about(body, "seat-vacant", undefined, [{ body, column: "quota" }])];
};

/** The seat is there, and "N.N." on it: vacant all the same. */
export const seatOpen: Defect = ({ body }) => {
  const { member, deputy } = seatOf(body);
  const nobody = { formOfAddress: undefined, title: "", givenName: undefined, email: "" };
  Object.assign(member.cells, nobody, { familyName: "N.N.", remark: undefined });
  without(body, deputy);
  return ["seat-vacant", "seat-open"].map((code) => about(body, code, undefined, [at(member)]));
};

/** One seat fewer than members. */
export const seatSurplus: Defect = ({ body }) => {
  body.quota = body.seats.length - 1;
  const members = body.seats.map(({ member }) => at(member)).reverse();
  return [about(body, "seat-surplus", undefined, members)];
};

/** The same row a second time: a person on two seats. */
export const seatTwice: Defect = ({ body }) => {
  const { member } = seatOf(body);
  const again = addBelow(body, { ...member, cells: { ...member.cells } });
  const spots = [at(again), at(member)];
  return ["seat-twice", "row-duplicate"].map((code) => about(body, code, member.person, spots));
};

/** "Keine Entsendung", and members all the same. */
export const declinedButFilled: Defect = ({ body }) => {
  body.declined = true;
  const [first, ...others] = body.seats.map(({ member }) => at(member));
  const spots = first ? [first, { body, column: "quota" } as const, ...others] : [];
  return [about(body, "declined-but-filled", undefined, spots)];
};

/** A Beirat of men, but for one. */
export const womenShare: Defect = ({ town, body }) => {
  const { entries } = body;
  const men = entries.map((entry, index) => {
    if (index === 0 || entry.person.formOfAddress === "Herr") return entry;
    const man = newCitizen(town, { formOfAddress: "Herr" });
    return entryOf(town, body.name, man, { role: "Mitglied" });
  });
  body.entries = men;
  const [first] = men;
  return first ? [about(body, "women-share", undefined, [at(first, "organization")])] : [];
};

/** A deputy where none is foreseen. */
export const deputyUnforeseen: Defect = ({ town, body }) => {
  const { member } = seatOf(body);
  const deputy = deputyOf(town, body.name, newCitizen(town), member.person);
  addBelow(body, deputy);
  return [about(body, "deputy-unforeseen", deputy.person, [at(deputy)])];
};
