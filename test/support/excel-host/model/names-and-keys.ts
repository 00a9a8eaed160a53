import { parseAddress } from "../../../../src/core";
import { HostError, invalidArgument } from "../protocol/host-error";
import { parseArea } from "./references";
import type { HostSheet, HostTable, HostWorkbook } from "./workbook";

/** Throws unless the text may become a sheet's name: length, signs, apostrophes, "History", unique. */
export function refuseSheetName(workbook: HostWorkbook, name: unknown, own?: HostSheet): string {
  if (typeof name !== "string" || name.length < 1 || name.length > 31) {
    throw invalidArgument("a sheet's name has 1 to 31 characters");
  }
  if (/[:\\/?*[\]]/.test(name) || name.startsWith("'") || name.endsWith("'")) {
    throw invalidArgument(`a sheet's name: ${name}`);
  }
  // Reserved in every language of Excel; the German one reserves its own word as well.
  if (["history", "änderungsverlauf"].includes(name.toLowerCase())) throw invalidArgument(name);
  const taken = workbook.sheets.some(
    (sheet) => sheet !== own && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken) throw new HostError("ItemAlreadyExists", `sheet ${name}`);
  return name;
}

/** Whether Excel takes the text as a name of a table or a range: no blank, no cell, no R1C1. */
function isName(text: string): boolean {
  if (text.length < 1 || text.length > 255) return false;
  if (!/^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*$/u.test(text)) return false;
  const likeCell = parseAddress(text) !== undefined || parseArea(text) !== undefined;
  // R1C1 in English, Z1S1 in German: both are refused.
  return !likeCell && !/^(?:[rz]\d*(?:[cs]\d*)?|[cs]\d*)$/i.test(text);
}

export function allTables(workbook: HostWorkbook): readonly HostTable[] {
  return workbook.sheets.flatMap(({ tables }) => tables);
}

/** Throws unless the text may become a table's name: unique among tables and names of the workbook. */
export function refuseTableName(workbook: HostWorkbook, name: unknown, own?: HostTable): string {
  if (typeof name !== "string" || !isName(name))
    throw invalidArgument(`a table's name: ${String(name)}`);
  const key = name.toLowerCase();
  const taken = allTables(workbook).some(
    (table) => table !== own && table.name.toLowerCase() === key,
  );
  if (taken || workbook.names.has(key)) throw new HostError("ItemAlreadyExists", `table ${name}`);
  return name;
}

/** Throws unless the text may become a name in that scope. */
export function refuseName(
  workbook: HostWorkbook,
  names: ReadonlyMap<string, unknown>,
  name: unknown,
): string {
  if (typeof name !== "string" || !isName(name)) throw invalidArgument(`a name: ${String(name)}`);
  const key = name.toLowerCase();
  if (names.has(key)) throw new HostError("ItemAlreadyExists", `name ${name}`);
  const table = allTables(workbook).some((other) => other.name.toLowerCase() === key);
  if (table && names === workbook.names) throw new HostError("ItemAlreadyExists", `name ${name}`);
  return name;
}
