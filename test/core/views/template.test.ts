import { assess, compose } from "../../../src/core/assessment";
import { isoDay } from "../../../src/core/calendar";
import { layOut, type LaidOutSheet } from "../../../src/core/document";
import { templateDocuments } from "../../../src/core/views";
import { sheetOf } from "./sheet-of";

const HEADINGS: readonly [string, string][] = [
  [
    "Mitglieder",
    "Gremium · Funktion · Anrede · Titel · Vorname · Name · Fraktion · Vertretung für · Rang · von · bis · Stimmrecht · Bereich · E-Mail · Telefon · Bemerkung",
  ],
  [
    "Gremien",
    "Gremium · Kurzname · Art · Sitze · Vertretung · Entsendet aus · Keine Entsendung · Sitzungen je Jahr · Vorsitz · Geschäftsführung · Moderation · Alter von · Alter bis · Ladungsfrist",
  ],
  ["Termine", "Gremium · Nr. · Datum · Uhrzeit · Ort · Format · Status · Bemerkung"],
  ["Beratungsfolge", "Gremium · Sitzungstermin · Zuständigkeit"],
  ["Sperrtermine", "von · bis · Anlass"],
];

test("there are five templates with the canonical headings in their order", () => {
  const sheets = templateDocuments().map(layOut);
  expect(sheets.map(({ name, tables }) => [name, tables[0]?.columns.join(" · ")])).toEqual(
    HEADINGS,
  );
});

test.each(templateDocuments().map((document) => [document.name, document] as const))(
  "the template %s has its header on top, one example row, and fits its page",
  (_, document) => {
    const sheet = layOut(document);
    expect(sheet.kind).toBeUndefined();
    expect(sheet.tables).toHaveLength(1);
    expect(sheet.tables[0]).toMatchObject({ top: 0, bottom: 1 });
    expect(sheet.cells.some(({ row }) => row === 1)).toBe(true);
    const width = sheet.columnWidths.reduce((sum, column) => sum + column);
    expect(width).toBeLessThanOrEqual(sheet.orientation === "portrait" ? 85 : 130);
  },
);

test("drop-downs reach into the rows that are still to be filled in", () => {
  const choices = templateDocuments().flatMap((document) =>
    layOut(document).choices.map(({ column, bottom, choices }) => ({
      heading: `${document.name}: ${layOut(document).tables[0]?.columns[column] ?? ""}`,
      reachesFar: bottom > 200,
      count: choices.length,
    })),
  );
  expect(choices.every(({ reachesFar, count }) => reachesFar && count > 1)).toBe(true);
  expect(choices.map(({ heading }) => heading)).toEqual([
    "Mitglieder: Funktion",
    "Mitglieder: Anrede",
    "Mitglieder: Stimmrecht",
    "Gremien: Art",
    "Gremien: Vertretung",
    "Gremien: Keine Entsendung",
    "Termine: Format",
    "Termine: Status",
    "Beratungsfolge: Zuständigkeit",
  ]);
});

test("no drop-down is longer than a workbook can hold as a list in one cell rule", () => {
  for (const document of templateDocuments())
    for (const { choices } of layOut(document).choices) {
      expect(choices.join(",").length).toBeLessThanOrEqual(255);
      expect(choices.some((choice) => choice.includes(","))).toBe(false);
    }
});

describe("a workbook of the templates alone", () => {
  const AS_OF = isoDay("2026-03-02");
  const assessed = (...sheets: readonly LaidOutSheet[]) =>
    assess({ sheets: sheets.map(sheetOf) }, AS_OF);
  const templates = templateDocuments().map(layOut);

  test("is judged without a finding", () => {
    const { findings, standings } = assessed(...templates);
    expect(findings.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
    expect(standings).toMatchObject([{ shortName: "AG 0-6", seats: 1, members: 1, deputies: 0 }]);
  });

  test("gets the same sheets again once they stand in it", () => {
    const first = compose(assessed(...templates), { year: 2026 }).map(layOut);
    const second = compose(assessed(...templates, ...first), { year: 2026 }).map(layOut);
    expect(second).toEqual(first);
  });
});
