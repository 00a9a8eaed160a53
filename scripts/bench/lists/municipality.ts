import type { Body, BodyKind } from "./body";
import {
  board,
  drawFrom,
  personalCommittee,
  sharedCommittee,
  unseatedBody,
} from "./bodies/committees";
import { council, councillors, sentCommittee } from "./bodies/council";
import { chanceFrom } from "./chance";
import {
  DEFECTS,
  delegateOutsideSource,
  delegateWithoutVote,
  deputyOutsideSource,
  organizationSimilar,
  proportion,
  severalOrganizations,
  type Planted,
} from "./defects";
import type { Meeting } from "./meeting";
import { sessionsOf, spoilSessions } from "./meetings";
import type { PersonBook } from "./names/person-book";
import { placeName } from "./names/places";
import type { InventedPerson } from "./person";
import { newTown, type Town } from "./town";

/** The bodies of one municipality with what was planted in them. */
export interface Municipality {
  readonly bodies: readonly Body[];
  readonly planted: readonly Planted[];
  readonly meetings: readonly Meeting[];
}

/** Says which of the defects of a kind the next body of that kind gets: undefined for most of a long list. */
export type NextDefect = (kind: BodyKind | "town") => number | undefined;

/** So many municipalities plan sessions: the benchmark is about members. */
const TOWNS_WITH_SESSIONS = 12;

/** Deterministic: the same number and book state give the same municipality. */
export function municipality(
  number: number,
  book: PersonBook,
  nextDefect: NextDefect,
): Municipality {
  const town = newTown(placeName(number), chanceFrom(1_000 + number), book);
  const people = councillors(town);
  const [members, deputies, others, reserve] = [0, 10, 20, 30].map((from) =>
    people.slice(from, from + 10),
  );
  const committees = [
    sentCommittee(town, "Sozialausschuss", members ?? [], deputies ?? []),
    sentCommittee(town, "Bauausschuss", others ?? [], reserve ?? []),
  ] as const;
  const bodies = [council(town, people), ...committees, ...ownBodies(town, people)];
  const planted = [
    ...plantInCommittees(town, bodies, committees, nextDefect),
    ...plantInOthers(town, bodies, people, nextDefect),
  ];
  if (number === 0) planted.push(...plantSimilarName(town, bodies, people));
  const meetings = number < TOWNS_WITH_SESSIONS ? sessions(committees, number) : [];
  return { bodies, meetings, planted: [...planted, ...spoilSessions(meetings, number)] };
}

function ownBodies(town: Town, people: readonly InventedPerson[]): Body[] {
  const draw = () => drawFrom(town, people);
  return [
    personalCommittee(town, "Schulausschuss", draw()),
    personalCommittee(town, "Umweltausschuss", draw()),
    personalCommittee(town, "Sportausschuss", draw()),
    sharedCommittee(town, "Kulturausschuss", "Rangfolge", draw()),
    sharedCommittee(town, "Verkehrsausschuss", "Pool", draw()),
    board(town, `Seniorenbeirat ${town.place}`, 6 + town.chance.below(4), draw()),
    unseatedBody(town, "Arbeitskreis Klima", draw()),
    unseatedBody(town, "Arbeitskreis Ehrenamt", draw()),
    unseatedBody(town, "Runder Tisch Pflege", draw()),
  ];
}

/** The committees that the council sends are spoiled together: what is wrong in one shows in others. */
function plantInCommittees(
  town: Town,
  [councilBody]: readonly Body[],
  [first, second]: readonly [Body, Body],
  nextDefect: NextDefect,
): Planted[] {
  const ground = (body: Body) => ({ town, body, councillors: [] });
  switch (nextDefect("town")) {
    case undefined:
      return [];
    case 0:
      return severalOrganizations(town, first, second);
    case 1:
      return [...delegateOutsideSource(ground(first)), ...proportion(ground(second))];
    default:
      return [
        ...deputyOutsideSource(ground(first)),
        ...(councilBody ? delegateWithoutVote(councilBody, second) : []),
      ];
  }
}

function plantInOthers(
  town: Town,
  bodies: readonly Body[],
  people: readonly InventedPerson[],
  nextDefect: NextDefect,
): Planted[] {
  return bodies.flatMap((body) => {
    const defects = DEFECTS[body.kind];
    const position = defects && nextDefect(body.kind);
    const defect = position === undefined ? undefined : defects?.[position % defects.length];
    return defect?.({ town, body, councillors: people }) ?? [];
  });
}

/** Once in a list: in a very long one a name is compared with the first few hundred only. */
function plantSimilarName(
  town: Town,
  bodies: readonly Body[],
  people: readonly InventedPerson[],
): Planted[] {
  const body = bodies.findLast(({ kind }) => kind === "unseated");
  return body ? organizationSimilar({ town, body, councillors: people }) : [];
}

function sessions(committees: readonly Body[], number: number): Meeting[] {
  return committees.flatMap((body, weekday) => {
    body.meetings = 3;
    return sessionsOf(body, number, weekday);
  });
}
