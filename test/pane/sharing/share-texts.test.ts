import { reasonText } from "../../../src/core";
import type { SharePreview } from "../../../src/desk";
import { byReason, summaryText, whyText } from "../../../src/pane/sharing/share-texts";
import { columnAt, sheetWith } from "./offer";

const TABLE = {
  type: "table",
  row: 0,
  name: "Liste",
  columns: ["Gremium", "Name"],
  rows: [],
} as const;

function preview(clearedCells: number, ...sheets: SharePreview["offer"]["sheets"]): SharePreview {
  const previews = sheets
    .filter(({ isKept }) => isKept)
    .map(({ name }) => ({ name, blocks: [TABLE] }));
  return { offer: { sheets }, previews, outdated: [], clearedCells };
}

const needed = [columnAt("A1", "Gremium", "needed"), columnAt("B1", "Name", "needed")];

describe("the summary", () => {
  it("tells what comes along", () => {
    expect(summaryText(preview(0, sheetWith("Liste", "list", ...needed)))).toBe(
      "1 Blatt mit 2 Spalten.",
    );
  });

  it("tells what does not", () => {
    const list = sheetWith("Liste", "list", ...needed, columnAt("C1", "Telefon", "private"));
    const made = preview(3, list, sheetWith("Alt", "hidden"), sheetWith("Gremien", "rules"));
    expect(summaryText(made)).toBe(
      "1 Blatt mit 2 Spalten. Nicht dabei: 2 Blätter, 1 Spalte, Angaben in 3 Zellen.",
    );
  });

  it("counts no columns of a sheet that stays behind as a whole", () => {
    const rules = sheetWith("Gremien", "rules", columnAt("A1", "Telefon", "private"));
    expect(summaryText(preview(0, sheetWith("Liste", "list", ...needed), rules))).toBe(
      "1 Blatt mit 2 Spalten. Nicht dabei: 1 Blatt.",
    );
  });

  it("says what to do where nothing comes along", () => {
    expect(summaryText(preview(0, sheetWith("Gremien", "rules")))).toMatch(/mindestens ein Blatt/);
  });
});

describe("why something comes along or does not", () => {
  it("is the core's sentence for what was decided without the user", () => {
    expect(whyText(sheetWith("Liste", "list"), true)).toBe(reasonText("list"));
    expect(whyText(columnAt("C1", "Kennung", "unknown"), false)).toBe(reasonText("unknown"));
  });

  it("is the user's wish for what was decided otherwise", () => {
    expect(whyText(sheetWith("Liste", "list"), false)).toMatch(/Wunsch nicht mit/);
    expect(whyText(columnAt("C1", "Kennung", "unknown"), true)).toMatch(/Wunsch mit/);
  });

  it("is said once for all with the same reason", () => {
    const columns = [columnAt("C1", "Telefon", "private"), columnAt("D1", "Mail", "private")];
    expect(byReason([...columns, sheetWith("Alt", "hidden")])).toEqual([
      { names: ["Telefon", "Mail"], text: reasonText("private") },
      { names: ["Alt"], text: reasonText("hidden") },
    ]);
  });
});
