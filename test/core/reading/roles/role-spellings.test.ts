import { parseRole } from "../../../../src/core/reading/roles/parse-role";

/** More texts of Funktion columns, as clerks write them. */
const ROLE_SPELLINGS = `
  Funktion                                   | heißt        | Stimme | vertritt
  mitglied                                   | member
  MITGLIED                                   | member
  Mitgl                                      | member
  Mitglied:                                  | member
  Mitglied*                                  | member
  Mitglied 1)                                | member
  Ordentliches Mitglied                      | member
  ord. Mitglied                              | member
  Ordentl. Mitglied                          | member
  ordentliche Mitglieder                     | member
  o.M.                                       | member
  Vollmitglied                               | member
  Mitglied (ordentlich)                      | member
  Mitglied / ordentlich                      | member
  Mitglied im Ausschuss                      | member
  Mitglied im KoStAG                         | member
  Mitglied der KoStAG                        | member
  Mitglied des Kreistages                    | member
  Mitglied des ABSI                          | member
  Mitglied der CDU-Fraktion                  | member
  KT-Mitglied                                | member
  Kreistagsmitglied                          | member
  Kreistagsabgeordneter                      | member
  KTA                                        | member
  Ktabg.                                     | member
  Abgeordneter                               | member
  Abgeordnete/r                              | member
  Ratsmitglied                               | member
  RM                                         | member
  Stadtrat                                   | member
  Stadtverordnete                            | member
  Vertreter                                  | unknown
  Vertreter/-in                              | unknown
  Vertretung                                 | substitute
  Vertretungsmitglied                        | substitute
  vertretendes Mitglied                      | substitute
  Vertretung der freien Träger               | member
  Vertretung freie Träger                    | member
  Vertreter freie Wohlfahrtspflege           | member
  Vertreter Jugendamt                        | member
  Vertreterin Jobcenter                      | member
  Vertreter/in der Politik                   | member
  Vertreter*in der Zielgruppe                | member
  Vertreter aus dem Ehrenamt                 | member
  Vertreter von Verdi                        | unknown
  Vertreterin von Bündnis 90/Die Grünen      | unknown
  Vertretung des Landrats                    | member
  Vertreter des Landrats                     | member
  Vertretung Landrat                         | member
  Stellvertreter des Landrats                | member
  Stellvertreterin des Landrates             | member
  stellv. Landrat                            | member
  stellv. Landrätin                          | member
  allgemeine Vertreterin des Landrats        | member
  Allgemeiner Vertreter                      | member
  allg. Vertreter des Landrats               | member
  Stellvertreter des Bürgermeisters          | member
  stellv. Bürgermeisterin                    | member
  stv. Bürgermeister                         | member
  1. stv. Bürgermeister                      | member
  Stellvertretender Amtsleiter               | member
  stellv. Leitung Jugendamt                  | member
  stv. Fachbereichsleitung                   | member
  stellv. Dezernent                          | member
  stellv. Ausschussvorsitzender              | deputy-chair
  stv. Vorsitz                               | deputy-chair
  stellv.Vorsitz                             | deputy-chair
  Stellv. Vors.                              | deputy-chair
  stellv. Vorsitzende/r                      | deputy-chair
  1. stellv. Vorsitz                         | deputy-chair
  2. stellv. Vors.                           | deputy-chair
  Vize-Vorsitz                               | deputy-chair
  Vizevorsitzende                            | deputy-chair
  Stellvertretender Vorsitz                  | deputy-chair
  Vorsitz (stellv.)                          | deputy-chair
  Vorsitz (Stv.)                             | deputy-chair
  Vorsitz, stellv.                           | deputy-chair
  Vorsitzende (Stellvertretung)              | deputy-chair
  Vertretung des Vorsitzes                   | deputy-chair
  Vertretung Vorsitz                         | deputy-chair
  Vertreter der Vorsitzenden                 | deputy-chair
  Vorsitzender                               | chair
  Vorsitzende                                | chair
  Vorsitzende/r                              | chair
  Vorsitzende(r)                             | chair
  Vorsitzende*r                              | chair
  Vors                                       | chair
  Ausschussvorsitz                           | chair
  Ausschussvorsitzende                       | chair
  Vorsitzendes Mitglied                      | chair
  Sprecher                                   | member
  Sprecher/in                                | member
  Fraktionssprecherin                        | member
  fachpolitischer Sprecher                   | member
  Stellvertretung                            | substitute
  Stellvertretung 1                          | substitute
  1. Stellvertretung                         | substitute
  Stellv.                                    | substitute
  stellv                                     | substitute
  stv                                        | substitute
  Stv.                                       | substitute
  Stv. Mitglied                              | substitute
  stv. Mitgl.                                | substitute
  stellv. Mitgl.                             | substitute
  stellv. M.                                 | substitute
  stellvertr. Mitglied                       | substitute
  Stellvertr.                                | substitute
  Stellvertr. Mitglied                       | substitute
  Stellvertretendes ordentliches Mitglied    | substitute
  stellvertretendes Ausschussmitglied        | substitute
  stellv. Ausschussmitglied                  | substitute
  Stellvertreter                             | substitute
  Stellvertreterin                           | substitute
  Stellvertreter/-in                         | substitute
  Stellvertreter(in)                         | substitute
  StellvertreterInnen                        | substitute
  Stellvertreter des Mitglieds               | substitute
  Stellvertretung des Mitglieds              | substitute
  persönl. Stellvertreter                    | substitute
  persönl. Stellv.                           | substitute
  pers. Vertreter                            | substitute
  pers. Vertr.                               | substitute
  pers. Vertretung                           | substitute
  pers. Stv.                                 | substitute
  persönliche/r Vertreter/in                 | substitute
  persönliche Vertreterin                    | substitute
  persönliche Stellvertretung                | substitute
  Ersatz                                     | substitute
  Ersatzvertreter                            | substitute
  Ersatzperson                               | substitute
  Ersatzmitglied 1                           | substitute
  1. Ersatzmitglied                          | substitute
  Nachrücker                                 | unknown
  Verhinderungsvertreter                     | substitute
  Verhinderungsvertreterin                   | substitute
  Abwesenheitsvertretung                     | substitute
  im Verhinderungsfall                       | substitute
  Vertreter im Verhinderungsfall             | substitute
  Vertretung bei Verhinderung                | substitute
  Vertretung (persönlich)                    | substitute
  Vertretung für Müller                      | substitute   |        | Müller
  Vertretung für Herrn Müller                | substitute   |        | Herrn Müller
  Stellv. von Frau Müller                    | substitute   |        | Frau Müller
  Vertr. für Müller                          | substitute   |        | Müller
  Vertreter für Herrn Müller                 | substitute   |        | Herrn Müller
  vertritt Müller                            | substitute   |        | Müller
  i.V. für Müller                            | substitute   |        | Müller
  Stellvertreter für Müller, Anna            | substitute   |        | Müller, Anna
  Stellvertreter von Anna Müller             | substitute   |        | Anna Müller
  sachkundiger Bürger                        | member       | ja
  sachkundige Bürgerin                       | member       | ja
  sachk. Bürger                              | member       | ja
  sachk. Bürger/in                           | member       | ja
  sachkd. Bürger                             | member       | ja
  sachkundige Bürger                         | member       | ja
  s.B.                                       | member       | ja
  sB                                         | member       | ja
  skB                                        | member       | ja
  SKB                                        | member       | ja
  sachkundiger Bürger (stellv.)              | substitute   | ja
  stellv. sachkundiger Bürger                | substitute
  stellv. sachk. Bürger                      | substitute
  stellv. skB                                | substitute
  stv. sB                                    | substitute
  sachkundiger Bürger / stellv. Mitglied     | substitute   | ja
  sachkundiger Einwohner                     | advisory     | nein
  sachkundige/r Einwohner/in                 | advisory     | nein
  s.E.                                       | advisory     | nein
  sachk. Einw.                               | advisory     | nein
  stellv. sachkundiger Einwohner             | substitute   | nein
  berat. Mitglied                            | advisory     | nein
  Beratendes Mitglied (§ 5 AG-KJHG)          | advisory     | nein
  Mitglied (beratend)                        | advisory     | nein
  beratend                                   | advisory     | nein
  beratende Stimme                           | advisory     | nein
  mit beratender Stimme                      | advisory     | nein
  nur beratend                               | advisory     | nein
  ohne Stimmrecht                            | advisory     | nein
  nicht stimmberechtigt                      | advisory     | nein
  stimmberechtigt                            | member       | ja
  stimmber. Mitglied                         | member       | ja
  Mitglied mit Stimmrecht                    | member       | ja
  Mitglied (ohne Stimmrecht)                 | advisory     | nein
  Stellv. beratendes Mitglied                | substitute   | nein
  beratendes Mitglied (Stellvertretung)      | substitute   | nein
  Beratende Stellvertretung                  | substitute   | nein
  Gäste                                      | guest
  Gast (ohne Stimmrecht)                     | guest        | nein
  ständiger Gast                             | guest
  Dauergast                                  | guest
  Zuhörer                                    | guest
  Schriftführer                              | recorder
  Schriftführer/in                           | recorder
  stellv. Schriftführerin                    | recorder
  Protokoll                                  | recorder
  Protokollführung                           | recorder
  Protokollantin                             | recorder
  Geschäftsführer                            | office
  GF                                         | office
  Geschäftsstelle                            | office
  Moderator                                  | moderation
  Moderatorin                                | moderation
  stellv. Moderation                         | moderation
  Co-Moderation                              | moderation
  Leiter                                     | chair
  Leiterin                                   | chair
  Leiterin Jugendamt                         | member
  Leitung der AG                             | chair
  AG-Leitung                                 | chair
  Gruppenleitung                             | member
  Verwaltung                                 | member
  Dezernentin                                | member
  Dezernent II                               | member
  Leitung Dezernat II                        | member
  Landrat                                    | member
  Bürgermeister                              | member
  Bürgermeisterin                            | member
  Schulleiter                                | member
  Schulleitung                               | member
  Schulrätin                                 | member
  Elternvertretung                           | member
  Schülervertreter                           | member
  Lehrervertreterin                          | member
  Arbeitnehmervertreter                      | member
  Jugendvertretung                           | member
  Delegierter                                | member
  Delegierte                                 | member
  Ersatzdelegierter                          | substitute
  Beisitzer                                  | member
  Beisitzer/in                               | member
  Beisitzerin                                | member
  stellv. Beisitzer                          | substitute
  Beauftragte                                | member
  Integrationsbeauftragte                    | member
  Behindertenbeauftragter                    | member
  Teilnehmer                                 | member
  Mitglied und stellv. Vorsitz               | deputy-chair
  Mitglied u. Schriftführer                  | member
  Mitglied + Vorsitz                         | chair
  Mitglied, Vorsitzende                      | chair
  Mitglied - Vorsitzender                    | chair
  Mitglied; stellv. Vorsitzender             | deputy-chair
  Vorsitzender und Mitglied                  | chair
  Vorsitzender, Geschäftsführer              | chair
  Mitglied kraft Amtes (Landrat)             | member
  geb. Mitglied                              | member
  gekorenes Mitglied                         | member
  berufenes Mitglied                         | member
  kooptiertes Mitglied                       | member
  Ehrenmitglied                              | unknown
  Mitglied, Fraktion CDU                     | member
  CDU                                        | unknown
  M                                          | member
  S                                          | substitute
  StV                                        | substitute
  stM                                        | substitute
  oM                                         | member
  x                                          | unknown
  N.N.                                       | unknown
  keine                                      | unknown
  Sonstiges                                  | unknown
  Mitgleid                                   | unknown
  Mitgied                                    | unknown
  Stellvertrtung                             | unknown
  Mitglieder (ordentlich)                    | member
  1. Mitglied                                | member
  2. Mitglied                                | member
  Mitglied 1                                 | member
  Mitglied Nr. 2                             | member
  hauptamtliches Mitglied                    | member
  Experte                                    | advisory     | nein
  Expertin                                   | advisory     | nein
  Sachverständige                            | advisory     | nein
  wissenschaftliche Begleitung               | unknown
  Koordinierungsstelle                       | unknown
  Stellvertretendes Mitglied (persönlich)    | substitute
  stellvertretendes Mitglied für Frau Muster | substitute   |        | Frau Muster
  stellv. Mitglied für Muster, Eva           | substitute   |        | Muster, Eva
  Stellvertretung (für Frau Muster)          | substitute   |        | Frau Muster
  Vertretung Frau Muster                     | substitute   |        | Frau Muster
  Vertretung: Frau Muster                    | substitute   |        | Frau Muster
`;

const lines = ROLE_SPELLINGS.trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split("|").map((cell) => cell.trim()));

test.each(lines)("%s is %s", (text = "", role = "", vote = "", substituteFor = "") => {
  expect(parseRole(text)).toEqual({
    role,
    ...(vote === "" ? {} : { votingRight: vote === "ja" }),
    ...(substituteFor === "" ? {} : { substituteFor }),
  });
});
