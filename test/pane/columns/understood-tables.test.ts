import type { UnderstoodColumn, UnderstoodTable } from "../../../src/core";
import {
  arranged,
  arrangementOf,
  groupOf,
  namedTables,
  targetOf,
} from "../../../src/pane/columns/understood-tables";

type State = UnderstoodColumn["state"];

/** A table with a column A, B, … for each state, its headings in that row. */
function table(
  sheet: string,
  states: readonly State[],
  rest: Partial<UnderstoodTable> = {},
): UnderstoodTable {
  const columns = states.map((state, index): UnderstoodColumn => {
    const letter = String.fromCharCode(65 + index);
    const place = { sheet, cell: `${letter}1` };
    const meaning = state === "read" ? "Name" : undefined;
    return { name: `Spalte ${letter}`, place, meaning, state, isMapped: false, samples: [] };
  });
  return { sheet, kind: "memberships", missing: undefined, columns, ...rest };
}

const FINE = table("Beirat", ["read", "private"]);
const UNCLEAR = table("Mitglieder", ["read", "unknown"]);
const INCOMPLETE = table("Kreise", ["read"], { missing: "Gremium" });
const FOREIGN = table("Inventar", ["unknown"], { kind: undefined });

function keys(tables: readonly { readonly key: string }[]) {
  return tables.map(({ key }) => key);
}

describe("the tables", () => {
  const named = namedTables([FINE, FOREIGN, UNCLEAR, INCOMPLETE]);

  it("that lack what makes a list come first, then those with columns to look at", () => {
    const { shown, unread } = arranged(named, arrangementOf(named, true));
    expect(keys(shown)).toEqual(["Kreise 1", "Mitglieder 1", "Beirat 1"]);
    expect(keys(unread)).toEqual(["Inventar 1"]);
  });

  it("that are not read are not set aside where no list was found", () => {
    const { shown, unread } = arranged(named, arrangementOf(named, false));
    expect(keys(shown)).toContain("Inventar 1");
    expect(unread).toEqual([]);
  });

  it("stay where they are when they are mended, and new ones come last", () => {
    const arrangement = arrangementOf(named, true);
    const mended = namedTables([
      FINE,
      table("Inventar", ["read"]),
      table("Mitglieder", ["read", "read"]),
      table("Kreise", ["read", "read"]),
      table("Neu", ["unknown"]),
    ]);
    const { shown, unread } = arranged(mended, arrangement);
    expect(keys(shown)).toEqual(["Kreise 1", "Mitglieder 1", "Beirat 1", "Neu 1"]);
    expect(keys(unread)).toEqual(["Inventar 1"]);
  });

  it("of one sheet are told apart", () => {
    const two = namedTables([FINE, FINE, UNCLEAR]);
    expect(keys(two)).toEqual(["Beirat 1", "Beirat 2", "Mitglieder 1"]);
    expect(two.map(({ hasNeighbours }) => hasNeighbours)).toEqual([true, true, false]);
  });
});

test.each<[State, string]>([
  ["unknown", "first"],
  ["repeated", "first"],
  ["read", "rest"],
  ["left", "rest"],
  ["private", "private"],
])("a column that is %s stands among the %s", (state, group) => {
  expect(groupOf({ state })).toBe(group);
});

describe("what a finding leads to", () => {
  const named = namedTables([FOREIGN, UNCLEAR, INCOMPLETE]);

  it("is the column of its cell", () => {
    const place = { sheet: "Mitglieder", cell: "A1" };
    expect(targetOf(named, place)).toEqual({ table: "Mitglieder 1", column: "A" });
  });

  it("is the first column of that sheet to look at where its cell is no heading", () => {
    const place = { sheet: "Mitglieder", cell: "C7" };
    expect(targetOf(named, place)).toEqual({ table: "Mitglieder 1", column: "B" });
  });

  it("is the list that lacks something where it has no cell", () => {
    expect(targetOf(named, undefined)).toEqual({ table: "Kreise 1", column: "A" });
  });

  it("is nothing where there is no table", () => {
    expect(targetOf([], undefined)).toBeUndefined();
  });
});
