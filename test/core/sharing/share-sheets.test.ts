import fc from "fast-check";
import {
  assess,
  isoDay,
  layOut,
  removedLines,
  renderText,
  shareSheets,
  type Row,
  type ShareChoices,
  type Sheet,
} from "../../../src/core";
import { anyWorkbook } from "../../support/any-workbook";
import { sheetFromText, workbookOf } from "../../support/grid-from-text";

const DAY = isoDay("2021-02-17");

function shared(sheets: readonly Sheet[], choices?: ShareChoices) {
  const workbook = workbookOf(...sheets);
  return shareSheets(workbook, assess(workbook, DAY), choices);
}

/** The sheets as text, without blanks at the ends of lines. */
function sharedText(...sheets: readonly Sheet[]): string {
  const { documents } = shared(sheets);
  return documents.map((document) => renderText(layOut(document)).trimEnd()).join("\n----\n");
}

function lines(text: string): string {
  const all = text.split("\n").slice(1, -1);
  const indent = Math.min(...all.filter(Boolean).map((line) => line.search(/\S/)));
  return all.map((line) => line.slice(indent)).join("\n");
}

describe("the sheets of the committee version", () => {
  test("a list: its entries under one row of headings, days and numbers as such", () => {
    const list = sheetFromText(
      "Mitglieder",
      `
      Mitglieder der KoStAG, Rückfragen an Frau Probe

      Nr. | Name                       | Fraktion | E-Mail        | von          | bis
      1   | Eva Muster (Tel. 0251 411) | CDU      | e@example.org | {2021-02-17} | 31.10.2025
      {2} | Karl Probe                 | {#REF!}  |               | {44244}      | bald
      Summe | {2} |
      * Stand der Dinge
      `,
    );
    expect(sharedText(list)).toBe(
      lines(`
      KoStAG
      Stand: 17.02.2021

      Nr.  Name        Fraktion  von         bis
      ---  ----------  --------  ----------  ----------
        1  Eva Muster  CDU       17.02.2021  31.10.2025
        2  Karl Probe            17.02.2021  bald
      `),
    );
    expect(removedLines(shared([list]).removed)).toEqual([
      "Mitglieder: Die Spalte „E-Mail“ fehlt (private Angaben).",
      "Mitglieder: 2 Zeilen fehlen (6–7), weil dort kein Eintrag einer Tabelle steht.",
      "Mitglieder: Private Angaben in 1 Zelle (B4 (Telefon)) fehlen.",
      "Mitglieder: Fehlerwerte in 1 Zelle (C5) bleiben leer.",
    ]);
  });

  test("what heads the rows stands in each of them, so that they can be sorted", () => {
    const list = sheetFromText(
      "Beirat",
      `
      Mitglied    | Fraktion | Stellvertretung
      KoStAG      |          |
      CDU-Fraktion
      Eva Muster  |          | Ina Zweite
      Karl Probe  | FDP      | –
      Beratende Mitglieder
      Uwe Dritter | SPD      | –
      AG 0-6
      Ute Vierte  | UWG      | –
      `,
    );
    expect(sharedText(list)).toBe(
      lines(`
      Beirat
      Stand: 17.02.2021

      Gremium  Funktion             Mitglied     Fraktion      Stellvertretung
      -------  -------------------  -----------  ------------  ---------------
      KoStAG                        Eva Muster   CDU-Fraktion  Ina Zweite
      KoStAG                        Karl Probe   FDP           –
      KoStAG   Beratendes Mitglied  Uwe Dritter  SPD           –
      AG 0-6                        Ute Vierte   UWG           –
      `),
    );
  });

  test("a merged cell says the same in all its rows, and what lies under it is not told", () => {
    const list = sheetFromText(
      "Liste",
      `
      Gremium | Fraktion | Name
      KoStAG  | CDU      | Eva Muster
      intern  |          | Karl Probe
      AG 0-6  | SPD      | Ina Zweite
      `,
      { merges: ["A2:A3", "B2:B3"] },
    );
    expect(sharedText(list).split("\n").slice(-3)).toEqual([
      "KoStAG   CDU       Eva Muster",
      "KoStAG   CDU       Karl Probe",
      "AG 0-6   SPD       Ina Zweite",
    ]);
  });

  test("what only a hidden row or title says is not told", () => {
    const list = sheetFromText(
      "Liste",
      `
      Jugendhilfeausschuss
      Gremium | Name        | Fraktion
      KoStAG  | Eva Muster  | CDU
              | Karl Probe  | SPD
      AG 0-6  | Ina Zweite  | FDP
              | Uwe Dritter | UWG
      `,
      { hiddenRows: [1, 3] },
    );
    expect(sharedText(list)).toBe(
      lines(`
      Liste
      Stand: 17.02.2021

      Gremium  Name         Fraktion
      -------  -----------  --------
               Karl Probe   SPD
      AG 0-6   Ina Zweite   FDP
      AG 0-6   Uwe Dritter  UWG
      `),
    );
    expect(removedLines(shared([list]).removed)).toEqual([
      "Liste: 2 ausgeblendete Zeilen fehlen (1, 3).",
    ]);
  });

  test("a matrix is told again as a list, of what everybody sees alone", () => {
    const hidden = sheetFromText(
      "Alt",
      `
      Gremium | Anrede | Vorname | Name
      KoStAG  | Frau   | Eva     | Muster
      `,
      { visibility: "hidden" },
    );
    const matrix = sheetFromText(
      "Übersicht",
      `
      Name        | Fraktion | KoStAG | AG 0-6 | AG 6-18
      Frau Muster | CDU      | M      |        |
      Herr Probe  | SPD      |        | M      |
      Frau Zweite | FDP      | S      |        | M
      Herr Fort   | FDP      |        | M      |
      `,
      { hiddenRows: [5] },
    );
    expect(sharedText(hidden, matrix)).toBe(
      lines(`
      Übersicht
      Stand: 17.02.2021

      Gremium  Funktion         Anrede  Name    Fraktion  Vertretung für
      -------  ---------------  ------  ------  --------  --------------
      KoStAG   Mitglied         Frau    Muster  CDU
      AG 0-6   Mitglied         Herr    Probe   SPD
      KoStAG   Stellvertretung  Frau    Zweite  FDP       Frau Muster
      AG 6-18  Mitglied         Frau    Zweite  FDP
      `),
    );
    expect(removedLines(shared([hidden, matrix]).removed)).toEqual([
      "Blatt „Alt“ fehlt: es ist ausgeblendet.",
      "Übersicht: 1 ausgeblendete Zeile fehlt (5).",
      "Übersicht: Die Form des Blattes ist keine Tabelle; was gelesen wurde, steht als Liste da.",
    ]);
  });

  test("our own sheet comes along as it stands, and is told where it no longer fits the list", () => {
    const list = sheetFromText("Mitglieder", "Gremium | Name\nKoStAG | Frau Muster");
    const own = sheetFromText(
      "Entsendung",
      `
      Entsendung der Mitglieder und Vertretungen
      Vorlage: SV-10-0089
      Stand: 01.02.2021

      Gremium | Nr. | Mitglied   | Fraktion | Vertretung | Fraktion der Vertretung | Hinweis
      KoStAG  | {1} | Herr Probe | SPD      |            |                         | Vertretung fehlt

      Besetzung im Wortlaut
      KoStAG: Herr Probe
      `,
      { mark: "delegation" },
    );
    const { documents, removed } = shared([list, own]);
    expect(renderText(layOut(documents[1]!)).split("\n").slice(0, 7)).toEqual([
      "Entsendung der Mitglieder und Vertretungen",
      "Vorlage: SV-10-0089",
      "Stand: 01.02.2021",
      "",
      "Gremium  Nr.  Mitglied    Fraktion  Vertretung  Fraktion der Vertretung",
      expect.stringMatching(/^[ -]+$/),
      "KoStAG     1  Herr Probe  SPD",
    ]);
    expect(documents.map(({ kind }) => kind)).toEqual([undefined, undefined]);
    expect(documents[1]?.footer).toBe("Stand 01.02.2021");
    expect(removedLines(removed).at(-1)).toContain("„Entsendung“ passt nicht mehr zur Liste");
  });

  test("the number of a paper that stands on a hidden sheet is not in the footer", () => {
    const list = sheetFromText("Mitglieder", "Gremium | Name\nKoStAG | Frau Muster");
    const hidden = sheetFromText("Alt", "Vorlage SV-10-0099", { visibility: "hidden" });
    const shown = sheetFromText("Neu", "Vorlage SV-10-0089");
    expect(shared([list, hidden]).documents[0]?.footer).toBe("Stand 17.02.2021");
    expect(shared([hidden, shown, list]).documents[0]?.footer).toBe(
      "Stand 17.02.2021 · SV-10-0089",
    );
  });

  test("nothing chosen makes no sheet", () => {
    const list = sheetFromText("Mitglieder", "Gremium | Name\nKoStAG | Frau Muster");
    const choices = { sheets: new Map([["Mitglieder", false]]), columns: new Map() };
    const { documents, removed } = shared([list], choices);
    expect(documents).toEqual([]);
    expect(removedLines(removed)).toEqual(["Blatt „Mitglieder“ fehlt: nicht gewählt."]);
  });
});

