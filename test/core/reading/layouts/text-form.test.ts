import { sheetFromText } from "../../../support/grid-from-text";
import { codes, membershipLines, read, readText } from "../reading-support";
import { citedLines, citedPools } from "./cited-cells";

const EXAMPLE = [
  "KoStAG: Herr Lütkecosmann, member",
  "KoStAG: Herr Merschhemke, substitute, for Herr Lütkecosmann",
  "KoStAG: Frau Schäpers, member",
  "KoStAG: Frau Volkhardt, substitute, for Frau Schäpers",
  "AG 0-6: Herr Merschhemke, member",
  "AG 6-18: Frau Volkhardt, member",
  "AG 18-27: Frau Verspohl, member",
];

/** A sheet with that text in A1, line breaks and all. */
function readCell(text: string) {
  const sheet = sheetFromText("Beschluss", "x");
  return read({ ...sheet, rows: [{ index: 0, hidden: false, cells: [text] }] });
}

describe("the public example", () => {
  test("is read from one cell in one line", () => {
    const found = readCell(
      "KoStAG: 1. Herr Lütkecosmann (Vertretung Herr Merschhemke) 2. Frau Schäpers (Vertretung Frau Volkhardt) · AG 0-6: Herr Merschhemke · AG 6-18: Frau Volkhardt · AG 18-27: Frau Verspohl",
    );
    expect(membershipLines(found)).toEqual(EXAMPLE);
    expect(citedLines(found)[1]).toBe(`${EXAMPLE[1]} (A1 in A1, substituteFor A1)`);
    expect(found.findings).toEqual([]);
  });

  test("is read from one cell in many lines", () => {
    const found = readCell(
      "KoStAG:\n1. Herr Lütkecosmann (Vertretung Herr Merschhemke)\n2. Frau Schäpers (Vertretung Frau Volkhardt)\nAG 0-6: Herr Merschhemke\nAG 6-18: Frau Volkhardt\nAG 18-27: Frau Verspohl",
    );
    expect(membershipLines(found)).toEqual(EXAMPLE);
  });

  test("is read from a cell a line, below headings, with a signature at the end", () => {
    const found = readText(`
      Benennung der Mitglieder (SV-10-0089/1)
      Wahlperiode 2020–2025

      KoStAG
      1. Herr Lütkecosmann, Vertretung: Herr Merschhemke
      2. Frau Schäpers / Vertretung Frau Volkhardt
      AG 0-6:
      Herr Merschhemke
      AG 6-18 (1 Mitglied)
      a) Frau Volkhardt
      AG 18-27
      – Frau Verspohl

      Coesfeld, den 16.12.2020
      gez. Dr. Muster
      Landrat
    `);
    const term = "2020-11-01 to 2025-10-31";
    expect(citedLines(found)).toEqual([
      `KoStAG: Herr Lütkecosmann, member, ${term} (A5 in A4)`,
      `KoStAG: Herr Merschhemke, substitute, for Herr Lütkecosmann, ${term} (A5 in A4, substituteFor A5)`,
      `KoStAG: Frau Schäpers, member, ${term} (A6 in A4)`,
      `KoStAG: Frau Volkhardt, substitute, for Frau Schäpers, ${term} (A6 in A4, substituteFor A6)`,
      `AG 0-6: Herr Merschhemke, member, ${term} (A8 in A7)`,
      `AG 6-18: Frau Volkhardt, member, ${term} (A10 in A9)`,
      `AG 18-27: Frau Verspohl, member, ${term} (A12 in A11)`,
    ]);
    expect(found.findings).toEqual([]);
    expect(found.register.paperReference).toBe("SV-10-0089/1");
    expect(found.register.membershipTable).toEqual({ sheet: "Liste", cell: "A4" });
  });

  test("is read from the sentences of a resolution", () => {
    const found = readText(`
      Zwei Mitglieder des Ausschusses für Bildung, Schule und Integration sowie deren Vertretungen werden für die Koordinierungs- und Steuerungsarbeitsgruppe (KoStAG) benannt: 1. Herrn Lütkecosmann, Vertretung: Herrn Merschhemke; 2. Frau Schäpers, Vertretung: Frau Volkhardt.
      In die AG 0-6 wird Herr Merschhemke entsandt.
      Frau Volkhardt wird in die AG 6-18 entsandt.
      Als Mitglied der AG 18-27 wird Frau Verspohl benannt.
    `);
    expect(membershipLines(found)).toEqual(EXAMPLE);
  });

  test("is read from cells side by side", () => {
    const found = readText(`
      KoStAG:   | {1} | Herr Lütkecosmann | Vertretung: | Herr Merschhemke
                | {2} | Frau Schäpers     | Vertretung: | Frau Volkhardt
      AG 0-6:   |     | Herr Merschhemke
      AG 6-18:  |     | Frau Volkhardt
      AG 18-27: |     | Frau Verspohl
    `);
    expect(membershipLines(found)).toEqual(EXAMPLE);
    expect(found.register.memberships[1]?.places).toMatchObject({
      person: { cell: "E1" },
      organization: { cell: "A1" },
      substituteFor: { cell: "C1" },
    });
  });
});

