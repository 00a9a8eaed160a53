import { sheetFromText } from "../../../support/grid-from-text";
import { codes, findingsOf, membershipLines, read, readText } from "../reading-support";
import { placedLines } from "./placed-lines";

const ROWS = "Name | Fraktion\nEva Muster | CDU";

test.each([
  ["Jugendhilfeausschuss", "Jugendhilfeausschuss"],
  ["Mitglieder des Ausschusses für Umwelt", "Ausschuss für Umwelt"],
  ["Besetzung des Schulausschusses ab 01.11.2020", "Schulausschuss"],
  [
    "Zusammensetzung des Haupt- und Finanzausschusses (Stand: 01.02.2021)",
    "Haupt- und Finanzausschuss",
  ],
  ["Gremium: Bauen und Wohnen", "Bauen und Wohnen"],
  ["Schulausschuss des Kreistages Musterland", "Schulausschuss"],
])("the title %s names the organization of the table below", (title, name) => {
  const found = readText(`${title}\n\n${ROWS}`);
  expect(found.register.memberships.map(({ organization }) => organization.shortName)).toEqual([
    name,
  ]);
  expect(codes(found)).toEqual(["organization-without-quota A1"]);
});

test.each([
  ["KoStAG\nlaut Kreistagsbeschluss vom 17.02.2021", "KoStAG"],
  ["KoStAG\nVom Kreistag am 17.02.2021 gewählt", "KoStAG"],
  ["Durch den Kreistag benannte Mitglieder der KoStAG", "KoStAG"],
  ["Mitglieder des ABSI in der KoStAG", "KoStAG"],
  ["Delegierte des Ausschusses für Bildung, Schule und Integration für die KoStAG", "KoStAG"],
  ["Vertreter des Kreistags im Beirat für Senioren", "Beirat für Senioren"],
  ["Netzwerk Chancengerechtigkeit: KoStAG", "KoStAG"],
  ["KoStAG im Netzwerk Chancengerechtigkeit", "KoStAG"],
  ["Kreis Musterland – Kreistag – Ausschuss für Umwelt", "Ausschuss für Umwelt"],
  ["Jugendhilfeausschuss\nI. Mitglieder des Kreistages", "Jugendhilfeausschuss"],
  ["Mitglieder des Kreistages", "Kreistag"],
])("of all whom the title %j speaks of %s is the body", (title, name) => {
  const { register } = readText(`${title}\n\n${ROWS}`);
  expect(register.memberships.map(({ organization }) => organization.shortName)).toEqual([name]);
});

test("an Institution beside names is who sends, where a title or the sheet names the body", () => {
  const found = read(
    sheetFromText("KoStAG", "Name | Institution\nEva Muster | Jobcenter"),
    sheetFromText("Liste", "AG 0-6\nName | Organisation\nKarl Probe | Caritas"),
    sheetFromText("Kreistag", "Institution | Name\nBeirat für Senioren | Ina Zweite"),
  );
  expect(membershipLines(found)).toEqual([
    "KoStAG: Eva Muster, member, Jobcenter",
    "AG 0-6: Karl Probe, member, Caritas",
    "Beirat für Senioren: Ina Zweite, member",
  ]);
});

test.each(["Anwesenheitsliste", "Verteiler KoStAG"])("%s is no list of members", (name) => {
  const found = read(sheetFromText(name, "KoStAG\nName | Institution\nEva Muster | Jobcenter"));
  expect(codes(found)).toEqual(["sheet-missing"]);
});

test("the name of a sheet names the organization where no title does", () => {
  const found = read(
    sheetFromText("Beirat für Senioren", ROWS),
    sheetFromText("JHA", "Name | Fraktion\nKarl Probe | SPD"),
    sheetFromText("Ausschuss für Bildung, Schule u", "Name | Fraktion\nIna Zweite | FDP"),
  );
  expect(membershipLines(found)).toEqual([
    "Beirat für Senioren: Eva Muster, member, CDU",
    "JHA: Karl Probe, member, SPD",
    "ABSI: Ina Zweite, member, FDP",
  ]);
});

test.each(["Tabelle1", "Mitglieder", "2021", "CDU", "Liste alt"])(
  "%s is the name of a sheet, not of an organization",
  (name) => {
    const found = read(sheetFromText(name, ROWS));
    expect(codes(found)).toEqual(["column-missing A1"]);
  },
);

