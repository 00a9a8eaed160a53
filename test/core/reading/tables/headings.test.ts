import { sheetFromText } from "../../../support/grid-from-text";
import { codes, membershipLines, read, readText } from "../reading-support";
import { placedLines } from "../layouts/placed-lines";

const PAIR = [
  "KoStAG: Eva Muster, member, CDU",
  "KoStAG: Karl Probe, substitute, SPD, for Eva Muster",
];

test("a row of groups over the parts of names says whose they are, merged or not", () => {
  const text = `
    Gremium | Mitglied |      |          | Stellvertretung |      |
            | Name     | Vorname | Fraktion | Name         | Vorname | Fraktion
    KoStAG  | Muster   | Eva  | CDU      | Probe           | Karl | SPD
  `;
  const merged = readText(text, { merges: ["A1:A2", "B1:D1", "E1:G1"] });
  expect(placedLines(merged)).toEqual([
    "KoStAG: Eva Muster, member, CDU @B3 onBehalfOf=D3",
    "KoStAG: Karl Probe, substitute, SPD, for Eva Muster @E3 onBehalfOf=G3 substituteFor=B3",
  ]);
  expect(membershipLines(readText(text))).toEqual(PAIR);
  expect(merged.findings).toEqual([]);
});

test("headings may stand in three rows", () => {
  const found = readText(
    `
    Ausschuss | Ordentliche Mitglieder |  |  | Persönliche Stellvertretung |  |
              | Person   |         | Partei | Person   |         | Partei
              | Nachname | Vorname |        | Nachname | Vorname |
    KoStAG    | Muster   | Eva     | CDU    | Probe    | Karl    | SPD
    `,
    { merges: ["B1:D1", "E1:G1", "B2:C2", "E2:F2"] },
  );
  expect(membershipLines(found)).toEqual(PAIR);
});

test("a group over the deputy alone is no title", () => {
  const found = readText(`
    KoStAG
           |         |          | Stellvertretung |         |
    Name   | Vorname | Fraktion | Name            | Vorname | Fraktion
    Muster | Eva     | CDU      | Probe           | Karl    | SPD
  `);
  expect(membershipLines(found)).toEqual(PAIR);
});

test.each([
  ["Ordentliches | Stellvertretendes", "Mitglied | Mitglied"],
  ["Mit- | Stellver-", "glied | tretung"],
  ["Name des | Persönliche", "Mitglieds | Vertretung"],
])("headings broken into the rows %s and %s are whole again", (upper, lower) => {
  const found = readText(`Gremium | ${upper}\n | ${lower}\nKoStAG | Frau Muster | Herr Probe`);
  expect(membershipLines(found)).toEqual([
    "KoStAG: Frau Muster, member",
    "KoStAG: Herr Probe, substitute, for Frau Muster",
  ]);
  expect(found.findings).toEqual([]);
});

test("a row of headings that another one follows is none of its groups", () => {
  const found = readText("Gremium | KoStAG\nName | Fraktion\nEva Muster | CDU");
  expect(membershipLines(found)).toEqual(["KoStAG: Eva Muster, member, CDU"]);
});

test("from and until, telephone and address may stand under a common heading", () => {
  const found = readText(
    `
    Gremium | Name       | Mitgliedschaft |            | Kontakt |
            |            | von            | bis        | Telefon | E-Mail
    KoStAG  | Eva Muster | 01.11.2020     | 31.10.2025 | 1       | x
    `,
    { merges: ["C1:D1", "E1:F1"] },
  );
  expect(membershipLines(found)).toEqual(["KoStAG: Eva Muster, member, 2020-11-01 to 2025-10-31"]);
  expect(found.findings).toEqual([]);
});

test("a deputy may have a term of his own", () => {
  const found = readText(`
    Gremium | Mitglied   |            | Stellvertretung |
            | Name       | von        | Name            | von
    KoStAG  | Eva Muster | 01.11.2020 | Karl Probe      | 01.02.2021
  `);
  expect(placedLines(found)).toEqual([
    "KoStAG: Eva Muster, member, 2020-11-01 to … @B3 start=C3",
    "KoStAG: Karl Probe, substitute, for Eva Muster, 2021-02-01 to … @D3 start=E3 substituteFor=B3",
  ]);
});

test("a heading of several rows that is not understood is named and pointed at in full", () => {
  const found = readText(
    `
    Gremium | Mitglied   |         | Stellvertretung
            | Name       | Kürbis  | Name
    KoStAG  | Eva Muster | x       | Karl Probe
    `,
    { merges: ["B1:C1"] },
  );
  expect(found.findings).toMatchObject([
    { code: "column-unknown", facts: { column: "Mitglied: Kürbis" }, places: [{ cell: "C2" }] },
  ]);
});