test.each([
  "1. Frau Muster (Vertretung Herr Probe)",
  "1) Frau Muster (Vertretung: Herr Probe)",
  "a) Frau Muster (Stellv. Herr Probe)",
  "- Frau Muster, Stellvertretung: Herr Probe",
  "Frau Muster / Vertretung Herr Probe",
  "Frau Muster – Vertreter: Herr Probe",
  "Frau Muster, pers. Stellvertreter: Herr Probe",
  "Frau Muster (vertreten durch Herrn Probe)",
  "Frau Muster (V: Herr Probe)",
  "Frau Muster Vertretung: Herr Probe",
  "Frau Muster, Ersatzmitglied: Herr Probe",
  "Frau Muster; Herr Probe (Vertretung für Frau Muster)",
])("%s names a member and the deputy", (text) => {
  expect(membershipLines(readText(`KoStAG: ${text}`))).toEqual([
    "KoStAG: Frau Muster, member",
    "KoStAG: Herr Probe, substitute, for Frau Muster",
  ]);
});

test.each([
  "Frau Muster (CDU, Vertretung Herr Probe (SPD))",
  "Frau Muster (CDU) – Vertretung: Herr Probe (SPD)",
  "Frau Muster, CDU, Vertretung Herr Probe, SPD",
  "Frau Muster (CDU; Stellv.: Herr Probe, SPD)",
])("%s tells the Fraktion of both", (text) => {
  expect(membershipLines(readText(`KoStAG: ${text}`))).toEqual([
    "KoStAG: Frau Muster, member, CDU",
    "KoStAG: Herr Probe, substitute, SPD, for Frau Muster",
  ]);
});

test.each(["N.N.", "wird noch benannt", "–", "keine", "Herrn/Frau ____"])(
  "a deputy %p is nobody",
  (deputy) => {
    const found = readText(`KoStAG: Frau Muster (Vertretung: ${deputy})`);
    expect(membershipLines(found)).toEqual(["KoStAG: Frau Muster, member"]);
    expect(found.register.openSeats).toEqual([]);
  },
);

test("seats are called open, and bodies declined", () => {
  const found = readText(`
    KoStAG: 1. Frau Muster (ohne Vertretung) 2. N.N. (SPD)
    AG 0-6: keine Entsendung
    AG 6-18: Herrn/Frau ____
    AG 18-27: siehe GRÜNE
  `);
  expect(membershipLines(found)).toEqual(["KoStAG: Frau Muster, member"]);
  expect(found.register.openSeats).toMatchObject([
    { organization: { shortName: "KoStAG" }, text: "N.N. (SPD)", onBehalfOf: "SPD" },
    { organization: { shortName: "AG 6-18" }, place: { cell: "A3" } },
  ]);
  expect(found.register.quotas.filter(({ declined }) => declined)).toMatchObject([
    { organization: { shortName: "AG 0-6" }, place: { cell: "A2" } },
  ]);
});

test("sections, Fraktionen and functions head the names below and beside them", () => {
  const found = readText(`
    Mitglieder des Jugendhilfeausschusses
    Vorsitz: Landrat Dr. Muster
    A. Stimmberechtigte Mitglieder
    CDU: Frau Eins, Herr Zwei (stellv. Vorsitzender)
    SPD-Fraktion
    1. Frau Drei – Vertretung: Frau Vier
    B. Beratende Mitglieder
    1. Frau Fünf (Jobcenter)
  `);
  expect(membershipLines(found)).toEqual([
    "Jugendhilfeausschuss: Dr. Muster, chair",
    "Jugendhilfeausschuss: Frau Eins, member, CDU",
    "Jugendhilfeausschuss: Herr Zwei, deputy-chair, CDU",
    "Jugendhilfeausschuss: Frau Drei, member, SPD-Fraktion",
    "Jugendhilfeausschuss: Frau Vier, substitute, SPD-Fraktion, for Frau Drei",
    "Jugendhilfeausschuss: Frau Fünf, advisory, Jobcenter",
  ]);
  expect(found.register.memberships.map(({ votingRight }) => votingRight)).toEqual([
    undefined,
    true,
    true,
    true,
    undefined,
    false,
  ]);
});

