import type { Row } from "../../../grid";
import type { OrganizationBook } from "../../organizations/organization-book";
import { membershipField } from "../../headings/membership-headings";
import { filledColumns } from "../../tables/row-cells";
import type { Heading, Table } from "../../tables/table";
import { cellText } from "../../text/plain-text";
import { readMarks } from "./marks";

const MEANINGS = { legend: new Map(), vee: "chair", digits: "rank" } as const;
const TICK = /^(?:[x×✓✔\d]+)$/iu;

/** A heading of a column in which ticks mean one role only: "KoStAG", below it "M" and "S". */
interface RoleHeading extends Heading {
  readonly mark: string;
  /** The column of the body's own cell, which spans this one. */
  readonly body: number;
}

/** The column in which the name of the body stands. */
export function bodyColumn(heading: Heading): number {
  return "body" in heading ? (heading as RoleHeading).body : heading.column;
}

/** The mark that a tick below this heading stands for; undefined where each cell has its own. */
export function markBelow(heading: Heading): string | undefined {
  return "mark" in heading ? (heading as RoleHeading).mark : undefined;
}

/**
 * The table with what a second row of headings tells: the names of the bodies below one heading over all
 * of them ("Gremien"), or the roles below each body. As it is, where its first row is one of its own.
 */
export function withLowerHeadings(table: Table, { isKnownName }: OrganizationBook): Table {
  const lower = withRowBelow(table);
  const headings = lower.headings.map((heading) => roleBehind(heading, isKnownName) ?? heading);
  return { ...lower, headings };
}

/** "KoStAG stellv.", "ABSI (ordentlich)": the role behind the body in one heading. */
const ROLE_BEHIND =
  /^(.+?)(?:,| -)? \(?(ordentl(?:ich)?\.?|ord\.|mitglied|stellv\.?|stellvertr\.|stellvertretung|stv\.?|vertretung)\)?$/iu;

function roleBehind(
  heading: Heading,
  isKnownName: (text: string) => boolean,
): RoleHeading | undefined {
  const [, text = "", role = ""] = ROLE_BEHIND.exec(heading.text) ?? [];
  if (text === "" || isKnownName(heading.text) || !isKnownName(text)) return undefined;
  const mark = /^ord/iu.test(role) ? "Mitglied" : role;
  return { ...heading, text, mark, body: heading.column };
}

function withRowBelow(table: Table): Table {
  const [row, ...rows] = table.rows;
  const [first] = table.headings;
  if (!row || !first || row.index !== table.headerRow + 1) return table;
  const lower = headingsIn(row);
  const isNamed = lower.some(({ column }) => column === first.column);
  if (lower.length === 0 || isNamed || isEntry(table, lower)) return table;
  const marks = lower.filter(({ text }) => readMarks(text, MEANINGS) !== "unknown");
  const headings = marks.length === 0 ? lower : rolesBelow(table, lower, marks.length);
  if (!headings) return table;
  const below = new Set(lower.map(({ column }) => column));
  const kept = table.headings.filter(({ column }) => !below.has(column));
  const all = [...kept, ...headings].sort((a, b) => a.column - b.column);
  const right = Math.max(table.right, lower.at(-1)?.column ?? 0);
  const headerRow = marks.length === 0 ? row.index : table.headerRow;
  return { ...table, headerRow, headings: all, right, rows };
}

const OF_PERSONS: ReadonlySet<string> = new Set(["name", "member", "givenName"]);

/** Each cell below a heading of its own, somebody's name among them: an entry with a blank at its left. */
function isEntry({ headings }: Table, lower: readonly Heading[]): boolean {
  const above = lower.map(({ column }) => headings.find((heading) => heading.column === column));
  return (
    !above.includes(undefined) &&
    above.some((heading) => heading && OF_PERSONS.has(membershipField(heading.text) ?? ""))
  );
}

function headingsIn(row: Row): Heading[] {
  return filledColumns(row).map((column) => ({
    column,
    text: cellText(row.cells[column]),
    row: row.index,
  }));
}

/** Each role with the body above it, which spans several: else the row is one of somebody without a name. */
function rolesBelow(
  { headings }: Table,
  lower: readonly Heading[],
  marks: number,
): RoleHeading[] | undefined {
  const areRoles = marks === lower.length && lower.every(({ text }) => !TICK.test(text));
  const spans = lower.some(({ column }) => !headings.some((heading) => heading.column === column));
  if (!areRoles || !spans) return undefined;
  return lower.flatMap(({ column, text }) => {
    const body = headings.findLast((heading) => heading.column <= column);
    return body ? [{ ...body, column, mark: text, body: body.column }] : [];
  });
}
