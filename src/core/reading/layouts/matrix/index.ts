// Layout 5: persons by organizations with marks in the cells, or organizations by persons.
// Read from a table with known headings and from rows that no table claimed, in the same way.
import { addDraft } from "../../bounds";
import { groupBy } from "../../../register";
import { finish, type Steps } from "../../../steps";
import type { OrganizationBook } from "../../organizations/organization-book";
import type { Reading } from "../../reading";
import type { Table } from "../../tables/table";
import { listedDeputies } from "../deputy-list";
import type { PartLayout, TableLayout } from "../layout";
import { findMatrices } from "./find-matrix";
import { legendOn } from "./legend";
import { withLowerHeadings } from "./lower-headings";
import { matrixDrafts } from "./matrix-drafts";
import { isTickList } from "./mark-columns";
import { matrixShape, type MatrixShape } from "./matrix-shape";
import { personsInColumns } from "./persons-in-columns";
import { personsInRows } from "./persons-in-rows";

export const matrix: TableLayout = {
  recognises: (table, { book }) => {
    const whole = withLowerHeadings(table, book);
    return matrixShape(whole, book) !== undefined || isTickList(whole);
  },
  *read(table, reading) {
    const whole = withLowerHeadings(table, reading.book);
    const shape = matrixShape(whole, reading.book);
    return shape && (yield* readMatrix(whole, shape, reading)) ? "read" : "other";
  },
};

export const matrixPart: PartLayout = {
  read: (part, reading) =>
    findMatrices(part, reading.book)
      .filter(({ table, shape }) => finish(readMatrix(table, shape, reading)))
      .flatMap(({ rows }) => rows),
};

/** True for bodies by persons where the headings alone would make a table of rules: "Gremium | Sitze | …". */
export function isMatrixOfBodies(table: Table, book: OrganizationBook): boolean {
  if (table.kind !== "rules") return false;
  const shape = matrixShape(table, book);
  return shape?.rows === "organizations" && shape.marked.length > 1;
}

/** False where the rows name nobody after all. */
function* readMatrix(table: Table, shape: MatrixShape, reading: Reading): Steps<boolean> {
  const cells =
    shape.rows === "persons"
      ? personsInRows(table, shape, reading)
      : personsInColumns(table, shape, reading);
  yield { share: 0.5, what: "" };
  const drafts = matrixDrafts(cells, legendOn(table.sheet), reading);
  for (const draft of drafts) addDraft(reading, draft);
  const deputies = drafts.filter(({ role }) => role === "substitute");
  for (const own of groupBy(deputies, ({ organization }) => organization).values())
    listedDeputies(own, false, reading);
  return cells.persons.length > 0 && cells.organizations.length > 0;
}
