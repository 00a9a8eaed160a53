import type { ToldShare } from "../../src/desk";
import { fittingChoices } from "../../src/desk/share-choices";
import { columnAt, sheetWith } from "../pane/sharing/offer";

function told(column: string, sheet = "Gremien"): ToldShare {
  return {
    sheets: new Map([[sheet, true]]),
    columns: new Map([["Liste!C1", { name: column, isKept: true }]]),
  };
}

function choicesFor(choices: ToldShare, ...columns: readonly ReturnType<typeof columnAt>[]) {
  const sheets = [sheetWith("Liste", "list", ...columns), sheetWith("Gremien", "rules")];
  return fittingChoices(choices, { sheets });
}

it("hears what the user said of a sheet and a column", () => {
  expect(choicesFor(told("Kennung"), columnAt("C1", "Kennung", "unknown"))).toEqual({
    sheets: new Map([["Gremien", true]]),
    columns: new Map([["Liste!C1", true]]),
  });
});

it("passes over what was said of another column, which has left its place to this one", () => {
  const { columns } = choicesFor(told("Kennung"), columnAt("C1", "Notiz", "unknown"));
  expect(columns.size).toBe(0);
});

it("passes over a column that turns out to be private under the same heading", () => {
  const { columns } = choicesFor(told("Kennung"), columnAt("C1", "Kennung", "private"));
  expect(columns.size).toBe(0);
});

it("passes over sheets that are gone or may not be chosen any more", () => {
  const { sheets } = choicesFor(told("Kennung", "Alt"));
  expect(sheets.size).toBe(0);
  const offer = { sheets: [sheetWith("Gremien", "hidden")] };
  expect(fittingChoices(told("Kennung"), offer).sheets.size).toBe(0);
});
