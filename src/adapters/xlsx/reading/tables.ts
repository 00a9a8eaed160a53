import { parseRange, type TableArea } from "../../../core";
import { relationshipsOf, shortType, type OpenPackage } from "../package";
import { scanXml, unescapedText } from "../xml";

/** The Excel tables of a sheet. A link to a part that is not there is passed over, as is one without an area. */
export async function readTables(opened: OpenPackage, sheetPart: string): Promise<TableArea[]> {
  const tables: TableArea[] = [];
  for (const link of await relationshipsOf(opened, sheetPart)) {
    if (shortType(link.type) !== "table" || link.external || !opened.has(link.target)) continue;
    const table = readTableXml(await opened.readText(link.target));
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
