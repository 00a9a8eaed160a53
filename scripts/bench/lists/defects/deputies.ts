import { excelDay } from "../entry";
import { deputyOf, newCitizen } from "../town";
import { about, addBelow, at, seatOf, without, type Defect, type Ground } from "./planted";

// Defects of bodies with personal deputies: the deputies.

export const deputyMissing: Defect = ({ body }) => {
  const { member, deputy } = seatOf(body);
  without(body, deputy);
  return [about(body, "deputy-missing", member.person, [at(member)])];
};

/** Puts somebody in the place of the deputy of the first seat. */
function replaceDeputy({ town, body }: Ground, by: Parameters<typeof deputyOf>[2]) {
  const seat = seatOf(body);
  const entry = deputyOf(town, body.name, by, seat.member.person);
  body.entries = body.entries.map((each) => (each === seat.deputy ? entry : each));
  seat.deputy = entry;
  return { ...seat, deputy: entry };
}

export const deputySelf: Defect = (ground) => {
  const { deputy } = replaceDeputy(ground, seatOf(ground.body).member.person);
  const spots = [at(deputy), at(deputy, "target")];
  return [about(ground.body, "deputy-self", deputy.person, spots)];
};

export const deputyIsMember: Defect = (ground) => {
  const { member } = seatOf(ground.body, 1);
  const { deputy } = replaceDeputy(ground, member.person);
  return [about(ground.body, "deputy-is-member", deputy.person, [at(deputy), at(member)])];
};

/** The deputy of the second seat stands in for the first as well. */
export const deputyShared: Defect = (ground) => {
  const second = seatOf(ground.body, 1).deputy;
  if (!second) return [];
  const { deputy } = replaceDeputy(ground, second.person);
  return [about(ground.body, "deputy-shared", second.person, [at(second), at(deputy)])];
};

export const deputySurplus: Defect = ({ town, body }) => {
  const { member, deputy } = seatOf(body);
  const another = addBelow(body, deputyOf(town, body.name, newCitizen(town), member.person));
  const spots = [another, deputy].flatMap((entry) => (entry ? [at(entry)] : []));
  return [about(body, "deputy-surplus", member.person, spots)];
};

/** A deputy of somebody who sits elsewhere. */
export const deputyOrphan: Defect = ({ town, body, councillors }) => {
  const present = new Set(body.entries.map(({ person }) => person));
  const stranger = councillors.find((person) => !present.has(person)) ?? newCitizen(town);
  const deputy = addBelow(body, deputyOf(town, body.name, newCitizen(town), stranger));
  return [about(body, "deputy-orphan", deputy.person, [at(deputy, "target"), at(deputy)])];
};

export const deputyTermShort: Defect = ({ body }) => {
  const { member, deputy } = seatOf(body);
  if (!deputy) return [];
  deputy.cells.end = excelDay("2027-12-31");
  return [about(body, "deputy-term-short", member.person, [at(deputy, "end"), at(member)])];
};

export const deputyReversed: Defect = ({ body }) => {
  const { deputy } = seatOf(body);
  if (!deputy) return [];
  deputy.cells.end = excelDay("2024-10-31");
  const spots = [at(deputy, "end"), at(deputy, "start")];
  return [about(body, "term-reversed", deputy.person, spots)];
};

/** Ranks 1, 2, 4: the one behind the gap is told. */
export const deputyRank: Defect = ({ body }) => {
  const last = body.entries.filter(({ cells }) => typeof cells.rank === "number").at(-1);
  if (!last) return [];
  last.cells.rank = Number(last.cells.rank) + 1;
  return [about(body, "deputy-rank", undefined, [at(last, "rank")])];
};
