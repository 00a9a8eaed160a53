import { sheetFromText } from "../../../support/grid-from-text";
import { codes, membershipLines, read, readText } from "../reading-support";

test("two tables side by side are read apart when an empty heading parts two whole ones", () => {
  const found = readText(`
    Gremium | Name | | Gremium | Name
    KoStAG | Eva Muster | | AG 0-6 | Karl Probe
  `);
  expect(membershipLines(found)).toEqual([
    "KoStAG: Eva Muster, member",
    "AG 0-6: Karl Probe, member",
  ]);
});

test("an empty heading inside of one table does not part it", () => {
  const found = readText("Gremium | Name | | Bemerkung\nKoStAG | Eva Muster | | neu");
  expect(found.register.memberships[0]?.remark).toBe("neu");
});

test("an Excel table ends before its totals", () => {
  const area = {
    name: "T",
    range: { top: 0, left: 0, bottom: 2, right: 1 },
    headerRows: 1,
    totalsRows: 1,
  };
  const found = readText("Gremium | Name\nKoStAG | Eva Muster\nErgebnis | eine Person", {
    tables: [area],
  });
  expect(membershipLines(found)).toEqual(["KoStAG: Eva Muster, member"]);
});

test("rows typed right below an Excel table belong to it, rows after a gap do not", () => {
  const text = "Gremium | Name\nKoStAG | Eva Muster\nAG 0-6 | Karl Probe\n\nNotiz | egal";
  expect(membershipLines(readText(text, { tables: ["A1:B2"] }))).toEqual([
    "KoStAG: Eva Muster, member",
    "AG 0-6: Karl Probe, member",
  ]);
});

test("a header repeated further down begins the table anew", () => {
  const found = readText(
    "Gremium | Name\nKoStAG | Eva Muster\nGremium | Name\nAG 0-6 | Karl Probe",
  );
  expect(membershipLines(found)).toEqual([
    "KoStAG: Eva Muster, member",
    "AG 0-6: Karl Probe, member",
  ]);
});

test("a list beside one whose headings come again is read too", () => {
  const found = readText(`
    KoStAG
    Mitglied | Fraktion
    Frau Eva Muster | CDU

    AG 6-18 | | | | AG 18-27
    Mitglied | Fraktion | | | Mitglied | Fraktion
    Frau Ina Vierte | SPD | | | Herr Jan Fünfter | FDP
  `);
  expect(membershipLines(found)).toEqual([
    "KoStAG: Frau Eva Muster, member, CDU",
    "AG 6-18: Frau Ina Vierte, member, SPD",
    "AG 18-27: Herr Jan Fünfter, member, FDP",
  ]);
});

test("the first row of a list is no header, though it holds words of headings up to an empty cell", () => {
  const found = readText(`
    Gremium | Funktion | Anrede | Titel | Vorname | Name | Fraktion
    Ausschuss | Vorsitz | Frau | | Eva | Muster | CDU
    Ausschuss 1 | Vorsitz | Herr | | Karl | Probe | SPD
  `);
  expect(membershipLines(found)).toEqual([
    "Ausschuss: Frau Eva Muster, chair, CDU",
    "Ausschuss 1: Herr Karl Probe, chair, SPD",
  ]);
});

test("our own sheets are never read as input", () => {
  const sheet = sheetFromText("Entsendung", "Gremium | Mitglied\nKoStAG | Eva Muster", {
    mark: "delegation",
  });
  expect(codes(read(sheet))).toEqual(["sheet-missing"]);
});

test.each([
  ["a budget", "Name | Betrag | Status\nMiete | {200} | bezahlt"],
  ["an address list", "Name | Vorname | Telefon\nMuster | Eva | 1"],
  [
    "a plan for holidays",
    "Name | Vertretung | von | bis\nMuster | Probe | 01.07.2021 | 15.07.2021",
  ],
  ["seats by Fraktion", "Gremium | Fraktion | Sitze\nKoStAG | CDU | 1"],
  ["nothing", ""],
])("%s is no list of members", (_, text) => {
  expect(codes(readText(text))).toEqual(["sheet-missing"]);
});

test("the reference of the paper is found above a table, a malformed one only if there is no other", () => {
  const withReference = (line: string) =>
    readText(`${line}\nGremium | Name\nKoStAG | Eva Muster`).register.paperReference;
  expect(withReference("Vorlage SV–10–0089/1 vom 21.01.2021")).toBe("SV-10-0089/1");
  expect(withReference("Vorlage SV-10-89")).toBe("SV-10-89");
  expect(withReference("SV-10-89 ersetzt durch SV-10-0090")).toBe("SV-10-0090");
  expect(withReference("TSV-10-0089")).toBeUndefined();
});

test("every number that is clearly meant as one of a paper is found, with its cell", () => {
  const { paperReferences } = readText(`
    Vorlage SV-10-0089/1, vgl. SV 10-90 und sv-10-0091; SV–10–92
    Anlage zu SV-10-0093-1, SV-10-0094- und SV_10_0095
    Gremium | Name | Bemerkung
    KoStAG | Eva Muster | SV-10-96
  `).register;
  expect(paperReferences.map(({ text, place }) => `${place.cell} ${text}`)).toEqual([
    "A1 SV-10-0089/1",
    "A1 SV 10-90",
    "A1 sv-10-0091",
    "A1 SV-10-92",
    "A2 SV-10-0093-1",
    "A2 SV-10-0094",
    "A2 SV_10_0095",
  ]);
});

test.each(["SV-10", "SV 08", "SV 1920 Lette", "SV 1-3", "SV 08/22", "SV-2021", "TSV 10-0089"])(
  "„%s“ is no number of a paper",
  (text) => {
    const { register } = readText(`${text}\nGremium | Name\nKoStAG | Eva Muster`);
    expect(register.paperReferences).toEqual([]);
  },
);
