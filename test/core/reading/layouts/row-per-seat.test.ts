import { membershipLines, readText } from "../reading-support";

test.each([
  ["Mitglied", "Stellvertretung"],
  ["Beisitzer/in", "Stellvertreter/in"],
  ["Ordentliches Mitglied", "Stellvertretendes Mitglied"],
  ["Name", "Persönliche Vertretung"],
  ["Mitglied", "Vertreter/in"],
  ["Vertretung", "Stellvertretung"],
  ["Mitglied", "Verhinderungsvertreter"],
])("the deputy stands beside the member under %s and %s", (member, deputy) => {
  const found = readText(`Gremium | ${member} | ${deputy}\nKoStAG | Frau Muster | Herr Probe`);
  expect(membershipLines(found)).toEqual([
    "KoStAG: Frau Muster, member",
    "KoStAG: Herr Probe, substitute, for Frau Muster",
  ]);
  expect(found.findings).toEqual([]);
});

test("the deputy's own cells are kept: name, Fraktion and place", () => {
  const found = readText(`
    Gremium | Mitglied | Fraktion | Vertretung | Fraktion der Vertretung
    KoStAG | Frau Muster | CDU | Herr Probe | SPD
  `);
  expect(found.register.memberships[1]).toMatchObject({
    role: "substitute",
    roleText: undefined,
    onBehalfOf: "SPD",
    substituteFor: { text: "Frau Muster" },
    places: { person: { cell: "D2" }, organization: { cell: "A2" }, substituteFor: { cell: "B2" } },
  });
});

test("a second Fraktion column right of the deputy is the deputy's", () => {
  const found = readText(`
    Gremium | Mitglied | Fraktion | Stellvertreter | Fraktion
    KoStAG | Frau Muster | CDU | Herr Probe | SPD
  `);
  expect(found.register.memberships.map(({ onBehalfOf }) => onBehalfOf)).toEqual(["CDU", "SPD"]);
  expect(found.findings).toEqual([]);
});

test("a Fraktion left of both is the whole row's, one between them is the member's alone", () => {
  const left = readText(
    "Fraktion | Gremium | Mitglied | Vertretung\nCDU | KoStAG | Frau A-Muster | Herr Probe",
  );
  expect(left.register.memberships.map(({ onBehalfOf }) => onBehalfOf)).toEqual(["CDU", "CDU"]);
  const between = readText(
    "Gremium | Mitglied | Fraktion | Vertretung\nKoStAG | Frau Muster | CDU | Herr Probe",
  );
  expect(between.register.memberships.map(({ onBehalfOf }) => onBehalfOf)).toEqual([
    "CDU",
    undefined,
  ]);
});

test("the parts of the deputy's name may have columns of their own", () => {
  const found = readText(`
    Gremium | Vorname | Name | Stellvertretung Vorname | Stellvertretung Name
    KoStAG | Eva | Muster | Karl | Probe
  `);
  expect(membershipLines(found)).toEqual([
    "KoStAG: Eva Muster, member",
    "KoStAG: Karl Probe, substitute, for Eva Muster",
  ]);
});

test.each(["N.N.", "–", "Kein stellvertretendes Mitglied", ""])(
  "%p beside a member means that there is no deputy",
  (deputy) => {
    const found = readText(
      `Gremium | Mitglied | Stellvertretung | Bemerkung\nKoStAG | Frau Muster | ${deputy} | x`,
    );
    expect(membershipLines(found)).toEqual(["KoStAG: Frau Muster, member"]);
    expect(found.register.openSeats).toEqual([]);
  },
);

test("two deputy columns give two deputies of one member", () => {
  const found = readText(`
    Gremium | Mitglied | 1. Stellvertretung | 2. Stellvertretung
    KoStAG | Frau Muster | Herr Probe | Frau Zweite
  `);
  expect(membershipLines(found)).toEqual([
    "KoStAG: Frau Muster, member",
    "KoStAG: Herr Probe, substitute, for Frau Muster",
    "KoStAG: Frau Zweite, substitute, for Frau Muster",
  ]);
});

test("a deputy without a member in the row stands in for nobody known", () => {
  const found = readText("Gremium | Mitglied | Stellvertretung\nKoStAG | N.N. | Herr Probe");
  expect(membershipLines(found)).toEqual(["KoStAG: Herr Probe, substitute"]);
  expect(found.register.openSeats).toHaveLength(1);
});
