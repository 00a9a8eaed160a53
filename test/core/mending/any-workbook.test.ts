import fc from "fast-check";
import { assess } from "../../../src/core/assessment";
import type { CellValue, Row, Sheet } from "../../../src/core/grid";
import { applied, changedSince, remediesFor, undoOf } from "../../../src/core/mending";
import { AS_OF, differences } from "../../support/mending/every-remedy";

const HEADINGS = "Gremium Funktion Vorname Name Fraktion Stellvertretung von bis Rang".split(" ");
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(
    ..."KoStAG,AG 0-6,AG 0-7,ABSI,Beirat,Mitglied,stellv. Mitglied,Vorsitz,CDU,Frau Muster,Muster,Müster".split(
      ",",
    ),
    ..."Eva Muster,Eva Mustar,Beispiel,Karl,N.N.,keine Entsendung,O1.11.2020,01.11.2020,31.10.2019".split(
      ",",
    ),
  ),
  fc.constant(undefined),
  fc.nat(3),
);
const range = fc
  .tuple(fc.nat(12), fc.nat(9), fc.nat(2), fc.nat(3))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));
const sheet: fc.Arbitrary<Sheet> = fc.record({
  name: fc.constantFrom("Mitglieder", "AG 0-6", "Liste"),
  visibility: fc.constant("visible" as const),
  mark: fc.constantFrom(undefined, undefined, undefined, "delegation"),
  rows: fc
    .tuple(
      fc.shuffledSubarray(HEADINGS),
      fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 12 }),
    )
    .map(([headings, rows]) =>
      [headings, ...rows].map((cells, index): Row => ({ index, hidden: false, cells })),
    ),
  tables: fc.array(
    range.map((area) => ({ name: "T", range: { ...area, top: 0 }, headerRows: 1, totalsRows: 0 })),
    { maxLength: 1 },
  ),
  merges: fc.array(range, { maxLength: 1 }),
  hiddenColumns: fc.constant([]),
  formulas: fc.array(range, { maxLength: 1 }),
});

test("whatever a workbook holds, remedies fit it, spare its formulas and can be undone", () => {
  fc.assert(
    fc.property(fc.uniqueArray(sheet, { maxLength: 2, selector: ({ name }) => name }), (sheets) => {
      const workbook = { sheets };
      const { findings, index } = assess(workbook, AS_OF);
      const remedies = findings.flatMap((finding) =>
        remediesFor(finding, { workbook, index, asOf: AS_OF }),
      );
      for (const { amendment } of remedies.flatMap(({ choices }) => choices.slice(0, 3))) {
        expect(changedSince(workbook, amendment)).toEqual([]);
        const after = applied(workbook, amendment);
        expect(differences(workbook, applied(after, undoOf(amendment)))).toEqual([]);
        const formulas = sheets.flatMap(({ name, formulas = [] }) =>
          formulas.map((each) => ({ name, each })),
        );
        for (const { place } of amendment.edits) {
          const column = place.cell.charCodeAt(0) - 65;
          const row = Number(place.cell.slice(1)) - 1;
          const isFormula = formulas.some(
            ({ name, each }) =>
              name === place.sheet &&
              each.top <= row &&
              row <= each.bottom &&
              each.left <= column &&
              column <= each.right,
          );
          expect({ place, isFormula }).toEqual({ place, isFormula: false });
        }
      }
    }),
    { numRuns: 400 },
  );
});
