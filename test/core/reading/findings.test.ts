import { sheetFromText } from "../../support/grid-from-text";
import { READING_KINDS } from "../../../src/core/reading";
import { codes, findingsOf, membershipLines, read, readText } from "./reading-support";

test("a workbook without a list of members says so, without a cell", () => {
  const { findings } = readText("Name | Betrag\nMiete | {200}");
  expect(findings).toMatchObject([{ code: "sheet-missing", severity: "error", places: [] }]);
});

test("a list without organization or name says which column is missing", () => {
  const found = read(
    sheetFromText("Ohne Gremium", "Name | Fraktion\nEva Muster | CDU"),
    sheetFromText("Ohne Name", "Gremium | Funktion | Fraktion\nKoStAG | Mitglied | CDU"),
  );
  expect(found.findings.map(({ code, facts }) => [code, facts["column"], facts["sheet"]])).toEqual([
    ["column-missing", "Gremium", "Ohne Gremium"],
    ["column-missing", "Name", "Ohne Name"],
  ]);
  expect(found.register.membershipTable).toBeUndefined();
});

test("of two columns with one meaning the first is read and the second reported", () => {
  const found = readText("Gremium | Ausschuss | Name\nKoStAG | AG 0-6 | Eva Muster");
  expect(codes(found)).toEqual(["column-ambiguous B1"]);
  expect(membershipLines(found)).toEqual(["KoStAG: Eva Muster, member"]);
});

test("a heading not understood gets a hint, a private one does not", () => {
  const found = readText(
    "Gremium | Name | Amtszeit Rat | IBAN | Telefon privat\nKoStAG | Eva Muster | x | y | z",
  );
  expect(found.findings).toMatchObject([
    {
      code: "column-unknown",
      severity: "hint",
      message: "Die Spalte „Amtszeit Rat“ wird nicht verstanden und nicht gelesen.",
      places: [{ sheet: "Liste", cell: "C1" }],
    },
  ]);
});

test("error values are reported in columns that are read, once a cell", () => {
  const found = readText(`
    Gremium | Funktion | Name | von | Unbekannt
    KoStAG | {#REF!} | Eva Muster | {#NAME?} | {#N/A}
    {#N/A} | Mitglied | Karl Probe | |
    KoStAG | Mitglied | {#REF!} | |
  `);
  expect(codes(found).sort()).toEqual([
    "cell-error A3",
    "cell-error B2",
    "cell-error C4",
    "cell-error D2",
    "column-unknown E1",
  ]);
  expect(membershipLines(found)).toEqual(["KoStAG: Eva Muster, member"]);
});

test("an error value that is looked at twice is reported once", () => {
  const found = readText("Gremium | Name | Zeitraum\nKoStAG | Eva Muster | {#REF!}");
  expect(codes(found)).toEqual(["cell-error C2"]);
});

test("unreadable and incomplete dates are reported and not used", () => {
  const found = readText(`
    Gremium | Name | von | bis
    KoStAG | Eva Muster | 31.02.2021 | bald
    KoStAG | Karl Probe | 15.01. | unbefristet
    KoStAG | Ina Zweite | 15.01.2021 | 31.10.25
  `);
  expect(codes(found)).toEqual(["date-unreadable C2", "date-unreadable D2", "date-incomplete C3"]);
  expect(found.findings[0]).toMatchObject({
    facts: { column: "von", text: "31.02.2021" },
    person: "Eva Muster",
    organization: "KoStAG",
  });
  expect(membershipLines(found)[0]).toBe("KoStAG: Eva Muster, member");
});

test("a Funktion not understood is neither member nor deputy", () => {
  const found = readText(
    "Gremium | Funktion | Name\nKoStAG | Häuptling | Eva Muster\nKoStAG | Mitglied | Karl Probe",
  );
  expect(codes(found)).toEqual(["role-unknown B2"]);
  expect(found.register.memberships[0]).toMatchObject({ role: "unknown", roleText: "Häuptling" });
});

test("a name close to a known organization is reported once, spellings of the same are not", () => {
  const found = readText(`
    Gremium | Name
    KoSTAG | Eva Muster
    AG 6–18 | Karl Probe
    AG 6-17 | Ina Zweite
    AG 6-17 | Uwe Dritter
  `);
  expect(found.findings).toMatchObject([
    {
      code: "organization-similar",
      organization: "AG 6-17",
      places: [{ cell: "A4" }],
      facts: { similar: "AG 6-18", distance: 1 },
    },
  ]);
  expect(codes(found)).toHaveLength(1);
});

