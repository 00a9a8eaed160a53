import { readRegister } from "../../../../src/core/reading";
import { nameWords } from "../../../../src/core/reading/names/name-words";
import { readSection } from "../../../../src/core/reading/roles/read-section";
import { withoutCount, withoutEnumeration } from "../../../../src/core/reading/text/enumeration";
import { isoDay } from "../../../../src/core/calendar";
import { sheetOf } from "../../../support/demo-workbook";

/** As long as a cell of Excel can be. */
const fullCell = (piece: string) => piece.repeat(32_767 / piece.length);

describe("a cell full of one thing ends the reading no later than another", () => {
  test("counts behind counts", () => {
    for (const piece of ["1. ", "1.", "1.1. ", "A. ", "I ", "Teil 1 - "])
      expect(readSection(`${piece.repeat(200)}1Vorsitz`)).toBeUndefined();
    expect(withoutEnumeration("1. 2. a) Mitglieder")).toBe("Mitglieder");
    expect(withoutEnumeration("§ 4 – Teil B: 1.2 - Mitglieder")).toBe("Mitglieder");
  });

  test("titles behind titles", () => {
    expect(nameWords([fullCell("Dr.")])).toEqual([fullCell("Dr.")]);
    expect(nameWords(["Prof.Dr.Dr.Muster"])).toEqual(["Prof.", "Dr.", "Dr.", "Muster"]);
  });

  test("colons behind colons", () => {
    expect(withoutCount(fullCell(":"))).toBe(fullCell(":"));
    expect(withoutCount("CDU (3) :")).toBe("CDU");
  });

  test.each(["Dr.", ": ", "Vertretung: ", "und ", "(", "1. ", " "])("„%s“ everywhere", (piece) => {
    const heading = ["Gremium", "Name", "Funktion", "Vertretung", fullCell(piece)];
    const row = heading.map(() => `${fullCell(piece)}x`);
    const sheets = [sheetOf("Mitglieder", [heading, row])];
    const { register } = readRegister({ sheets }, { asOf: isoDay("2021-02-17") });
    // Whoever it is: one who sits there and one who stands in.
    expect(register.memberships).toHaveLength(2);
  });
});
