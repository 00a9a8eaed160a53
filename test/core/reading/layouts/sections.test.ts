import { sheetFromText } from "../../../support/grid-from-text";
import { codes, membershipLines, read, readText } from "../reading-support";
import { placedLines, poolLines } from "./placed-lines";

const JHA = "Jugendhilfeausschuss";

test("sections set role and vote of the rows below them until the next", () => {
  const found = readText(
    `
    Nr. | Name | Vorname | Stelle
    A. Stimmberechtigte Mitglieder | | |
    1   | Muster  | Eva  | CDU
    2   | Probe   | Karl | SPD
    B. Beratende Mitglieder (1) | | |
    1   | Zweite  | Ina  | Polizei
    Stellvertretende Mitglieder | | |
    1   | Dritter | Uwe  | CDU
    `,
    {},
    JHA,
  );
  expect(codes(found)).toEqual(["column-unknown D1", "organization-without-quota A1"]);
  expect(placedLines(found)).toEqual([
    "Jugendhilfeausschuss: Eva Muster, member, with vote @B3",
    "Jugendhilfeausschuss: Karl Probe, member, with vote @B4",
    "Jugendhilfeausschuss: Ina Zweite, advisory, no vote @B6 role=A5",
    "Jugendhilfeausschuss: Uwe Dritter, substitute @B8 role=A7",
  ]);
});

test("the letter of a section may stand in a cell of its own, groups within it end nothing", () => {
  const found = readText(
    `
    Nr. | Mitglied | entsandt von | Persönliche Stellvertretung
    A | Stimmberechtigte Mitglieder | |
     | I. Mitglieder des Kreistages | |
    1 | Eva Muster | CDU | Karl Probe
     | II. Vertreter der Jugendverbände | |
    2 | Ina Zweite | Jugendring | Uwe Dritter
    B | Beratende Mitglieder | |
    3 | Ute Vierte | Polizei | Jan Fünfter
    Summe | | | {3}
    `,
    {},
    JHA,
  );
  expect(membershipLines(found)).toEqual([
    "Jugendhilfeausschuss: Eva Muster, member, CDU",
    "Jugendhilfeausschuss: Karl Probe, substitute, for Eva Muster",
    "Jugendhilfeausschuss: Ina Zweite, member, Jugendring",
    "Jugendhilfeausschuss: Uwe Dritter, substitute, for Ina Zweite",
    "Jugendhilfeausschuss: Ute Vierte, advisory, Polizei",
    "Jugendhilfeausschuss: Jan Fünfter, substitute, for Ute Vierte",
  ]);
  expect(found.register.memberships.map(({ votingRight }) => votingRight)).toEqual([
    true,
    undefined,
    true,
    undefined,
    false,
    undefined,
  ]);
});

test("chairs and servants have sections too", () => {
  const found = readText(
    `
    Name | E-Mail | Fraktion
    Vorsitz
    Eva Muster | a | CDU
    Stellvertretender Vorsitz
    Karl Probe | a | SPD
    Mitglieder
    Ina Zweite | a | FDP
    Gäste
    Uwe Dritter | a | Polizei
    Schriftführung
    Ute Vierte | a | Verwaltung
    `,
    {},
    JHA,
  );
  expect(found.register.memberships.map(({ role }) => role)).toEqual([
    "chair",
    "deputy-chair",
    "member",
    "guest",
    "recorder",
  ]);
});

test("a Funktion of the row is stronger than the section, a mere status is not", () => {
  const found = readText(
    `
    Name | Funktion
    Beratende Mitglieder |
    Eva Muster | Vorsitzende
    Stellvertretende Mitglieder |
    Karl Probe | Sachkundiger Bürger
    Ina Zweite | Mitglied
    `,
    {},
    JHA,
  );
  expect(found.register.memberships.map(({ role }) => role)).toEqual([
    "chair",
    "substitute",
    "member",
  ]);
});

test("deputies below a heading of their own are a list for the members of their Fraktion", () => {
  const found = readText(
    `
    Name | Fraktion
    Ordentliche Mitglieder |
    Eva Muster | CDU
    Karl Probe | SPD
    Stellvertretende Mitglieder in folgender Reihenfolge |
    Ina Zweite | CDU
    Uwe Dritter | SPD
    `,
    {},
    "KoStAG",
  );
  expect(membershipLines(found)).toEqual([
    "KoStAG: Eva Muster, member, CDU",
    "KoStAG: Karl Probe, member, SPD",
    "KoStAG: Ina Zweite, substitute, CDU, rank 1",
    "KoStAG: Uwe Dritter, substitute, SPD, rank 2",
  ]);
  expect(poolLines(found)).toEqual(["KoStAG: CDU, 1 members", "KoStAG: SPD, 1 members"]);
});

test("sections within Fraktionen keep the Fraktion, Fraktionen within sections keep the section", () => {
  const within = readText(
    `
    Name | Ort | Funktion
    CDU
    Mitglieder
    Eva Muster | A |
    Stellvertreter
    Karl Probe | A |
    SPD
    Ina Zweite | A |
    `,
    {},
    JHA,
  );
  expect(membershipLines(within)).toEqual([
    "Jugendhilfeausschuss: Eva Muster, member, CDU",
    "Jugendhilfeausschuss: Karl Probe, substitute, CDU",
    "Jugendhilfeausschuss: Ina Zweite, member, SPD",
  ]);
  const around = readText(
    `
    Name | Ort | Funktion
    I. Ordentliche Mitglieder
    CDU
    Eva Muster | A |
    II. Stellvertretende Mitglieder
    CDU
    Karl Probe | A |
    SPD
    Ina Zweite | A |
    `,
    {},
    JHA,
  );
  expect(membershipLines(around)).toEqual([
    "Jugendhilfeausschuss: Eva Muster, member, CDU",
    "Jugendhilfeausschuss: Karl Probe, substitute, CDU",
    "Jugendhilfeausschuss: Ina Zweite, substitute, SPD",
  ]);
});

test("a title right above a table, or its sheet's name, is a section as well", () => {
  const stacked = readText(`
    Schulausschuss
    Ordentliche Mitglieder
    Name | Fraktion
    Eva Muster | CDU
    Summe: 1

    Stellvertretende Mitglieder
    Name | Fraktion
    Karl Probe | CDU
  `);
  expect(membershipLines(stacked)).toEqual([
    "Schulausschuss: Eva Muster, member, CDU",
    "Schulausschuss: Karl Probe, substitute, CDU",
  ]);
  const sheets = read(
    sheetFromText("JHA", "Name | Fraktion\nEva Muster | CDU"),
    sheetFromText("JHA Stellvertreter", "Name | Fraktion\nKarl Probe | CDU"),
  );
  expect(membershipLines(sheets)).toEqual([
    "JHA: Eva Muster, member, CDU",
    "JHA: Karl Probe, substitute, CDU",
  ]);
});

test("Vertretung in a title may mean the delegates: nobody becomes a deputy by it", () => {
  const found = readText("Vertretung in der KoStAG\nName | Fraktion\nEva Muster | CDU");
  expect(membershipLines(found)).toEqual(["KoStAG: Eva Muster, member, CDU"]);
});
