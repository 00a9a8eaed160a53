import { assess, compose } from "../../../src/core/assessment";
import { isoDay } from "../../../src/core/calendar";
import { layOut, type LaidOutSheet } from "../../../src/core/document";
import { parseRole } from "../../../src/core/reading/roles/parse-role";
import { readState } from "../../../src/core/reading/sheets/read-meetings";
import { readDeputyMode, readYesNo } from "../../../src/core/reading/values/read-words";
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
  "the template %s has its header on top, and one example row",
  (_, document) => {
    const sheet = layOut(document);
    expect(sheet.kind).toBeUndefined();
    expect(sheet.tables).toHaveLength(1);
    expect(sheet.tables[0]).toMatchObject({ top: 0, bottom: 1 });
    expect([...sheet.cells].some(({ row }) => row === 1)).toBe(true);
  },
);

test("every column has a note under its own heading, and notes reach as far as drop-downs", () => {
  for (const document of templateDocuments()) {
    const { tables, choices } = layOut(document);
    expect(choices.map(({ note }) => note?.title)).toEqual(tables[0]?.columns);
    expect(new Set(choices.map(({ top, bottom }) => `${top} to ${bottom}`))).toEqual(
      new Set(["1 to 201"]),
    );
    for (const { note } of choices) expect(note?.text).toMatch(/^[^!]+[.“]$/);
  }
});

test("drop-downs reach into the rows that are still to be filled in", () => {
  const choices = templateDocuments().flatMap((document) =>
    layOut(document)
      .choices.filter(({ choices }) => choices.length > 0)
      .map(({ column, bottom, choices, warning }) => ({
        heading: `${document.name}: ${layOut(document).tables[0]?.columns[column] ?? ""}`,
        reachesFar: bottom > 200,
        count: choices.length,
        asks: warning !== undefined,
      })),
  );
  expect(choices.every(({ reachesFar, count }) => reachesFar && count > 1)).toBe(true);
  expect(choices.map(({ heading, asks }) => `${heading}${asks ? ", asks" : ""}`)).toEqual([
    "Mitglieder: Funktion, asks",
    "Mitglieder: Anrede",
    "Mitglieder: Stimmrecht, asks",
    "Mitglieder: Bereich",
    "Gremien: Art, asks",
    "Gremien: Vertretung, asks",
    "Gremien: Keine Entsendung, asks",
    "Gremien: Moderation",
    "Termine: Format, asks",
    "Termine: Status, asks",
    "Beratungsfolge: Zuständigkeit, asks",
  ]);
});

test("the reading understands every word that a drop-down offers for it to read", () => {
  const offered = (sheet: string, heading: string) =>
    templateDocuments()
      .filter(({ name }) => name === sheet)
      .flatMap((document) => layOut(document).choices)
      .flatMap(({ note, choices }) => (note?.title === heading ? choices : []));
  const roles = offered("Mitglieder", "Funktion").map((text) => parseRole(text)?.role);
  expect(roles).toHaveLength(11);
  expect(roles).not.toContain("unknown");
  expect(offered("Gremien", "Vertretung").map(readDeputyMode)).toEqual([
    "personal",
    "ranked",
    "pool",
    "none",
  ]);
  expect(offered("Gremien", "Keine Entsendung").map(readYesNo)).toEqual([true, false]);
  const states = offered("Termine", "Status");
  expect(states.map(readState)).toEqual(states);
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
