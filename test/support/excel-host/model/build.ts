import { formatAddress, parseAddress } from "../../../../src/core";
import { holdsValue, touchCell, type HostCell, type HostValue } from "./cells";
import type { HostSheet, HostWorkbook } from "./workbook";

/** Ids as Excel makes them: braces and all, so that nobody takes them for a name. */
function sheetId(number: number): string {
  return `{${number.toString(16).padStart(8, "0").toUpperCase()}-0001-0000-0000-000000000000}`;
}

export function emptySheet(workbook: Pick<HostWorkbook, "nextId">, name: string): HostSheet {
  return {
    id: sheetId(workbook.nextId++),
    name,
    visibility: "Visible",
    cells: new Map(),
    rows: new Map(),
    columns: new Map(),
    merges: [],
    tables: [],
    names: new Map(),
    formats: new Map(),
    customProperties: new Map(),
    page: { settings: new Map() },
    protection: { protected: false, options: {} },
    look: new Map(),
    selection: { top: 0, left: 0, bottom: 0, right: 0 },
  };
}

/** A workbook with these empty sheets, the first one active. At least one is needed. */
export function emptyWorkbook(...sheetNames: readonly string[]): HostWorkbook {
  const counter = { nextId: 1 };
  const sheets = sheetNames.map((name) => emptySheet(counter, name));
  const [activeSheet] = sheets;
  if (!activeSheet) throw new RangeError("a workbook has at least one sheet");
  return {
    name: "Mappe1.xlsx",
    sheets,
    names: new Map(),
    settings: new Map(),
    properties: new Map(),
    protection: { protected: false, options: {} },
    activeSheet,
    date1904: false,
    readOnly: false,
    currentYear: 2021,
    nextId: counter.nextId,
  };
}

/** The sheet of that name (case does not count). Throws RangeError: for tests that know what is there. */
export function sheetNamed(workbook: HostWorkbook, name: string): HostSheet {
  const sheet = findSheet(workbook, name);
  if (!sheet) throw new RangeError(`no sheet ${name}`);
  return sheet;
}

export function findSheet(workbook: HostWorkbook, nameOrId: string): HostSheet | undefined {
  const wanted = nameOrId.toLowerCase();
  return workbook.sheets.find(
    ({ name, id }) => name.toLowerCase() === wanted || id.toLowerCase() === wanted,
  );
}

/** Puts a value in as it stands, without reading it as typing does. */
export function putCell(
  sheet: HostSheet,
  address: string,
  value: HostValue,
  rest: Partial<Omit<HostCell, "value">> = {},
): void {
  const place = parseAddress(address);
  if (!place) throw new RangeError(`no address: ${address}`);
  Object.assign(touchCell(sheet.cells, place.row, place.column), { value, ...rest });
}

/** The values of a sheet by address, for tests: only cells that hold something. */
export function valuesOf(sheet: HostSheet): Map<string, HostValue> {
  const values = new Map<string, HostValue>();
  for (const [row, line] of sheet.cells) {
    for (const [column, cell] of line) {
      if (holdsValue(cell)) values.set(formatAddress({ row, column }), cell.value);
    }
  }
  return values;
}
