import { codes, membershipLines, readText } from "../reading-support";
import { registerLines } from "../register-lines";

/** The headings that lists were seen with, by what they tell. */
const SEEN = {
  organization: "Gremium, Gremien, Ausschuss, Arbeitsgruppe, Institution, Organisation",
  onBehalfOf:
    "Fraktion, Partei, Mitgliedschaft, Herkunft, Entsendende Organisation, Entsandt von, Institution",
  role: "Art der Mitarbeit, Funktion, Rolle, Position, Status",
  person:
    "Name, Person, Mitglied, Mitglieder, Ordentliches Mitglied, Ordentl. Mitglied, Ordentl. Mitglieder, Ordentl. Mitglied(er), Beisitzer/in, Nachname, Familienname",
  deputy:
    "Stellvertreter/in, Stellvertretung, Stellvertretendes Mitglied, Stellv. Mitglied, Stv., Persönliche Vertretung, Vertretung, Ersatzmitglied, Verhinderungsvertreter",
  substituteFor: "Vertretung für, Stellvertretung für, vertritt, Vertreter von",
  rank: "Rangfolge, Reihenfolge, lfd. Nr.",
  start: "von, Beginn, seit, Mandatsbeginn, gültig ab",
  end: "bis, Ende, Mandatsende, gültig bis",
  vote: "Stimmrecht, stimmberechtigt",
  private:
    "E-Mail, Telefon, Mobil, Adresse, Anschrift, Straße, PLZ, Ort, Geburtsdatum, IBAN, BIC, Kontoinhaber",
  quota: "Sitze, Sollstärke, Mitgliederzahl, Anzahl Mitglieder",
  day: "Termin, Sitzungstermin, Sitzung am",
} as const;

const each = (meaning: keyof typeof SEEN) => SEEN[meaning].split(", ");

test.each(each("organization"))("%s tells the body", (heading) => {
  const found = readText(`${heading} | Name | Fraktion\nKoStAG | Frau Muster | CDU`);
  expect(membershipLines(found)).toEqual(["KoStAG: Frau Muster, member, CDU"]);
  expect(codes(found)).toEqual([]);
});

test.each(each("onBehalfOf"))("%s tells who sends", (heading) => {
  const found = readText(`Gremium | Name | ${heading}\nKoStAG | Frau Muster | CDU`);
  expect(membershipLines(found)).toEqual(["KoStAG: Frau Muster, member, CDU"]);
  expect(codes(found)).toEqual([]);
});

test.each(each("role"))("%s tells the role", (heading) => {
  const found = readText(`Gremium | Name | ${heading}\nKoStAG | Frau Muster | Vorsitz`);
  expect(membershipLines(found)).toEqual(["KoStAG: Frau Muster, chair"]);
  expect(codes(found)).toEqual([]);
});

test.each(each("person"))("%s tells the person", (heading) => {
  const found = readText(`Gremium | ${heading} | Fraktion\nKoStAG | Muster, Eva | CDU`);
  expect(membershipLines(found)).toEqual(["KoStAG: Eva Muster, member, CDU"]);
  expect(codes(found)).toEqual([]);
});

test("Vorname, Anrede and Titel are parts of the name", () => {
  const found = readText(
    "Gremium | Anrede | Titel | Vorname | Name\nKoStAG | Frau | Dr. | Eva | Muster",
  );
  expect(registerLines(found)[1]).toBe("Muster, given Eva, Frau, title Dr.");
});

test.each(each("deputy"))("%s beside the member tells the deputy", (heading) => {
  const found = readText(`Gremium | Mitglied | ${heading}\nKoStAG | Frau Muster | Herr Probe`);
  expect(membershipLines(found)).toEqual([
    "KoStAG: Frau Muster, member",
    "KoStAG: Herr Probe, substitute, for Frau Muster",
  ]);
  expect(codes(found)).toEqual([]);
});

