import type { DocumentKind } from "../document";
import { isBlank, placeOf, type Row, type Sheet } from "../grid";
import { columnNames, samplesOf, type ReadTable, type UnderstoodColumn } from "../reading";
import { tidy } from "../words";

/** What the tables on our sheets have as headings. */
const HEADINGS: Readonly<Record<DocumentKind, ReadonlySet<string>>> = {
  delegation: headings(
    "Gremium, Nr., Mitglied, Fraktion, Vertretung, Fraktion der Vertretung, Hinweis",
  ),
  schedule: headings(
    "Nr., Gremium, Wochentag, Datum, Uhrzeit, Ort, Format, Einladung bis, Status, Bemerkung",
  ),
  report: headings(
    "Schwere, Code, Befund, Gremium, Person, Fundstelle, Abhilfe, Quelle, Soll, Ist, Vertretungen, Stand, Gruppe, Anzahl, Personen, Bereiche",
  ),
};

const LEAST_HEADINGS = 3;

function headings(list: string): ReadonlySet<string> {
  return new Set(list.split(", "));
}

/** The tables on a sheet that bears our mark, as they stand there now; users may have changed them. */
export function ownTables(sheet: Sheet, kind: DocumentKind): ReadTable[] {
  const known = HEADINGS[kind];
  const heads = sheet.rows.flatMap((row, at) => (isHeader(row, known) ? [at] : []));
  return heads.map((at, index) => tableAt(sheet, at, heads[index + 1] ?? sheet.rows.length, known));
}

function isHeader({ cells }: Row, known: ReadonlySet<string>): boolean {
  const own = cells.filter((cell) => typeof cell === "string" && known.has(tidy(cell)));
  return own.length >= LEAST_HEADINGS;
}

function tableAt(sheet: Sheet, at: number, end: number, known: ReadonlySet<string>): ReadTable {
  const header = sheet.rows[at];
  const names = columnNames(header?.cells ?? []);
  const rows = rowsBelow(sheet, at, end, [...names.keys()]);
  const columns = [...names].map(([column, name]): UnderstoodColumn => {
    const meaning = known.has(name) ? name : undefined;
    return {
      name,
      place: placeOf(sheet.name, { row: header?.index ?? 0, column }),
      meaning,
      state: meaning === undefined ? "unknown" : "read",
      isMapped: false,
      samples: samplesOf(rows, column),
    };
  });
  const row = header?.index ?? 0;
  return {
    understood: { sheet: sheet.name, kind: undefined, missing: undefined, columns },
    headerRows: [row, row],
    rows: rows.map(({ index }) => index),
    told: new Map(),
    named: undefined,
  };
}

/** Down to the first row that is missing or empty: there our texts begin. */
function rowsBelow(sheet: Sheet, at: number, end: number, columns: readonly number[]): Row[] {
  const rows: Row[] = [];
  let last = sheet.rows[at]?.index ?? 0;
  for (const row of sheet.rows.slice(at + 1, end)) {
    const isEmpty = columns.every((column) => isBlank(row.cells[column]));
    if (row.index !== last + 1 || isEmpty) break;
    rows.push(row);
    last = row.index;
  }
  return rows;
}
