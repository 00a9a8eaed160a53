import type { Row } from "../../grid";
import { membershipField } from "../headings/membership-headings";
import { fraktionIn } from "../names/fraktion-heading";
import { mayBeGivenName } from "../names/given-names";
import { cellText } from "../text/plain-text";
import type { Heading, Table } from "./table";

/** So many rows show what a column holds. */
const ROWS_LOOKED_AT = 40;
/** Headings behind whose names a column without a heading may hold the given name. */
const NAMES = new Set(["name", "member", "deputy"]);

/**
 * A list of members with the headings that nobody wrote: a column of Fraktionen at its left or between,
 * the given name beside the family name under one merged heading. Only where all cells say the same.
 */
export function withImplied(table: Table, all: readonly Table[]): Table {
  if (table.kind !== "memberships") return table;
  const isOthers = (at: number) =>
    all.some((other) => other !== table && other.left <= at && at <= other.right);
  const rows = table.rows.slice(0, ROWS_LOOKED_AT);
  const implied: Heading[] = [];
  const headed = new Set(table.headings.map(({ column }) => column));
  for (let column = Math.max(0, table.left - 1); column <= table.right + 1; column += 1) {
    if (headed.has(column)) continue;
    const before = table.headings.find((heading) => heading.column === column - 1);
    const text = impliedBy(rows, column, before);
    if (text !== undefined && !isOthers(column))
      implied.push({ column, text, row: table.headerRow });
  }
  if (implied.length === 0) return table;
  const headings = [...table.headings, ...implied].sort((a, b) => a.column - b.column);
  const [first, last] = [headings[0], headings.at(-1)];
  return { ...table, headings, left: first?.column ?? 0, right: last?.column ?? 0 };
}

function impliedBy(
  rows: readonly Row[],
  column: number,
  before: Heading | undefined,
): string | undefined {
  const texts = rows
    .filter(({ cells }) => cells.filter((cell) => cell !== undefined).length > 1)
    .map(({ cells }) => cellText(cells[column]))
    .filter((text) => text !== "");
  if (texts.length === 0) return undefined;
  if (texts.every((text) => fraktionIn(text) !== undefined)) return "Fraktion";
  const isName = before && NAMES.has(membershipField(before.text) ?? "");
  return isName && texts.every((text) => !/[ ,]/.test(text) && mayBeGivenName(text))
    ? "Vorname"
    : undefined;
}
