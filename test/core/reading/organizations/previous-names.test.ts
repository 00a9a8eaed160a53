import { withoutPrevious } from "../../../../src/core/reading/organizations/previous-names";
import { sheetFromText } from "../../../support/grid-from-text";
import { codes, membershipLines, read } from "../reading-support";

test.each([
  ["Schulausschuss (früher Bildungsausschuss)", ["Bildungsausschuss"]],
  ["Schulausschuss (früher: Bildungsausschuss)", ["Bildungsausschuss"]],
  ["Schulausschuss [Früherer Name: Bildungsausschuss]", ["Bildungsausschuss"]],
  ["Schulausschuss(vormals Bildungsausschuss)", ["Bildungsausschuss"]],
  ["Schulausschuss (ehem. Bildungsausschuss)", ["Bildungsausschuss"]],
  [
    "Schulausschuss (früher Ausschuss für Bildung, Schule und Sport; Kulturausschuss)",
    ["Ausschuss für Bildung, Schule und Sport", "Kulturausschuss"],
  ],
  [
    "Schulausschuss (bisher Bildungsausschuss, davor Kulturausschuss)",
    ["Bildungsausschuss", "Kulturausschuss"],
  ],
])("%s has former names", (text, previousNames) => {
  expect(withoutPrevious(text)).toEqual({ name: "Schulausschuss", previousNames });
});

test.each([
  "Schulausschuss",
  "Schulausschuss (SchulA)",
  "Netzwerk (Frühe Hilfen)",
  "AG (frühere Bildung)",
  "(früher Bildungsausschuss)",
  "Schulausschuss (früher Bildungsausschuss) und Sport",
])("%s has none and stays as it is", (text) => {
  expect(withoutPrevious(text)).toEqual({ name: text, previousNames: [] });
});

const MEMBERS = sheetFromText(
  "Mitglieder",
  `
  Gremium | Vorname | Name
  Bildungsausschuss | Eva | Muster
  Schulausschuss | Jan | Beispiel
  SchulA | Ute | Probe
`,
);

test("lists with a former name mean the organization of today", () => {
  const organizations = sheetFromText(
    "Gremien",
    "Gremium | Kurzname | Sitze\nSchulausschuss (früher Bildungsausschuss) | SchulA | {3}",
  );
  const result = read(MEMBERS, organizations);
  expect(membershipLines(result)).toEqual([
    "SchulA: Eva Muster, member",
    "SchulA: Jan Beispiel, member",
    "SchulA: Ute Probe, member",
  ]);
  expect(codes(result)).toEqual([]);
  expect(result.register.organizations).toEqual([
    {
      name: "Schulausschuss",
      shortName: "SchulA",
      classification: undefined,
      previousNames: ["Bildungsausschuss"],
    },
  ]);
});

test("a former name that the paper bears too does not make one of its organizations", () => {
  const organizations = sheetFromText(
    "Gremien",
    "Gremium | Sitze\nLenkungskreis (früher Steuerungsgruppe) | {3}",
  );
  const { register } = read(MEMBERS, organizations);
  expect(register.quotas[0]?.organization).toMatchObject({
    name: "Lenkungskreis",
    shortName: "Lenkungskreis",
    previousNames: ["Steuerungsgruppe"],
  });
});

test("former names of the sheet come before those of the paper, each once", () => {
  const organizations = sheetFromText(
    "Gremien",
    "Gremium | Sitze\nKoStAG (früher Lenkungskreis; STEUERUNGSGRUPPE) | {2}",
  );
  const { register } = read(MEMBERS, organizations);
  expect(register.quotas[0]?.organization).toMatchObject({
    name: "Koordinierungs- und Steuerungsarbeitsgruppe",
    shortName: "KoStAG",
    previousNames: ["Lenkungskreis", "STEUERUNGSGRUPPE"],
  });
});
