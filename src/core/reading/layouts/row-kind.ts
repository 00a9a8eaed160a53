import type { Row } from "../../grid";
import { isFooter } from "../tables/body-rows";
import { filledColumns } from "../tables/row-cells";
import type { Table } from "../tables/table";
import { cellText } from "../text/plain-text";
import { isHeadingText } from "./heading-text";
import { mayBePerson, saysPool } from "./lonely-name";
import type { RowContext } from "./row-context";

/** A heading of the rows below it, where its text stands. */
export interface HeadingRow {
  readonly type: "heading";
  readonly column: number;
  readonly text: string;
}

/** A row is an entry, a heading of the rows below it, or something beside the list. */
export type RowKind = { readonly type: "entry" | "aside" } | HeadingRow;

const ENTRY: RowKind = { type: "entry" };
const ASIDE: RowKind = { type: "aside" };

interface KindContext extends RowContext {
  /** The rows in which one cell spans nearly the whole table. */
  readonly mergedAcross: ReadonlySet<number>;
}

/** Tells the kinds of a table's rows, asked from the top. */
export function rowKinds(context: RowContext): (row: Row) => RowKind {
  const asked = { ...context, mergedAcross: rowsMergedAcross(context.table) };
  let lastEntry = context.table.headerRow;
  return (row) => {
    const kind = kindOf(row, row.index === lastEntry + 1, asked);
    if (kind.type === "entry") lastEntry = row.index;
    return kind;
  };
}

function kindOf(row: Row, touches: boolean, context: KindContext): RowKind {
  const { table, columns, merged } = context;
  const [first, second, third] = filledColumns(row, table.left, table.right, FEW);
  if (first === undefined) return besideTable(row, context);
  const text = cellText(row.cells[first]);
  if (isFooter(text)) return ASIDE;
  const { name } = columns.member;
  if (row.cells[name] === undefined && merged(row.index, name) !== undefined) return ENTRY;
  if (second === undefined) return alone(row, { column: first, text }, touches, context);
  const isNumbered = typeof row.cells[first] !== "string";
  if (isNumbered && isFooter(cellText(row.cells[second]))) return ASIDE;
  if (third !== undefined) return ENTRY;
  const pair = [
    { column: first, text },
    { column: second, text: cellText(row.cells[second]) },
  ] as const;
  return headingOfTwo(pair, context) ?? ENTRY;
}

/** More filled cells make an entry, how many ever. */
const FEW = 3;

interface Text {
  readonly column: number;
  readonly text: string;
}

function heading({ column, text }: Text): HeadingRow {
  return { type: "heading", column, text };
}

/** One cell is filled: a heading, or somebody of whom the list tells the name alone. */
function alone(row: Row, only: Text, touches: boolean, context: KindContext): RowKind {
  const { columns, reading, mergedAcross } = context;
  const isOrganization = only.column === columns.organization;
  if (!isOrganization && saysPool(only.text)) return ENTRY;
  if (isOrganization || isHeadingText(only.text, reading.book.isKnownName)) return heading(only);
  const names = [columns.member.name, ...columns.deputies.map(({ name }) => name)];
  if (mergedAcross.has(row.index) || !names.includes(only.column)) return heading(only);
  const isEnough = touches || columns.organization === undefined;
  return mayBePerson(only.text, isEnough) ? ENTRY : heading(only);
}

/** A heading may stand left of the first heading: "CDU-Fraktion" over the numbers of the rows. */
function besideTable(row: Row, { table, reading }: KindContext): RowKind {
  const [column, ...more] = filledColumns(row, 0, table.left - 1);
  if (column === undefined || more.length > 0) return ASIDE;
  const text = cellText(row.cells[column]);
  return isHeadingText(text, reading.book.isKnownName) ? heading({ column, text }) : ASIDE;
}

const COUNT = /^\(?\d{1,3}\)?(?: (?:sitze?|mitglied(?:er)?|personen))?$/i;

/** "GRÜNE | 3", "Fraktion: | CDU" and "B | Beratende Mitglieder" are headings too. */
function headingOfTwo(
  [first, second]: readonly [Text, Text],
  { reading }: KindContext,
): HeadingRow | undefined {
  if (/^(?:fraktion|partei|gremium|ausschuss) ?:$/i.test(first.text)) {
    return heading({ column: second.column, text: `${first.text} ${second.text}` });
  }
  const { isKnownName } = reading.book;
  const isCounted = /^(?:[A-Z]|[IVX]+|\d{1,2})[.)]?$/.test(first.text);
  if (isCounted && isHeadingText(second.text, isKnownName)) return heading(second);
  const isHeading = COUNT.test(second.text) && isHeadingText(first.text, isKnownName);
  return isHeading ? heading(first) : undefined;
}

/** No person is written over the width of a list. */
function rowsMergedAcross({ sheet, left, right }: Table): ReadonlySet<number> {
  const across = sheet.merges.filter(
    (range) =>
      range.top === range.bottom &&
      range.left <= left + 1 &&
      range.right >= right - 1 &&
      range.right - range.left > 1,
  );
  return new Set(across.map(({ top }) => top));
}
