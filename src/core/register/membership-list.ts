/** The columns in which a list names one person, zero-based; only those that the list has. */
export interface PersonColumns {
  readonly name: number;
  readonly givenName?: number;
  readonly formOfAddress?: number;
  readonly gender?: number;
  readonly title?: number;
  readonly affix?: number;
  readonly onBehalfOf?: number;
}

/** What a column of a list tells beside the person: Funktion, Vertretung für, Rang, von, bis. */
export type ListColumn = "role" | "substituteFor" | "rank" | "start" | "end";

/**
 * How a table of members is laid out: where whoever writes into it finds his cells. Rows and columns are
 * zero-based. It says what the headings say, not that the rows keep to it.
 */
export interface MembershipList {
  readonly sheet: string;
  /** The row of the headings, the lowest of several. */
  readonly headerRow: number;
  /** The last row that was read, whatever it held. */
  readonly lastRow: number;
  readonly left: number;
  readonly right: number;
  /** undefined where a title or the sheet's name tells the organization. */
  readonly organization: number | undefined;
  /** Fraktion first, then Institution. */
  readonly onBehalfOf: readonly number[];
  readonly member: PersonColumns;
  /** The deputies beside the member; none in a list with a row for each membership. */
  readonly deputies: readonly PersonColumns[];
  readonly columns: Readonly<Partial<Record<ListColumn, number>>>;
  /** E-Mail, Telefon, address …: they belong to the member of the row. */
  readonly privateColumns: readonly number[];
}
