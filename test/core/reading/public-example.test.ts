import { personName } from "../../../src/core/register";
import { membershipLines, readText } from "./reading-support";

// The public example: resolution of paper SV-10-0089/1 of the Kreis Coesfeld.
const DELEGATION = [
  "KoStAG: Herr Lütkecosmann, member",
  "KoStAG: Herr Merschhemke, substitute, for Herr Lütkecosmann",
  "KoStAG: Frau Schäpers, member",
  "KoStAG: Frau Volkhardt, substitute, for Frau Schäpers",
  "AG 0-6: Herr Merschhemke, member",
  "AG 6-18: Frau Volkhardt, member",
  "AG 18-27: Frau Verspohl, member",
];

test("the public example is read from a row per membership", () => {
  const read = readText(`
    SV-10-0089/1
    Gremium  | Funktion               | Name              | Vertretung für
    KoStAG   | Mitglied               | Herr Lütkecosmann |
    KoStAG   | stellv. Mitglied       | Herr Merschhemke  | Herrn Lütkecosmann
    KoStAG   | Mitglied               | Frau Schäpers     |
    KoStAG   | Stellvertretung        | Frau Volkhardt    | Frau Schäpers
    AG 0-6   | Mitglied               | Herr Merschhemke  |
    AG 6–18  | Mitglied               | Frau Volkhardt    |
    AG 18-27 | Mitglied               | Frau Verspohl     |
  `);
  expect(membershipLines(read)).toEqual(DELEGATION);
  expect(read.findings).toEqual([]);
  expect(read.register.paperReference).toBe("SV-10-0089/1");
});

test("the public example is read from a row per seat with the deputy beside", () => {
  const read = readText(`
    Beschluss zu SV-10-0089/1
    Gremium  | Mitglied          | Vertretung
    KoStAG   | Herr Lütkecosmann | Herr Merschhemke
    KoStAG   | Frau Schäpers     | Frau Volkhardt
    AG 0-6   | Herr Merschhemke  | –
    AG 6-18  | Frau Volkhardt    | –
    AG 18-27 | Frau Verspohl     | –
  `);
  expect(membershipLines(read)).toEqual(DELEGATION);
  expect(read.findings).toEqual([]);
  expect(read.register.persons.map(personName)).toEqual([
    "Herr Lütkecosmann",
    "Herr Merschhemke",
    "Frau Schäpers",
    "Frau Volkhardt",
    "Frau Verspohl",
  ]);
});

test("without a Gremien sheet the quotas of the paper hold", () => {
  const { register } = readText("Gremium | Name\nKoStAG | Frau Muster");
  expect(register.rulesFrom).toBe("paper");
  expect(
    register.quotas.map(({ organization, sendingOrganization, seats, deputyMode, declined }) => [
      organization.shortName,
      sendingOrganization?.shortName,
      seats,
      deputyMode,
      declined,
    ]),
  ).toEqual([
    ["KoStAG", "ABSI", 2, "personal", false],
    ["AG 0-6", "ABSI", 1, "none", false],
    ["AG 6-18", "ABSI", 1, "none", false],
    ["AG 18-27", "ABSI", 1, "none", false],
  ]);
  expect(register.rules[0]).toMatchObject({ meetingsPerYear: 3, chair: "Landrat", office: "KI" });
  expect(register.organizations.map(({ shortName }) => shortName)).toEqual([
    "KoStAG",
    "AG 0-6",
    "AG 6-18",
    "AG 18-27",
    "ABSI",
  ]);
});
