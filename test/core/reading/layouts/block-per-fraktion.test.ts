import { sheetFromText } from "../../../support/grid-from-text";
import { codes, membershipLines, read, readText } from "../reading-support";
import { placedLines, poolLines } from "./placed-lines";

const KOSTAG = "KoStAG";

test("lists of unequal length in a block belong to the Fraktion, not to the members of their rows", () => {
  const found = readText(
    `
    Fraktion | Mitglied     | Stellvertreter
    CDU      | Frau Muster  | Herr Probe
             | Herr Zweiter | Frau Dritte
             |              | Herr Vierter
    SPD      | Frau Fünfte  | Herr Sechster
    `,
    {},
    KOSTAG,
  );
  expect(placedLines(found)).toEqual([
    "KoStAG: Frau Muster, member, CDU @B2 onBehalfOf=A2",
    "KoStAG: Herr Zweiter, member, CDU @B3 onBehalfOf=A2",
    "KoStAG: Herr Probe, substitute, CDU @C2",
    "KoStAG: Frau Dritte, substitute, CDU @C3",
    "KoStAG: Herr Vierter, substitute, CDU @C4",
    "KoStAG: Frau Fünfte, member, SPD @B5 onBehalfOf=A5",
    "KoStAG: Herr Sechster, substitute, SPD @C5",
  ]);
  expect(poolLines(found)).toEqual(["KoStAG: CDU, 2 members", "KoStAG: SPD, 1 members"]);
  expect(found.findings).toEqual([]);
});

test("fewer deputies than members of a Fraktion are a list as well, and who comes after them has none", () => {
  const found = readText(
    `
    Fraktion | Mitglied     | Vertretung
    CDU      | Frau Muster  | Herr Probe
             | Herr Zweiter |
    `,
    {},
    KOSTAG,
  );
  expect(membershipLines(found)).toEqual([
    "KoStAG: Frau Muster, member, CDU",
    "KoStAG: Herr Zweiter, member, CDU",
    "KoStAG: Herr Probe, substitute, CDU",
  ]);
  expect(poolLines(found)).toEqual(["KoStAG: CDU, 1 members"]);
});

test.each([
  ["lists of equal length", "Vertretung", "Frau Dritte"],
  ["a dash that keeps a row free", "Vertretung", "–"],
  ["personal deputies", "Persönliche Vertretung", ""],
])("%s stand beside their members", (_, heading, second) => {
  const found = readText(
    `
    Fraktion | Mitglied     | ${heading}
    CDU      | Frau Muster  | Herr Probe
             | Herr Zweiter | ${second}
    `,
    {},
    KOSTAG,
  );
  expect(membershipLines(found)).toContain("KoStAG: Herr Probe, substitute, CDU, for Frau Muster");
  expect(poolLines(found)).toEqual([]);
});

test("a deputy beyond the members under persönliche Vertretung stands in for nobody known", () => {
  const found = readText(
    `
    Fraktion | Mitglied    | Persönliche Vertretung
    CDU      | Frau Muster | Herr Probe
             |             | Frau Dritte
    `,
    {},
    KOSTAG,
  );
  expect(membershipLines(found)).toEqual([
    "KoStAG: Frau Muster, member, CDU",
    "KoStAG: Herr Probe, substitute, CDU, for Frau Muster",
    "KoStAG: Frau Dritte, substitute, CDU",
  ]);
});

test("a heading that says that the order counts makes ranks, in each block from 1", () => {
  const found = readText(
    `
    Fraktion | Mitglieder  | Stellvertretende Mitglieder (in der Reihenfolge der Nennung)
    CDU      | Frau Muster | Herr Probe
             |             | Frau Dritte
    SPD      | Frau Fünfte | Herr Sechster
    `,
    {},
    KOSTAG,
  );
  expect(membershipLines(found)).toEqual([
    "KoStAG: Frau Muster, member, CDU",
    "KoStAG: Herr Probe, substitute, CDU, rank 1",
    "KoStAG: Frau Dritte, substitute, CDU, rank 2",
    "KoStAG: Frau Fünfte, member, SPD",
    "KoStAG: Herr Sechster, substitute, SPD, rank 1",
  ]);
});

test("numbers beside or in front of listed deputies are their ranks", () => {
  const found = readText(
    `
    Nr. | Fraktion | Mitglied    | Nr. | Stellvertreter/in
    1   | CDU      | Muster, Eva | 1   | 1. Probe, Karl
        |          |             | 2   | 2. Dritter, Uwe
    `,
    {},
    KOSTAG,
  );
  expect(membershipLines(found)).toEqual([
    "KoStAG: Eva Muster, member, CDU",
    "KoStAG: Karl Probe, substitute, CDU, rank 1",
    "KoStAG: Uwe Dritter, substitute, CDU, rank 2",
  ]);
});

