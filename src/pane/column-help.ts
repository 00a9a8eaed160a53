import type { Finding, FindingCode } from "../core";
import type { CheckedWorkbook } from "../desk";

type Columns = Pick<CheckedWorkbook, "understood" | "mapping">;

/** True where there are columns to look at, or a user has said something of some that are gone. */
export function hasColumns({ understood, mapping }: Columns): boolean {
  return understood.length > 0 || mapping.size > 0;
}

const ABOUT_COLUMNS: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "sheet-missing",
  "column-missing",
  "column-ambiguous",
  "column-unknown",
]);

/** True where saying what a column means may mend a finding, and there is such a column to be told. */
export function isMendedByColumns({ code, places }: Finding, { understood }: Columns): boolean {
  const [place] = places;
  return (
    ABOUT_COLUMNS.has(code) &&
    understood.some(({ sheet }) => place === undefined || sheet === place.sheet)
  );
}

/** True where a table that is not read may be the list of members that is missed. */
export function hasPossibleList({ understood }: Columns): boolean {
  return understood.some(({ kind, missing }) => kind === undefined || missing !== undefined);
}
