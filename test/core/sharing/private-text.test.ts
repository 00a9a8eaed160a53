import { isPrivateNumber, withoutPrivateText } from "../../../src/core/sharing/private-text";

const NUMBER = /^\p{Lu}/u;

/** What stands in a cell of a kept column → what is handed on, and what was taken out. */
const TAKEN_OUT: readonly (readonly [cell: string, handedOn: string, kinds: string])[] = [
  ["Anna Muster (Tel. 02541 18-4711)", "Anna Muster", "telephone"],
  ["Anna Muster (02541/18-4711)", "Anna Muster", "telephone"],
  ["Anna Muster, Tel.: 0171/1234567", "Anna Muster", "telephone"],
  ["Anna Muster, Tel. 02541 18-4711, CDU", "Anna Muster, CDU", "telephone"],
  ["Anna Muster\nTel. 02541 18-4711", "Anna Muster", "telephone"],
  ["Tel. 02541 18-4711\nAnna Muster", "Anna Muster", "telephone"],
  ["Anna Muster +49 (0) 2541 18-4711", "Anna Muster", "telephone"],
  ["Anna Muster 0049 2541 184711", "Anna Muster", "telephone"],
  ["Anna Muster ☎ 02541 184711", "Anna Muster", "telephone"],
  ["Anna Muster T: 02541 184711 M: 0171 1234567", "Anna Muster", "telephone"],
  ["Anna Muster, mobil 0171-1234567 (privat)", "Anna Muster", "telephone"],
  ["Anna Muster (Durchwahl 4711)", "Anna Muster", "telephone"],
  ["Anna Muster, DW -4711", "Anna Muster", "telephone"],
  ["Anna Muster, Tel. privat: 02541 4711", "Anna Muster", "telephone"],
  ["Anna Muster (0251) 411-0", "Anna Muster", "telephone"],
  ["Anna Muster 02 51 / 41 10 12", "Anna Muster", "telephone"],
  ["Anna Muster Fax 02541/18-9000", "Anna Muster", "telephone"],
  ["02541184711", "", "telephone"],
  ["anna.muster@example.org", "", "e-mail"],
  ["Anna Muster <anna.muster@example.org>", "Anna Muster", "e-mail"],
  ["Anna Muster (E-Mail: anna.muster@example.org)", "Anna Muster", "e-mail"],
  ["Anna Muster, anna(at)example.org, CDU", "Anna Muster, CDU", "e-mail"],
  ["Anna Muster; mailto:anna@kreis", "Anna Muster", "e-mail"],
  ["Anna Muster (Tel. 02541 18-0, anna@example.org)", "Anna Muster", "e-mail telephone"],
  ["Anna Muster (geb. 1.2.1970)", "Anna Muster", "birth"],
  ["Anna Muster, geb. 01.02.70", "Anna Muster", "birth"],
  ["Anna Muster, geboren am 1. Februar 1970 in Coesfeld", "Anna Muster", "birth"],
  ["Anna Muster (*1970)", "Anna Muster", "birth"],
  ["Anna Muster, Jahrgang 1970", "Anna Muster", "birth"],
  ["Anna Muster (Jg. 70)", "Anna Muster", "birth"],
  ["Geburtsdatum: 01.02.1970", "", "birth"],
  ["DE12500105170648489890", "", "bank"],
  ["Anna Muster, IBAN DE12 5001 0517 0648 4898 90", "Anna Muster", "bank"],
  ["NL91ABNA0417164300", "", "bank"],
  ["Konto 4711081 BLZ 40154530", "", "bank"],
  ["Anna Muster, BIC WELADED1COE", "Anna Muster", "bank"],
];

/** In the cell of a name alone. */
const TAKEN_OUT_OF_NAMES: typeof TAKEN_OUT = [
  ["Anna Muster, Brinkweg 2, 48653 Coesfeld", "Anna Muster", "address"],
  ["Anna Muster, 48653 Coesfeld", "Anna Muster", "address"],
  ["Anna Muster, Hauptstr. 12 a", "Anna Muster", "address"],
  ["Anna Muster\nDaruper Straße 5\n48653 Coesfeld", "Anna Muster", "address"],
];

