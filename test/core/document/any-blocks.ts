import fc from "fast-check";
import {
  dateCell,
  EMPTY_CELL,
  isoDay,
  linkCell,
  numberCell,
  tableBlock,
  textCell,
  timeCell,
  type Block,
  type DocumentValue,
  type TableBlock,
} from "../../../src/core";

/** The signs that markup, spreadsheets and files mean something by, beside any others. */
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        ...["<b>", "</td>", "&", "&amp;", "]]>", "<!--", '"', "'", "=", "+", "-", "@", "\t", " "],
        ...["\n", "\r\n", "\v", "\u0000", "\ud83d", "\udc00", "\uffff", "\u00a0", "😀", "ä", "Ott"],
      ),
      { maxLength: 12 },
    )
    .map((pieces) => pieces.join("")),
);

const anyValue: fc.Arbitrary<DocumentValue> = fc.oneof(
  anyText.map((text) => textCell(text)),
  anyText.map((text) => textCell(text, "error")),
  anyText.map((text) => linkCell(text, { sheet: "Mitglieder", cell: "A1" })),
  fc.integer().map((number) => numberCell(number)),
  fc.integer({ min: 0, max: 1439 }).map(timeCell),
  fc.constantFrom(EMPTY_CELL, dateCell(isoDay("2021-02-17"))),
);

const anyTable: fc.Arbitrary<TableBlock> = fc
  .array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 9 })
  .chain((widths) => {
    const columns = widths.map((width, index) => ({ heading: `=<Spalte> & "${index}"`, width }));
    const row = fc.array(anyValue, { minLength: widths.length, maxLength: widths.length });
    return fc
      .array(row, { maxLength: 5 })
      .map((rows) => tableBlock({ name: "Tabelle", main: true, columns, rows }));
  });

/** Blocks with texts that are out for harm. */
export const anyBlocks: fc.Arbitrary<readonly Block[]> = fc.array(
  fc.oneof(
    anyTable,
    fc.record({
      type: fc.constantFrom("title", "note", "heading", "paragraph"),
      text: anyText.filter((text) => text.trim() !== ""),
    }),
  ),
  { maxLength: 5 },
);
