import { isBlank } from "../../grid";
import { membershipField, type MembershipField } from "../headings/membership-headings";
import { filledColumns } from "../tables/row-cells";
import type { Heading, Table } from "../tables/table";

const MEMBER: readonly (MembershipField | undefined)[] = ["member", "name"];
/** What may stand behind a member and be his or his deputy's; anything else behind the last one is the row's. */
const OF_PERSON =
  /^(?:deputy.*|delegate|member|name|givenName|formOfAddress|title|affix|gender|onBehalfOf|institution)$/;

/**
 * "Mitglied 1 | Stellvertretung 1 | Mitglied 2 | Stellvertretung 2": a list with the seats of a body beside
 * each other is as many lists as it has members in a row. Any other list is given back as it is.
 */
export function tablesByMember(table: Table): readonly Table[] {
  const starts = table.headings.filter(isNumberedMember);
  const [first, second] = starts;
  if (!first || !second || new Set(starts.map(({ text }) => numberIn(text))).size < starts.length)
    return [table];
  const lastOwn = table.headings.findLast(({ text }) =>
    OF_PERSON.test(membershipField(text) ?? ""),
  );
  const isShared = ({ column }: Heading) =>
    column < first.column || column > (lastOwn?.column ?? Infinity);
  return starts.map((start, index) => {
    const end = starts[index + 1]?.column ?? Infinity;
    const own = table.headings.filter(
      (heading) => heading.column >= start.column && heading.column < end && !isShared(heading),
    );
    const headings = table.headings.filter((heading) => isShared(heading) || own.includes(heading));
    return index === 0 ? { ...table, headings } : { ...table, headings, rows: rowsOf(table, own) };
  });
}

function isNumberedMember({ text }: Heading): boolean {
  return numberIn(text) !== undefined && MEMBER.includes(membershipField(text));
}

function numberIn(text: string): string | undefined {
  return /^(\d)\. ?\p{L}/u.exec(text)?.[1] ?? /\p{L} ?\(?(\d)\)?$/u.exec(text)?.[1];
}

/** A body with fewer seats leaves the further columns blank; headings between the rows hold for all. */
function rowsOf({ rows, left, right }: Table, own: readonly Heading[]): Table["rows"] {
  return rows.filter(
    (row) =>
      own.some(({ column }) => !isBlank(row.cells[column])) ||
      filledColumns(row, left, right).length === 1,
  );
}
