import {
  assess,
  isoDay,
  placeText,
  shareOffer,
  type ShareChoices,
  type Sheet,
} from "../../../src/core";
import { sheetFromText, workbookOf } from "../../support/grid-from-text";

const DAY = isoDay("2021-02-17");

const LIST = sheetFromText(
  "Mitglieder",
  `
  Gremium | Funktion | Name       | Fraktion | E-Mail        | Wahlbezirk | Bemerkung | Geschlecht | von        | Geb.
  KoStAG  | Mitglied | Eva Muster | CDU      | e@example.org | 7          | krank     | w          | 17.02.2021 | 1970
  `,
  { hiddenColumns: [{ first: 8, last: 8 }] },
);

function offered(sheets: readonly Sheet[], choices?: ShareChoices) {
  const workbook = workbookOf(...sheets);
  return shareOffer(workbook, assess(workbook, DAY), choices);
}

/** "Name: kept (needed)", a "?" where a user may say otherwise. */
function columnLines(sheets: readonly Sheet[], choices?: ShareChoices): string[] {
  return offered(sheets, choices).sheets.flatMap(({ tables }) =>
    tables.flatMap(({ columns }) =>
      columns.map(
        ({ name, isKept, reason, mayChange }) =>
          `${name}: ${isKept ? "kept" : "left"} (${reason}${mayChange ? "?" : ""})`,
      ),
    ),
  );
}

function sheetLines(...sheets: readonly Sheet[]): string[] {
  return offered(sheets).sheets.map(
    ({ name, isKept, reason, mayChange }) =>
      `${name}: ${isKept ? "kept" : "left"} (${reason}${mayChange ? "?" : ""})`,
  );
}

describe("which columns come along", () => {
  test("those that a list is for; nothing private, hidden, remarked or unknown", () => {
    expect(columnLines([LIST])).toEqual([
      "Gremium: kept (needed?)",
      "Funktion: kept (needed?)",
      "Name: kept (needed?)",
      "Fraktion: kept (needed?)",
      "E-Mail: left (private)",
      "Wahlbezirk: left (unknown?)",
      "Bemerkung: left (remark?)",
      "Geschlecht: left (private)",
      "von: left (hidden-column)",
      "Geb.: left (private)",
    ]);
  });

  test("a user's choice goes before, but for private and hidden columns", () => {
    const columns = new Map(
      ["D1", "E1", "F1", "G1", "I1"].map((cell) => [`Mitglieder!${cell}`, true]),
    );
    columns.set("Mitglieder!D1", false);
    const lines = columnLines([LIST], { sheets: new Map(), columns });
    expect(lines.slice(3, 9)).toEqual([
      "Fraktion: left (needed?)",
      "E-Mail: left (private)",
      "Wahlbezirk: kept (unknown?)",
      "Bemerkung: kept (remark?)",
      "Geschlecht: left (private)",
      "von: left (hidden-column)",
    ]);
  });

  test("samples are shown where there is something to decide", () => {
    const columns = offered([LIST]).sheets[0]?.tables[0]?.columns ?? [];
    const samples = columns.map(({ name, samples: own }) => [name, ...own].join(" "));
    expect(samples).toContain("Wahlbezirk 7");
    expect(samples).toContain("E-Mail");
  });

  test("the second column for one meaning waits to be chosen", () => {
    const list = sheetFromText(
      "Liste",
      `
      Gremium | Name       | Fraktion | Partei
      KoStAG  | Eva Muster | CDU      | SPD
      `,
    );
    expect(columnLines([list]).slice(2)).toEqual([
      "Fraktion: kept (needed?)",
      "Partei: left (repeated?)",
    ]);
  });

  test("what a user does not want read waits too", () => {
    const workbook = workbookOf(LIST);
    const mapping = new Map([["Mitglieder", new Map([["Fraktion", "-"]])]]);
    const { sheets } = shareOffer(workbook, assess(workbook, DAY, { mapping }));
    const column = sheets[0]?.tables[0]?.columns.find(({ name }) => name === "Fraktion");
    expect(column).toMatchObject({ reason: "left", isKept: false, mayChange: true });
    expect(column && placeText(column.place)).toBe("Mitglieder!D1");
  });
});

describe("which sheets come along", () => {
  const sheets = [
    LIST,
    sheetFromText("Alt", "Gremium | Name | Fraktion\nKoStAG | Ina Zweite | CDU", {
      visibility: "hidden",
    }),
    sheetFromText("Termine", "Gremium | Datum | Uhrzeit\nKoStAG | 25.03.2021 | 16:30"),
    sheetFromText(
      "Beratungsfolge",
      "Gremium | Sitzungstermin | Zuständigkeit\nABSI | 21.01.2021 | Vorberatung",
    ),
    sheetFromText("Gremien", "Gremium | Sitze | Vertretung\nKoStAG | {2} | persönlich"),
    sheetFromText("Sperrtermine", "von | bis | Anlass\n01.05.2021 | 02.05.2021 | Feier"),
    sheetFromText("Notizen", "Bitte Frau Probe anrufen"),
    sheetFromText("Leer", ""),
    sheetFromText("Köpfe", "Gremium | Name | Fraktion"),
    sheetFromText("Raster", "Name | KoStAG | AG 0-6\nEva Muster | M |\nKarl Probe | | M"),
    sheetFromText("Entsendung", "Gremium | Nr. | Mitglied\nKoStAG | {1} | Frau Muster", {
      mark: "delegation",
    }),
    sheetFromText("Prüfbericht", "Schwere | Code | Befund\nFehler | seat-vacant | Es fehlt einer", {
      mark: "report",
    }),
  ];

  test("lists, sessions, stations and what was written; the rest on demand or never", () => {
    expect(sheetLines(...sheets)).toEqual([
      "Mitglieder: kept (list?)",
      "Alt: left (hidden)",
      "Termine: kept (meetings?)",
      "Beratungsfolge: kept (consultations?)",
      "Gremien: left (rules?)",
      "Sperrtermine: left (blocked-days?)",
      "Notizen: left (not-understood)",
      "Leer: left (empty)",
      "Köpfe: left (empty)",
      "Raster: kept (list?)",
      "Entsendung: kept (own?)",
      "Prüfbericht: left (report?)",
    ]);
  });

  test("a user's choice goes before, but for what is hidden or not understood", () => {
    const chosen = new Map(sheets.map(({ name }) => [name, name !== "Termine"]));
    const { sheets: offer } = offered(sheets, { sheets: chosen, columns: new Map() });
    const left = offer.flatMap(({ name, isKept }) => (isKept ? [] : [name]));
    expect(left).toEqual(["Alt", "Termine", "Notizen", "Leer", "Köpfe"]);
  });

  test("a list in another form is told again, and has no columns to choose", () => {
    const [sheet] = offered([sheets[9] ?? LIST]).sheets;
    expect(sheet?.tables).toEqual([
      { place: { sheet: "Raster", cell: "A1" }, isRetold: true, columns: [] },
    ]);
  });

  test("of a hidden sheet nothing but its name is shown", () => {
    expect(offered(sheets).sheets[1]?.tables).toEqual([]);
  });
});
