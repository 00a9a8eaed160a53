import { freeTableName, nameKey, tableTitle, type LaidOutTable } from "../../../core";
import { relationshipsOf, shortType, type WorkbookParts } from "../package";
import { drop, link, putTyped, textOf, unlink, type Draft } from "./draft";
import { relationshipType } from "./flavour";
import { freePartName } from "./free-part-name";
import { attributeOf, outline } from "./outline";
import type { SheetPlacement } from "./placement";
import { hasFilter, tableXml } from "./table-xml";

interface PlacedTable {
  readonly sheetPart: string;
  readonly relationshipId: string;
  readonly part: string;
  readonly id: number;
  readonly displayName: string;
}

/** Every table of the workbook, and the names that a new one must not have. */
export interface TableRegister {
  readonly tables: readonly PlacedTable[];
  readonly names: Set<string>;
  highestId: number;
}

/** Reads which tables there are; names of tables and defined names share one space in Excel. */
export async function registerTables(
  draft: Draft,
  workbook: WorkbookParts,
): Promise<TableRegister> {
  const tables: PlacedTable[] = [];
  for (const { part } of workbook.sheets) {
    if (part !== undefined) tables.push(...(await tablesOf(draft, part)));
  }
  const defined = workbook.definedNames.map(({ name }) => name);
  const names = new Set([...defined, ...tables.map((table) => table.displayName)].map(nameKey));
  const highestId = tables.reduce((highest, { id }) => Math.max(highest, id), 0);
  return { tables, names, highestId };
}

async function tablesOf(draft: Draft, sheetPart: string): Promise<PlacedTable[]> {
  const tables: PlacedTable[] = [];
  for (const { id: relationshipId, type, target: part } of await relationshipsOf(
    draft.original,
    sheetPart,
  )) {
    if (shortType(type) !== "table" || !draft.original.has(part)) continue;
    const root = outline(await textOf(draft, part), 0, "eine Tabelle");
    const displayName = attributeOf(root, "displayName") ?? attributeOf(root, "name") ?? "";
    const id = Number(attributeOf(root, "id") ?? 0) || 0;
    tables.push({ sheetPart, relationshipId, part, id, displayName });
  }
  return tables;
}

/**
 * Writes the tables of a sheet: into the parts of the tables that it had, under their ids and names,
 * so that formulas which point at them live on. Answers relationship ids and whether anything changed.
 */
export async function placeTables(
  draft: Draft,
  workbook: WorkbookParts,
  register: TableRegister,
  { sheet, part: sheetPart }: SheetPlacement,
): Promise<{ readonly ids: readonly string[]; readonly changed: boolean }> {
  const flavour = workbook.strict ? "strict" : "transitional";
  const former = register.tables.filter((table) => table.sheetPart === sheetPart);
  const matches = matchTables(sheet.tables, former);
  let changed = await dropTables(draft, sheetPart, former, matches);
  const ids: string[] = [];
  for (const [index, table] of sheet.tables.entries()) {
    const own = matches[index] ?? (await addTable(draft, workbook, register, sheetPart, table));
    const xml = tableXml(
      table,
      { ...own, title: tableTitle(sheet, table), hasFilter: hasFilter(sheet, table) },
      flavour,
    );
    changed = (await putTyped(draft, own.part, "table", xml)) || changed;
    ids.push(own.relationshipId);
  }
  return { ids, changed };
}

/** By name first, then by order: users may have renamed a table. */
function matchTables(
  wanted: readonly LaidOutTable[],
  former: readonly PlacedTable[],
): (PlacedTable | undefined)[] {
  const free = new Set(former);
  const take = (found: PlacedTable | undefined) => {
    if (found) free.delete(found);
    return found;
  };
  const byName = wanted.map(({ name }) =>
    take([...free].find((table) => nameKey(table.displayName) === nameKey(name))),
  );
  return byName.map((match) => match ?? take([...free][0]));
}

async function dropTables(
  draft: Draft,
  sheetPart: string,
  former: readonly PlacedTable[],
  matches: readonly (PlacedTable | undefined)[],
): Promise<boolean> {
  const surplus = former.filter((table) => !matches.includes(table));
  await unlink(draft, sheetPart, new Set(surplus.map(({ relationshipId }) => relationshipId)));
  for (const { part } of surplus) await drop(draft, part);
  return surplus.length > 0;
}

async function addTable(
  draft: Draft,
  { workbookPart, strict }: WorkbookParts,
  register: TableRegister,
  sheetPart: string,
  table: LaidOutTable,
): Promise<PlacedTable> {
  const displayName = freeTableName(table.name, register.names);
  register.names.add(nameKey(displayName));
  register.highestId += 1;
  const folder = workbookPart.slice(0, workbookPart.lastIndexOf("/") + 1);
  const part = freePartName(`${folder}tables/table`, ".xml", draft.taken);
  draft.taken.add(part.toLowerCase());
  const type = relationshipType(strict ? "strict" : "transitional", "table");
  const relationshipId = await link(draft, sheetPart, part, type);
  return { sheetPart, relationshipId, part, id: register.highestId, displayName };
}
