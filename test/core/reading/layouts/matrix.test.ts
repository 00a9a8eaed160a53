import { codes, findingsOf, membershipLines, readText } from "../reading-support";
import { citedLines, citedPools } from "./cited-cells";

test("marks below known and unknown bodies are memberships of the persons beside", () => {
  const found = readText(`
    Wahlperiode 2020–2025

    Name         | Vorname | Fraktion | E-Mail   | KoStAG | Jugendhilfeausschuss | Anzahl Sitze
    Muster       | Eva     | CDU      | a@b.test | M      | S                    | {2}
    Probe        | Karl    | SPD      | b@b.test | M      | M                    | {2}
    Beispiel     | Ina     | SPD      |          |        | M                    | {1}
    Summe        |         |          |          | {2}    | {3}                  | {5}
  `);
  const term = "2020-11-01 to 2025-10-31";
  const beside = (row: number) => `onBehalfOf C${row}, start A1, end A1`;
  expect(citedLines(found)).toEqual([
    `KoStAG: Eva Muster, member, CDU, ${term} (A4 in E3, role E4, ${beside(4)})`,
    `Jugendhilfeausschuss: Eva Muster, substitute, CDU, ${term} (A4 in F3, role F4, ${beside(4)})`,
    `KoStAG: Karl Probe, member, SPD, ${term} (A5 in E3, role E5, ${beside(5)})`,
    `Jugendhilfeausschuss: Karl Probe, member, SPD, ${term} (A5 in F3, role F5, ${beside(5)})`,
    `Jugendhilfeausschuss: Ina Beispiel, member, SPD, ${term} (A6 in F3, role F6, ${beside(6)})`,
  ]);
  expect(codes(found)).toEqual(["organization-without-quota F3"]);
});

test.each(["M", "m", "X", "x", "✓", "✔", "☑", "{1}", "{true}", "O", "OM", "Mitglied", "ja"])(
  "%s marks a member",
  (mark) => {
    const found = readText(`Name | Fraktion | KoStAG | ABSI\nMuster | CDU | ${mark} | ${mark}`);
    expect(found.register.memberships.map(({ role }) => role)).toEqual(["member", "member"]);
    expect(found.findings).toEqual([]);
  },
);

test.each([
  ["S", "substitute"],
  ["SM", "substitute"],
  ["stv.", "substitute"],
  ["Stellv.", "substitute"],
  ["G", "guest"],
  ["B", "advisory"],
  ["Vorsitz", "chair"],
  ["VS", "chair"],
  ["2. Vors.", "deputy-chair"],
  ["stellv. Vorsitz", "deputy-chair"],
  ["M/VS", "chair"],
  ["M*", "member"],
])("%s marks the role %s", (mark, role) => {
  const found = readText(`
    Name   | Fraktion | KoStAG
    Muster | CDU      | M
    Probe  | SPD      | ${mark}
  `);
  expect(found.register.memberships.map((membership) => membership.role)).toEqual(["member", role]);
});

test.each(["–", "-", "{0}", "nein", "", "☐"])("%p is no mark", (mark) => {
  const found = readText(`Name | Fraktion | KoStAG | ABSI\nMuster | CDU | M | ${mark}`);
  expect(membershipLines(found)).toEqual(["KoStAG: Muster, member, CDU"]);
  expect(found.findings).toEqual([]);
});

describe("V", () => {
  const rolesOf = (text: string) =>
    readText(text).register.memberships.map(
      ({ organization, person, role }) => `${organization.shortName} ${person.familyName} ${role}`,
    );

  test("is the chair where each body has one, and members beside", () => {
    const text = `
      Name     | KoStAG | ABSI
      Muster   | V      | M
      Probe    | M      | V
      Beispiel | M      | M
    `;
    expect(rolesOf(text)).toEqual([
      "KoStAG Muster chair",
      "ABSI Muster member",
      "KoStAG Probe member",
      "ABSI Probe chair",
      "KoStAG Beispiel member",
      "ABSI Beispiel member",
    ]);
  });

  test("is the deputy where a body has two", () => {
    expect(rolesOf("Name | KoStAG\nMuster | M\nProbe | M\nEins | V\nZwei | V").slice(2)).toEqual([
      "KoStAG Eins substitute",
      "KoStAG Zwei substitute",
    ]);
  });

  test("is the chair beside S, and reported where there are two beside S", () => {
    expect(rolesOf("Name | KoStAG\nMuster | V\nProbe | M\nEins | S")[0]).toBe(
      "KoStAG Muster chair",
    );
    const two = readText("Name | KoStAG\nMuster | V\nProbe | V\nEins | S\nZwei | M");
    expect(codes(two)).toEqual(["role-unknown B2", "role-unknown B3"]);
  });

  test.each([
    ["below, in one cell", "\n\nM = Mitglied, V = Vertretung"],
    ["below, cell by cell", "\n\nM | Mitglied\nV | Vertretung"],
    ["below, with a label", "\n\nLegende: M: Mitglied / V: stellv. Mitglied"],
  ])("means what the legend says %s", (_, legend) => {
    const text = `Name | KoStAG | ABSI\nMuster | M | V\nProbe | V | M${legend}`;
    expect(rolesOf(text).map((line) => line.split(" ")[2])).toEqual([
      "member",
      "substitute",
      "substitute",
      "member",
    ]);
  });
});