test.each(each("substituteFor"))("%s tells whom a deputy stands in for", (heading) => {
  const found = readText(`
    Gremium | Name | Funktion | ${heading}
    KoStAG | Frau Muster | Mitglied |
    KoStAG | Herr Probe | Stellvertretung | Frau Muster
  `);
  expect(membershipLines(found)[1]).toBe("KoStAG: Herr Probe, substitute, for Frau Muster");
  expect(codes(found)).toEqual([]);
});

test.each(each("rank"))("%s tells the order of the deputies", (heading) => {
  const found = readText(`
    Gremium | Name | Funktion | ${heading}
    KoStAG | Frau Muster | Stellvertretung | 1
    KoStAG | Herr Probe | Stellvertretung | {2}
  `);
  expect(found.register.memberships.map(({ rank }) => rank)).toEqual([1, 2]);
  expect(codes(found)).toEqual([]);
});

test.each(each("start"))("%s tells when a term begins", (heading) => {
  const found = readText(`Gremium | Name | ${heading}\nKoStAG | Frau Muster | 17.02.2021`);
  expect(membershipLines(found)).toEqual(["KoStAG: Frau Muster, member, 2021-02-17 to …"]);
  expect(codes(found)).toEqual([]);
});

test.each(each("end"))("%s tells when a term ends", (heading) => {
  const found = readText(`Gremium | Name | ${heading}\nKoStAG | Frau Muster | 31.10.2025`);
  expect(membershipLines(found)).toEqual(["KoStAG: Frau Muster, member, … to 2025-10-31"]);
  expect(codes(found)).toEqual([]);
});

test.each(["von/bis", "Wahlperiode"])("%s tells both", (heading) => {
  const found = readText(`Gremium | Name | ${heading}\nKoStAG | Frau Muster | 2020–2025`);
  expect(membershipLines(found)).toEqual(["KoStAG: Frau Muster, member, 2020-11-01 to 2025-10-31"]);
  expect(codes(found)).toEqual([]);
});

test.each([
  ...each("vote").map((heading) => [heading, "ja", true] as const),
  ...each("vote").map((heading) => [heading, "nein", false] as const),
  ["beratend", "x", false] as const,
])("%s with %s tells of the vote: %s", (heading, text, votes) => {
  const found = readText(`Gremium | Name | ${heading}\nKoStAG | Frau Muster | ${text}`);
  expect(found.register.memberships.map(({ votingRight }) => votingRight)).toEqual([votes]);
  expect(codes(found)).toEqual([]);
});

test.each(each("private"))("%s is known and kept out of the register", (heading) => {
  const found = readText(`Gremium | Name | ${heading}\nKoStAG | Frau Muster | Geheimes`);
  expect(membershipLines(found)).toEqual(["KoStAG: Frau Muster, member"]);
  expect(JSON.stringify(found.register)).not.toContain("Geheimes");
  expect(codes(found)).toEqual([]);
});

test.each(each("quota"))("%s tells the seats of a body", (heading) => {
  const { register } = readText(`Gremium | ${heading}\nBeirat Jugend | {7}`);
  expect(register.quotas.map(({ organization, seats }) => [organization.name, seats])).toEqual([
    ["Beirat Jugend", 7],
  ]);
});

test.each(each("day"))("%s tells the day of a station", (heading) => {
  const found = readText(`
    Beratungsfolge | ${heading} | TOP | ö/nö | Zuständigkeit
    Kreistag | 17.02.2021 | {4} | ö | Entscheidung
  `);
  expect(registerLines(found)).toContain("Beratung Kreistag: 2021-02-17, decides");
});

test("Gremium heads the stations too", () => {
  const found = readText(`
    Gremium | Sitzungstermin | Zuständigkeit
    Kreistag | 17.02.2021 | Entscheidung
  `);
  expect(registerLines(found)).toContain("Beratung Kreistag: 2021-02-17, decides");
});
