import { addDraft } from "../bounds";
import { isErrorValue, placeOf, type Row } from "../../grid";
import { part, type Steps } from "../../steps";
import { columnMissing } from "../kinds/column-missing";
import { readNameCell } from "../names/open-words";
import { bodyOfSheet } from "../organizations/named-above";
import { report, type Reading } from "../reading";
import { readSection } from "../roles/read-section";
import { cellReader, headingPlace } from "../tables/columns";
import { filledColumns } from "../tables/row-cells";
import type { Table } from "../tables/table";
import { notedRows } from "../told-rows";
import { cellText } from "../text/plain-text";
import { entriesOf, type EachEntry } from "./entries";
import type { TableLayout, TableState } from "./layout";
import { membershipColumns, type MembershipColumns } from "./membership-columns";
import { mergedCells } from "./merged-cells";
import { tablesByMember } from "./numbered-members";
import { withPersonsToldOnce } from "./persons-told-once";
import type { RowContext } from "./row-context";
import { headsOrganization } from "./heading-text";
import { readRowPerMembership } from "./row-per-membership";
import { readRowPerSeat } from "./row-per-seat";
import { placesOfDeputy, placesOfMember } from "./shared-spots";
import { rowPerOrganization } from "./several-organizations";
import { tableStart } from "./table-start";

/** Layouts 1 to 4 and 7: a column for each thing told; takes every table and says what it lacks. */
export const columnLists: TableLayout = { recognises: () => true, read: readColumnList };

function* readColumnList(table: Table, reading: Reading): Steps<TableState> {
  if (table.missing === "Name") return reportMissing(table, "Name", reading);
  if (table.missing === "Gremium" && !isNamed(table, reading)) {
    return reportMissing(table, "Gremium", reading);
  }
  for (const own of tablesByMember(table)) {
    const columns = membershipColumns(own, reading);
    if (!columns) return reportMissing(table, "Name", reading);
    yield* readColumns(own, columns, reading);
  }
  return "read";
}

function* readColumns(whole: Table, columns: MembershipColumns, reading: Reading): Steps<void> {
  const rows = rowPerOrganization(whole.rows, columns.organization, reading.book);
  const table = { ...whole, rows };
  const start = tableStart(table, columns, reading);
  const merged = withPersonsToldOnce(table, columns, mergedCells(table.sheet));
  const cellOf = cellReader(table, reading, merged);
  const { name } = table.sheet;
  const context: RowContext = {
    table,
    columns,
    reading,
    cellOf,
    merged,
    start,
    placesOfMember: placesOfMember(columns, name),
    deputies: columns.deputies.map((own) => ({
      columns: own,
      placesOf: placesOfDeputy(own, columns, name),
    })),
  };
  const layout = columns.deputies.length > 0 ? readRowPerSeat : readRowPerMembership;
  const entries = yield* part(entriesOf(context), 0, 0.2);
  const { noted, add } = notedRows(table);
  const bodyless: Row[] = [];
  const watched: EachEntry = (act) =>
    entries((entry) => {
      add(entry);
      if (!entry.scope.organization) bodyless.push(entry.row);
      act(entry);
    });
  const drafts = yield* part(layout(watched, context), 0.2, 1);
  reading.entryRows.push(noted);
  reportWithoutBody(bodyless, context);
  for (const draft of drafts) addDraft(reading, draft);
}

/** Rows that name somebody, though neither they nor anything above tells the body. */
function reportWithoutBody(
  bodyless: readonly Row[],
  { table, columns: { organization: column, member }, reading }: RowContext,
): void {
  if (column === undefined) return;
  const named = bodyless.filter(({ cells }) => {
    const text = cellText(cells[member.name]);
    const isError = isErrorValue(cells[column]);
    return !isError && readNameCell(text) === "name" && readSection(text) === undefined;
  });
  const [first] = named;
  if (!first) return;
  report(reading, columnMissing, {
    places: [placeOf(table.sheet.name, { row: first.index, column })],
    facts: { sheet: table.sheet.name, column: "Gremium", rows: named.length },
  });
}

/** By the sheet's name, on the evidence of others like it, or by headings between the rows. */
function isNamed(table: Table, { book, sheetsAlike }: Reading): boolean {
  if (table.named || bodyOfSheet(table.sheet, sheetsAlike.has(table.sheet))) return true;
  return table.rows.some((row) => {
    const [column, ...more] = filledColumns(row, table.left, table.right);
    if (column === undefined || more.length > 0) return false;
    const text = cellText(row.cells[column]);
    return book.isKnownName(text) || headsOrganization(text);
  });
}

function reportMissing(table: Table, column: "Gremium" | "Name", reading: Reading): "incomplete" {
  report(reading, columnMissing, {
    places: [headingPlace(table, table.headings[0] ?? { column: table.left })],
    facts: { sheet: table.sheet.name, column },
  });
  return "incomplete";
}
