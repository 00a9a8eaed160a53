import { repeated, type CaseGroup, type HostileCase } from "../hostile-case";
import { HARMLESS_ROWS, rowsOf, sheetPart, sheetWith, workbookWith } from "../workbook";

const MAX_ROW = 1_048_576;
const text = (value: string) => `<c t="str"><v>${value}</v></c>`;

/** A case whose first sheet has these rows. */
function rowsCase(
  name: string,
  file: string,
  rows: () => Iterable<string>,
  around = {},
): HostileCase {
  return { name, file, make: () => sheetWith(rows(), around) };
}

function* followed(first: string, rest: Iterable<string>) {
  yield first;
  yield* rest;
}

export const SHEETS: CaseGroup = {
  heading: "Blätter",
  cases: [
    rowsCase(
      "ein Bereich von 17 Milliarden Zellen angekündigt",
      "bereich.xlsx",
      () => [HARMLESS_ROWS],
      {
        before: '<dimension ref="A1:XFD1048576"/>',
      },
    ),
    rowsCase("eine leere Zeile 1.048.576", "letzte-zeile.xlsx", () => [
      `${HARMLESS_ROWS}<row r="${MAX_ROW}"><c r="XFD${MAX_ROW}"/></row>`,
    ]),
    rowsCase("10 Millionen leere Zeilen", "leere-zeilen.xlsx", () =>
      repeated("<row/>", 10_000_000),
    ),
    rowsCase("10 Millionen Zeilen mit der Nummer 1", "dieselbe-zeile.xlsx", () =>
      repeated('<row r="1"><c><v>1</v></c></row>', 10_000_000),
    ),
    rowsCase("Zeilen rückwärts, doppelt, mit falschen Spannen", "rueckwaerts.xlsx", () =>
      repeated(
        (n) => `<row r="${100_000 - (n % 50_000)}" spans="1:999999">${text("x")}</row>`,
        100_000,
      ),
    ),
    rowsCase("200.000-mal dieselbe breite Zeile", "breite-zeile.xlsx", () =>
      followed(
        `<row r="2">${text("x")}</row><row r="1"><c r="XFD1"><v>1</v></c></row>`,
        repeated('<row r="1"><c r="A1"><v>1</v></c></row>', 200_000),
      ),
    ),
    rowsCase("eine Zeile 1.048.577", "zeile-dahinter.xlsx", () => [
      `<row r="${MAX_ROW + 1}">${text("x")}</row>`,
    ]),
    rowsCase("Zeile NaN", "zeile-nan.xlsx", () => [`<row r="NaN">${text("x")}</row>`]),
    rowsCase("eine Zelle XFE1", "spalte-dahinter.xlsx", () => [
      '<row><c r="XFE1"><v>1</v></c></row>',
    ]),
    rowsCase("ein Zellbezug aus 100.000 Buchstaben", "zellbezug.xlsx", () => [
      `<row><c r="${"A".repeat(100_000)}1"><v>1</v></c></row>`,
    ]),
    rowsCase("16.384 Spalten mal 10.000 Zeilen, je eine Zelle ganz rechts", "rechts.xlsx", () =>
      repeated((n) => `<row r="${n + 1}"><c r="XFD${n + 1}"><v>1</v></c></row>`, 10_000),
    ),
    {
      name: "300 Blätter, jedes mit 2.000 Zellen ganz rechts",
      file: "rechts-viele.xlsx",
      make: () => {
        const sheets = Array.from({ length: 300 }, (_, index) => ({ name: `Blatt${index}` }));
        const rows = [...repeated('<row><c r="XFD1"><v>1</v></c></row>', 2_000)].join("");
        return workbookWith({ sheets: sheets.map((sheet) => ({ ...sheet, rows })) });
      },
    },
    rowsCase("30 Millionen gefüllte Zellen", "voll.xlsx", () =>
      repeated(`<row>${"<c><v>12345678</v></c>".repeat(30)}</row>`, 1_000_000),
    ),
    {
      name: "10 Millionen Zellen mit einem Tag",
      file: "tage.xlsx",
      make: () =>
        workbookWith(
          { styles: '<cellXfs><xf numFmtId="14"/></cellXfs>' },
          {
            "xl/worksheets/sheet1.xml": sheetPart(
              repeated(`<row>${"<c><v>44000.5</v></c>".repeat(20)}</row>`, 500_000),
            ),
          },
        ),
    },
    rowsCase("10 Millionen Formeln ohne Wert", "formeln.xlsx", () =>
      repeated(`<row>${"<c><f>A1</f></c><c/>".repeat(20)}</row>`, 500_000),
    ),
    rowsCase(
      "200.000 verbundene Bereiche, die sich überdecken",
      "verbunden.xlsx",
      () => [HARMLESS_ROWS],
      {
        after: `<mergeCells>${[...repeated((n) => `<mergeCell ref="A1:XFD${n + 2}"/>`, 200_000)].join("")}</mergeCells>`,
      },
    ),
    rowsCase(
      "ein verbundener Bereich über das ganze Blatt",
      "ganz-verbunden.xlsx",
      () => [HARMLESS_ROWS],
      {
        after: '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
      },
    ),
    rowsCase("eine Million Spaltenbereiche", "spalten.xlsx", () => [HARMLESS_ROWS], {
      before: `<cols>${[...repeated((n) => `<col min="${(n % 16_000) + 1}" max="16384" hidden="1"/>`, 1_000_000)].join("")}</cols>`,
    }),
    rowsCase("200.000 Verweise", "verweise.xlsx", () => [HARMLESS_ROWS], {
      after: `<hyperlinks>${[...repeated('<hyperlink ref="A1" location="A1"/>', 200_000)].join("")}</hyperlinks>`,
    }),
    rowsCase("20.000-mal dieselbe Mitgliedschaft", "hunderttausend.xlsx", () =>
      followed(
        HARMLESS_ROWS,
        repeated(rowsOf([["KoStAG", "Mitglied", "Frau Eva Muster", "CDU"]]), 20_000),
      ),
    ),
    rowsCase("20.000 fast gleiche Namen", "fast-gleich.xlsx", () =>
      followed(
        HARMLESS_ROWS,
        repeated(
          (n) =>
            rowsOf([
              ["KoStAG", "Mitglied", `Frau ${letterName(n % 300)} ${letterName(n)}sterberg`, "CDU"],
            ]),
          20_000,
        ),
      ),
    ),
    rowsCase("20.000 Gremien mit Vertretungen", "viele-gremien.xlsx", () =>
      followed(
        rowsOf([["Gremium", "Funktion", "Name", "Fraktion", "Vertretung"]]),
        repeated(
          (n) =>
            rowsOf([
              [
                `Ausschuss ${n}`,
                "Mitglied",
                `Frau ${letterName(n)}berg`,
                "CDU",
                `Herr ${letterName(n + 7)}mann`,
              ],
            ]),
          20_000,
        ),
      ),
    ),
    rowsCase("16.384 Überschriften nebeneinander", "ueberschriften.xlsx", () => [
      rowsOf([
        Array.from({ length: 16_384 }, (_, n) => ["Gremium", "Name", "Funktion"][n % 3] ?? ""),
      ]),
      rowsOf([Array.from({ length: 16_384 }, () => "Frau Muster")]),
    ]),
    rowsCase("20.000 Kopfzeilen untereinander", "kopfzeilen.xlsx", () =>
      repeated(rowsOf([["Gremium", "Funktion", "Name", "Fraktion"]]), 20_000),
    ),
  ],
};

/** "Aa", "Ba" …: a name for each number, letters only. */
function letterName(number: number): string {
  let name = "";
  for (let rest = number + 1; rest > 0; rest = Math.floor(rest / 26))
    name += String.fromCharCode(97 + (rest % 26));
  return name.charAt(0).toUpperCase() + name.slice(1);
}
