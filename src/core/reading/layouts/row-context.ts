import type { Term } from "../../calendar";
import type { CellValue, Place, Row } from "../../grid";
import type { Organization } from "../../register";
import type { Reading } from "../reading";
import type { Section } from "../roles/read-section";
import type { CellReader } from "../tables/columns";
import { ToldCell } from "../tables/told-cell";
import type { Table } from "../tables/table";
import type { MembershipColumns, PersonColumns } from "./membership-columns";
import type { PlacesOf } from "./shared-spots";

/** The organization of a row and the cell that names it. */
export interface RowOrganization {
  readonly organization: Organization;
  readonly place: Place;
}

/** A Fraktion or another sender, and the cell that names it. */
export interface Origin {
  readonly text: string;
  readonly place: Place;
}

/** An organization as a cell of a list, or of the lines above it, names it for one row or many. */
export class ToldOrganization extends ToldCell implements RowOrganization {
  constructor(
    readonly organization: Organization,
    sheet: string,
    row: number,
    column: number,
  ) {
    super(sheet, row, column);
  }
}

/** The same for a Fraktion or another sender. */
export class ToldOrigin extends ToldCell implements Origin {
  constructor(
    readonly text: string,
    sheet: string,
    row: number,
    column: number,
  ) {
    super(sheet, row, column);
  }
}

/** A section ("B Beratende Mitglieder") and the cell that names it. */
export interface PlacedSection extends Section {
  readonly place: Place;
}

/** What the lines above a table tell of all its rows. */
export interface TableStart {
  readonly organization: ToldOrganization | undefined;
  readonly origin: ToldOrigin | undefined;
  readonly section: PlacedSection | undefined;
  readonly term: { readonly term: Term; readonly place: Place } | undefined;
}

/** The columns that name one deputy of a row, and where what is told of him stands. */
export interface DeputyColumns {
  readonly columns: PersonColumns;
  readonly placesOf: PlacesOf;
}

/** What all rows of one membership table share. */
export interface RowContext {
  readonly table: Table;
  readonly columns: MembershipColumns;
  readonly reading: Reading;
  readonly cellOf: CellReader;
  /** The value of a merged cell further up that spans this one. */
  readonly merged: (row: number, column: number) => CellValue;
  readonly start: TableStart;
  readonly placesOfMember: PlacesOf;
  /** The columns of each deputy beside the member. */
  readonly deputies: readonly DeputyColumns[];
}

/** What holds for a row by the headings, sections and blocks that it stands in. */
export interface RowScope {
  readonly organization: ToldOrganization | undefined;
  readonly origin: ToldOrigin | undefined;
  readonly section: PlacedSection | undefined;
  /** Rows of one number stand together; a Fraktion, a Gremium or a section heads them. */
  readonly block: number;
  /** The block names its Fraktion or Gremium once, not in each row. */
  readonly isHeadedOnce: boolean;
}

/** A row that names somebody or a seat. */
export interface Entry {
  readonly row: Row;
  readonly scope: RowScope;
}