describe("whatever the workbook is", () => {
  test("a version can be made of it and laid out", () => {
    fc.assert(
      fc.property(anyWorkbook, (workbook) => {
        const { documents, removed } = shareSheets(workbook, assess(workbook, DAY));
        documents.forEach((document) => layOut(document));
        removedLines(removed);
      }),
      { numRuns: 60 },
    );
  });

  const HEADINGS = [
    "E-Mail",
    "Telefon",
    "Anschrift",
    "Geburtsdatum",
    "IBAN",
    "Notiz",
    "Code 7",
    "Privat",
    "Kontakt",
  ];
  const needed = ["Gremium", "Name", "Fraktion", "Funktion"];
  const column = fc.record({
    heading: fc.constantFrom(...HEADINGS),
    isHidden: fc.boolean(),
  });

  test("no text of a private, unknown, remarked or hidden column or row is in it", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(column, { selector: ({ heading }) => heading, maxLength: 6 }),
        fc.integer({ min: 1, max: 12 }),
        fc.array(fc.nat(), { maxLength: 4 }),
        fc.array(fc.nat({ max: 10 }), { minLength: 10, maxLength: 10 }),
        (extra, count, hidden, order) => {
          const plain = needed.map((heading) => ({ heading, isHidden: false }));
          const columns = [...plain, ...extra].map((each, index) => ({
            ...each,
            at: order[index] ?? 0,
          }));
          columns.sort((a, b) => a.at - b.at);
          const hiddenRows = new Set(hidden.map((row) => 1 + (row % count)));
          const cellOf = (heading: string, row: number) => {
            if (heading === "Gremium") return "KoStAG";
            if (heading === "Funktion") return "Mitglied";
            const word = hiddenRows.has(row) ? "Geheim" : "Offen";
            if (heading === "Name") return `${word} Muster${String.fromCharCode(96 + row)}`;
            return heading === "Fraktion" ? "CDU" : `Geheim ${heading} ${row}`;
          };
          const rows = Array.from({ length: count + 1 }, (_, index): Row => ({
            index,
            hidden: hiddenRows.has(index),
            cells: columns.map(({ heading }) => (index === 0 ? heading : cellOf(heading, index))),
          }));
          const sheet: Sheet = {
            name: "Mitglieder",
            visibility: "visible",
            mark: undefined,
            rows,
            tables: [],
            merges: [],
            hiddenColumns: columns.flatMap(({ isHidden }, at) =>
              isHidden ? [{ first: at, last: at }] : [],
            ),
          };
          const text = JSON.stringify(shared([sheet]).documents);
          expect(text).not.toContain("Geheim");
          expect(text.match(/Offen/g)?.length ?? 0).toBe(count - hiddenRows.size);
        },
      ),
      { numRuns: 100 },
    );
  });
});
