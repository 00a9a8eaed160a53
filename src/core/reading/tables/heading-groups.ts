import type { Row } from "../../grid";
import { organizationIn } from "../organizations/organization-title";
import { isParty } from "../../words";
import { headingCells } from "./heading-cells";
import type { Heading } from "./table";

interface GroupContext {
  readonly isKnownName: (text: string) => boolean;
  readonly isComplete: (headings: readonly Heading[]) => boolean;
}

/**
 * Headings without a gap that are several tables all the same: two bodies or Fraktionen stand over them
 * side by side, or the same headings come again beginning with a running number.
 */
export function groupedRuns(
  run: readonly Heading[],
  above: Row | undefined,
  { isKnownName, isComplete }: GroupContext,
): readonly (readonly Heading[])[] {
  const isGroup = (text: string) =>
    isKnownName(text) || isParty(text) || organizationIn(text) !== undefined;
  const groups = above ? groupsOver(run, above) : [];
  const isGroups = groups.length > 1 && groups.every(({ text }) => isGroup(text));
  const parts = isGroups ? cutAt(run, groups.map(columnOf)) : [];
  if (parts.length > 1 && parts.every(isComplete)) return parts;
  const repeated = cutAt(run, repeatsOf(run));
  return repeated.length > 1 ? repeated : [run];
}

function columnOf({ column }: Heading): number {
  return column;
}

function groupsOver(run: readonly Heading[], above: Row): Heading[] {
  const [left, right] = [run[0]?.column ?? 0, run.at(-1)?.column ?? 0];
  return headingCells(above).filter(({ column }) => column >= left && column <= right);
}

/** "Nr. | Name | Fraktion | Nr. | Name | Fraktion": one list broken into columns. */
function repeatsOf(run: readonly Heading[]): number[] {
  const [first] = run;
  const period = run.findIndex(({ text }, index) => index > 0 && text === first?.text);
  if (period < 3 || run.length % period !== 0 || !/n(?:umme)?r\b|^#$|lfd/i.test(first?.text ?? ""))
    return [];
  const repeats = run.every(({ text }, index) => text === run[index % period]?.text);
  return repeats ? run.filter((_, index) => index % period === 0).map(columnOf) : [];
}

function cutAt(run: readonly Heading[], columns: readonly number[]): Heading[][] {
  if (columns.length === 0) return [[...run]];
  const parts: Heading[][] = [];
  for (const heading of run) {
    if (parts.length === 0 || columns.includes(heading.column)) parts.push([]);
    parts.at(-1)?.push(heading);
  }
  return parts;
}
