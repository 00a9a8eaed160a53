import {
  EMPTY_CELL,
  layOut,
  sheetDocument,
  tableBlock,
  type LaidOutSheet,
  type TableColumn,
} from "../../core";
import type { MemberRow } from "./member-rows";

/** OParl does not tell whom a deputy stands in for: that column is left for users to fill in. */
const COLUMNS: readonly TableColumn[] = [
  { heading: "Gremium", width: 34 },
  { heading: "Kurzname", width: 12 },
  { heading: "Funktion", width: 20 },
  { heading: "Anrede", width: 9 },
  { heading: "Geschlecht", width: 11 },
  { heading: "Titel", width: 9 },
  { heading: "Vorname", width: 14 },
  { heading: "Name", width: 18 },
  { heading: "Namenszusatz", width: 14 },
  { heading: "Fraktion", width: 14 },
  { heading: "Vertretung für", width: 18 },
  { heading: "von", width: 12 },
  { heading: "bis", width: 12 },
  { heading: "Stimmrecht", width: 11 },
];

/** The memberships as a list with the headings that our own templates have, dates as real dates. */
export function memberSheet(rows: readonly MemberRow[]): LaidOutSheet {
  const table = tableBlock({
    name: "MitgliederTabelle",
    main: true,
    columns: COLUMNS,
    rows: rows.map(({ cells }) => COLUMNS.map(({ heading }) => cells.get(heading) ?? EMPTY_CELL)),
  });
  return layOut(
    sheetDocument({ kind: undefined, name: "Mitglieder", blocks: [table], footer: "" }),
  );
}
