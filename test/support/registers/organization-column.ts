import { column, type Column } from "./columns";
import type { Entry } from "./entries";
import type { Merge } from "./page";
import { bodyText } from "./spelling";
import { isOneOf, type Taste } from "./taste";

/** Some name the body in the first of its rows only. */
export function organizationColumn(entries: readonly Entry[], likes: Taste): Column<Entry> {
  const heading = likes("heading of bodies", ["Gremium", "Ausschuss", "Gremien"]);
  const isOnce = isNamedOnce(likes);
  return column(heading, (entry) => {
    const before = entries[entries.indexOf(entry) - 1];
    return isOnce && before?.body === entry.body ? undefined : bodyText(entry.body.name, likes);
  });
}

function isNamedOnce(likes: Taste): boolean {
  return isOneOf(likes, "body once", 3);
}

/** The cells of a body that is named once, as one cell over all of its rows; `first` is the first of them. */
export function mergedBodies(
  entries: readonly Entry[],
  first: { readonly line: number; readonly column: number },
  likes: Taste,
): Merge[] {
  if (first.column < 0 || !isNamedOnce(likes) || !isOneOf(likes, "bodies merged", 2)) return [];
  return [...new Set(entries.map(({ body }) => body))].flatMap((body) => {
    const lines = entries.filter((entry) => entry.body === body).length;
    const line = first.line + entries.findIndex((entry) => entry.body === body);
    return lines > 1 ? [{ line, column: first.column, lines, columns: 1 }] : [];
  });
}
