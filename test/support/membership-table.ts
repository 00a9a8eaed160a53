import {
  type Consultation,
  type DeputyMode,
  type DeputyPool,
  type Membership,
  type OpenSeat,
  type Organization,
  type OrganizationRules,
  type Person,
  type Register,
  type Role,
  type SeatQuota,
} from "../../src/core/register";
import { dayOf, linesOf, SHEET, termOf, type Line } from "./table-lines";

export interface QuotaRow {
  readonly organization: string;
  readonly seats: number;
  readonly deputies: DeputyMode;
  readonly from?: string;
  readonly declined?: boolean;
  /** A cell such as "D2" of the sheet Gremien. */
  readonly cell?: string;
}

/** What a row of the Gremien sheet says beside the seats. Rows stand below each other from row 2 on. */
export interface RulesRow {
  readonly organization: string;
  readonly classification?: string;
  readonly chair?: string;
  readonly office?: string;
  /** "" is an empty cell, a missing one no column. */
  readonly moderation?: string;
  readonly ages?: readonly [number | undefined, number | undefined];
}

export interface TableOptions {
  /** The rules of the paper, unless said otherwise. */
  readonly quotas?: readonly QuotaRow[];
  readonly rules?: readonly RulesRow[];
  /** Stations as "Kreistag 17.02.2021"; at the end "*" marks the deciding one, "-" one that does not. */
  readonly consultations?: readonly string[];
  /** Paper numbers as written above the table. */
  readonly papers?: readonly string[];
  /** An ISO day. */
  readonly asOf?: string;
  /** Codes whose first cell is not in a row of the table, such as a vacancy of an organization not listed. */
  readonly elsewhere?: readonly string[];
}

export interface MembershipTable {
  readonly register: Register;
  /** "3 seat-surplus": row of the sheet and code, sorted. */
  readonly expected: readonly string[];
}

export const PAPER_QUOTAS: readonly QuotaRow[] = [
  { organization: "KoStAG", seats: 2, deputies: "personal", from: "ABSI" },
  { organization: "AG 0-6", seats: 1, deputies: "none", from: "ABSI" },
  { organization: "AG 6-18", seats: 1, deputies: "none", from: "ABSI" },
  { organization: "AG 18-27", seats: 1, deputies: "none", from: "ABSI" },
];

const ROLES = new Map<string, Role>([
  ["Mitglied", "member"],
  ["Mitglied ohne Stimmrecht", "member"],
  ["Vertretung", "substitute"],
  ["Vorsitz", "chair"],
  ["stellv. Vorsitz", "deputy-chair"],
  ["beratend", "advisory"],
  ["Gast", "guest"],
  ["Schriftführung", "recorder"],
  ["Geschäftsführung", "office"],
  ["Moderation", "moderation"],
  ["?", "unknown"],
]);

/** Keeps one object per name, as the reading room does. */
function byName<T>(make: (name: string) => T): { get: (name: string) => T; all: () => T[] } {
  const known = new Map<string, T>();
  const get = (name: string) => {
    const found = known.get(name) ?? make(name);
    known.set(name, found);
    return found;
  };
  return { get, all: () => [...known.values()] };
}

function organizationNamed(name: string, classification?: string): Organization {
  return { name, shortName: name, classification, previousNames: [] };
}

/** "Frau Anna Wessendarp", "Herr Brockmann", "Kerkhoff". */
function personNamed(name: string): Person {
  const words = name.split(" ");
  const address = words[0] === "Frau" || words[0] === "Herr" ? words[0] : undefined;
  const names = address ? words.slice(1) : words;
  return {
    familyName: names.at(-1) ?? "",
    givenName: names.length > 1 ? names.slice(0, -1).join(" ") : undefined,
    formOfAddress: address,
    title: "",
    affix: "",
  };
}

/**
 * A register from a readable table, without the reading room: Gremium | Funktion | Name | Fraktion |
 * Bereich | Vertretung für | Rang | von | bis | Bemerkung | erwartet, any of them, in any order. The
 * table stands in the sheet "Mitglieder" with its headings in row 1. "N.N." is an open seat; "alle
 * weiteren …" is a pool of deputies, of the row's Fraktion where one is given.
 */
