import { parseRole } from "../../../../src/core/reading/roles/parse-role";

/** Real Funktion texts. Stimme: what the Funktion itself says of the vote, if anything. */
const ROLE_TABLE = `
  Mitglied                                    | member       |
  Mitglieder                                  | member       |
  Mitgl.                                      | member       |
  ordentl. Mitglied                           | member       |
  Ordentliche(s) Mitglied(er)                 | member       |
  o. M.                                       | member       |
  Mitglied:in                                 | member       |
  Mitglied (m/w/d)                            | member       |
  Mitglied (CDU)                              | member       |
  Mitglied, CDU                               | member       |
  Mitglied kraft Amtes                        | member       |
  geborenes Mitglied                          | member       |
  stimmberechtigtes Mitglied                  | member       | ja
  Mitglied (stimmberechtigt)                  | member       | ja
  Ausschussmitglied                           | member       |
  Kreistagsabgeordnete                        | member       |
  KTM                                         | member       |
  Ratsherr                                    | member       |
  Stadtverordnete/r                           | member       |
  Beisitzer*in                                | member       |
  Delegierte/r                                | member       |
  Sachkundige/r Bürger/in                     | member       | ja
  Sachkundige:r Bürger:in                     | member       | ja
  Sachkundiger Bürger gem. § 41 KrO           | member       | ja
  sachk. Bürgerin (§ 58 Abs. 3 GO NRW)        | member       | ja
  s. B.                                       | member       | ja
  sachkundiger Bürger mit beratender Stimme   | advisory     | nein
  Sachkundige/r Einwohner/in                  | advisory     | nein
  beratendes Mitglied                         | advisory     | nein
  ber. Mitglied                               | advisory     | nein
  Mitglied mit beratender Stimme              | advisory     | nein
  Mitglied ohne Stimmrecht                    | advisory     | nein
  nicht stimmberechtigtes Mitglied            | advisory     | nein
  Mitglied, beratend                          | advisory     | nein
  Beraterin                                   | advisory     | nein
  Sachverständiger                            | advisory     | nein
  Stellv. Mitglied                            | substitute   |
  stellv.Mitglied                             | substitute   |
  stv. M.                                     | substitute   |
  stellvertretendes Mitglied                  | substitute   |
  stellv. Mitglied (SPD)                      | substitute   |
  Mitglied (stellv.)                          | substitute   |
  Stellvertreter/in                           | substitute   |
  Stellvertreter*in                           | substitute   |
  Stellvertreter:in                           | substitute   |
  StellvertreterIn                            | substitute   |
  2. Stellvertreterin                         | substitute   |
  persönliche Vertretung                      | substitute   |
  Persönliche/r Stellvertreter/in             | substitute   |
  persönlicher Vertreter                      | substitute   |
  Vertreter/in im Verhinderungsfall           | substitute   |
  Verhinderungsvertretung                     | substitute   |
  Ersatzmitglied                              | substitute   |
  Ersatzdelegierte                            | substitute   |
  Stellv. sachkundige/r Bürger/in             | substitute   |
  sachkundige Bürgerin, stellv. Mitglied      | substitute   | ja
  stellv. ber. Mitglied                       | substitute   | nein
  beratendes Mitglied (stellv.)               | substitute   | nein
  Vorsitz                                     | chair        |
  Vorsitzende:r                               | chair        |
  Vors.                                       | chair        |
  1. Vorsitzender                             | chair        |
  Mitglied und Vorsitzender                   | chair        |
  Leitung                                     | chair        |
  stellv. Vorsitz                             | deputy-chair |
  1. stellvertretende Vorsitzende             | deputy-chair |
  Stellvertretende/r Vorsitzende/r            | deputy-chair |
  2. Vorsitzende                              | deputy-chair |
  stv. Vors.                                  | deputy-chair |
  Mitglied, stellv. Vorsitz                   | deputy-chair |
  Mitglied / stellv. Vorsitzende              | deputy-chair |
  Vorsitzender (Stellvertreter)               | deputy-chair |
  Stellvertreter des Vorsitzenden             | deputy-chair |
  stellv. Leitung                             | deputy-chair |
  Gast                                        | guest        |
  Beobachterin                                | guest        |
  Schriftführung                              | recorder     |
  Geschäftsführung                            | office       |
  stellv. Geschäftsführerin                   | office       |
  Moderation                                  | moderation   |
  Mitglied und Schriftführer                  | member       |
`;

const lines = ROLE_TABLE.trim()
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim()));

test.each(lines)("%s is %s, vote: %s", (text = "", role, vote) => {
  const read = parseRole(text);
  expect(read?.role).toBe(role);
  expect(read?.votingRight).toBe(vote === "" ? undefined : vote === "ja");
});

test.each([
  "Vertreter des Kreises",
  "Vertreterin der Verwaltung",
  "Vertretung der freien Wohlfahrtspflege",
  "Vertreter für die Kirchen",
  "Elternvertreterin",
  "Arbeitgebervertreter",
  "Seniorenvertretung",
])("%s represents a group and deputises nobody", (text) => {
  expect(parseRole(text)).toEqual({ role: "member" });
});

test.each([
  "stellv. Bürgermeister",
  "1. stellv. Bürgermeisterin",
  "stellvertretende Landrätin",
  "stellv. Amtsleiterin",
  "Erster Beigeordneter",
  "Fachbereichsleiter",
  "Leiterin des Jugendamtes",
  "Gleichstellungsbeauftragte",
  "Fraktionsvorsitzende",
  "stellv. Fraktionsvorsitzender",
  "Sprecherin",
  "stellv. Sprecher",
  "Obmann",
  "Obfrau",
])("%s is an office of a member, neither chair nor deputy here", (text) => {
  expect(parseRole(text)).toEqual({ role: "member" });
});

test.each([
  "Vertreter/in",
  "Vertreterin",
  "Häuptling",
  "ehemaliges Mitglied",
  "Mitglied (ausgeschieden)",
  "Nachrückerin",
  "Vertreter von Müller",
])("%s is not guessed", (text) => {
  expect(parseRole(text)).toEqual({ role: "unknown" });
});

test.each([
  ["Vertretung für Frau Muster", "Frau Muster"],
  ["Stellv. für Muster", "Muster"],
  ["Stellvertretung für das Mitglied Muster", "Muster"],
  ["Vertretung von Herrn Muster", "Herrn Muster"],
  ["Stellvertreterin von Muster", "Muster"],
  ["Stellv.: Frau Muster", "Frau Muster"],
  ["Stellvertretung (Herr Muster)", "Herr Muster"],
  ["persönliche Vertretung Frau Muster", "Frau Muster"],
  ["vertritt Frau Muster", "Frau Muster"],
  ["Ersatz für Herrn Muster", "Herrn Muster"],
])("%s names whom it stands in for", (text, substituteFor) => {
  expect(parseRole(text)).toEqual({ role: "substitute", substituteFor });
});

test.each(["", " – ", "k. A."])("%j says nothing", (text) => {
  expect(parseRole(text)).toBeUndefined();
});
