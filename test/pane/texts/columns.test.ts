import type { UnderstoodColumn } from "../../../src/core";
import {
  mappingNote,
  ownChoiceText,
  selectLabel,
  stateText,
  tableAdvice,
  tableText,
} from "../../../src/pane/texts/columns";

function column(rest: Partial<UnderstoodColumn>): UnderstoodColumn {
  const place = { sheet: "Mitglieder", cell: "A1" };
  const plain = { name: "Wer", place, meaning: undefined, isMapped: false, samples: [] };
  return { ...plain, state: "read", ...rest };
}

const UNKNOWN = column({ state: "unknown" });
const REPEATED = column({ state: "repeated", meaning: "Name" });
const PRIVATE = column({ state: "private" });
const READ = column({ meaning: "Gremium" });

test("a table says what it is, what it lacks and how many columns need a look", () => {
  const columns = [UNKNOWN, UNKNOWN, REPEATED, READ];
  const table = { sheet: "Mitglieder", kind: "memberships", missing: "Name", columns } as const;
  expect(tableText(table)).toBe(
    "Mitgliederliste, „Name“ fehlt, 2 Spalten nicht verstanden, 1 Spalte doppelt",
  );
  expect(tableAdvice(table)).toMatch(/wählen Sie, in welcher Spalte der Name steht/i);
  expect(tableAdvice({ ...table, missing: undefined })).toBeUndefined();
});

test("a table that is not read says so, and how it would be", () => {
  const table = { sheet: "Kreise", kind: undefined, missing: undefined, columns: [UNKNOWN] };
  expect(tableText(table)).toBe("wird nicht gelesen");
  expect(tableAdvice(table)).toMatch(/Mitgliederliste\?.*Gremium.*Name/);
});

test.each([
  [READ, "wie erkannt: Gremium", ""],
  [UNKNOWN, "nicht verstanden", "wird nicht gelesen"],
  [PRIVATE, "bewusst nicht gelesen", "private Angaben"],
  [REPEATED, "wie erkannt: Name", "wird nicht gelesen: Eine andere Spalte bedeutet schon „Name“"],
])("a column that nobody has told of: %#", (each, choice, state) => {
  expect(ownChoiceText(each, false)).toBe(choice);
  expect(stateText(each, "memberships", false)).toBe(state);
});

test("a column that the user has told of says so, and where that is not enough, what is", () => {
  expect(ownChoiceText(READ, true)).toBe("wie erkannt");
  expect(stateText(READ, "memberships", true)).toBe("von Ihnen zugeordnet");
  expect(stateText(UNKNOWN, "memberships", true)).toMatch(/noch nicht gelesen.*Gremium und Name/);
  expect(stateText(UNKNOWN, undefined, true)).toBe("vorgemerkt");
});

test("a choice is labelled with its column and its sheet, and told when it is kept", () => {
  expect(selectLabel("Mitglieder", "Wer")).toBe("Spalte „Wer“ auf Blatt „Mitglieder“ bedeutet");
  expect(mappingNote("Wer", "Name")).toBe("Zuordnung gemerkt: „Wer“ bedeutet „Name“.");
  expect(mappingNote("Wer", "-")).toBe("Zuordnung gemerkt: „Wer“ wird nicht gelesen.");
  expect(mappingNote("Wer", undefined)).toMatch(/^Zuordnung aufgehoben/);
});
