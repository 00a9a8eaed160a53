import { finding, type Case, type Facts, type Finding, type FindingKind } from "../findings";
import type { Day } from "../calendar";
import type { Place, Sheet } from "../grid";
import type { OpenSeat, Organization } from "../register";
import { MOST_MEMBERSHIPS } from "./bounds";
import type { Draft } from "./layouts/draft";
import type { Block } from "./layouts/text-form";
import type { DraftPool } from "./layouts/pools";
import { organizationBook, type OrganizationBook } from "./organizations/organization-book";
import type { EntryRows } from "./told-rows";

/** What is gathered while the sheets of one workbook are read. Grows; lives for one call only. */
export interface Reading {
  readonly asOf: Day;
  readonly book: OrganizationBook;
  readonly findings: Finding[];
  readonly drafts: Draft[];
  /** More of them are refused. */
  readonly mostMemberships: number;
  readonly openSeats: OpenSeat[];
  /** Circles named instead of deputies: "alle weiteren Mitglieder der Fraktion". */
  readonly deputyPools: DraftPool[];
  /** What texts say, until all tables are read: they may only repeat them. */
  readonly textBlocks: Block[];
  /** Where the entries of tables with a column for each thing told stand, in the order of reading. */
  readonly entryRows: EntryRows[];
  /** Organizations to which a list says "keine Entsendung", with that cell. */
  readonly declined: Map<Organization, Place>;
  /** Sheets that hold the same list as another and no name of a body but their own. */
  readonly sheetsAlike: Set<Sheet>;
  /** The first cell of a list that names each organization. */
  readonly firstMentions: Map<Organization, Place>;
}

/** What every reading is told. */
export interface ReadingFrame {
  readonly asOf: Day;
  readonly mostMemberships?: number | undefined;
}

export function newReading(
  { asOf, mostMemberships = MOST_MEMBERSHIPS }: ReadingFrame,
  book = organizationBook(),
): Reading {
  return {
    asOf,
    mostMemberships,
    book,
    findings: [],
    drafts: [],
    openSeats: [],
    deputyPools: [],
    textBlocks: [],
    entryRows: [],
    declined: new Map(),
    sheetsAlike: new Set(),
    firstMentions: new Map(),
  };
}

/** Adds a case of a kind to the findings. */
export function report<F extends Facts>(
  reading: Reading,
  kind: FindingKind<F>,
  found: Case<F>,
): void {
  reading.findings.push(finding(kind, found));
}
