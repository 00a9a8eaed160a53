import { sheetFromText } from "../../../support/grid-from-text";
import { membershipLines, read, type Read } from "../reading-support";
import { placedLines, poolLines } from "./placed-lines";

/** "¶" is a line break within a cell. */
function readBroken(text: string): Read {
  const sheet = sheetFromText("Liste", text);
  const rows = sheet.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => (typeof cell === "string" ? cell.replaceAll("¶", "\n") : cell)),
  }));
  return read({ ...sheet, rows });
}

test.each(["Eva Muster¶Karl Probe", "Muster, Eva; Probe, Karl", "1. Eva Muster 2. Karl Probe"])(
  "%s is two members in one cell",
  (cell) => {
    const found = readBroken(`Gremium | Mitglied | Fraktion\nKoStAG | ${cell} | CDU`);
    expect(placedLines(found)).toEqual([
      "KoStAG: Eva Muster, member, CDU @B2 onBehalfOf=C2",
      "KoStAG: Karl Probe, member, CDU @B2 onBehalfOf=C2",
    ]);
  },
);

test.each(["Muster, Eva", "Muster,¶Eva"])("%s is one person", (cell) => {
  const found = readBroken(`Gremium | Mitglied\nKoStAG | ${cell}`);
  expect(membershipLines(found)).toEqual(["KoStAG: Eva Muster, member"]);
});

test("as many deputies as members in the cells of one row belong together one by one", () => {
  const found = readBroken(`
    Gremium | Mitglied | Fraktion | Stellvertretung
    KoStAG | Frau Muster¶Herr Probe | CDU¶SPD | Frau Zweite¶Herr Dritter
  `);
  expect(placedLines(found)).toEqual([
    "KoStAG: Frau Muster, member, CDU @B2 onBehalfOf=C2",
    "KoStAG: Herr Probe, member, SPD @B2 onBehalfOf=C2",
    "KoStAG: Frau Zweite, substitute, for Frau Muster @D2 substituteFor=B2",
    "KoStAG: Herr Dritter, substitute, for Herr Probe @D2 substituteFor=B2",
  ]);
});

test("several deputies of one member are all his, by their numbers if they have some", () => {
  const found = readBroken(`
    Gremium | Mitglied | Stellvertretung
    KoStAG | Frau Muster | 1. Herr Probe 2. Frau Zweite
  `);
  expect(membershipLines(found)).toEqual([
    "KoStAG: Frau Muster, member",
    "KoStAG: Herr Probe, substitute, for Frau Muster, rank 1",
    "KoStAG: Frau Zweite, substitute, for Frau Muster, rank 2",
  ]);
});

test("more or fewer deputies than members in the cells of one row are a list, and there are no more of them", () => {
  const found = readBroken(`
    Gremium | Mitglied | Stellvertretung
    KoStAG | Frau Muster¶Herr Probe | Frau Zweite
  `);
  expect(membershipLines(found)).toEqual([
    "KoStAG: Frau Muster, member",
    "KoStAG: Herr Probe, member",
    "KoStAG: Frau Zweite, substitute",
  ]);
  expect(poolLines(found)).toEqual(["KoStAG: all, 1 members"]);
});