test("a legend beside the matrix is respected, whatever letters it explains", () => {
  const found = readText(`
    Name     | KoStAG | ABSI |  | Legende
    Muster   | A      | B    |  | A = ordentliches Mitglied
    Probe    | B      | A    |  | B = stellvertretendes Mitglied
    Beispiel | A      | C    |  | C = entschuldigt
  `);
  expect(membershipLines(found)).toEqual([
    "KoStAG: Muster, member",
    "ABSI: Muster, substitute, for Probe",
    "KoStAG: Probe, substitute",
    "ABSI: Probe, member",
    "KoStAG: Beispiel, member",
    "ABSI: Beispiel, unknown",
  ]);
  expect(codes(found)).toEqual(["role-unknown C4"]);
});

test("a mark that is not understood is reported at its cell", () => {
  const found = readText(
    "Name | Fraktion | KoStAG | ABSI\nMuster | CDU | M | Q\nProbe | SPD | S | M",
  );
  expect(findingsOf(found, "role-unknown")).toMatchObject([
    { places: [{ cell: "D2" }, { cell: "A2" }], organization: "ABSI", person: "Muster" },
  ]);
});

test("deputies' marks name their rank or whom they stand in for", () => {
  const found = readText(`
    Name          | Fraktion | KoStAG               | Sportausschuss
    Frau Bednarz  | CDU      | M                    | M
    Herr Probe    | SPD      | M (V: Frau Beispiel) | S1
    Frau Eins     | CDU      | V: Bednarz           | S 2
    Herr Zwei     | SPD      | Stv. für Herrn Probe | 3. Stv.
  `);
  expect(citedLines(found)).toEqual([
    "KoStAG: Frau Bednarz, member, CDU (A2 in C1, role C2, onBehalfOf B2)",
    "Sportausschuss: Frau Bednarz, member, CDU (A2 in D1, role D2, onBehalfOf B2)",
    "KoStAG: Herr Probe, member, SPD (A3 in C1, role C3, onBehalfOf B3)",
    "KoStAG: Frau Beispiel, substitute, for Herr Probe (C3 in C1, substituteFor A3)",
    "Sportausschuss: Herr Probe, substitute, SPD, rank 1 (A3 in D1, role D3, onBehalfOf B3, rank D3)",
    "KoStAG: Frau Eins, substitute, CDU, for Frau Bednarz (A4 in C1, role C4, onBehalfOf B4, substituteFor C4)",
    "Sportausschuss: Frau Eins, substitute, CDU, rank 2 (A4 in D1, role D4, onBehalfOf B4, rank D4)",
    "KoStAG: Herr Zwei, substitute, SPD, for Herr Probe (A5 in C1, role C5, onBehalfOf B5, substituteFor C5)",
    "Sportausschuss: Herr Zwei, substitute, SPD, rank 3 (A5 in D1, role D5, onBehalfOf B5, rank D5)",
  ]);
});

test("digits are ranks where letters mark the members", () => {
  const found = readText(`
    Name     | Fraktion | Sportausschuss
    Muster   | CDU      | M
    Probe    | CDU      | M
    Beispiel | SPD      | {1}
    Zwei     | SPD      | {2}
  `);
  expect(membershipLines(found).slice(2)).toEqual([
    "Sportausschuss: Beispiel, substitute, SPD, rank 1",
    "Sportausschuss: Zwei, substitute, SPD, rank 2",
  ]);
});

