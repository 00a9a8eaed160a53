import { codes, membershipLines, read, readText } from "../reading-support";
import { sheetFromText } from "../../../support/grid-from-text";

test("a row per membership is read with all its columns, under canonical headings", () => {
  const found = readText(`
    Gremium | Funktion | Anrede | Titel | Vorname | Name | Fraktion | Vertretung für | Rang | von | bis | Stimmrecht | Bereich | E-Mail | Telefon | Bemerkung
    KoStAG | Mitglied | Frau | Dr. | Eva | Muster | CDU | | | 01.11.2020 | {2025-10-31} | ja | Bildung | e@example.org | 1 | hat Schlüssel
    KoStAG | Stellv. Mitglied | Herr | | Karl | Probe | CDU | Frau Dr. Muster | {1} | | | | | | |
  `);
  expect(membershipLines(found)).toEqual([
    "KoStAG: Frau Dr. Eva Muster, member, CDU, 2020-11-01 to 2025-10-31",
    "KoStAG: Herr Karl Probe, substitute, CDU, for Frau Dr. Eva Muster, rank 1",
  ]);
  expect(found.register.memberships[0]).toMatchObject({
    roleText: "Mitglied",
    votingRight: true,
    area: "Bildung",
    remark: "hat Schlüssel",
    places: {
      person: { sheet: "Liste", cell: "F2" },
      organization: { sheet: "Liste", cell: "A2" },
      role: { sheet: "Liste", cell: "B2" },
      onBehalfOf: { sheet: "Liste", cell: "G2" },
      start: { sheet: "Liste", cell: "J2" },
      end: { sheet: "Liste", cell: "K2" },
    },
  });
  expect(found.findings).toEqual([]);
});

test("the headings of SessionNet are understood: Mitgliedschaft is the Fraktion", () => {
  const found = readText(`
    Gremien | Art der Mitarbeit | Name | Mitgliedschaft | Mandatsbeginn | Mandatsende
    KoStAG | ordentliches Mitglied | Muster, Eva | SPD-Fraktion | 01.11.2020 | 31.10.2025
  `);
  expect(membershipLines(found)).toEqual([
    "KoStAG: Eva Muster, member, SPD-Fraktion, 2020-11-01 to 2025-10-31",
  ]);
});

test.each([
  ["GREMIUM", "NAME"],
  ["Gremium *", "Name,\u00a0Vorname"],
  ["Aus-schuss", "Mitglied(er)"],
  ["Arbeitsgruppe", "Ordentl. Mitglied(er)"],
  ["Name des Gremiums", "Vor- und Nachname"],
  ["Gremium".normalize("NFD"), "Beisitzer/in"],
])("the headings %s and %s make a list of members", (organization, name) => {
  const found = readText(`${organization} | ${name} | Fraktion\nKoStAG | Muster, Eva | CDU`);
  expect(membershipLines(found)).toEqual(["KoStAG: Eva Muster, member, CDU"]);
  expect(found.findings).toEqual([]);
});

test("Institution is where somebody comes from beside a Gremium, and the organization without one", () => {
  expect(
    membershipLines(readText("Gremium | Institution | Name\nKoStAG | Caritas | Eva Muster")),
  ).toEqual(["KoStAG: Eva Muster, member, Caritas"]);
  expect(
    membershipLines(readText("Institution | Name | Funktion\nKoStAG | Eva Muster | Gast")),
  ).toEqual(["KoStAG: Eva Muster, guest"]);
});

test("a blank Funktion is a member, and a deputy where Vertretung für is filled", () => {
  const found = readText(`
    Gremium | Funktion | Name | Vertretung für
    KoStAG | | Eva Muster |
    KoStAG | | Karl Probe | Eva Muster
    KoStAG | Mitglied | Ina Zweite | Eva Muster
  `);
  expect(membershipLines(found)).toEqual([
    "KoStAG: Eva Muster, member",
    "KoStAG: Karl Probe, substitute, for Eva Muster",
    "KoStAG: Ina Zweite, substitute, for Eva Muster",
  ]);
});

test("a row number that counts members and deputies alike is no rank", () => {
  const found = readText(`
    lfd. Nr. | Gremium | Funktion | Name
    1 | KoStAG | Mitglied | Eva Muster
    2 | KoStAG | Stellvertretung | Karl Probe
  `);
  expect(found.register.memberships.map(({ rank }) => rank)).toEqual([undefined, undefined]);
});

test("lfd. Nr. in a list of deputies is their order", () => {
  const found = readText(`
    lfd. Nr. | Gremium | Funktion | Name
    1 | KoStAG | Stellvertretung | Eva Muster
    2 | KoStAG | Stellvertretung | Karl Probe
  `);
  expect(found.register.memberships.map(({ rank }) => rank)).toEqual([1, 2]);
});

