import { mergedTerms, termIncludes, termsOverlap, uncovered, type Term } from "../../calendar";
import {
  groupBy,
  judgedPeriod,
  personName,
  type Membership,
  type Organization,
  type Person,
  type Role,
} from "../../register";
import { nameKey } from "../../words";
import type { Situation } from "../situation";
import { isSameParty, partyOf } from "./party";

/** Who could take a place, with what helps to choose. */
export interface Candidate {
  readonly person: Person;
  readonly onBehalfOf: string | undefined;
  /** In how many bodies the person serves on the Stichtag, the sending one aside. */
  readonly load: number;
}

/** The place that is to be taken. */
export interface Vacancy {
  readonly organization: Organization;
  /** Whose members may be sent; undefined where the rules do not say. */
  readonly source: Organization | undefined;
  readonly term: Term;
  /** The Fraktion whose place it is: its members come first. */
  readonly onBehalfOf: string | undefined;
}

/** More than a user looks through. */
const MOST_CANDIDATES = 50;

const MEMBER_ROLES: readonly Role[] = ["member", "chair", "deputy-chair"];

/**
 * Who may take the place: members of the sending organization for the whole time, with a vote there, who
 * do nothing in the organization at that time. The same Fraktion first, then who has least to do, then
 * by name. Where the workbook does not list the sending organization, whoever serves anywhere may.
 */
export function candidatesFor(vacancy: Vacancy, situation: Situation): Candidate[] {
  const { index, asOf } = situation;
  const { organization, source, term } = vacancy;
  const isTold = isUnmistakable(index.register.persons);
  const candidates = [...eligible(vacancy, situation)]
    .filter(
      (person) =>
        isTold(person) &&
        !index
          .membershipsOfPerson(person)
          .some((row) => row.organization === organization && mayOverlap(row, term)),
    )
    .map((person) => ({
      person,
      onBehalfOf: partyOf(index, person, source, asOf),
      load: loadOf(person, source, situation),
    }));
  return candidates.sort(byFitness(vacancy)).slice(0, MOST_CANDIDATES);
}

/** A term that runs backwards leaves open when it was. */
function mayOverlap(row: Membership, term: Term): boolean {
  const { start, end } = row.term;
  return (start !== undefined && end !== undefined && end < start) || termsOverlap(row.term, term);
}

function eligible({ source, term }: Vacancy, { index, asOf }: Situation): Iterable<Person> {
  const period = judgedPeriod({ term }, asOf);
  if (!period) return [];
  const listed = source ? index.membershipsOf(source) : [];
  const isOfSource = listed.length > 0;
  const rows = (isOfSource ? listed : index.register.memberships).filter(
    ({ role, votingRight }) => MEMBER_ROLES.includes(role) && votingRight !== false,
  );
  const serving = [...groupBy(rows, ({ person }) => person)].filter(([, ofPerson]) => {
    const terms = mergedTerms(ofPerson.map((row) => row.term));
    return isOfSource
      ? uncovered(period, terms).length === 0
      : terms.some((each) => termIncludes(each, period.start));
  });
  return serving.map(([person]) => person);
}

/** False for a name that two persons bear: written once more nobody could say who is meant. */
function isUnmistakable(persons: readonly Person[]): (person: Person) => boolean {
  const families = groupBy(persons, ({ familyName }) => nameKey(familyName));
  return ({ familyName, givenName }) => {
    const namesakes = families.get(nameKey(familyName)) ?? [];
    if (namesakes.length < 2) return true;
    const initial = nameKey(givenName ?? "").charAt(0);
    const alike = namesakes.filter(
      (other) => nameKey(other.givenName ?? "").startsWith(initial) || !other.givenName,
    );
    return givenName !== undefined && alike.length < 2;
  };
}

function loadOf(
  person: Person,
  source: Organization | undefined,
  { index, asOf }: Situation,
): number {
  const running = index
    .membershipsOfPerson(person)
    .filter(({ organization, term }) => organization !== source && termIncludes(term, asOf));
  return new Set(running.map(({ organization }) => organization)).size;
}

function byFitness({ onBehalfOf }: Vacancy): (a: Candidate, b: Candidate) => number {
  const isOther = (candidate: Candidate) =>
    onBehalfOf === undefined || isSameParty(candidate.onBehalfOf, onBehalfOf) ? 0 : 1;
  const sortName = ({ person }: Candidate) => `${person.familyName} ${person.givenName ?? ""}`;
  return (a, b) =>
    isOther(a) - isOther(b) || a.load - b.load || sortName(a).localeCompare(sortName(b), "de");
}

/** "CDU · in 2 weiteren Gremien". */
export function candidateDetail(
  { onBehalfOf, load }: Candidate,
  source: Organization | undefined,
): string {
  const further = source === undefined ? "" : "weiteren ";
  const bodies =
    load === 0
      ? `in keinem ${further}Gremium`
      : load === 1
        ? `in einem ${further}Gremium`
        : `in ${load} ${further}Gremien`;
  return [...(onBehalfOf === undefined ? [] : [onBehalfOf]), bodies].join(" · ");
}

export function candidateLabel({ person }: Candidate): string {
  return personName(person);
}
