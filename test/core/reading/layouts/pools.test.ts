import { isoDay } from "../../../../src/core/calendar";
import { poolCircle } from "../../../../src/core/reading/layouts/pool-statement";
import { indexRegister } from "../../../../src/core/register";
import { checkRegister } from "../../../../src/core/rules";
import { membershipLines, readText, type Read } from "../reading-support";
import { citedPools } from "./cited-cells";

function withoutDeputy({ register }: Read): (string | undefined)[] {
  const findings = checkRegister(indexRegister(register), { asOf: isoDay("2021-02-17") });
  return findings.filter(({ code }) => code === "deputy-missing").map(({ person }) => person);
}

test.each([
  ["alle übrigen Mitglieder der CDU-Fraktion vertreten sich gegenseitig", "CDU"],
  ["Alle weiteren Mitglieder der Fraktion der GRÜNEN", "GRÜNEN"],
  ["Mitglieder der Fraktion Die Linke", "Die Linke"],
  ["alle weiteren Mitglieder der SPD", "SPD"],
  ["Alle weiteren Mitglieder (UWG)", "UWG"],
  ["aus den Reihen der FDP-Fraktion", "FDP"],
])("%s names the Fraktion %s", (text, name) => {
  expect(poolCircle(text)).toEqual({ type: "fraktion", name });
});

test.each([
  "Alle weiteren Mitglieder der Fraktion",
  "alle anderen",
  "Pool",
  "Mitglieder der eigenen Fraktion",
])("%s means the Fraktion of its row", (text) => {
  expect(poolCircle(text)).toEqual({ type: "own" });
});

test.each([
  "Alle Mitglieder des ABSI",
  "die übrigen Ausschussmitglieder",
  "Die Mitglieder der Fraktionen vertreten sich gegenseitig",
])("%s means everybody", (text) => {
  expect(poolCircle(text)).toEqual({ type: "organization" });
});

test("beside a member a pool is no person, and covers the members of his Fraktion", () => {
  const found = readText(`
    Gremium | Fraktion | Mitglied    | Stellvertretung
    KoStAG  | CDU      | Frau Muster | Alle weiteren Mitglieder der Fraktion
    KoStAG  | CDU      | Frau Drei   |
    KoStAG  | SPD      | Herr Probe  | siehe GRÜNE
  `);
  expect(found.register.persons).toHaveLength(3);
  expect(membershipLines(found)).toEqual([
    "KoStAG: Frau Muster, member, CDU",
    "KoStAG: Frau Drei, member, CDU",
    "KoStAG: Herr Probe, member, SPD",
  ]);
  expect(citedPools(found)).toEqual([
    "KoStAG, CDU: Alle weiteren Mitglieder der Fraktion (D2) for Muster, Drei",
  ]);
  expect(withoutDeputy(found)).toEqual(["Herr Probe"]);
});

test("a pool in every row of a Fraktion is one pool", () => {
  const found = readText(`
    Gremium | Fraktion     | Mitglied    | Stellvertretung
    KoStAG  | CDU          | Frau Muster | alle weiteren Mitglieder der Fraktion
    KoStAG  | CDU-Fraktion | Frau Drei   | alle weiteren Mitglieder der Fraktion
  `);
  expect(citedPools(found)).toHaveLength(1);
  expect(withoutDeputy(found)).toEqual([]);
});

test.each([
  [
    "as a row of a deputy",
    "KoStAG | stellv. Mitglied | alle übrigen Mitglieder der CDU-Fraktion | CDU",
  ],
  ["as a row of its own", "Alle Mitglieder der CDU-Fraktion vertreten sich gegenseitig"],
  ["below the table", "\n    Vertretung: alle weiteren Mitglieder der CDU"],
])("a pool may stand %s", (_, row) => {
  const found = readText(`
    Gremium | Funktion | Name        | Fraktion
    KoStAG  | Mitglied | Frau Muster | CDU
    KoStAG  | Mitglied | Herr Probe  | SPD
    ${row}
  `);
  expect(found.register.persons).toHaveLength(2);
  expect(withoutDeputy(found)).toEqual(["Herr Probe"]);
});

test("below a table a pool is read, and whoever else is named there is no member", () => {
  const found = readText(`
    Gremium | Name        | Fraktion
    KoStAG  | Frau Muster | CDU

    Vertretung: alle weiteren Mitglieder der Fraktion
    1. Frau Beispiel
  `);
  expect(membershipLines(found)).toEqual(["KoStAG: Frau Muster, member, CDU"]);
  expect(found.register.deputyPools).toHaveLength(1);
});

test("in a text a pool covers the member it stands behind, or all", () => {
  const one = readText(
    "KoStAG: 1. Frau Muster (CDU, Vertretung: alle weiteren Mitglieder der Fraktion) 2. Herr Probe (SPD)",
  );
  expect(withoutDeputy(one)).toEqual(["Herr Probe"]);
  const all = readText(
    "KoStAG: 1. Frau Muster (CDU) 2. Herr Probe (SPD)\nVertretung: Alle Mitglieder des ABSI",
  );
  expect(citedPools(all)).toEqual(["KoStAG, all: Alle Mitglieder des ABSI (A2) for Muster, Probe"]);
  expect(withoutDeputy(all)).toEqual([]);
});

test("a pool that covers nobody is left out", () => {
  const found = readText(`
    Gremium | Mitglied    | Fraktion | Stellvertretung
    KoStAG  | Frau Muster | CDU      | alle weiteren Mitglieder der SPD-Fraktion
  `);
  expect(found.register.deputyPools).toEqual([]);
});
