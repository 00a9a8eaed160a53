import type { SharedColumn, SharedSheet } from "../../../src/core";

/** A column of the sheet "Liste" that may be chosen; its heading stands in the cell. */
export function columnAt(
  cell: string,
  name: string,
  reason: SharedColumn["reason"],
  isKept = reason === "needed",
): SharedColumn {
  const place = { sheet: "Liste", cell };
  const mayChange = reason !== "private" && reason !== "hidden-column";
  return { place, name, meaning: undefined, reason, isKept, mayChange, samples: [] };
}

export function sheetWith(
  name: string,
  reason: SharedSheet["reason"],
  ...columns: readonly SharedColumn[]
): SharedSheet {
  const isKept = reason === "list";
  const mayChange = reason !== "hidden" && reason !== "not-understood";
  const tables =
    columns.length === 0 ? [] : [{ place: { sheet: name, cell: "A1" }, isRetold: false, columns }];
  return { name, reason, isKept, mayChange, tables };
}