test("blank rows, titles above and footers below are no memberships", () => {
  const found = readText(`
    Mitglieder der Gremien
    Stand: 01.01.2021

    Gremium | Funktion | Name | Fraktion
    KoStAG | Mitglied | Eva Muster | CDU

    AG 0-6 | Mitglied | Karl Probe | SPD
    Nachrichtlich
    Summe | 2
    Stand: | 01.02.2021
    * seit 2021 | vorläufig
  `);
  expect(membershipLines(found)).toEqual([
    "KoStAG: Eva Muster, member, CDU",
    "AG 0-6: Karl Probe, member, SPD",
  ]);
  expect(found.findings).toEqual([]);
});

test("a line that says who decided does not say whose list this is", () => {
  const found = read(
    sheetFromText(
      "Besetzung",
      `
      Ausschuss für Bildung, Schule und Integration (ABSI)
      Besetzung laut Beschluss des Kreistags vom 04.11.2020

      Name | Fraktion
      Eva Muster | CDU
    `,
    ),
    sheetFromText("AG 0-6", "Gewählt vom Kreistag\nName | Fraktion\nIna Zweite | FDP"),
  );
  expect(membershipLines(found)).toEqual([
    "ABSI: Eva Muster, member, CDU",
    "AG 0-6: Ina Zweite, member, FDP",
  ]);
});

test("the title above a table or the sheet's name stands for a missing Gremium column", () => {
  const found = read(
    sheetFromText(
      "Übersicht",
      `
      Mitglieder der KoStAG

      Name | Fraktion
      Eva Muster | CDU

      Vertreten in der AG 6–18
      Name | Fraktion
      Karl Probe | SPD
    `,
    ),
    sheetFromText("AG 0-6", "Name | Fraktion\nIna Zweite | FDP\nStand: 01.02.2021"),
  );
  expect(membershipLines(found)).toEqual([
    "KoStAG: Eva Muster, member, CDU",
    "AG 6-18: Karl Probe, member, SPD",
    "AG 0-6: Ina Zweite, member, FDP",
  ]);
  expect(found.findings).toEqual([]);
});

test("a Gremium that is merged or named once holds for the rows below", () => {
  const text = `
    Gremium | Name | Fraktion
    KoStAG | Eva Muster | CDU
     | Karl Probe | SPD
  `;
  const lines = ["KoStAG: Eva Muster, member, CDU", "KoStAG: Karl Probe, member, SPD"];
  expect(membershipLines(readText(text, { merges: ["A2:A3"] }))).toEqual(lines);
  expect(membershipLines(readText(text))).toEqual(lines);
});

test("N.N. opens a seat, and a dash does too", () => {
  const { register, findings } = readText(`
    Gremium | Funktion | Name | Fraktion
    KoStAG | Mitglied | N.N. | CDU
    KoStAG | stellv. Mitglied | – | SPD
  `);
  expect(register.memberships).toEqual([]);
  expect(register.openSeats).toMatchObject([
    {
      organization: { shortName: "KoStAG" },
      role: "member",
      text: "N.N.",
      onBehalfOf: "CDU",
      place: { cell: "C2" },
    },
    { role: "substitute", text: "–", place: { cell: "C3" } },
  ]);
  expect(findings).toEqual([]);
});

test("keine Entsendung declines the seats of that organization only", () => {
  const found = readText("Gremium | Funktion | Name\nAG 0-6 | Mitglied | keine Entsendung");
  const declined = found.register.quotas.filter((quota) => quota.declined);
  expect(declined).toMatchObject([
    { organization: { shortName: "AG 0-6" }, seats: 1, place: { sheet: "Liste", cell: "C2" } },
  ]);
  expect(codes(found)).toEqual([]);
});

test("a Wahlperiode and a Zeitraum give the term", () => {
  const found = readText(`
    Gremium | Name | Zeitraum | Wahlperiode
    KoStAG | Eva Muster | 01.01.2021 – 31.12.2022 |
    KoStAG | Karl Probe | | 2020–2025
    KoStAG | Ina Zweite | seit 01.02.2021 |
  `);
  expect(membershipLines(found)).toEqual([
    "KoStAG: Eva Muster, member, 2021-01-01 to 2022-12-31",
    "KoStAG: Karl Probe, member, 2020-11-01 to 2025-10-31",
    "KoStAG: Ina Zweite, member, 2021-02-01 to …",
  ]);
});

test("the name as written is kept beside the person, for the office in it", () => {
  const { register } = readText("Gremium | Name\nKoStAG | Landrat Dr. Eichendahl");
  expect(register.memberships[0]).toMatchObject({
    nameText: "Landrat Dr. Eichendahl",
    person: { familyName: "Eichendahl", title: "Dr." },
  });
});
