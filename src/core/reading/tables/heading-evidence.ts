import { isBlank, type CellValue } from "../../grid";
import { membershipField, type MembershipField } from "../headings/membership-headings";
import { memoized } from "../text/plain-text";
import { headingStrength } from "./heading-strength";

/**
 * What the cells of a row are as headings. "sure": two words that only headings say; "plain": two
 * headings at least, and not only words that rows say too; "part": perhaps the first of several rows
 * that make headings together; "lone": "Mitglied" or "Name" and nothing else that is known.
 */
export type HeadingEvidence = "sure" | "plain" | "part" | "lone" | "none";

const fieldOf = memoized(membershipField);

/** Cheap, for it is asked of every row: most hold one such word at most, and are left at once. */
export function headingEvidence(cells: readonly CellValue[]): HeadingEvidence {
  let found = 0;
  let strong = 0;
  for (const cell of cells) {
    if (typeof cell !== "string") continue;
    const strength = headingStrength(cell);
    if (strength > 0) found += 1;
    if (strength === 2) strong += 1;
  }
  if (found === 0) return "none";
  if (strong >= 2) return "sure";
  const filled = countFilled(cells);
  if (found === 1 && strong === 0 && filled > MOST_BESIDE_LONE) return "none";
  const fields = fieldsOf(cells);
  if (isPlain(filled, found, strong, fields)) return "plain";
  const isLone = found === 1 && filled <= MOST_BESIDE_LONE;
  if (isLone && (fields.has("member") || fields.has("name"))) return "lone";
  return filled > 1 && (strong > 0 || found > 1) ? "part" : "none";
}

const MOST_BESIDE_LONE = 3;

function countFilled(cells: readonly CellValue[]): number {
  let filled = 0;
  for (const cell of cells) if (!isBlank(cell)) filled += 1;
  return filled;
}

/** What its headings mean as those of a list of members. */
function fieldsOf(cells: readonly CellValue[]): ReadonlySet<MembershipField | undefined> {
  const fields = new Set<MembershipField | undefined>();
  for (const cell of cells) {
    if (typeof cell === "string" && headingStrength(cell) > 0) fields.add(fieldOf(cell));
  }
  return fields;
}

function isPlain(
  filled: number,
  found: number,
  strong: number,
  fields: ReadonlySet<MembershipField | undefined>,
): boolean {
  if (found < 2) return false;
  // A row of two lists beside each other may hold both words as well.
  if (fields.has("member") && fields.has("deputy") && found * 3 >= filled) return true;
  return found === filled || (strong === 1 && found * 2 >= filled);
}
