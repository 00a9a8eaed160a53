import type { EightAnswers } from "../answers/eight-rules";

/** Gremium, Funktion, Vorname, Name, Vertretung für, von, bis; days in milliseconds, what is no day is undefined. */
export type MemberRow = readonly [
  organization: string,
  role: string,
  givenName: string | undefined,
  familyName: string | undefined,
  target: string | undefined,
  start: number | undefined,
  end: number | undefined,
];

/** Gremium, Sitze, Vertretung, Keine Entsendung. */
export type BodyRow = readonly [
  name: string,
  seats: number | undefined,
  mode: string | undefined,
  declined: string | undefined,
];

interface Row {
  readonly number: number;
  readonly organization: string;
  readonly role: string;
  readonly name: string | undefined;
  readonly target: string | undefined;
  readonly start: number;
  readonly end: number;
}

const STICHTAG = Date.UTC(2026, 2, 2);
const SEATED = ["Mitglied", "Vorsitz"];
const DEPUTY = "Stellv. Mitglied";

function overlap(a: Row, b: Row): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** Eight rules as one would write them: Maps by name. Rows count from 2, as in the sheet. */
export function judge(members: Iterable<MemberRow>, bodies: Iterable<BodyRow>): EightAnswers {
  const rules = new Map([...bodies].map((body) => [body[0], body]));
  const rows = rowsOf(members);
  const named = ({ name }: Row) => name !== undefined;
  const seats = grouped(
    rows.filter((row) => SEATED.includes(row.role) && named(row)),
    ({ organization, name = "" }) => `${organization}|${name}`,
  );
  const deputies = grouped(
    rows.filter(({ role, target }) => role === DEPUTY && target !== undefined),
    ({ organization, target = "" }) => `${organization}|${target}`,
  );
  const seatsOf = (body: string, name = "") => seats.get(`${body}|${name}`) ?? [];
  const isDeputy = (row: Row) => row.role === DEPUTY && row.target !== undefined;
  const isSelf = (row: Row) => row.name === row.target;
  const hasSeats = ({ organization }: Row) => (rules.get(organization)?.[1] ?? 0) > 0;
  const isJudged = (row: Row) => SEATED.includes(row.role) && named(row) && hasSeats(row);
  const numbers = (holds: (row: Row) => boolean) => rows.filter(holds).map(({ number }) => number);
  return {
    ...seatCounts(rules, seats),
    "term-reversed": numbers((row) => row.end < row.start),
    "deputy-self": numbers((row) => isDeputy(row) && isSelf(row)),
    "deputy-is-member": numbers(
      (row) =>
        isDeputy(row) &&
        !isSelf(row) &&
        seatsOf(row.organization, row.name).some((seat) => overlap(seat, row)),
    ),
    "deputy-orphan": numbers(
      (row) => isDeputy(row) && seatsOf(row.organization, row.target).length === 0,
    ),
    "seat-twice": numbers(
      (row) =>
        isJudged(row) &&
        row.role === "Mitglied" &&
        seatsOf(row.organization, row.name).some(
          (seat) => seat.number < row.number && seat.role === row.role && overlap(seat, row),
        ),
    ),
    "deputy-missing": numbers((row) => {
      const [, , mode, declined] = rules.get(row.organization) ?? [];
      if (!isJudged(row) || mode !== "persönlich" || declined !== undefined) return false;
      const own = deputies.get(`${row.organization}|${row.name ?? ""}`) ?? [];
      return (
        row.end >= STICHTAG && !own.some((each) => each.end < each.start || overlap(each, row))
      );
    }),
  };
}

function rowsOf(members: Iterable<MemberRow>): Row[] {
  const rows: Row[] = [];
  for (const [organization, role, givenName, familyName, target, start, end] of members) {
    rows.push({
      number: rows.length + 2,
      organization,
      role,
      name: givenName === undefined ? undefined : `${givenName} ${familyName ?? ""}`,
      target: target?.includes(", ") ? target.split(", ").reverse().join(" ") : target,
      start: start ?? -Infinity,
      end: end ?? Infinity,
    });
  }
  return rows;
}

function grouped(rows: readonly Row[], key: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

function seatCounts(
  rules: ReadonlyMap<string, BodyRow>,
  seats: ReadonlyMap<string, readonly Row[]>,
): EightAnswers {
  const counts = new Map<string, number>();
  for (const [first, ...others] of seats.values()) {
    if (!first) continue;
    const isThere = [first, ...others].some(
      ({ start, end }) => start <= STICHTAG && STICHTAG <= end,
    );
    if (isThere) counts.set(first.organization, (counts.get(first.organization) ?? 0) + 1);
  }
  const told = [...rules.values()].filter(([, count = 0]) => count > 0);
  const names = (holds: (body: BodyRow, present: number) => boolean) =>
    told.filter((body) => holds(body, counts.get(body[0]) ?? 0)).map(([name]) => name);
  return {
    "seat-vacant": names(([, count = 0, , no], present) => present < count && no === undefined),
    "seat-surplus": names(([, count = 0], present) => present > count),
  };
}

/** The lines of the report, its headings first. */
export function reportRows(found: EightAnswers): (readonly [string, string])[] {
  const lines = Object.entries(found).flatMap(([code, places]) =>
    places.map(
      (place) => [code, typeof place === "string" ? place : `Mitglieder!F${place}`] as const,
    ),
  );
  return [["Code", "Fundstelle"], ...lines];
}
