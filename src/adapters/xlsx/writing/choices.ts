import {
  columnLetters,
  formatRange,
  type InputMessage,
  type LaidOutCell,
  type LaidOutChoice,
  type LaidOutSheet,
} from "../../../core";
import { escapeString, escapeXml } from "./escape";

/** Excel's limit for a list written into the validation itself, in UTF-16 units. */
const MAX_LIST = 255;

export interface DrawnChoices {
  /** `<dataValidations>`, or nothing where the sheet has neither drop-downs nor notes. */
  readonly xml: string;
  /** Values too long for a validation: they stand to the right, outside the print area. */
  readonly cells: readonly LaidOutCell[];
}

/**
 * The drop-downs and notes of a sheet. Other values may be typed: a drop-down offers, the check judges.
 * A list that Excel would not take (too long, or with a comma in a value) becomes a range beside the
 * table.
 */
export function choicesOf({ choices, columnCount }: LaidOutSheet): DrawnChoices {
  const cells: LaidOutCell[] = [];
  const validations = choices.filter(isHelp).map((choice) => {
    const { top, choices: values } = choice;
    if (values.length === 0) return validationXml(choice, undefined);
    if (fitsInline(values)) return validationXml(choice, `"${values.join(",")}"`);
    // One column stays free: Excel would take a neighbour of a table for a part of it.
    const listColumn = columnCount + 1 + new Set(cells.map((cell) => cell.column)).size;
    cells.push(...listCells(listColumn, top, values));
    return validationXml(choice, rangeFormula(listColumn, top, values));
  });
  if (validations.length === 0) return { xml: "", cells };
  const count = validations.length;
  return {
    xml: `<dataValidations count="${count}">${validations.join("")}</dataValidations>`,
    cells,
  };
}

function isHelp({ choices, note }: LaidOutChoice): boolean {
  return choices.length > 0 || note !== undefined;
}

/** Without a list, a validation takes anything and only shows its note. */
function validationXml(choice: LaidOutChoice, list: string | undefined): string {
  const { column, top, bottom, note, warning } = choice;
  const range = formatRange({ top, left: column, bottom: Math.max(bottom, top), right: column });
  const alert =
    list === undefined || !warning
      ? ""
      : ` errorStyle="warning" showErrorMessage="1"${messageXml("errorTitle", "error", warning)}`;
  const prompt = note ? ` showInputMessage="1"${messageXml("promptTitle", "prompt", note)}` : "";
  const type = list === undefined ? "" : ' type="list"';
  const opening = `<dataValidation${type} allowBlank="1"${alert}${prompt} sqref="${range}"`;
  if (list === undefined) return `${opening}/>`;
  return `${opening}><formula1>${escapeXml(list)}</formula1></dataValidation>`;
}

function messageXml(title: string, text: string, message: InputMessage): string {
  return ` ${title}="${escapeString(message.title)}" ${text}="${escapeString(message.text)}"`;
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