test("a deputy in the line below is the one of the member above", () => {
  const found = readText(`
    KoStAG
    Mitglied: Frau Muster
    Stellvertretung: Herr Probe
    Mitglied: Herr Zwei
    Stellv. Frau Drei
  `);
  expect(citedLines(found)).toEqual([
    "KoStAG: Frau Muster, member (A2 in A1)",
    "KoStAG: Herr Probe, substitute, for Frau Muster (A3 in A1, substituteFor A2)",
    "KoStAG: Herr Zwei, member (A4 in A1)",
    "KoStAG: Frau Drei, substitute, for Herr Zwei (A5 in A1, substituteFor A4)",
  ]);
});

test("personal deputies counted below their members belong to those of their number", () => {
  const found = readText(`
    Beirat Inklusion
    Mitglieder
    1. Frau Muster
    2. Herr Probe
    Persönliche Vertretungen
    1. Frau Drei
    2. Herr Vier
  `);
  expect(membershipLines(found).slice(2)).toEqual([
    "Beirat Inklusion: Frau Drei, substitute, for Frau Muster",
    "Beirat Inklusion: Herr Vier, substitute, for Herr Probe",
  ]);
});

test.each([
  ["below a blank row", "KoStAG:\nFrau Muster\nHerr Probe\n\nFrau Beispiel"],
  ["behind numbered entries", "KoStAG:\n1. Frau Muster\n2. Herr Probe\nFrau Beispiel"],
])("a name %s has signed and is no member", (_, text) => {
  expect(membershipLines(readText(text))).toEqual([
    "KoStAG: Frau Muster, member",
    "KoStAG: Herr Probe, member",
  ]);
});

test("several deputies behind several members are nobody's in particular, and nobody lacks one", () => {
  const found = readText("KoStAG: Frau Muster und Herr Probe, Vertretung: Frau Drei und Herr Vier");
  expect(membershipLines(found)).toEqual([
    "KoStAG: Frau Muster, member",
    "KoStAG: Herr Probe, member",
    "KoStAG: Frau Drei, substitute",
    "KoStAG: Herr Vier, substitute",
  ]);
  expect(citedPools(found)).toEqual(["KoStAG, all: Liste der Vertretungen (A1) for Muster, Probe"]);
});

describe("a text that repeats a table", () => {
  const table = `
    Gremium | Funktion   | Vorname | Name
    KoStAG  | Mitglied   | Eva     | Muster
    KoStAG  | Vertretung | Karl    | Probe

    `;

  test("names nobody twice, but tells whom a deputy stands in for", () => {
    const found = readText(`${table}KoStAG: 1. Frau Muster (Vertretung Herr Probe)`);
    expect(citedLines(found)).toEqual([
      "KoStAG: Frau Eva Muster, member (D2 in A2, role B2)".replace("Frau ", ""),
      "KoStAG: Karl Probe, substitute, for Eva Muster (D3 in A3, role B3, substituteFor A5)",
    ]);
    expect(found.findings).toEqual([]);
  });

  test("adds whom the table leaves out", () => {
    const found = readText(`${table}KoStAG: 1. Frau Muster 2. Herr Neun (Vertretung Frau Zehn)`);
    expect(membershipLines(found).slice(2)).toEqual([
      "KoStAG: Herr Neun, member",
      "KoStAG: Frau Zehn, substitute, for Herr Neun",
    ]);
  });

  test("finds a member of the table for a deputy of its own", () => {
    const found = readText(`${table}KoStAG: 1. Frau Muster (Vertretung Frau Zehn)`);
    expect(membershipLines(found).at(-1)).toBe("KoStAG: Frau Zehn, substitute, for Eva Muster");
  });
});

test("a letter names its bodies in sentences", () => {
  const found = readText(`
    Sehr geehrte Damen und Herren,
    für die KoStAG benennen wir:
    1.1 Frau Muster, CDU; Vertr.: Ktabg. Probe, CDU
    1.2 s.B. Drei (ab 01.03.2021; Vertretung: Frau Vier)
    Für die AG 0-6 benennen wir Frau Fünf.
    In die AG 6-18 wird kein Mitglied entsandt.
    Mit freundlichen Grüßen
    Anna Beispiel
  `);
  expect(membershipLines(found)).toEqual([
    "KoStAG: Frau Muster, member, CDU",
    "KoStAG: Probe, substitute, CDU, for Frau Muster",
    "KoStAG: Drei, member, 2021-03-01 to …",
    "KoStAG: Frau Vier, substitute, for Drei, 2021-03-01 to …",
    "AG 0-6: Frau Fünf, member",
  ]);
  expect(found.register.quotas.filter(({ declined }) => declined)).toHaveLength(1);
});

