import type { Day } from "../calendar";
import type { Finding } from "../findings";
import type { Workbook } from "../grid";
import type { Register } from "../register";
import { finish, inSequence, part, type Steps } from "../steps";
import { reportHidden } from "./hidden-rows";
import { readLists } from "./lists";
import { deputyPoolsOf } from "./layouts/pools";
import { keptMapping, understoodTables, type Mapping, type UnderstoodTable } from "./mapping";
import { reportDuplicates } from "./duplicates";
import { membershipsOf } from "./memberships";
import { organizationBook } from "./organizations/organization-book";
import { referenced, reportWithoutQuota } from "./organizations/referenced";
import { paperReferenceOf, paperReferencesIn } from "./paper-reference";
import { resolvePeople } from "./people/resolve-people";
import { readTables, type ReadTables } from "./read-tables";
import { newReading, type Reading, type ReadingFrame } from "./reading";
import { preparedSheet, tablesIn, type PreparedSheet } from "./scanned-tables";
import { withDeclined } from "./sheets/declined";
import { paperRules } from "./sheets/paper";
import { readBlockedDays } from "./sheets/read-blocked-days";
import { readConsultations } from "./sheets/read-consultations";
import { readMeetings } from "./sheets/read-meetings";
import { readRules } from "./sheets/read-rules";
import { readSchedule } from "./sheets/read-schedule";
import type { Table, TableKind } from "./tables/table";
import { writtenLists } from "./written-lists";

export interface ReadOptions {
  /** The Stichtag. */
  readonly asOf: Day;
  /** What a user says of the columns; undefined: what the workbook keeps. */
  readonly mapping?: Mapping | undefined;
  /** Longer lists are refused; unless told, those that a page or a small computer has no room for. */
  readonly mostMemberships?: number | undefined;
}

export interface ReadRegister {
  readonly register: Register;
  readonly findings: readonly Finding[];
  /** How the columns of each table were understood. */
  readonly understood: readonly UnderstoodTable[];
  /** Where the entries of each table stand. */
  readonly read: ReadTables;
}

/**
 * Reads a workbook as it is: recognises its tables by their headings, says who sits where, and reports
 * what could not be read. Throws UnusableInput for lists without end and for nothing else that a workbook
 * may hold; sheets that this product wrote are left out, but for what users typed into the Sitzungsplan.
 */
export function readRegister(workbook: Workbook, options: ReadOptions): ReadRegister {
  return finish(readRegisterInSteps(workbook, options));
}

/** The same in steps. */
export function* readRegisterInSteps(
  workbook: Workbook,
  options: ReadOptions,
): Steps<ReadRegister> {
  const mapping = options.mapping ?? keptMapping(workbook);
  const preparing = inSequence(workbook.sheets, (sheet) => preparedSheet(sheet, mapping));
  const prepared = yield* part(preparing, 0, 0.2);
  const sheets = prepared.filter(({ sheet }) => sheet.mark === undefined);
  const { reading, rules } = readTheRules(sheets, options);
  const found = sheets.map((each) => ({ ...each, tables: tablesIn(each, reading.book) }));
  const tables = found.flatMap((each) => each.tables);
  const lists = yield* part(readLists(found, reading), 0.2, 0.6);
  const read = tables.filter(({ kind }) => kind !== "memberships").concat(lists.tables);
  const meetings = tables.filter(isOf("meetings")).flatMap((table) => readMeetings(table, reading));
  const { memberships, persons, ambiguous } = yield* part(whoIsWho(reading), 0.6, 0.9);
  const quotas = withDeclined(rules.quotas, reading.declined);
  const parts = { ...rules, quotas, memberships, openSeats: reading.openSeats, meetings };
  const paperReferences = paperReferencesIn(workbook, read);
  const register: Register = {
    ...parts,
    deputyPools: deputyPoolsOf(reading.deputyPools, memberships),
    organizations: referenced(parts, reading.book),
    persons,
    membershipTable: lists.first,
    lists: writtenLists(lists.tables, options.asOf),
    consultations: tables
      .filter(isOf("consultations"))
      .flatMap((table) => readConsultations(table, reading)),
    blockedDays: tables
      .filter(isOf("blockedDays"))
      .flatMap((table) => readBlockedDays(table, reading)),
    schedule: prepared
      .filter(({ sheet }) => sheet.mark === "schedule")
      .flatMap((sheet) => readSchedule(sheet, reading.book)),
    paperReferences,
    paperReference: paperReferenceOf(paperReferences),
  };
  yield* part(reportDuplicates(memberships, reading), 0.9, 1);
  reportWithoutQuota(register, reading);
  reportHidden(read, lists.parts, reading);
  const findings = [...reading.findings, ...reading.book.findings, ...ambiguous];
  const sources = understoodTables(found, lists, findings);
  const understood = sources.map((source) => source.understood);
  return { register, findings, understood, read: readTables(sources, lists, reading) };
}

/** Persons and their memberships; all that is needed to tell who is meant is let go with the end of it. */
function* whoIsWho(reading: Reading) {
  const mentions = [...new Set(reading.drafts.map(({ mention }) => mention))];
  const people = yield* part(resolvePeople(mentions), 0, 0.7);
  const memberships = yield* part(membershipsOf(people, reading), 0.7, 1);
  return { memberships, persons: people.persons, ambiguous: people.findings };
}

/**
 * With a Gremien sheet only its rules hold, without one those of the council paper. Then what was looked
 * up while searching for it must not become known: the reading begins with a book of its own.
 */
function readTheRules(sheets: readonly PreparedSheet[], frame: ReadingFrame) {
  const book = organizationBook();
  const tables = sheets.flatMap((sheet) => tablesIn(sheet, book)).filter(isOf("rules"));
  const reading = tables.length > 0 ? newReading(frame, book) : newReading(frame);
  const rules =
    tables.length > 0
      ? { rulesFrom: "sheet" as const, ...readRules(tables, reading) }
      : { rulesFrom: "paper" as const, ...paperRules(reading.book) };
  return { reading, rules };
}

function isOf(kind: TableKind): (table: Table) => boolean {
  return (table) => table.kind === kind;
}
