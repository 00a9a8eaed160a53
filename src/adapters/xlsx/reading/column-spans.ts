import { MAX_COLUMNS, type ColumnSpan } from "../../../core";
import type { XmlAttributes } from "../xml";
import { isHidden } from "../looks";

/** A `col` element as the columns it hides; undefined where it hides none. */
export function hiddenSpan(attributes: XmlAttributes): ColumnSpan | undefined {
  if (!isHidden(attributes, "width")) return undefined;
  const first = Number(attributes["min"]?.value) - 1;
  const last = Math.min(Number(attributes["max"]?.value), MAX_COLUMNS) - 1;
  return first >= 0 && first <= last ? { first, last } : undefined;
}

/** Ascending, with neighbours and overlaps as one span: however many there were, few remain. */
export function mergedSpans(spans: readonly ColumnSpan[]): ColumnSpan[] {
  const merged: ColumnSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.first - b.first)) {
    const before = merged.at(-1);
    if (before && span.first <= before.last + 1) {
      merged[merged.length - 1] = { first: before.first, last: Math.max(before.last, span.last) };
    } else merged.push(span);
  }
  return merged;
}