test("bodies or Fraktionen side by side over the same headings are tables of their own", () => {
  const found = readText(`
    KoStAG      |            | AG 0-6      |
    Mitglied    | Vertretung | Mitglied    | Vertretung
    Frau Muster | Herr Probe | Frau Zweite | –
  `);
  expect(membershipLines(found)).toEqual([
    "KoStAG: Frau Muster, member",
    "KoStAG: Herr Probe, substitute, for Frau Muster",
    "AG 0-6: Frau Zweite, member",
  ]);
});

test("a list broken into columns that are numbered on is read column by column", () => {
  const found = readText(
    "Nr. | Name | Fraktion | Nr. | Name | Fraktion\n1 | Eva Muster | CDU | 2 | Karl Probe | SPD",
    {},
    "KoStAG",
  );
  expect(membershipLines(found)).toEqual([
    "KoStAG: Eva Muster, member, CDU",
    "KoStAG: Karl Probe, member, SPD",
  ]);
});

test("groups above an Excel table count, and make no second table of it", () => {
  const found = readText(
    `
    Mitglied |         | Stellvertretung |
    Name     | Vorname | Name2           | Vorname2
    Muster   | Eva     | Probe           | Karl
    `,
    { tables: ["A2:D3"] },
    "KoStAG",
  );
  expect(membershipLines(found)).toEqual([
    "KoStAG: Eva Muster, member",
    "KoStAG: Karl Probe, substitute, for Eva Muster",
  ]);
  expect(found.findings).toEqual([]);
});

test("line breaks, hyphens, brackets and colons in headings change nothing", () => {
  const found = read(
    sheetFromText(
      "Liste",
      "Gremium: | Ordent-\u00adliches Mitglied | Stellver- tretung (pers.) | von (Datum):\nKoStAG | Eva Muster | Karl Probe | 01.11.2020",
    ),
  );
  expect(membershipLines(found)).toEqual([
    "KoStAG: Eva Muster, member, 2020-11-01 to …",
    "KoStAG: Karl Probe, substitute, for Eva Muster, 2020-11-01 to …",
  ]);
  expect(found.findings).toEqual([]);
});

test("a header repeated on each page goes on with the list, page numbers and all", () => {
  const found = readText(`
    Mitglieder der Gremien
    Gremium | Name       | Fraktion
    KoStAG  | Eva Muster | CDU
    Seite 1 von 2

    Mitglieder der Gremien
    Gremium | Name       | Fraktion
            | Karl Probe | SPD
    Seite 2 von 2
  `);
  expect(membershipLines(found)).toEqual([
    "KoStAG: Eva Muster, member, CDU",
    "KoStAG: Karl Probe, member, SPD",
  ]);
});

test("bodies and people called like headings are rows all the same", () => {
  const found = readText(`
    Gremium      | Funktion | Name
    Beirat       | Mitglied | Bankert
    Ausschuss 14 | Mitglied | Telemann
  `);
  expect(membershipLines(found)).toEqual([
    "Beirat: Bankert, member",
    "Ausschuss 14: Telemann, member",
  ]);
});

test("totals, legends, dates of issue and footnotes are no rows of the list", () => {
  const found = readText(
    `
    Mitglied | Fraktion
    Frau Muster | CDU
    5 Mitglieder
    Mitglieder gesamt | {5}
    Anzahl: 5
    Summe | {5}
    M = Mitglied, V = Vertretung
    M | Mitglied
    Stand: 01.02.2021
    Seite 1 von 2
    * mit beratender Stimme
    1) seit 2021
    gez. Amt
    `,
    {},
    "KoStAG",
  );
  expect(membershipLines(found)).toEqual(["KoStAG: Frau Muster, member, CDU"]);
  expect(codes(found)).toEqual([]);
});

test("hidden rows and columns are read and reported once a sheet", () => {
  const found = readText(
    "Gremium | Mitglied | Vertretung\nKoStAG | Frau Muster | Herr Probe\nKoStAG | Frau Zweite |",
    { hiddenRows: [3], hiddenColumns: [{ first: 2, last: 16_383 }] },
  );
  expect(membershipLines(found)).toHaveLength(3);
  expect(found.findings).toMatchObject([
    { code: "rows-hidden", facts: { rows: 1, columns: 1 }, places: [{ cell: "A3" }] },
  ]);
});
