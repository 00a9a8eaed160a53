import type { Row, Sheet } from "../../grid";
import { membershipField } from "../headings/membership-headings";
import { cellText } from "../text/plain-text";
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
    return found !== undefined && found.missing === undefined;
  };
  const runs = joinIncomplete(contiguous(headings), isComplete).flatMap((run) =>
    groupedRuns(run, rowRightAbove(context.sheet, first), { ...context, isComplete }),
  );
  return runs.flatMap((run) => headerOf(run, { first, last }, context) ?? []);
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
  return classify(
    headings.map(({ text }) => text),
    {
      sheetName: sheet.name,
      titleNamesOrganization: () => above(at, left, right).named !== undefined,
      linesTellOfMembers: () => tellOfMembers(above(at, left, right).titles, rowsBelow(sheet, at)),
    },
  );
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
  if (!FULL_NAME.test(name) || headingStrength(name) > 0) return [];
  const bounds = boundsOf(cells);
  const { named } = context.above(at, bounds.left, bounds.right);
  const upper = context.upper(at, bounds.left, bounds.right);
  const lowest = context.sheet.rows[upper?.last ?? -1]?.index ?? -1;
  const highest = Math.max(lowest + 1, (row?.index ?? 0) - ROWS_TO_TITLE);
  const isTitled = named?.title !== undefined && named.title.row >= highest;
  return isTitled ? [{ kind: "memberships", first: at, last: at, headings: cells, ...bounds }] : [];
}
