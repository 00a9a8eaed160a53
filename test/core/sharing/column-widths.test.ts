import { textCell } from "../../../src/core";
import { columnWidths } from "../../../src/core/sharing/column-widths";

const rowsOf = (...rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map((text) => textCell(text)));
const sumOf = (widths: readonly number[]) => widths.reduce((sum, width) => sum + width, 0);

describe("how wide the columns of the committee version are", () => {
  test("wide enough for what stands there, and never wider than the page", () => {
    const long = "Ausschuss für Bildung, Schule und Integration".repeat(2);
    expect(columnWidths(["Nr.", "Name"], rowsOf(["1", "Frau Muster"]), "Liste")).toEqual([6, 12]);
    expect(
      sumOf(columnWidths(["A", "B", "C"], rowsOf([long, long, long]), "")),
    ).toBeLessThanOrEqual(85);
  });

  test("no word of a heading is torn, however narrow it gets", () => {
    const headings = [
      "Nr.",
      "Institution",
      "Name",
      "Funktion",
      "Unterstützungssystem",
      "Vertretung",
    ];
    const widths = columnWidths(headings, rowsOf(headings.map(() => "x".repeat(60))), "");
    headings.forEach((heading, column) => expect(widths[column]).toBeGreaterThan(heading.length));
  });

  test("one long remark does not make its column wide", () => {
    const rows = rowsOf(
      ...Array.from({ length: 40 }, (_, row) => [row === 7 ? "x".repeat(39) : "kurz"]),
    );
    expect(columnWidths(["Text"], rows, "")).toEqual([7]);
  });

  test("the title fits above a narrow table", () => {
    const title = "Ausschuss für Bildung, Schule";
    expect(sumOf(columnWidths(["Name"], rowsOf(["Eva"]), title))).toBeGreaterThan(
      title.length / 0.65,
    );
  });
});
