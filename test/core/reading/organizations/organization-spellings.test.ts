import { organizationBook } from "../../../../src/core/reading/organizations/organization-book";

const place = { sheet: "Liste", cell: "A2" };

/** How lists write the bodies of the paper, and which is meant. */
const SPELLINGS = `
  Kostag                                                                         | KoStAG
  kostag                                                                         | KoStAG
  Ko-StAG                                                                        | KoStAG
  KoSt-AG                                                                        | KoStAG
  Ko StAG                                                                        | KoStAG
  KoStAg                                                                         | KoStAG
  KoStA G                                                                        | KoStAG
  K.o.St.A.G.                                                                    | KoStAG
  KoStAG Kreis Coesfeld                                                          | KoStAG
  KoStAG des Kreises Coesfeld                                                    | KoStAG
  KoStAG (Kreis Coesfeld)                                                        | KoStAG
  KoStAG Chancengerechtigkeit                                                    | KoStAG
  KoStAG Netzwerk Chancengerechtigkeit                                           | KoStAG
  Steuerungsgruppe KoStAG                                                        | KoStAG
  KoStAG (Steuerungsgruppe)                                                      | KoStAG
  KoStAG/Steuerungsgruppe                                                        | KoStAG
  KoStAG, Steuerungsgruppe                                                       | KoStAG
  KoStAG - Steuerungsgruppe                                                      | KoStAG
  Steuerungsgruppe des Netzwerks Chancengerechtigkeit                            | KoStAG
  Steuerungsgruppe Netzwerk Chancengerechtigkeit                                 | KoStAG
  Koordinierungs- und Steuerungsarbeitsgruppe                                    | KoStAG
  Koordinierungs- und Steuerungsarbeitsgruppe (KoStAG)                           | KoStAG
  Koordinierungs- und SteuerungsAG                                               | KoStAG
  Koordinierungs- & Steuerungsarbeitsgruppe                                      | KoStAG
  Koordinierungs- und Steuerungs AG                                              | KoStAG
  Koordinierungs- und Steuerungsgruppe                                           | KoStAG
  Koordinations- und Steuerungsarbeitsgruppe                                     | KoStAG
  Koordinierungs - und Steuerungsarbeitsgruppe                                   | KoStAG
  Koordinierungs-und Steuerungsarbeitsgruppe                                     | KoStAG
  Koordinierungs und Steuerungsarbeitsgruppe                                     | KoStAG
  KoStAG*                                                                        | KoStAG
  KoStAG 1)                                                                      | KoStAG
  KoStAG:                                                                        | KoStAG
  "KoStAG"                                                                       | KoStAG
  1. KoStAG                                                                      | KoStAG
  a) KoStAG                                                                      | KoStAG
  KoStAG (2 Mitglieder)                                                          | KoStAG
  KoStAG (2)                                                                     | KoStAG
  KoStAG - 2 Sitze                                                               | KoStAG
  Kost-AG                                                                        | KoStAG
  KoSTAG (neu)                                                                   | KoStAG
  KOStAG                                                                         | KoStAG
  AG 0–6                                                                         | AG 0-6
  AG 0—6                                                                         | AG 0-6
  AG 0−6                                                                         | AG 0-6
  AG 0 bis 6                                                                     | AG 0-6
  AG 0-6 Jahre                                                                   | AG 0-6
  AG 0 – 6 Jahre                                                                 | AG 0-6
  AG 0-6 J.                                                                      | AG 0-6
  AG "0-6"                                                                       | AG 0-6
  AG (0-6)                                                                       | AG 0-6
  AG-0-6                                                                         | AG 0-6
  AG_0-6                                                                         | AG 0-6
  AG: 0-6                                                                        | AG 0-6
  AG, 0-6                                                                        | AG 0-6
  AG 0-6.                                                                        | AG 0-6
  AG 0 - 6-Jährige                                                               | AG 0-6
  AG 0- 6                                                                        | AG 0-6
  AG 0 -6                                                                        | AG 0-6
  AG 0_6                                                                         | AG 0-6
  AG I (0-6)                                                                     | AG 0-6
  AG 1: 0-6                                                                      | AG 0-6
  AG 1 – 0-6                                                                     | AG 0-6
  AG 1 0-6 Jahre                                                                 | AG 0-6
  AG Kinder 0-6                                                                  | AG 0-6
  AG Kinder 0-6 Jahre                                                            | AG 0-6
  AG Kinder (0-6 Jahre)                                                          | AG 0-6
  AG Familien (0-6)                                                              | AG 0-6
  AG Familie 0-6                                                                 | AG 0-6
  AG Familien mit Kindern 0-6                                                    | AG 0-6
  AG Familien mit Kindern 0-6 Jahre                                              | AG 0-6
  AG Familien mit Kindern (0-6)                                                  | AG 0-6
  AG Familien mit Kindern von 0 bis 6 Jahren                                     | AG 0-6
  AG Familien mit Kindern ab der Geburt bis zur Vollendung des 6. Lebensjahres   | AG 0-6
  AG Familien mit Kindern (ab der Geburt bis zur Vollendung des 6. Lebensjahres) | AG 0-6
  Arbeitsgruppe 6-18                                                             | AG 6-18
  Arbeitsgruppe 6 - 18 Jahre                                                     | AG 6-18
  Arbeitsgr. 6-18                                                                | AG 6-18
  Arb.gr. 6-18                                                                   | AG 6-18
  Arbeitsgemeinschaft 6-18                                                       | AG 6-18
  A.G. 6-18                                                                      | AG 6-18
  AG 6-18-Jährige                                                                | AG 6-18
  AG 6-18jährige                                                                 | AG 6-18
  AG der 6- bis 18-Jährigen                                                      | AG 6-18
  AG 6 bis unter 18                                                              | AG 6-18
  AG 6-18 (Jugend)                                                               | AG 6-18
  AG Jugend 6-18                                                                 | AG 6-18
  AG Jugendliche (6-18)                                                          | AG 6-18
  AG Kinder und Jugendliche 6-18                                                 | AG 6-18
  AG Familien mit Kindern und Jugendlichen zwischen 6 und 18 Jahren              | AG 6-18
  AG Familien mit Kindern und Jugendlichen (6-18)                                | AG 6-18
  AG zwischen 6 und 18                                                           | AG 6-18
  AG zwischen 6 und 18 Jahren                                                    | AG 6-18
  Zielgruppenspezifische AG 6-18                                                 | AG 6-18
  Zielgruppen-AG 6-18                                                            | AG 6-18
  zielgruppenspezifische Arbeitsgruppe 6-18                                      | AG 6-18
  Themen-AG 6-18                                                                 | AG 6-18
  Netzwerk-AG 6-18                                                               | AG 6-18
  6-18                                                                           | AG 6-18
  6–18                                                                           | AG 6-18
  6 - 18                                                                         | AG 6-18
  6 bis 18                                                                       | AG 6-18
  6-18 Jahre                                                                     | AG 6-18
  06-18                                                                          | AG 6-18
  AG 6–18                                                                        | AG 6-18
  AG 6-18 Kreis Coesfeld                                                         | AG 6-18
  AG 6-18 (KoStAG)                                                               | AG 6-18
  KoStAG AG 6-18                                                                 | AG 6-18
  KoStAG-AG 6-18                                                                 | AG 6-18
  KoStAG: AG 6-18                                                                | AG 6-18
  KoStAG - AG 6-18                                                               | AG 6-18
  Arbeitsgruppe (18-27)                                                          | AG 18-27
  Arbeitsgruppe 18 bis unter 27                                                  | AG 18-27
  AG 18 bis 27 Jahre                                                             | AG 18-27
  AG 18-27 Jahre                                                                 | AG 18-27
  AG 18–27                                                                       | AG 18-27
  AG18-27                                                                        | AG 18-27
  AG18–27                                                                        | AG 18-27
  AG junge Erwachsene                                                            | AG 18-27
  AG junge Erwachsene 18-27                                                      | AG 18-27
  AG Junge Erwachsene (18-27)                                                    | AG 18-27
  AG junge Erwachsene zwischen 18 und 27 Jahren                                  | AG 18-27
  AG "junge Erwachsene"                                                          | AG 18-27
  AG Erwachsene 18-27                                                            | AG 18-27
  18-27                                                                          | AG 18-27
  absi                                                                           | ABSI
  Absi                                                                           | ABSI
  Ausschuss f. Bildung, Schule u. Integration                                    | ABSI
  Ausschuss Bildung, Schule und Integration                                      | ABSI
  Ausschuss für Bildung, Schule & Integration                                    | ABSI
  Ausschuss für Bildung, Schule und Integration des Kreistages                   | ABSI
  Ausschuss für Bildung Schule und Integration                                   | ABSI
  ABSI (ehem. Integrationsausschuss)                                             | ABSI
  Integrationsausschuss (jetzt ABSI)                                             | ABSI
  Kreistag                                                                       | Kreistag
  Kreistag des Kreises Coesfeld                                                  | Kreistag
  Kreis-Ausschuss                                                                | Kreisausschuss
  Netzwerk "Chancengerechtigkeit"                                                | Netzwerk Chancengerechtigkeit
  Koordinierungsstelle                                                           | Koordinierungsstelle
  Koordinierungsstelle Chancengerechtigkeit                                      | Koordinierungsstelle
`;