test("terms stand in columns beside or in the mark", () => {
  const found = readText(`
    Name   | KoStAG            | ABSI               | von        | bis
    Muster | M                 | M                  | 01.11.2020 | 31.10.2025
    Probe  | M ab 01.03.2021   | M (bis 31.12.2021) |            |
  `);
  expect(membershipLines(found)).toEqual([
    "KoStAG: Muster, member, 2020-11-01 to 2025-10-31",
    "ABSI: Muster, member, 2020-11-01 to 2025-10-31",
    "KoStAG: Probe, member, 2021-03-01 to …",
    "ABSI: Probe, member, … to 2021-12-31",
  ]);
  expect(found.register.memberships[0]?.places).toMatchObject({
    start: { cell: "D2" },
    end: { cell: "E2" },
  });
});

test("a Fraktion may head its block, in a cell or in a row of its own", () => {
  const expected = [
    "KoStAG: Muster, member, CDU",
    "KoStAG: Probe, member, CDU",
    "KoStAG: Drei, member, SPD",
  ];
  const inCells = readText(`
    Fraktion | Name   | KoStAG
    CDU      | Muster | x
             | Probe  | x
    SPD      | Drei   | x
  `);
  const inRows = readText("Name | KoStAG\nCDU\nMuster | x\nProbe | x\nSPD\nDrei | x");
  expect(membershipLines(inCells)).toEqual(expected);
  expect(membershipLines(inRows)).toEqual(expected);
  expect(inRows.register.memberships[2]?.places.onBehalfOf?.cell).toBe("A5");
});

test("rows that name nobody are open seats, pools and keine Entsendung", () => {
  const found = readText(`
    Name                                  | Fraktion | KoStAG | AG 0-6 | AG 6-18
    Frau Muster                           | CDU      | M      | M      | keine Entsendung
    N.N.                                  | SPD      | M      |        |
    alle weiteren Mitglieder der Fraktion | CDU      | S      |        |
                                          | FDP      |        | M      |
  `);
  expect(membershipLines(found)).toEqual([
    "KoStAG: Frau Muster, member, CDU",
    "AG 0-6: Frau Muster, member, CDU",
  ]);
  expect(found.register.openSeats).toMatchObject([
    { text: "N.N.", role: "member", onBehalfOf: "SPD", place: { cell: "A3" } },
  ]);
  expect(citedPools(found)).toEqual([
    "KoStAG, CDU: alle weiteren Mitglieder der Fraktion (A4) for Muster",
  ]);
  expect(found.register.quotas.filter(({ declined }) => declined)).toMatchObject([
    { organization: { shortName: "AG 6-18" }, place: { cell: "E2" } },
  ]);
  expect(codes(found)).toEqual(["name-missing A5"]);
});

describe("transposed", () => {
  test("bodies as rows, persons as columns, their Fraktion in a row of its own", () => {
    const found = readText(`
      Gremium                     | Frau Muster | Herr Probe | Frau Beispiel
      Fraktion                    | CDU         | SPD        | CDU
      KoStAG                      | M           | M          | S
      Beirat für Seniorenfragen   |             | x          | x
      Summe                       | {1}         | {2}        | {2}
    `);
    expect(citedLines(found)).toEqual([
      "KoStAG: Frau Muster, member, CDU (B1 in A3, role B3, onBehalfOf B2)",
      "KoStAG: Herr Probe, member, SPD (C1 in A3, role C3, onBehalfOf C2)",
      "Beirat für Seniorenfragen: Herr Probe, member, SPD (C1 in A4, role C4, onBehalfOf C2)",
      "KoStAG: Frau Beispiel, substitute, CDU (D1 in A3, role D3, onBehalfOf D2)",
      "Beirat für Seniorenfragen: Frau Beispiel, member, CDU (D1 in A4, role D4, onBehalfOf D2)",
    ]);
    expect(codes(found)).toEqual(["organization-without-quota A4"]);
  });

  test("the parties may stand above the names, and the corner may be empty", () => {
    const found = readText(`
                     | CDU         | SPD
                     | Muster, Eva | Probe, Karl
      Sportausschuss | M           | S
      Schulausschuss | S           | M
    `);
    expect(membershipLines(found)).toEqual([
      "Sportausschuss: Eva Muster, member, CDU",
      "Schulausschuss: Eva Muster, substitute, CDU, for Karl Probe",
      "Sportausschuss: Karl Probe, substitute, SPD, for Eva Muster",
      "Schulausschuss: Karl Probe, member, SPD",
    ]);
  });

  test("a column of totals does not make it a table of rules", () => {
    const found = readText(`
      Gremium        | Muster | Probe | Anzahl Sitze
      KoStAG         | x      | x     | {2}
      Sportausschuss |        | x     | {1}
    `);
    expect(found.register.memberships).toHaveLength(3);
    expect(found.register.rulesFrom).toBe("paper");
    expect(codes(found)).toEqual(["organization-without-quota A3"]);
  });
});

