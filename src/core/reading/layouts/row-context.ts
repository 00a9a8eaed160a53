import type { CellValue, Place } from "../../grid";
import type { Organization } from "../../register";
import type { Reading } from "../reading";
import type { CellReader } from "../tables/columns";
import type { Table } from "../tables/table";
import type { MembershipColumns } from "./membership-columns";

/** The organization of a row and the cell that names it. */
export interface RowOrganization {
  readonly organization: Organization;
  readonly place: Place;
}

/** What all rows of one membership table share. */
export interface RowContext {
  readonly table: Table;
  readonly columns: MembershipColumns;
  readonly reading: Reading;
  readonly cellOf: CellReader;
  /** The value of a merged cell further up that spans this one. */
  readonly merged: (row: number, column: number) => CellValue;
}
