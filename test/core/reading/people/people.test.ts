import { personName } from "../../../../src/core/register";
import { codes, findingsOf, membershipLines, readText, type Read } from "../reading-support";

function list(...names: readonly string[]): Read {
  return readText(
    `Gremium | Name | Fraktion\n${names.map((name, i) => `G${"abcdefghijk".charAt(i)} | ${name}`).join("\n")}`,
  );
}

function persons(...names: readonly string[]): string[] {
  return list(...names).register.persons.map(personName);
}

function nameFindings(...names: readonly string[]): string[] {
  return codes(list(...names)).filter((code) => code.startsWith("name-"));
}

test.each([
  [["Frau Muster", "Eva Muster"], ["Frau Eva Muster"]],
  [["Muster, Eva", "Eva Muster", "Frau Dr. Muster"], ["Frau Dr. Eva Muster"]],
  [["E. Muster", "Eva Muster"], ["Eva Muster"]],
  [["K.-V. Muster", "Klaus-Viktor Muster"], ["Klaus-Viktor Muster"]],
  [["Frau Strauß", "Frau Strauss"], ["Frau Strauß"]],
  [["Herr Müller", "Herr Mueller"], ["Herr Müller"]],
  [["Schulze Esking", "Schulze-Esking"], ["Schulze Esking"]],
  [["Frau Schäpers", "Frau Schäpers".normalize("NFD")], ["Frau Schäpers"]],
  [["Ayşe Yıldız", "Ayse Yildiz"], ["Ayşe Yıldız"]],
  [["Anna M. Muster", "Anna Maria Muster"], ["Anna Maria Muster"]],
  [["Hans-J. Muster", "Hans-Joachim Muster"], ["Hans-Joachim Muster"]],
  [["MUSTER Eva", "Eva Muster"], ["Eva Muster"]],
  [["Gr. Brömer, Eva", "Eva Große Brömer"], ["Eva Gr. Brömer"]],
  [["S. Muster", "Sonja Muster"], ["Sonja Muster"]],
  [["Nguyen Van Tien", "Nguyen, Van Tien"], ["Van Tien Nguyen"]],
  [["Anna v. d. Heide", "Anna von der Heide"], ["Anna v. d. Heide"]],
  [["Frau von Muster", "Anna Freifrau von Muster"], ["Frau Anna Freifrau von Muster"]],
  [["Wessendarp Anna", "Anna Wessendarp"], ["Anna Wessendarp"]],
])("%p are one person", (names, expected) => {
  expect(persons(...names)).toEqual(expected);
  expect(nameFindings(...names)).toEqual([]);
});

test.each([
  [["Frau Muster", "Herr Muster"]],
  [["Eva Muster", "Karl Muster"]],
  [["Karl Muster sen.", "Karl Muster jun."]],
  [["Frau Kim Muster", "Herr Kim Muster"]],
  [["Müller (CDU)", "Müller (SPD)"]],
  [["Müller II", "Müller III"]],
])("%p are two persons", (names) => {
  expect(persons(...names)).toHaveLength(2);
  expect(nameFindings(...names)).toEqual([]);
});

test.each([
  [["Alte Epping, Karl", "Karl Alte Epping", "Herr Alte Epping"], ["Herr Karl Alte Epping"]],
  [["García López, María José", "María José García López"], ["María José García López"]],
  [["Tien, Nguyen Van", "Nguyen Van Tien"], ["Nguyen Van Tien"]],
])("in %p one name tells where the others begin", (names, expected) => {
  expect(persons(...names)).toEqual(expected);
  expect(persons(...[...names].reverse())).toEqual(expected);
});

test("who is who does not depend on the order of the rows", () => {
  const names = ["Frau Muster", "E. Muster", "Karl Muster", "Frau Eva Muster", "Herr Muster"];
  const expected = ["Frau Eva Muster", "Herr Karl Muster"];
  expect(persons(...names).sort()).toEqual(expected);
  expect(persons(...[...names].reverse()).sort()).toEqual(expected);
});

test("a family name alone that two bear is reported and stands for itself", () => {
  const found = list("Frau Muster", "Eva Muster", "Ina Muster");
  expect(found.register.persons).toHaveLength(3);
  expect(findingsOf(found, "name-ambiguous")).toMatchObject([
    {
      severity: "warning",
      places: [{ cell: "B2" }, { cell: "B3" }, { cell: "B4" }],
      facts: { candidates: ["Eva Muster", "Ina Muster"] },
    },
  ]);
  expect(findingsOf(found, "name-similar")).toEqual([]);
});

test("Frau and Herr beside one person without either cannot both be that person", () => {
  expect(nameFindings("Frau Muster", "Herr Muster", "Kim Muster")).toEqual([
    "name-ambiguous B2",
    "name-ambiguous B3",
  ]);
});

