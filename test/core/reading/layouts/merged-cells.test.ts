import { membershipLines, readText } from "../reading-support";

test("cells merged downwards hold for each of their rows", () => {
  const found = readText(
    `
    Gremium | Name       | Funktion | Fraktion | von
    KoStAG  | Eva Muster | Mitglied | CDU      | 01.11.2020
            | Karl Probe |          |          |
    AG 0-6  | Ina Zweite | Mitglied | FDP      |
    `,
    { merges: ["A2:A3", "C2:C3", "D2:D3", "E2:E3"] },
  );
  expect(membershipLines(found)).toEqual([
    "KoStAG: Eva Muster, member, CDU, 2020-11-01 to …",
    "KoStAG: Karl Probe, member, CDU, 2020-11-01 to …",
    "AG 0-6: Ina Zweite, member, FDP",
  ]);
});

test("a member merged over two rows has the deputies of both", () => {
  const found = readText(
    "Gremium | Mitglied | Stellvertretung\nKoStAG | Frau Muster | Herr Probe\n | | Frau Zweite",
    { merges: ["A2:A3", "B2:B3"] },
  );
  expect(membershipLines(found)).toEqual([
    "KoStAG: Frau Muster, member",
    "KoStAG: Herr Probe, substitute, for Frau Muster",
    "KoStAG: Frau Zweite, substitute, for Frau Muster",
  ]);
});

test("a name merged over two rows is a person in each Gremium, but not again in a line of his address", () => {
  const found = readText(
    `
    Name       | Gremium | Telefon
    Eva Muster | KoStAG  | 1
               | AG 0-6  | 2
               |         | 3
    `,
    { merges: ["A2:A4"] },
  );
  expect(membershipLines(found)).toEqual([
    "KoStAG: Eva Muster, member",
    "AG 0-6: Eva Muster, member",
  ]);
});

test("a row merged across is a heading, whatever it says", () => {
  const found = readText(
    `
    Name       | Fraktion | Ort
    Bauhof West |         |
    Eva Muster | CDU      | A
    `,
    { merges: ["A2:C2"] },
    "KoStAG",
  );
  expect(membershipLines(found)).toEqual(["KoStAG: Eva Muster, member, CDU"]);
});
