import type { LaidOutCell, LaidOutSheet } from "../../../src/core/document";
import type { CellValue, Row, Sheet } from "../../../src/core/grid";

/** A laid-out sheet as it would be read back from a workbook. */
export function sheetOf(sheet: LaidOutSheet): Sheet {
  const rows = new Map<number, CellValue[]>();
  for (const { row, column, value } of sheet.cells) {
    const cells = rows.get(row) ?? [];
    cells[column] = valueOf(value);
    rows.set(row, cells);
  }
  return {
    name: sheet.name,
    visibility: "visible",
    mark: sheet.kind,
    rows: [...rows].map(([index, cells]): Row => ({
      index,
      hidden: false,
      cells: Array.from(cells),
    })),
    tables: sheet.tables.map(({ name, top, left, bottom, columns }) => ({
      name,
      range: { top, left, bottom, right: left + columns.length - 1 },
      headerRows: 1,
      totalsRows: 0,
    })),
    merges: [],
    hiddenColumns: [],
  };
}

function valueOf(value: LaidOutCell["value"]): CellValue {
  switch (value.type) {
    case "text":
    case "link":
      return value.text;
    case "number":
      return value.number;
    case "date":
      return { type: "date", epochDay: value.day, minutes: 0, format: "dd.mm.yyyy" };
    case "time":
      return { type: "date", epochDay: undefined, minutes: value.minutes, format: "hh:mm" };
  }
}
