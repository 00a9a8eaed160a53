import { cellCount } from "./areas";
import { GENERAL, holdsValue } from "./cells";
import { formatDefault } from "./format-defaults";
import { STANDARD_HEIGHT, STANDARD_WIDTH } from "./workbook";
import { recordedFormats } from "./formats";
import { bareAddress } from "./references";
import type { HostNames, HostPage, HostSheet, HostTable, HostWorkbook } from "./workbook";
import { formatAddress } from "../../../../src/core";

type Plain = Readonly<Record<string, unknown>>;

/** Areas above this are told as areas, not cell by cell. */
const MAX_CELLS = 20_000;

function sorted(entries: Iterable<readonly [string, unknown]>): Plain {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

function plainCells({ cells }: HostSheet): Plain {
  const found: [string, unknown][] = [];
  for (const [row, line] of cells) {
    for (const [column, cell] of line) {
      if (!holdsValue(cell) && cell.numberFormat === GENERAL) continue;
      found.push([formatAddress({ row, column }), { ...cell }]);
    }
  }
  return sorted(found);
}

function plainFormats({ formats }: HostSheet): Plain {
  const told = new Map<string, unknown>();
  const tell = (key: string, value: unknown, property: string) => {
    const same = JSON.stringify(value) === JSON.stringify(formatDefault(property));
    if (value === undefined || value === null || same) told.delete(key);
    else told.set(key, value);
  };
  for (const { property, area, value } of recordedFormats(formats)) {
    if (cellCount(area) > MAX_CELLS) {
      tell(`${bareAddress(area)} ${property}`, value, property);
      continue;
    }
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        tell(`${formatAddress({ row, column })} ${property}`, value, property);
      }
    }
  }
  return sorted(told);
}

function plainNames(names: HostNames): Plain {
  return sorted([...names].map(([key, name]) => [key, { ...name }]));
}

function plainLines(lines: HostSheet["rows"], standard: number): Plain {
  const told: [string, unknown][] = [];
  for (const [index, { hidden, size, numberFormat }] of lines) {
    const line = {
      ...(hidden && { hidden }),
      ...(size !== undefined && size !== standard && { size }),
      ...(numberFormat !== undefined && { numberFormat }),
    };
    if (Object.keys(line).length > 0) told.push([String(index + 1), line]);
  }
  return sorted(told);
}

function plainPage({ settings, ...areas }: HostPage): Plain {
  return { settings: sorted(settings), ...areas };
}

function plainTable({ name, area, showHeaders, showTotals, look }: HostTable) {
  return { name, area: bareAddress(area), showHeaders, showTotals, look: sorted(look) };
}

function plainSheet(sheet: HostSheet): Plain {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells: plainCells(sheet),
    formats: plainFormats(sheet),
    rows: plainLines(sheet.rows, STANDARD_HEIGHT),
    columns: plainLines(sheet.columns, STANDARD_WIDTH),
    merges: sheet.merges.map(bareAddress).sort(),
    tables: sheet.tables.map(plainTable).sort((a, b) => (a.name < b.name ? -1 : 1)),
    names: plainNames(sheet.names),
    customProperties: sorted([...sheet.customProperties].map(([key, { value }]) => [key, value])),
    page: plainPage(sheet.page),
    look: sorted(sheet.look),
    frozen: sheet.frozen && bareAddress(sheet.frozen),
    protected: sheet.protection.protected,
  };
}

/**
 * Everything that users would see or save, as plain values to compare with toEqual. Ids, the
 * selection and what equals Excel's default are left out.
 */
export function snapshotOf(workbook: HostWorkbook): Plain {
  return {
    sheets: workbook.sheets.map(plainSheet),
    names: plainNames(workbook.names),
    settings: sorted(workbook.settings),
    properties: sorted(workbook.properties),
    protected: workbook.protection.protected,
  };
}