test("a Gremium named once heads a block; only more deputies than members make lists of it", () => {
  const more = readText(`
    Gremium | Mitglied    | Vertretung
    KoStAG  | Frau Muster | Herr Probe
            |             | Frau Dritte
  `);
  expect(poolLines(more)).toEqual(["KoStAG: all, 1 members"]);
  const fewer = readText(`
    Gremium | Mitglied     | Vertretung
    KoStAG  | Frau Muster  | Herr Probe
            | Herr Zweiter |
  `);
  expect(membershipLines(fewer)).toEqual([
    "KoStAG: Frau Muster, member",
    "KoStAG: Herr Probe, substitute, for Frau Muster",
    "KoStAG: Herr Zweiter, member",
  ]);
});

test("a Fraktion that is merged over its rows holds for all of them, a count behind it is none of its name", () => {
  const found = readText(
    `
    Fraktion  | Mitglied     | Vertretung
    CDU (2)   | Frau Muster  | Herr Probe
              | Herr Zweiter | Frau Dritte
    GRÜNE (1) | Frau Vierte  | Herr Fünfter
    `,
    { merges: ["A2:A3"] },
    KOSTAG,
  );
  expect(membershipLines(found)).toEqual([
    "KoStAG: Frau Muster, member, CDU",
    "KoStAG: Herr Probe, substitute, CDU, for Frau Muster",
    "KoStAG: Herr Zweiter, member, CDU",
    "KoStAG: Frau Dritte, substitute, CDU, for Herr Zweiter",
    "KoStAG: Frau Vierte, member, GRÜNE",
    "KoStAG: Herr Fünfter, substitute, GRÜNE, for Frau Vierte",
  ]);
});

test("a Fraktion in a row of its own heads the rows below, whatever way it is written", () => {
  const found = readText(
    `
    Name         | Funktion | Wohnort
    CDU-Fraktion |          |
    Muster, Eva  | Vorsitz  | A-Dorf
    Fraktion: SPD |         |
    Probe, Karl  |          | B-Dorf
    GRÜNE (3)    |          |
    Dritter, Uwe |          | A-Dorf
    FDP          | {1}      |
    Vierte, Ute  |          | A-Dorf
    `,
    {},
    KOSTAG,
  );
  expect(placedLines(found)).toEqual([
    "KoStAG: Eva Muster, chair, CDU-Fraktion @A3 role=B3 onBehalfOf=A2",
    "KoStAG: Karl Probe, member, SPD @A5 onBehalfOf=A4",
    "KoStAG: Uwe Dritter, member, GRÜNE @A7 onBehalfOf=A6",
    "KoStAG: Ute Vierte, member, FDP @A9 onBehalfOf=A8",
  ]);
  expect(codes(found)).toEqual([]);
});

test("another heading ends the block: what stands below it is of no Fraktion", () => {
  const found = readText(
    "Name | Ort | Funktion\nCDU | |\nEva Muster | A | Mitglied\nVerwaltung | |\nKarl Probe | B | Gast",
    {},
    KOSTAG,
  );
  expect(membershipLines(found)).toEqual([
    "KoStAG: Eva Muster, member, CDU",
    "KoStAG: Karl Probe, guest",
  ]);
});

test("a blank Fraktion tells nothing where the list names it in each row", () => {
  const found = readText(`
    Fraktion | Gremium | Name
    CDU      | KoStAG  | Eva Muster
             | KoStAG  | Karl Probe
    CDU      | AG 0-6  | Ina Zweite
  `);
  expect(found.register.memberships.map(({ onBehalfOf }) => onBehalfOf)).toEqual([
    "CDU",
    undefined,
    "CDU",
  ]);
});

test("a Fraktion on top of each of several tables, or as the name of a sheet, is that of its rows", () => {
  const stacked = readText(
    `
    CDU-Fraktion
    Mitglied    | Vertretung
    Frau Muster | Herr Probe

    SPD-Fraktion
    Mitglied    | Vertretung
    Frau Zweite | Herr Dritter
    `,
    {},
    KOSTAG,
  );
  expect(membershipLines(stacked)).toEqual([
    "KoStAG: Frau Muster, member, CDU-Fraktion",
    "KoStAG: Herr Probe, substitute, CDU-Fraktion, for Frau Muster",
    "KoStAG: Frau Zweite, member, SPD-Fraktion",
    "KoStAG: Herr Dritter, substitute, SPD-Fraktion, for Frau Zweite",
  ]);
  const sheets = read(sheetFromText("CDU", "Gremium | Name\nKoStAG | Eva Muster"));
  expect(membershipLines(sheets)).toEqual(["KoStAG: Eva Muster, member, CDU"]);
});

test("a column without a heading is of the Fraktion if that is all it says", () => {
  const found = readText(
    `
        | Mitglied    | Vertretung
    CDU | Frau Muster | Herr Probe
    SPD | Frau Zweite | Herr Dritter
    `,
    {},
    KOSTAG,
  );
  expect(found.register.memberships.map(({ onBehalfOf }) => onBehalfOf)).toEqual([
    "CDU",
    "CDU",
    "SPD",
    "SPD",
  ]);
});