describe("headings", () => {
  test("of the bodies may stand in a second row below one over all of them", () => {
    const found = readText(
      `
      Name   | Vorname | Gremien |        |
             |         | KoStAG  | AG 0-6 | Sportbeirat
      Muster | Eva     | M       | M      | X
      `,
      { merges: ["C1:E1", "A1:A2", "B1:B2"] },
    );
    expect(citedLines(found)).toEqual([
      "KoStAG: Eva Muster, member (A3 in C2, role C3)",
      "AG 0-6: Eva Muster, member (A3 in D2, role D3)",
      "Sportbeirat: Eva Muster, member (A3 in E2, role E3)",
    ]);
  });

  test("of the roles may stand below each body, with ticks below them", () => {
    const found = readText(
      `
      Name   | KoStAG |   | ABSI |
             | M      | S | M    | S
      Muster | x      |   |      | x
      Probe  |        | x | x    |
      `,
      { merges: ["B1:C1", "D1:E1"] },
    );
    expect(citedLines(found)).toEqual([
      "KoStAG: Muster, member (A3 in B1, role B3)",
      "ABSI: Muster, substitute, for Probe (A3 in D1, role E3, substituteFor A4)",
      "KoStAG: Probe, substitute, for Muster (A4 in B1, role C4, substituteFor A3)",
      "ABSI: Probe, member (A4 in D1, role D4)",
    ]);
    expect(found.findings).toEqual([]);
  });

  test("that a narrow column broke are whole, and marks in brackets are explained", () => {
    const found = readText(`
      Ratsmitglied | Haupt- und Finanz- ausschuss | Rechnungs- prüfungsausschuss
      Muster, Eva  | x                            |
      Probe, Karl  | (x)                          | x

      x = ordentliches Mitglied, (x) = stellvertretendes Mitglied
    `);
    expect(membershipLines(found)).toEqual([
      "Haupt- und Finanzausschuss: Eva Muster, member",
      "Haupt- und Finanzausschuss: Karl Probe, substitute, for Eva Muster",
      "Rechnungsprüfungsausschuss: Karl Probe, member",
    ]);
  });

  test("may tell whom the deputies of a row stand in for", () => {
    const found = readText(`
      Name          | KoStAG | ABSI | Vertretung für
      Muster, Eva   | M      | M    |
      Beispiel, Ina | M      | M    |
      Probe, Karl   | S      | M    | Beispiel
    `);
    expect(citedLines(found).slice(4)).toEqual([
      "KoStAG: Karl Probe, substitute, for Ina Beispiel (A4 in B1, role B4, substituteFor D4)",
      "ABSI: Karl Probe, member (A4 in C1, role C4)",
    ]);
  });

  test("are not taken for persons where they come again on each page", () => {
    const found = readText(`
      Name   | KoStAG | ABSI
      Muster | M      | S
      Name   | KoStAG | ABSI
      Probe  | S      | M
    `);
    expect(membershipLines(found)).toEqual([
      "KoStAG: Muster, member",
      "ABSI: Muster, substitute, for Probe",
      "KoStAG: Probe, substitute, for Muster",
      "ABSI: Probe, member",
    ]);
  });

  test("an age range that Excel made a date of is read back", () => {
    const found = readText("Name | Fraktion | KoStAG | {2018-06-01;mmm-yy}\nMuster | CDU | M | M");
    expect(membershipLines(found)).toEqual([
      "KoStAG: Muster, member, CDU",
      "AG 6-18: Muster, member, CDU",
    ]);
  });
});

test.each([
  [
    "attendance",
    "Name | Fraktion | 21.01.2021 | 10.02.2021\nMuster | CDU | x | x\nProbe | SPD | | x",
  ],
  ["skills", "Name | Word | Excel\nMuster | x | x\nProbe | | x"],
  ["topics", "Thema | KoStAG | AG 0-6\nSprachförderung | x | x\nElternarbeit | x |"],
  ["a calendar", "Monat | KoStAG | AG 0-6\nJanuar | x |\nFebruar | | x"],
  ["rules", "Merkmal | KoStAG | AG 0-6\nSitze | {2} | {1}\nVorsitz | Landrat | –"],
  ["a duty roster", "Name | Mo | Di | Mi\nMuster | F | S | N\nProbe | S | S | F"],
  ["papers sent", "Name | Fraktion | Papier | Post\nMuster | CDU | x | \nProbe | SPD | | x"],
])("%s with marks is nobody's seat", (_, text) => {
  expect(codes(readText(text))).toEqual(["sheet-missing"]);
});