/** What must stay as it is. */
const LEFT_ALONE = [
  "Anna Muster",
  "Anna Muster geb. Beispiel",
  "Dr. Anna Schulze Esking MdL",
  "Müller (CDU)",
  "Muster*",
  "1. Frau Muster (Vertretung Herr Beispiel)",
  "AG 0-6",
  "AG 6-18",
  "AG 0-6 / 6-18 / 18-27",
  "AG 06-18 / 18-27",
  "AG 0 - 6, AG 6 - 18, AG 18 - 27",
  "KoStAG (2 Mitglieder)",
  "01.11.2020",
  "01.11.2020 – 31.10.2025",
  "01-11-2020",
  "01112020",
  "2020-11-01",
  "2020–2025",
  "Wahlperiode 2020/2025",
  "seit 2014",
  "bis 31.10.2025",
  "SV-10-0089/1",
  "SV-9-1769",
  "Vorlage 0089/2021",
  "Drucksache 10/0123",
  "16:30 Uhr",
  "08.30-10.00 Uhr",
  "Raum 012",
  "Raum 0.123",
  "Kreishaus, Friedrich-Ebert-Str. 7, 48653 Coesfeld, Großer Sitzungssaal",
  "3. Sitzung",
  "Nr. 12",
  "§ 58 Abs. 1 GO NRW",
  "10.000 Euro",
  "Platz 3",
  "100 %",
  "B 90/Die Grünen",
  "Kreistagsmitglied seit 01.11.2020",
  "Fraktion DIE LINKE. im Kreistag",
  "Kontaktstelle 3",
];

describe("what a cell tells beside what its column is for", () => {
  test.each(TAKEN_OUT)("%j is handed on as %j", (cell, handedOn, kinds) => {
    const cleaned = withoutPrivateText(cell);
    expect([cleaned.text, cleaned.kinds.join(" ")]).toEqual([handedOn, kinds]);
  });

  test.each(TAKEN_OUT_OF_NAMES)("%j as a name is handed on as %j", (cell, handedOn, kinds) => {
    const cleaned = withoutPrivateText(cell, true);
    expect([cleaned.text, cleaned.kinds.join(" ")]).toEqual([handedOn, kinds]);
  });

  test.each(LEFT_ALONE)("%j is left alone", (cell) => {
    expect(withoutPrivateText(cell)).toEqual({ text: cell, kinds: [] });
  });

  test.each(LEFT_ALONE.filter((cell) => NUMBER.test(cell) && !cell.includes("48653")))(
    "%j is left alone as a name too",
    (cell) => expect(withoutPrivateText(cell, true).text).toBe(cell),
  );

  test("a telephone number that is a number is private, a year and a count are not", () => {
    expect([2541184711, 1711234567, 4711000].map(isPrivateNumber)).toEqual([true, true, true]);
    expect([2021, 12, 48653, 0.5, -3].some(isPrivateNumber)).toBe(false);
  });

  test("long texts of nothing but beginnings are read to their end", () => {
    const texts = ["0", "a@", "(", "01 ", "* ", "DE12 ", "Tel. ", "1,"].map((part) =>
      part.repeat(16_000),
    );
    for (const text of texts)
      expect(withoutPrivateText(text, true).text.length).toBeLessThanOrEqual(text.length);
  });

  test("so are blanks and signs without end around something private", () => {
    for (const run of [" ", "\t", ", ", ",", "-", "\n", "Tel. "]) {
      const { text, kinds } = withoutPrivateText(
        `Anna ${run.repeat(16_000)}a@b.de${run.repeat(16_000)}.`,
      );
      expect(kinds).toEqual(["e-mail"]);
      expect(text).toMatch(/^Anna/);
    }
  });
});
