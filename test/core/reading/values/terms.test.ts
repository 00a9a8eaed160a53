import { membershipLines, readText } from "../reading-support";

/** What a list writes in its columns for the term, and the term that is read; "…" is open. */
const TERMS = `
  Spalten     | Zellen                                        | Zeit
  von;bis     | 01.11.2020;31.10.2025                         | 2020-11-01 to 2025-10-31
  von;bis     | 1.11.20;                                      | 2020-11-01 to …
  von;bis     | seit 01.11.2020 (Kreistag);unbefristet        | 2020-11-01 to …
  von;bis     | ;bis 31.10.25                                 | … to 2025-10-31
  von;bis     | bis 31.10.2025;                               | … to 2025-10-31
  von;bis     | 01.11.20 – 31.10.25;                          | 2020-11-01 to 2025-10-31
  von;bis     | vom 01.11.2020 bis 31.10.2025;                | 2020-11-01 to 2025-10-31
  von;bis     | 01.11.2020 – heute;                           | 2020-11-01 to …
  von;bis     | WP 2020-2025;                                 | 2020-11-01 to 2025-10-31
  von;bis     | 2020 - 2025;                                  | 2020-11-01 to 2025-10-31
  von;bis     | 2020 bis 2025;                                | 2020-11-01 to 2025-10-31
  von;bis     | ab sofort;                                    |
  von;bis     | 10. Wahlperiode;                              |
  Zeitraum    | 01.11.2020-31.10.2025                         | 2020-11-01 to 2025-10-31
  Zeitraum    | 01.11.2020 bis auf Weiteres                   | 2020-11-01 to …
  Zeitraum    | bis 31.10.2025                                | … to 2025-10-31
  Zeitraum    | 2020-2025                                     | 2020-11-01 to 2025-10-31
  Wahlperiode | 2020/2025                                     | 2020-11-01 to 2025-10-31
  Wahlperiode | 2020 bis 2025                                 | 2020-11-01 to 2025-10-31
  Wahlperiode | 01.11.2020-31.10.2025                         | 2020-11-01 to 2025-10-31
  Wahlperiode | aktuell                                       | 2020-11-01 to 2025-10-31
  Wahlperiode | X                                             |
`;

const lines = TERMS.trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split("|").map((cell) => cell.trim()));

test.each(lines)("%s %s: %s", (headings = "", cells = "", term = "") => {
  const columns = (text: string) => text.replace(/;/g, " | ");
  const read = readText(
    `Gremium | Name | ${columns(headings)}\nKoStAG | Eva Muster | ${columns(cells)}`,
  );
  expect(membershipLines(read)).toEqual([
    `KoStAG: Eva Muster, member${term === "" ? "" : `, ${term}`}`,
  ]);
  expect(read.findings).toEqual([]);
});

test.each([
  ["Muster, Eva (CDU) ab 01.03.2021", "CDU, 2021-03-01 to …"],
  ["Muster, Eva - CDU - bis 31.12.2021", "CDU, … to 2021-12-31"],
  ["Eva Muster bis 31.12.2021", "… to 2021-12-31"],
])("the term in %s is no part of the name", (name, told) => {
  const read = readText(`Gremium | Name\nKoStAG | ${name}`);
  expect(membershipLines(read)).toEqual([`KoStAG: Eva Muster, member, ${told}`]);
});
