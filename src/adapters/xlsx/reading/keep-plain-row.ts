import type { CellValue } from "../../../core";
import { isHidden } from "../looks";
import { unescapedText } from "../xml";
import { valueSlots } from "./allowance";
import { cellValue, numberValue, sharedText, type RawCell } from "./cell-value";
import { NOTHING, NUMBER, SHARED, type PlainCells, type RowTag } from "./plain";
import type { SheetCells } from "./sheet-cells";

/** Keeps a row as it would be kept had it been told element by element. */
export function keepPlainRow(
  { index, attributes }: RowTag,
  plain: PlainCells,
  sheet: SheetCells,
): void {
  const { collector, look } = sheet;
  look?.open("row", attributes);
  collector.beginRow(index, isHidden(attributes, "ht"));
  for (let place = 0; place < plain.count; place += 1) {
    const column = plain.columns[place] ?? -1;
    collector.beginCell(column < 0 ? undefined : column);
    if (plain.formulas[place] === 1) sheet.formula(undefined);
    const value = valueOf(plain, place, sheet);
    const isShared = plain.kinds[place] === SHARED;
    sheet.cell(value, isShared ? 0 : valueSlots(value), plain.styles[place] ?? 0);
  }
  sheet.endRow();
}

function valueOf(plain: PlainCells, place: number, { context, subject }: SheetCells): CellValue {
  const style = plain.styles[place] ?? 0;
  const number = plain.numbers[place] ?? 0;
  switch (plain.kinds[place]) {
    case NOTHING:
      return undefined;
    case SHARED:
      return sharedText(number, context.strings, subject);
    case NUMBER:
      return numberValue(number, context.formats[style], context);
    default:
      return cellValue(rawCell(plain, place), context, subject);
  }
}

function rawCell({ types, styles, contents, inlines }: PlainCells, place: number): RawCell {
  return {
    type: types[place] ?? "",
    style: String(styles[place] ?? 0),
    content: contents[place] ?? "",
    inline: unescapedText(inlines[place] ?? ""),
  };
}