const lines = SPELLINGS.trim()
  .split("\n")
  .map((line): readonly [text: string, shortName: string] => {
    const [text = "", shortName = ""] = line.split("|").map((cell) => cell.trim());
    return [text, shortName];
  });

test.each(lines)("%s is the %s, and nobody is asked", (text, shortName) => {
  const book = organizationBook();
  expect(book.organizationAt(text, { place })?.shortName).toBe(shortName);
  expect(book.findings).toEqual([]);
});

test.each([
  ["KoStGA", "KoStAG"],
  ["KoSAG", "KoStAG"],
  ["AG 0.6", "AG 0-6"],
  ["AG 0 6", "AG 0-6"],
  ["AG 06", "AG 0-6"],
  ["AK 6-18", "AG 6-18"],
  ["AG 6-17", "AG 6-18"],
  ["AG 6-19", "AG 6-18"],
  ["AG 7-18", "AG 6-18"],
  ["AG 0-7", "AG 0-6"],
  ["AG 0-3", "AG 0-6"],
  ["AG 18-30", "AG 18-27"],
  ["Ausschuss für Bildung, Schule und Integation", "Ausschuss für Bildung, Schule und Integration"],
  ["Auschuss für Bildung, Schule und Integration", "Ausschuss für Bildung, Schule und Integration"],
  [
    "Ausschuss für Schule, Bildung und Integration",
    "Ausschuss für Bildung, Schule und Integration",
  ],
])("%s is not read as %s, but asked about", (text, similar) => {
  const book = organizationBook();
  expect(book.organizationAt(text, { place })?.shortName).toBe(text);
  expect(book.findings).toMatchObject([{ code: "organization-similar", facts: { similar } }]);
});

test.each([
  "Arbeitskreis 6-18",
  "AG Schule 6-18",
  "AG 27+",
  "AG 60+",
  "AGs",
  "AG 0-6, AG 6-18",
  "AG 0-6 / AG 6-18",
  "Bildungsausschuss",
  "Schulausschuss",
  "Ausschuss für Integration",
  "KT",
  "Kreistag Coesfeld",
  "KA",
  "Jugendhilfeausschuss",
  "JHA",
  "Kreistagsausschuss",
])("%s is a body of its own, and nobody is asked", (text) => {
  const book = organizationBook();
  expect(book.organizationAt(text, { place })?.name).toBe(text);
  expect(book.findings).toEqual([]);
});