test("form of address and Fraktion tell which bearer is meant", () => {
  expect(persons("Frau Muster", "Frau Eva Muster", "Herr Karl Muster")).toHaveLength(2);
  expect(persons("Muster (SPD)", "Eva Muster (CDU)", "Ina Muster (SPD)")).toEqual([
    "Ina Muster",
    "Eva Muster",
  ]);
});

test.each([
  ["one letter more in a long name", ["Herr Lütkecosman", "Herr Lütkecosmann"]],
  ["one letter more with the same given name", ["Eva Hofman", "Eva Hofmann"]],
  ["y for i in one Fraktion", ["Frau Meyer (CDU)", "Frau Meier (CDU)"]],
  ["a slip in the given name", ["Elmar Muster", "Elmer Muster"]],
  ["two letters turned", ["Frau Verspohl", "Frau Vesrpohl"]],
])("%s is reported as similar", (_, names) => {
  expect(nameFindings(...names)).toEqual(["name-similar B3"]);
});

test.each([
  ["short names without evidence", ["Frau Müller", "Frau Möller"]],
  ["y for i in two Fraktionen", ["Frau Meyer (CDU)", "Frau Meier (SPD)"]],
  ["different given names", ["Eva Hoffmann", "Karl Hofmann"]],
  ["given names of man and woman", ["Martin Muster", "Martina Muster"]],
  ["given names that end differently", ["Andrea Muster", "Andreas Muster"]],
  ["Frau and Herr", ["Frau Lütkecosman", "Herr Lütkecosmann"]],
  ["numbered names", ["Eva Musterfrau1", "Eva Musterfrau2"]],
  ["a number behind a name", ["Eva Musterfrau", "Eva Musterfrau2"]],
  ["names that sound different in one Fraktion", ["Frau Bauer (CDU)", "Frau Lauer (CDU)"]],
])("%s are not reported as similar", (_, names) => {
  expect(nameFindings(...names)).toEqual([]);
});

test("the rarer spelling is the one to go to", () => {
  expect(nameFindings("Herr Lütkecosman", "Herr Lütkecosmann", "Herr Lütkecosmann")).toEqual([
    "name-similar B2",
  ]);
  expect(nameFindings("Herr Lütkecosmann", "Herr Lütkecosmann", "Herr Lütkecosman")).toEqual([
    "name-similar B4",
  ]);
});

test("whom a deputy stands in for is looked for in his organization first", () => {
  const found = readText(`
    Gremium | Funktion | Name | Vertretung für
    ABSI | Mitglied | Eva Muster |
    ABSI | Mitglied | Ina Muster |
    KoStAG | Mitglied | Ina Muster |
    KoStAG | Stellvertretung | Karl Probe | Frau Muster
  `);
  expect(membershipLines(found)[3]).toBe("KoStAG: Karl Probe, substitute, for Ina Muster");
  expect(codes(found)).toEqual([]);
});

test("a target is found by its family name as the list of members tells it", () => {
  const found = readText(`
    Gremium | Funktion | Vorname | Name | Vertretung für
    KoStAG | Mitglied | Karl | Alte Epping |
    KoStAG | Stellvertretung | Eva | Muster | Herr Alte Epping
  `);
  expect(membershipLines(found)[1]).toBe("KoStAG: Eva Muster, substitute, for Karl Alte Epping");
});

test("a term behind the name is the term of the membership", () => {
  const found = readText("Gremium | Name\nKoStAG | Muster, Eva (bis 31.12.2021)");
  expect(membershipLines(found)).toEqual(["KoStAG: Eva Muster, member, … to 2021-12-31"]);
});

test("two members of the organization who could be meant make the target ambiguous", () => {
  const found = readText(`
    Gremium | Funktion | Name | Vertretung für
    KoStAG | Mitglied | Eva Muster |
    KoStAG | Mitglied | Ina Muster |
    KoStAG | Stellvertretung | Karl Probe | Frau Muster
    KoStAG | Stellvertretung | Uwe Probe | Herr Niemandsland
  `);
  expect(codes(found)).toEqual(["name-ambiguous D4"]);
  expect(found.register.memberships.slice(2).map(({ substituteFor }) => substituteFor)).toEqual([
    { text: "Frau Muster", person: undefined },
    { text: "Herr Niemandsland", person: undefined },
  ]);
});

test("with a column for the given name a full name may stand in the other all the same", () => {
  const found = readText(`
    Gremium | Vorname | Name
    KoStAG | Eva | Schulze Esking
    KoStAG | | Karl Probe
    KoStAG | Ina | Zweite, Ina
    KoStAG | Anna | Frei (CDU)
  `);
  expect(
    found.register.persons.map(({ givenName, familyName }) => [givenName, familyName]),
  ).toEqual([
    ["Eva", "Schulze Esking"],
    ["Karl", "Probe"],
    ["Ina", "Zweite"],
    ["Anna", "Frei"],
  ]);
});
