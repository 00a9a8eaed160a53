import { refuseEndless } from "./bounds";
import type { Place, Sheet } from "../grid";
import { groupBy } from "../register";
import { inSequence, type Steps } from "../steps";
import { sheetMissing } from "./kinds/sheet-missing";
import { addTextBlocks, readMemberships } from "./layouts";
import { report, type Reading } from "./reading";
import { headingPlace } from "./tables/columns";
import { firstCell, type SheetPart } from "./tables/sheet-parts";
import type { Table } from "./tables/table";

interface FoundTables {
  readonly sheet: Sheet;
  readonly tables: readonly Table[];
}

/** What was read as lists of members, and the first cell of the first of them. */
export interface ReadLists {
  readonly tables: readonly Table[];
  readonly parts: readonly SheetPart[];
  readonly first: Place | undefined;
}

/** Reads all lists of members of the workbook; says so if there is none at all. */
export function* readLists(found: readonly FoundTables[], reading: Reading): Steps<ReadLists> {
  const lists = found.flatMap(({ tables }) => tables.filter(({ kind }) => kind === "memberships"));
  refuseEndless(lists, reading.mostMemberships);
  for (const sheet of sheetsAlike(found)) reading.sheetsAlike.add(sheet);
  const sheets = yield* inSequence(found, ({ sheet, tables }) =>
    readMemberships(sheet, tables, reading),
  );
  addTextBlocks(reading);
  const states = sheets.flatMap((read) => [...read.states]);
  const tables = states.flatMap(([table, state]) => (state === "read" ? [table] : []));
  const parts = sheets.flatMap((read) => read.parts);
  if (parts.length === 0 && states.every(([, state]) => state === "other")) {
    report(reading, sheetMissing, { places: [], facts: {} });
  }
  return { tables, parts, first: firstPlace(tables, parts) };
}

/** Sheets with the same headings and no body named: a workbook with a sheet for each Gremium. */
function sheetsAlike(found: readonly FoundTables[]): Sheet[] {
  const tables = found.flatMap((each) =>
    each.tables.filter(({ missing }) => missing === "Gremium"),
  );
  const byHeadings = groupBy(tables, ({ headings }) =>
    JSON.stringify(headings.map(({ text }) => text)),
  );
  return [...byHeadings.values()].flatMap((alike) => {
    const sheets = new Set(alike.map(({ sheet }) => sheet));
    return sheets.size > 1 ? [...sheets] : [];
  });
}

function firstPlace([table]: readonly Table[], [part]: readonly SheetPart[]): Place | undefined {
  if (table) return headingPlace(table, { column: table.left });
  return part && firstCell(part);
}