test.each([
  ["KoStaAG", "KoStAG"],
  ["AG 18-30", "AG 18-27"],
  [
    "Ausschuss für Bildung, Schule und Intergration",
    "Ausschuss für Bildung, Schule und Integration",
  ],
])("%s is similar to %s", (name, similar) => {
  const found = readText(`Gremium | Name\n${name} | Eva Muster`);
  expect(found.findings).toMatchObject([
    { code: "organization-similar", facts: { text: name, similar } },
  ]);
});

test.each(["Sportausschuss", "AG 30-40", "Rat", "Ausschuss für Bildung, Schule und Kultur"])(
  "%s is similar to nothing that is known",
  (name) => {
    expect(codes(readText(`Gremium | Name\n${name} | Eva Muster`))).toEqual([
      "organization-without-quota A2",
    ]);
  },
);

test.each([
  ["Arbeitsgruppe 0-6", "AG 0-6"],
  ["AG 0 bis 6 Jahre", "AG 0-6"],
  ["A.G.\u00a06 \u2011 18", "AG 6-18"],
  ["Koordinierungs- und Steuerungsarbeitsgruppe (KoStAG)", "KoStAG"],
  ["Ausschuss für Bildung, Schule u. Integration", "ABSI"],
  ["Integrationsausschuss", "ABSI"],
])("%s is simply read as %s", (name, shortName) => {
  const found = readText(`Gremium | Name\n${name} | Eva Muster`);
  expect(found.register.memberships[0]?.organization.shortName).toBe(shortName);
  expect(found.findings).toEqual([]);
});

test("an organization without known seats gets one hint, at its first cell", () => {
  const found = readText(`
    Gremium | Name
    Sportausschuss | Eva Muster
    Sportausschuss | Karl Probe
    ABSI | Eva Muster
    Kreistag | Eva Muster
    Netzwerk Chancengerechtigkeit | Eva Muster
  `);
  expect(codes(found)).toEqual(["organization-without-quota A2"]);
});

test.each([
  ["KoStAG | Mitglied | | ", ["name-missing C2"]],
  ["KoStAG | | | CDU", ["name-missing C2"]],
  ["KoStAG | Mitglied | N.N. | ", []],
  ["KoStAG | | | ", []],
])("the row %p gives %p", (row, expected) => {
  expect(codes(readText(`Gremium | Funktion | Name | Fraktion\n${row}`))).toEqual(expected);
});

test("the same membership twice is reported at the second and both are kept", () => {
  const found = readText(`
    Gremium | Funktion | Name | Fraktion
    KoStAG | Mitglied | Eva Muster | CDU
    KoStAG | Mitglied | Muster, Eva | CDU-Fraktion
    KoStAG | Vorsitz | Eva Muster | CDU
  `);
  expect(codes(found)).toEqual(["row-duplicate C3"]);
  expect(found.findings[0]?.places[1]).toEqual({ sheet: "Liste", cell: "C2" });
  expect(found.register.memberships).toHaveLength(3);
});

test("hidden rows, columns and sheets are read, with one hint a sheet", () => {
  const text = "Gremium | Name | Fraktion\nKoStAG | Eva Muster | CDU\nKoStAG | Karl Probe | SPD";
  const found = read(
    sheetFromText("A", text, { hiddenRows: [3], hiddenColumns: [{ first: 2, last: 16_383 }] }),
    sheetFromText("B", "Gremium | Name\nAG 0-6 | Ina Zweite", { visibility: "hidden" }),
    sheetFromText("C", "Notiz", { visibility: "hidden" }),
  );
  expect(codes(found)).toEqual(["rows-hidden A3", "rows-hidden A1"]);
  expect(found.findings[0]?.facts).toEqual({ sheet: "A", rows: 1, columns: 1, sheetHidden: false });
  expect(membershipLines(found)).toHaveLength(3);
});

test("every kind has German texts and is listed once", () => {
  const codesOfKinds = READING_KINDS.map(({ code }) => code);
  expect(new Set(codesOfKinds).size).toBe(codesOfKinds.length);
  expect(codesOfKinds).toHaveLength(15);
  for (const { title, remedy } of READING_KINDS) expect(`${title} ${remedy}`).not.toMatch(/!/);
});

test("names from a file that are names in JavaScript do no harm", () => {
  const found = readText(`
    Gremium | Name | __proto__ | constructor
    __proto__ | constructor | x | y
    KoStAG | Eva __proto__ | x | y
  `);
  expect(membershipLines(found)).toEqual([
    "__proto__: constructor, member",
    "KoStAG: Eva __proto__, member",
  ]);
  expect(findingsOf(found, "column-unknown").map(({ facts }) => facts["column"])).toEqual([
    "__proto__",
    "constructor",
  ]);
});
