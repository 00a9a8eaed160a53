import { parseRange, type TableArea } from "../../../core";
import { relationshipsOf, shortType, UnusableFile, type OpenPackage } from "../package";
import { scanXml, unescapedText } from "../xml";

/** Sheets have a handful; what is done with tables later looks from each at the others. */
const MOST_TABLES = 1000;

/** The Excel tables of a sheet. A link to a part that is not there is passed over, as is one without an area. */
export async function readTables(opened: OpenPackage, sheetPart: string): Promise<TableArea[]> {
  const tables: TableArea[] = [];
  const links = await relationshipsOf(opened, sheetPart);
  const own = links.filter(({ type, external }) => shortType(type) === "table" && !external);
  // Each once: a large table linked half a million times would be read as often.
  const parts = new Set(own.map(({ target }) => target.toLowerCase()));
  if (parts.size > MOST_TABLES)
    throw new UnusableFile("too-large", "die Zahl der Tabellen auf einem Blatt");
  for (const part of parts) {
    if (!opened.has(part)) continue;
    const table = readTableXml(await opened.readText(part));
    if (table) tables.push(table);
  }
  return tables;
}

function readTableXml(text: string): TableArea | undefined {
  let table: TableArea | undefined;
  scanXml(text, "eine Tabelle", {
    open: (name, attributes) => {
      if (name === "table") table ??= tableArea((attribute) => attributes[attribute]?.value);
    },
  });
  return table;
}

/**
 * A table by what its element says, asked by name of the attribute; undefined where it has no area.
 * One header row and no totals row unless said otherwise (ECMA-376 part 1, 18.5.1.2).
 */
export function tableArea(said: (attribute: string) => string | undefined): TableArea | undefined {
  const range = parseRange(said("ref") ?? "");
  const name = said("displayName") ?? said("name") ?? "";
  return (
    range && {
      name: unescapedText(name),
      range,
      headerRows: count(said("headerRowCount"), 1),
      totalsRows: count(said("totalsRowCount"), 0),
    }
  );
}

function count(value: string | undefined, absent: number): number {
  const number = Number(value ?? absent);
  return Number.isInteger(number) && number >= 0 ? number : absent;
}