test("the parts of an entry may stand in cells side by side, the Fraktion too", () => {
  const found = readText(`
    KoStAG
    {1} | Frau Muster | CDU | Vertretung: | Herr Probe | SPD
  `);
  expect(membershipLines(found)).toEqual([
    "KoStAG: Frau Muster, member, CDU",
    "KoStAG: Herr Probe, substitute, SPD, for Frau Muster",
  ]);
});

test("a numbered list below one heading is read line by line, under the title's body and term", () => {
  const found = readText(`
    Besetzung des Sportausschusses
    Wahlperiode 2020–2025

    Mitglieder
    1. Frau Muster (CDU)
    2. Herr Probe (SPD), Vertretung: Frau Drei (SPD)
    Stellvertretende Mitglieder
    1. Herr Vier
  `);
  const term = "2020-11-01 to 2025-10-31";
  expect(citedLines(found)).toEqual([
    `Sportausschuss: Frau Muster, member, CDU, ${term} (A5 in A1)`,
    `Sportausschuss: Herr Probe, member, SPD, ${term} (A6 in A1)`,
    `Sportausschuss: Frau Drei, substitute, SPD, for Herr Probe, ${term} (A6 in A1, substituteFor A6)`,
    `Sportausschuss: Herr Vier, substitute, rank 1, ${term} (A8 in A1, rank A8)`,
  ]);
});

test("the name of the sheet says whose list it is, if the list names deputies", () => {
  const text = "1. Frau Muster (Vertretung: Herr Probe)\n2. Herr Drei";
  expect(membershipLines(readText(text, {}, "KoStAG"))).toHaveLength(3);
  expect(codes(readText("1. Frau Muster\n2. Herr Drei", {}, "KoStAG"))).toEqual(["sheet-missing"]);
});

describe("a table whose cells are written in the text form", () => {
  test("names the deputies of the members in their cells", () => {
    const found = readText(`
      Gremium | Mitglied                               | Fraktion
      KoStAG  | 1. Frau Muster (Vertretung Herr Probe) | CDU
      KoStAG  | 2. Frau Drei, Vertretung: Frau Vier    | SPD
      AG 0-6  | Herr Probe                             | CDU
    `);
    expect(citedLines(found)).toEqual([
      "KoStAG: Frau Muster, member, CDU (B2 in A2, onBehalfOf C2)",
      "KoStAG: Herr Probe, substitute, for Frau Muster (B2 in A2, substituteFor B2)",
      "KoStAG: Frau Drei, member, SPD (B3 in A3, onBehalfOf C3)",
      "KoStAG: Frau Vier, substitute, for Frau Drei (B3 in A3, substituteFor B3)",
      "AG 0-6: Herr Probe, member, CDU (B4 in A4, onBehalfOf C4)",
    ]);
    expect(found.findings).toEqual([]);
  });

  test("may hold a whole list in a cell, or a heading that explains the brackets", () => {
    const expected = [
      "KoStAG: Frau Muster, member",
      "KoStAG: Herr Probe, substitute, for Frau Muster",
      "KoStAG: Frau Drei, member",
      "KoStAG: Frau Vier, substitute, for Frau Drei",
    ];
    const list = "Frau Muster, Vertretung: Herr Probe; Frau Drei, Vertretung: Frau Vier";
    expect(membershipLines(readText(`Gremium | Mitglieder\nKoStAG | ${list}`))).toEqual(expected);
    const brackets = `
      Gremium | Mitglieder (Vertretung)
      KoStAG  | Frau Muster (Herr Probe)
      KoStAG  | Frau Drei (Frau Vier)
    `;
    expect(membershipLines(readText(brackets))).toEqual(expected);
  });
});

test.each([
  ["minutes", "Niederschrift über die Sitzung des ABSI\nAnwesend:\nFrau Muster\nHerr Probe"],
  ["whom to ask", "Ansprechpartner KoStAG: Frau Muster\nRückfragen an: Herr Probe"],
  ["telephone numbers", "KoStAG: Frau Muster, Tel. 02541 1234\nAG 0-6: Herr Probe, Tel. 1235"],
  ["meetings", "KoStAG: 21.01.2021, 16:30 Uhr\nAG 0-6: 10.02.2021"],
  [
    "prose",
    "Die KoStAG tagt dreimal im Jahr: Frau Muster berichtet.\nKoStAG: Die Mitglieder folgen.",
  ],
  ["an agenda", "1. Begrüßung\n2. Bericht der KoStAG: Stand der Arbeit\n3. Vertretung im Beirat"],
])("%s is no list of members", (_, text) => {
  expect(codes(readText(text))).toEqual(["sheet-missing"]);
});
