import type { Assessment } from "../assessment";
import type { Row, Sheet, Workbook } from "../grid";
import { NOT_READ, type Mapping } from "../reading";
import { shownSheet } from "./shown-sheet";

/**
 * The workbook as somebody knows it who sees one sheet alone, and those that name the bodies: hidden rows,
 * columns and sheets are not in it. What is read of it can tell nothing else.
 */
export function visiblePart(
  { sheets }: Workbook,
  { read }: Pick<Assessment, "read">,
  name: string,
): Workbook {
  const rules = read.tables.filter(({ understood }) => understood.kind === "rules");
  const named = new Set([name, ...rules.map(({ understood }) => understood.sheet)]);
  const visible = sheets.filter(
    (sheet) => sheet.visibility === "visible" && sheet.mark === undefined && named.has(sheet.name),
  );
  return { sheets: visible.map(shownPart) };
}

function shownPart(sheet: Sheet): Sheet {
  const shown = shownSheet(sheet);
  const rows = sheet.rows.filter(({ hidden }) => !hidden);
  return { ...sheet, rows: rows.map(shownRow), hiddenColumns: [] };

  function shownRow(row: Row): Row {
    const cells = row.cells.map((_, column) =>
      shown.isHiddenColumn(column) ? undefined : shown.ownValueAt(row, column),
    );
    return { ...row, cells };
  }
}

/** What a user has said of the columns, as their tables show it. */
export function toldMapping({ understood }: Pick<Assessment, "understood">): Mapping {
  const mapping = new Map<string, Map<string, string>>();
  for (const { sheet, columns } of understood) {
    for (const { name, isMapped, meaning, state } of columns) {
      if (!isMapped) continue;
      const own = mapping.get(sheet) ?? new Map<string, string>();
      mapping.set(sheet, own.set(name, state === "left" ? NOT_READ : (meaning ?? NOT_READ)));
    }
  }
  return mapping;
}
