import { parseAddress, rowAt, type Place } from "../grid";
import type { Organization } from "../register";
import { fold, tidy, withPlainDashes } from "../words";
import type { ShownSheet } from "./shown-sheet";

/**
 * The name that the text has for a body, undefined where it has none: what else it says is not handed on,
 * and neither is a name that another sheet has for the same body.
 */
export function nameIn(text: string, { name, shortName }: Organization): string | undefined {
  return [name, shortName].find((each) => names(text, each));
}

export function names(text: string, name: string): boolean {
  const key = (each: string) => withPlainDashes(fold(each));
  return key(text).includes(key(name));
}

/** What a cell shows; of cells merged over several rows the uppermost. */
export function textAt({ sheet, valueAt }: ShownSheet, place: Place): string {
  const address = parseAddress(place.cell);
  const row = address && rowAt(sheet, address.row);
  const value = row && valueAt(row, address.column);
  return typeof value === "string" || typeof value === "number" ? tidy(String(value)) : "";
}
