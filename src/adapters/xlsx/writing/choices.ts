import { columnLetters, formatRange, type LaidOutCell, type LaidOutSheet } from "../../../core";
import { escapeXml } from "./escape";

/** Excel's limit for a list written into the validation itself, in UTF-16 units. */
const MAX_LIST = 255;

export interface DrawnChoices {
  /** `<dataValidations>`, or nothing where the sheet has no drop-downs. */
  readonly xml: string;
  /** Values too long for a validation: they stand to the right, outside the print area. */
  readonly cells: readonly LaidOutCell[];
}

/**
 * The drop-downs of a sheet. Other values may be typed: a drop-down offers, the check judges. A list
 * that Excel would not take (too long, or with a comma in a value) becomes a range beside the table.
 */
export function choicesOf({ choices, columnCount }: LaidOutSheet): DrawnChoices {
  const cells: LaidOutCell[] = [];
  const validations = choices
    .filter(({ choices: values }) => values.length > 0)
    .map(({ column, top, bottom, choices: values }) => {
      // One column stays free: Excel would take a neighbour of a table for a part of it.
      const listColumn = columnCount + 1 + new Set(cells.map((cell) => cell.column)).size;
      const formula = fitsInline(values)
        ? `"${values.join(",")}"`
        : rangeFormula(listColumn, top, values);
      if (!fitsInline(values)) cells.push(...listCells(listColumn, top, values));
      const range = formatRange({
        top,
        left: column,
        bottom: Math.max(bottom, top),
        right: column,
      });
      return `<dataValidation type="list" allowBlank="1" sqref="${range}"><formula1>${escapeXml(formula)}</formula1></dataValidation>`;
    });
  if (validations.length === 0) return { xml: "", cells };
  const count = validations.length;
  return {
    xml: `<dataValidations count="${count}">${validations.join("")}</dataValidations>`,
    cells,
  };
}

function fitsInline(values: readonly string[]): boolean {
  const plain = values.every(
    (value) => /^[^,"\u0000-\u001F]+$/.test(value) && value === value.trim(),
  );
  return plain && values.join(",").length <= MAX_LIST;
}

function rangeFormula(column: number, top: number, values: readonly string[]): string {
  const letters = columnLetters(column);
  return `$${letters}$${top + 1}:$${letters}$${top + values.length}`;
}

function listCells(column: number, top: number, values: readonly string[]): LaidOutCell[] {
  return values.map((text, index) => ({
    row: top + index,
    column,
    role: "note",
    value: { type: "text", text },
  }));
}
