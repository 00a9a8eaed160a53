import type { Row, Sheet } from "../../grid";
import { membershipField } from "../headings/membership-headings";
import { cellText } from "../text/plain-text";
import { readNameCell } from "../names/open-words";
import { organizationIn } from "../organizations/organization-title";
import { classify } from "./classify";
import type { Header, HeaderContext } from "./find-headers";
import { groupedRuns } from "./heading-groups";
import { contiguous, joinIncomplete, rowRightAbove } from "./heading-runs";
import type { HeadingStack } from "./heading-stack";
import { headingStrength } from "./heading-strength";
import { tellOfMembers } from "./member-lines";
import type { Classification, Heading } from "./table";

/** The tables that headings make, left to right; none if they are none that are read. */
export function headersOf(
  { first, last, headings }: HeadingStack,
  context: HeaderContext,
): Header[] {
  const isComplete = (run: readonly Heading[]) => {
    const found = classified(run, first, context);
    return found !== undefined && found.missing === undefined && !namesDeputiesOnly(run);
  };
  const isBeside = (run: readonly Heading[], left: readonly Heading[]) => {
    const list = classified(left, first, context);
    const isList = list?.kind === "memberships" && list.missing !== "Name";
    return isList && addsNothing(run, left, context.isKnownName);
  };
  const runs = joinIncomplete(contiguous(headings), isComplete, isBeside).flatMap((run) =>
    groupedRuns(run, rowRightAbove(context.sheet, first), { ...context, isComplete }),
  );
  return runs.flatMap((run) => headerOf(run, { first, last }, context) ?? []);
}

/** Deputies alone, behind an empty column, stand beside their members. */
export function namesDeputiesOnly(headings: readonly Heading[]): boolean {
  const fields = headings.map(({ text }) => membershipField(text));
  return fields.includes("deputy") && !fields.some((field) => NAMES.has(field ?? ""));
}

/**
 * True where headings beside an empty column tell nothing that those of the list do not: they are of another
 * table. A name of a body may stand over the marks of a matrix.
 */
export function addsNothing(
  headings: readonly Heading[],
  list: readonly Heading[],
  isKnownName: (text: string) => boolean,
): boolean {
  const told = new Set(list.map(({ text }) => membershipField(text)));
  const fields = headings.map(({ text }) => membershipField(text));
  // E-Mail and Telefon alone are those of the members.
  if (fields.every((field) => field === "private")) return false;
  return headings.every(({ text }, index) => {
    const field = fields[index];
    if (field !== undefined) return field === "private" || told.has(field);
    return !isKnownName(text) && organizationIn(text) === undefined;
  });
}

export function headerOf(
  headings: readonly Heading[],
  rows: { readonly first: number; readonly last: number },
  context: HeaderContext,
): Header | undefined {
  const found = classified(headings, rows.first, context);
  return found && { ...found, ...rows, headings, ...boundsOf(headings) };
}

function boundsOf(headings: readonly Heading[]): Pick<Header, "left" | "right"> {
  return { left: headings[0]?.column ?? 0, right: headings.at(-1)?.column ?? 0 };
}

/** The rows in which a list shows what it is. */
const ROWS_LOOKED_AT = 30;

function classified(
  headings: readonly Heading[],
  at: number,
  context: HeaderContext,
): Classification | undefined {
  const known = headings.filter(({ text }) => headingStrength(text) > 0).length;
  if (known < 2) return undefined;
  const { left, right } = boundsOf(headings);
  const { sheet, above } = context;
  const found = classify(
    headings.map(({ text }) => text),
    {
      sheetName: sheet.name,
      titleNamesOrganization: () => above(at, left, right).named !== undefined,
      linesTellOfMembers: () =>
        tellOfMembers(above(at, left, right).titles, rowsBelow(sheet, at), { left, right }),
    },
  );
  // "Mitglied | keine Entsendung" is a row, though both words are headings too.
  const said = headings.filter(({ text }) => membershipField(text) !== undefined).length;
  return found?.kind === "memberships" && said < 2 ? undefined : found;
}

function rowsBelow({ rows }: Sheet, at: number): readonly Row[] {
  return rows.slice(at + 1, at + 1 + ROWS_LOOKED_AT);
}

const ROWS_TO_TITLE = 3;
const NAMES: ReadonlySet<string> = new Set(["name", "member"]);
/** "Frau Muster", "Muster, Eva": somebody is named there, and not only a word. */
const FULL_NAME = /^(?:\d{1,2}[.)] )?\p{Lu}[\p{L}.'’-]*,? \p{L}/u;

/**
 * "Mitglied" and hardly anything else that is known: a list of names where a title right above names the body
 * whose members they are, and somebody is named in the next row.
 */
export function loneHeader(
  cells: readonly Heading[],
  at: number,
  context: HeaderContext,
): Header[] {
  const known = cells.find(({ text }) => NAMES.has(membershipField(text) ?? ""));
  const row = context.sheet.rows[at];
  const next = context.sheet.rows[at + 1];
  if (!known || next?.index !== (row?.index ?? 0) + 1) return [];
  const name = cellText(next.cells[known.column]);
  const says = readNameCell(name);
  const isName = FULL_NAME.test(name) && headingStrength(name) === 0;
  if (says === "name" ? !isName : says !== "declined" && says !== "open") return [];
  const bounds = boundsOf(cells);
  const { named } = context.above(at, bounds.left, bounds.right);
  const upper = context.upper(at, bounds.left, bounds.right);
  const lowest = context.sheet.rows[upper?.last ?? -1]?.index ?? -1;
  const highest = Math.max(lowest + 1, (row?.index ?? 0) - ROWS_TO_TITLE);
  const isTitled = named?.title !== undefined && named.title.row >= highest;
  return isTitled ? [{ kind: "memberships", first: at, last: at, headings: cells, ...bounds }] : [];
}