export function membershipTable(text: string, options: TableOptions = {}): MembershipTable {
  const lines = linesOf(text);
  const kinds = new Map(options.rules?.map((row) => [row.organization, row.classification]));
  const organizations = byName((name) => organizationNamed(name, kinds.get(name)));
  const persons = byName(personNamed);
  const quotas = (options.quotas ?? PAPER_QUOTAS).map((row): SeatQuota => ({
    organization: organizations.get(row.organization),
    sendingOrganization: row.from === undefined ? undefined : organizations.get(row.from),
    seats: row.seats,
    deputyMode: row.deputies,
    declined: row.declined ?? false,
    place: row.cell === undefined ? undefined : { sheet: "Gremien", cell: row.cell },
  }));
  const isOpen = (line: Line) => line.cells.get("Name") === "N.N.";
  const named = lines.filter((line) => !isOpen(line) && !isPool(line));
  const names = new Set(named.map(({ cells }) => cells.get("Name")));
  const memberships = named.map((line): Membership => {
    const target = line.cells.get("Vertretung für");
    return {
      ...seatOf(line, organizations.get),
      person: persons.get(line.cells.get("Name") ?? ""),
      roleText: line.cells.get("Funktion"),
      votingRight: line.cells.get("Funktion")?.endsWith("ohne Stimmrecht") ? false : undefined,
      area: line.cells.get("Bereich"),
      substituteFor:
        target === undefined
          ? undefined
          : { text: target, person: names.has(target) ? persons.get(target) : undefined },
      rank: line.cells.has("Rang") ? Number(line.cells.get("Rang")) : undefined,
      remark: line.cells.get("Bemerkung"),
      nameText: line.cells.get("Name") ?? "",
      places: placesOf(line),
    };
  });
  const openSeats = lines.filter(isOpen).map((line): OpenSeat => ({
    ...seatOf(line, organizations.get),
    text: "N.N.",
    place: line.place("Name"),
  }));
  const register: Register = {
    organizations: organizations.all(),
    persons: persons.all(),
    memberships,
    openSeats,
    deputyPools: lines.filter(isPool).map((line) => poolOf(line, memberships)),
    quotas,
    rules: (options.rules ?? []).map((row, position) =>
      rulesOf(row, organizations.get(row.organization), position + 2),
    ),
    rulesFrom: options.quotas ? "sheet" : "paper",
    membershipTable: { sheet: SHEET, cell: "A1" },
    meetings: [],
    consultations: (options.consultations ?? []).map(consultationOf),
    blockedDays: [],
    schedule: [],
    paperReferences: (options.papers ?? []).map((text, position) => ({
      text,
      place: { sheet: "Vorlage", cell: `A${position + 1}` },
    })),
    paperReference: undefined,
  };
  return { register, expected: expectedOf(lines, options.elsewhere ?? []) };
}

function seatOf(line: Line, organization: (name: string) => Organization) {
  const role = ROLES.get(line.cells.get("Funktion") ?? "Mitglied");
  if (!role) throw new RangeError(`no role: ${line.cells.get("Funktion") ?? ""}`);
  return {
    organization: organization(line.cells.get("Gremium") ?? ""),
    role,
    term: termOf(line),
    onBehalfOf: line.cells.get("Fraktion"),
  };
}

function isPool(line: Line): boolean {
  return line.cells.get("Name")?.startsWith("alle ") ?? false;
}

function poolOf(line: Line, memberships: readonly Membership[]): DeputyPool {
  const name = line.cells.get("Gremium");
  const onBehalfOf = line.cells.get("Fraktion");
  const members = memberships.filter(
    (member) =>
      member.role !== "substitute" &&
      member.organization.shortName === name &&
      (onBehalfOf === undefined || member.onBehalfOf === onBehalfOf),
  );
  const [first] = members;
  if (!first) throw new RangeError(`no member of ${name ?? ""} for the pool`);
  const { organization } = first;
  const text = line.cells.get("Name") ?? "";
  return { organization, onBehalfOf, text, place: line.place("Name"), members };
}

function placesOf({ cells, place }: Line): Membership["places"] {
  const optional = (key: string, heading: string) =>
    cells.has(heading) ? { [key]: place(heading) } : {};
  return {
    person: place("Name"),
    organization: place("Gremium"),
    ...optional("onBehalfOf", "Fraktion"),
    ...optional("start", "von"),
    ...optional("end", "bis"),
    ...optional("substituteFor", "Vertretung für"),
    ...optional("rank", "Rang"),
  };
}

function rulesOf(
  { chair, office, moderation, ages }: RulesRow,
  organization: Organization,
  row: number,
): OrganizationRules {
  const at = (column: string) => ({ sheet: "Gremien", cell: `${column}${row}` });
  return {
    organization,
    meetingsPerYear: undefined,
    chair,
    office,
    moderation,
    ageFrom: ages?.[0],
    ageTo: ages?.[1],
    noticeDays: undefined,
    place: at("A"),
    cells: {
      chair: at("I"),
      office: at("J"),
      moderation: at("K"),
      ageFrom: at("L"),
      ageTo: at("M"),
    },
  };
}

function consultationOf(text: string, index: number): Consultation {
  const match = /^(.*?) ?(\d\d\.\d\d\.\d{4})? ?([*-])?$/.exec(text);
  return {
    organizationName: match?.[1] ?? text,
    day: dayOf(match?.[2]),
    authoritative: match?.[3] === undefined ? undefined : match[3] === "*",
    place: { sheet: "Beratungsfolge", cell: `B${index + 2}` },
    places: {
      day: { sheet: "Beratungsfolge", cell: `C${index + 2}` },
      authority: { sheet: "Beratungsfolge", cell: `D${index + 2}` },
    },
  };
}

function expectedOf(lines: readonly Line[], elsewhere: readonly string[]): string[] {
  const marked = lines.flatMap(({ row, cells }) =>
    (cells.get("erwartet")?.split(",") ?? []).map((code) => `${row} ${code.trim()}`),
  );
  return [...marked, ...elsewhere.map((code) => `- ${code}`)].sort();
}