test("sheets with the same list are each of the organization that they are named after", () => {
  const found = read(
    sheetFromText("Umwelt", ROWS),
    sheetFromText("Soziales", "Name | Fraktion\nKarl Probe | SPD"),
    sheetFromText("Tabelle3", "Name | Fraktion\nIna Zweite | SPD"),
  );
  expect(membershipLines(found)).toEqual([
    "Umwelt: Eva Muster, member, CDU",
    "Soziales: Karl Probe, member, SPD",
  ]);
  expect(findingsOf(found, "column-missing")).toMatchObject([{ facts: { sheet: "Tabelle3" } }]);
});

test("titles of several tables each name theirs, also one that looks like none among others", () => {
  const found = readText(`
    Schulausschuss
    Name       | Fraktion
    Eva Muster | CDU

    Bauen und Wohnen
    Name       | Fraktion
    Karl Probe | SPD
  `);
  expect(membershipLines(found)).toEqual([
    "Schulausschuss: Eva Muster, member, CDU",
    "Bauen und Wohnen: Karl Probe, member, SPD",
  ]);
});

test("organizations in rows between name those of the rows below, without a column for them", () => {
  const found = readText(`
    Besetzung der Gremien
    Name           | Fraktion
    Schulausschuss |
    Eva Muster     | CDU
    Mitglieder des Ausschusses für Umwelt |
    Karl Probe     | SPD
    KoStAG         |
    Ina Zweite     | FDP
  `);
  expect(membershipLines(found)).toEqual([
    "Schulausschuss: Eva Muster, member, CDU",
    "Ausschuss für Umwelt: Karl Probe, member, SPD",
    "KoStAG: Ina Zweite, member, FDP",
  ]);
});

test("an organization alone in its column heads the rows below that name none", () => {
  const found = readText(`
    Gremium        | Funktion | Name
    KoStAG         |          |
                   | Mitglied | Eva Muster
    Schulausschuss |          |
                   | Mitglied | Karl Probe
  `);
  expect(membershipLines(found)).toEqual([
    "KoStAG: Eva Muster, member",
    "Schulausschuss: Karl Probe, member",
  ]);
});

test("the term of the title holds for rows that tell none, and is found there", () => {
  const found = readText(`
    Schulausschuss, Wahlperiode 2020–2025
    Name       | Fraktion | von
    Eva Muster | CDU      |
    Karl Probe | SPD      | 01.02.2021
  `);
  expect(placedLines(found)).toEqual([
    "Schulausschuss: Eva Muster, member, CDU, 2020-11-01 to 2025-10-31 @A3 onBehalfOf=B3 start=A1 end=A1",
    "Schulausschuss: Karl Probe, member, SPD, 2021-02-01 to … @A4 onBehalfOf=B4 start=C4",
  ]);
});

test.each([
  ["Besetzung des Schulausschusses ab 01.11.2020", "2020-11-01 to …"],
  ["Schulausschuss, gültig bis 31.10.2025", "… to 2025-10-31"],
])("%s tells a term", (title, term) => {
  expect(membershipLines(readText(`${title}\n${ROWS}`))).toEqual([
    `Schulausschuss: Eva Muster, member, CDU, ${term}`,
  ]);
});

test("a day on which something was decided or printed is no term", () => {
  const found = readText(`Schulausschuss\nStand: ab 01.02.2021\nSitzung vom 01.03.2021\n${ROWS}`);
  expect(membershipLines(found)).toEqual(["Schulausschuss: Eva Muster, member, CDU"]);
});

test("a letterhead above and cells beside the title do not hide it", () => {
  const found = readText(`
     | | Kreis Musterland |                |        |
     | | Der Landrat      |                | Auskunft: | Büro des Kreistags
     | | Postfach 1       |                | Raum:  | {12}

     | | Gremium:         | Schulausschuss |        |
     | | Wahlperiode:     | 2020 - 2025    |        |
     | | Stand:           | 01.02.2021     |        |

     | | Name             | Fraktion       | Stellvertretung |
     | | Eva Muster       | CDU            | Karl Probe      |
  `);
  expect(membershipLines(found)).toEqual([
    "Schulausschuss: Eva Muster, member, CDU, 2020-11-01 to 2025-10-31",
    "Schulausschuss: Karl Probe, substitute, for Eva Muster, 2020-11-01 to 2025-10-31",
  ]);
});

test("names alone are a list of members under a title that says so", () => {
  const found = readText("Mitglieder des Schulausschusses\nName | Wohnort\nEva Muster | A-Dorf");
  expect(membershipLines(found)).toEqual(["Schulausschuss: Eva Muster, member"]);
  expect(codes(readText("Schulausschuss\nName | Wohnort\nEva Muster | A-Dorf"))).toEqual([
    "sheet-missing",
  ]);
});
