import type { Sheet } from "../grid";
import type { Steps } from "../steps";
import { isMatrixOfBodies } from "./layouts";
import { mappedSheet, restored, type MappedSheet, type Mapping } from "./mapping";
import type { OrganizationBook } from "./organizations/organization-book";
import { findTables, scannedSheet, type ScannedSheet } from "./tables/find-tables";
import type { Table } from "./tables/table";

/** A sheet with its headings as a user understands them, searched for headers. */
export interface PreparedSheet extends ScannedSheet {
  readonly mapped: MappedSheet;
}

export function* preparedSheet(sheet: Sheet, mapping: Mapping): Steps<PreparedSheet> {
  const isOurs = sheet.mark !== undefined;
  const mapped = mappedSheet(sheet, isOurs ? undefined : mapping.get(sheet.name));
  return { ...(yield* scannedSheet(mapped.sheet)), mapped };
}

/** "Gremium | Sitze" with persons beside and marks below is no table of rules but a matrix. */
export function tablesIn(sheet: PreparedSheet, book: OrganizationBook): Table[] {
  return findTables(sheet, book).map((table) => {
    const isMatrix = isMatrixOfBodies(table, book);
    return restored(isMatrix ? { ...table, kind: "memberships" } : table, sheet.mapped);
  });
}
