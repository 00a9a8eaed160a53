import type { Day } from "../calendar";
import type { Finding } from "../findings";
import type { Workbook } from "../grid";
import type { Register } from "../register";
import { finish, inSequence, part, type Steps } from "../steps";
import { reportHidden } from "./hidden-rows";
import { sheetMissing } from "./kinds/sheet-missing";
import { readMemberships } from "./layouts";
import { membershipsOf, reportDuplicates } from "./memberships";
import { organizationBook } from "./organizations/organization-book";
import { referenced, reportWithoutQuota } from "./organizations/referenced";
import { paperReferenceOf, paperReferencesIn } from "./paper-reference";
import { resolvePeople } from "./people/resolve-people";
import { newReading, report, type Reading } from "./reading";
import { withDeclined } from "./sheets/declined";
import { paperRules } from "./sheets/paper";
import { readBlockedDays } from "./sheets/read-blocked-days";
import { readConsultations } from "./sheets/read-consultations";
import { readMeetings } from "./sheets/read-meetings";
import { readRules } from "./sheets/read-rules";
import { readSchedule } from "./sheets/read-schedule";
import { headingPlace } from "./tables/columns";
import { findTables, scannedSheet, type ScannedSheet } from "./tables/find-tables";
import type { Table, TableKind } from "./tables/table";
import { writtenLists } from "./written-lists";

export interface ReadOptions {
  /** The Stichtag. */
  readonly asOf: Day;
}

export interface ReadRegister {
  readonly register: Register;
  readonly findings: readonly Finding[];
}

/**
 * Reads a workbook as it is: recognises its tables by their headings, says who sits where, and reports
 * what could not be read. Never throws for anything that a workbook may hold; sheets that this product
 * wrote are left out, but for what users typed into the Sitzungsplan.
 */
export function readRegister(workbook: Workbook, options: ReadOptions): ReadRegister {
  return finish(readRegisterInSteps(workbook, options));
}

/** The same in steps. */
export function* readRegisterInSteps(
  workbook: Workbook,
  options: ReadOptions,
): Steps<ReadRegister> {
  const reading = newReading(options.asOf);
  const scanned = yield* part(inSequence(workbook.sheets, scannedSheet), 0, 0.2);
  const sheets = scanned.filter(({ sheet }) => sheet.mark === undefined);
  const rulesFrom = hasRules(sheets) ? "sheet" : "paper";
  const rules =
    rulesFrom === "paper"
      ? paperRules(reading.book)
      : readRules(tablesOn(sheets, reading).filter(isOf("rules")), reading);
  const tables = tablesOn(sheets, reading);
  const reads = readLists(tables.filter(isOf("memberships")), reading);
  const lists = yield* part(reads, 0.2, 0.6);
  const read = tables.filter(({ kind }) => kind !== "memberships").concat(lists);
  const meetings = tables.filter(isOf("meetings")).flatMap((table) => readMeetings(table, reading));
  const mentions = reading.drafts.map(({ mention }) => mention);
  const people = yield* part(resolvePeople(mentions), 0.6, 0.8);
  const memberships = yield* part(membershipsOf(people, reading), 0.8, 0.9);
  const quotas = withDeclined(rules.quotas, reading.declined);
  const [first] = lists;
  const parts = { ...rules, quotas, memberships, openSeats: reading.openSeats, meetings };
  const paperReferences = paperReferencesIn(workbook, read);
  const register: Register = {
    ...parts,
    organizations: referenced(parts, reading.book),
    persons: people.persons,
    rulesFrom,
    membershipTable: first && headingPlace(first, { column: first.left }),
    lists: writtenLists(lists, options.asOf),
    consultations: tables
      .filter(isOf("consultations"))
      .flatMap((table) => readConsultations(table, reading)),
    blockedDays: tables
      .filter(isOf("blockedDays"))
      .flatMap((table) => readBlockedDays(table, reading)),
    schedule: scanned
      .filter(({ sheet }) => sheet.mark === "schedule")
      .flatMap((sheet) => readSchedule(sheet, reading.book)),
    paperReferences,
    paperReference: paperReferenceOf(paperReferences),
  };
  yield* part(reportDuplicates(memberships, reading), 0.9, 1);
  reportWithoutQuota(register, reading);
  reportHidden(read, reading);
  const findings = [...reading.findings, ...reading.book.findings, ...people.findings];
  return { register, findings };
}

function isOf(kind: TableKind): (table: Table) => boolean {
  return (table) => table.kind === kind;
}

/** Asked of a book of its own: what is looked up while searching must not become known. */
function hasRules(sheets: readonly ScannedSheet[]): boolean {
  const book = organizationBook();
  return sheets.some((sheet) => findTables(sheet, book).some(isOf("rules")));
}

function tablesOn(sheets: readonly ScannedSheet[], { book }: Reading): Table[] {
  return sheets.flatMap((sheet) => findTables(sheet, book));
}

/** Reads all lists of members; gives back those that could be read. */
function* readLists(lists: readonly Table[], reading: Reading): Steps<Table[]> {
  const states = yield* inSequence(lists, (list) => readMemberships(list, reading));
  if (states.every((state) => state === "other")) {
    report(reading, sheetMissing, { places: [], facts: {} });
  }
  return lists.filter((_, index) => states[index] === "read");
}
