import { isoDay } from "../../../../src/core/calendar";
import { readRegister } from "../../../../src/core/reading";
import { sheetFromText, type SheetOptions } from "../../../support/grid-from-text";
import { linesOfRegister } from "../../../support/registers/fact-lines";

function readLines(text: string, options: SheetOptions = {}): string[] {
  const sheet = sheetFromText("Tabelle1", text, options);
  const { register } = readRegister({ sheets: [sheet] }, { asOf: isoDay("2021-02-17") });
  return linesOfRegister(register).filter((line) => !line.startsWith("Person: "));
}

describe("another table beside a list", () => {
  test("seats of the Fraktionen are no part of it, also below headings in two rows", () => {
    const text = `
      Gremium | Mitglied    |          |  | Fraktion | Sitze
              | Name        | Fraktion |  | CDU      | {28}
      KoStAG  | Eva Muster  | CDU      |  | SPD      | {13}`;
    expect(readLines(text, { merges: ["A1:A2", "B1:C1"] })).toEqual([
      "KoStAG: Eva Muster, member, CDU",
    ]);
  });

  test("a section is one whatever stands beside it", () => {
    const text = `
      KoStAG
      Name                        | Fraktion |  | Abkürzung | Bedeutung
      Stimmberechtigte Mitglieder |          |  | KI        | Kommunales Integrationszentrum
      Eva Muster                  | CDU      |  | BA        | Betriebsausschuss`;
    expect(readLines(text)).toEqual(["KoStAG: Eva Muster, member, CDU, votes"]);
  });

  test("amounts are no marks of a matrix", () => {
    const text = `
      Name       | Fraktion | KoStAG |  | Raum        | Plätze | Telefon
      Eva Muster | CDU      | M      |  | Großer Saal | {60}   | 02541 18-100`;
    expect(readLines(text)).toEqual(["KoStAG: Eva Muster, member, CDU"]);
  });
});

describe("an empty column within a list", () => {
  test("deputies behind it are those of the members before it", () => {
    const text = `
      KoStAG
      Mitglied   | Fraktion |  | Stellvertretung | Fraktion der Vertretung
      Eva Muster | CDU      |  | Karl Probe      | SPD`;
    expect(readLines(text)).toEqual([
      "KoStAG: Eva Muster, member, CDU",
      "KoStAG: Karl Probe, substitute, SPD, for Eva Muster",
    ]);
  });

  test("deputies in order behind it are the block's", () => {
    const text = `
      KoStAG
      lfd. Nr. | Fraktion | Mitglieder |  | Stellvertretung in folgender Reihenfolge
      {1}      | SPD      | Eva Muster |  | Karl Probe
      {2}      |          |            |  | Ina Klein`;
    expect(readLines(text)).toEqual([
      "KoStAG: Eva Muster, member, SPD",
      "KoStAG: Ina Klein, substitute, SPD, rank 2",
      "KoStAG: Karl Probe, substitute, SPD, rank 1",
    ]);
  });

  test("a merged heading reaches over it", () => {
    const text = `
              | Mitglied |         |  |        |
      Gremium | Anrede   | Vorname |  | Name   | Fraktion
      KoStAG  | Frau     | Eva     |  | Muster | CDU`;
    expect(readLines(text, { merges: ["B1:F1"] })).toEqual([
      "KoStAG: Frau Eva Muster, member, CDU",
    ]);
  });

  test("the Gremium before it is the list's own", () => {
    const text = `
              |  | Mitglied |        |
      Gremium |  | Anrede   | Name   | Fraktion
      KoStAG  |  | Frau     | Muster | CDU`;
    expect(readLines(text, { merges: ["C1:E1"] })).toEqual(["KoStAG: Frau Muster, member, CDU"]);
  });

  test("marks of bodies behind it are the matrix's", () => {
    const text = `
      Mitglied   | Fraktion |  | KoStAG | AG 0-6 | Parkausweis
      Eva Muster | CDU      |  | M      |        | blau
      Karl Probe | CDU      |  |        | M      | rot`;
    expect(readLines(text)).toEqual([
      "AG 0-6: Karl Probe, member, CDU",
      "KoStAG: Eva Muster, member, CDU",
    ]);
  });
});

