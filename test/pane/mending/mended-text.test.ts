import type { CellEdit } from "../../../src/core";
import { mendedText, undoneText } from "../../../src/pane/mending/mended-text";

function edit(sheet: string, cell: string): CellEdit {
  return { place: { sheet, cell }, before: undefined, after: "x" };
}

function step(...edits: readonly CellEdit[]) {
  return { label: "Herr Karl Probe", amendment: { edits, tables: [] } };
}

test("one cell is named", () => {
  const one = step(edit("Mitglieder", "F12"));
  expect(mendedText(one)).toBe("Geändert: Mitglieder!F12 (Herr Karl Probe).");
  expect(undoneText(one)).toBe("Rückgängig gemacht: Mitglieder!F12 (Herr Karl Probe).");
});

test("several are counted, with their sheets", () => {
  expect(mendedText(step(edit("ABSI", "B2"), edit("ABSI", "B3")))).toBe(
    "Geändert: 2 Zellen auf dem Blatt „ABSI“ (Herr Karl Probe).",
  );
  expect(mendedText(step(edit("ABSI", "B2"), edit("Mitglieder", "B3")))).toBe(
    "Geändert: 2 Zellen auf den Blättern „ABSI“, „Mitglieder“ (Herr Karl Probe).",
  );
});