describe("headings that come again on each page", () => {
  test("are no entry, and the row above them no heading, though it holds words of headings", () => {
    const text = `
      Funktion         | Anrede |  | Vorname | Name   | Fraktion | Gremium
      Stellv. Mitglied | Frau   |  | Eva     | Muster | CDU      | KoStAG
      Funktion         | Anrede |  | Vorname | Name   | Fraktion | Gremium
      Mitglied         | Herr   |  | Karl    | Probe  | SPD      | KoStAG`;
    expect(readLines(text)).toEqual([
      "KoStAG: Frau Eva Muster, substitute, CDU",
      "KoStAG: Herr Karl Probe, member, SPD",
    ]);
  });

  test("leave somebody alone in the row above them in the list", () => {
    const text = `
      Sportbeirat
      Mitglieder      | Stellvertretende Mitglieder
      Frau Eva Muster |
      Mitglieder      | Stellvertretende Mitglieder
      Herr Karl Probe |`;
    expect(readLines(text)).toEqual([
      "Sportbeirat: Frau Eva Muster, member",
      "Sportbeirat: Herr Karl Probe, member",
    ]);
  });
});

describe("words that are headings elsewhere", () => {
  test.each([
    ["Name\n keine Entsendung", "a single column"],
    ["Funktion | Name\n \n Mitglied | keine Entsendung", "a row below a blank one"],
  ])("keine Entsendung in %j is an entry (%s)", (list) => {
    expect(readLines(`KoStAG\n${list}`)).toEqual(["KoStAG: declined"]);
  });

  test("a row with a member and a deputy of two lists side by side holds no headings", () => {
    const text = `
      Gremium | Funktion | Name       | Fraktion |  | Gremium     | Funktion         | Name      | Fraktion
      KoStAG  | Mitglied | Eva Muster | CDU      |  | Sportbeirat | Mitglied         | Ina Klein | CDU

      KoStAG  | Mitglied | Karl Probe | CDU      |  | Sportbeirat | Stellv. Mitglied | Udo Groß  | CDU`;
    expect(readLines(text)).toEqual([
      "KoStAG: Eva Muster, member, CDU",
      "KoStAG: Karl Probe, member, CDU",
      "Sportbeirat: Ina Klein, member, CDU",
      "Sportbeirat: Udo Groß, substitute, CDU",
    ]);
  });
});

describe("a first row that is blank below the first heading", () => {
  test("is an entry of a list, not a second row of headings of a matrix", () => {
    const text = `
      Bemerkung | Gremium | Mitglied   | Entsandt von
                | KoStAG  | Eva Muster | –
      per Post  | AG 0-6  | Karl Probe | CDU`;
    expect(readLines(text)).toEqual([
      "AG 0-6: Karl Probe, member, CDU",
      "KoStAG: Eva Muster, member",
    ]);
  });

  test("is one below headings in two rows too", () => {
    const text = `
      Sportbeirat
      Mitglied |         |            | Stellvertretung |         |
      Anrede   | Vorname | Name       | Anrede          | Vorname | Name
               | Eva     | Muster     | Herr            | Karl    | Probe`;
    expect(readLines(text, { merges: ["A2:C2", "D2:F2"] })).toEqual([
      "Sportbeirat: Eva Muster, member",
      "Sportbeirat: Herr Karl Probe, substitute, for Eva Muster",
    ]);
  });
});

test("headings of a list that is not read are nobody's names in a text", () => {
  expect(readLines("KoStAG\nName | Straße\nEva Muster | Am Markt 1")).not.toContain(
    "KoStAG: Name, member",
  );
});

describe("a dash instead of a name", () => {
  test.each([
    ["KoStAG:\n1. Eva Muster (CDU)\n2. – (SPD)", "a text"],
    ["Gremium | Name\nKoStAG | Eva Muster (CDU)\nKoStAG | – (SPD)", "a list"],
  ])("is an open seat of the Fraktion behind it: %j (%s)", (text) => {
    expect(readLines(text)).toEqual([
      "KoStAG: Eva Muster, member, CDU",
      "KoStAG: open, member, SPD",
    ]);
  });
});

test("a total below a list of another layout names nobody", () => {
  expect(readLines("KoStAG:\n1. Eva Muster (CDU)\nSumme | {5}")).toEqual([
    "KoStAG: Eva Muster, member, CDU",
  ]);
  const matrix = `
    Gremium | Frau Eva Muster (CDU) | Herr Karl Probe (CDU)
    KoStAG  | M                     | S1
            | Gesamt:               | {5}`;
  expect(readLines(matrix)).toEqual([
    "KoStAG: Frau Eva Muster, member, CDU",
    "KoStAG: Herr Karl Probe, substitute, CDU, rank 1",
  ]);
});
