import type { LaidOutChoice, LaidOutSheet } from "../../../core";
import { cellsOf } from "../area";
import type { FormerChoice } from "./former-choices";

/** Excel's limit for a list written into the rule itself. */
const LONGEST_LIST = 255;

/** Other values may be typed: a drop-down offers, the check judges. */
const OFFER_ONLY: Excel.DataValidationErrorAlert = {
  showAlert: false,
  style: "Information",
  title: "",
  message: "",
};

/**
 * The drop-downs and notes of a document. A list that Excel would not take is left out: typing remains.
 */
export function drawChoices(worksheet: Excel.Worksheet, { choices }: LaidOutSheet): void {
  for (const choice of choices) {
    const { column, top, bottom, note } = choice;
    const range = { top, left: column, bottom: Math.max(top, bottom), right: column };
    const validation = cellsOf(worksheet, range).dataValidation;
    // The rule comes first: Excel refuses a rule where notes of another extent stand already.
    if (fits(choice)) {
      validation.rule = { list: { inCellDropDown: true, source: choice.choices.join(",") } };
      validation.errorAlert = alertOf(choice);
    }
    if (note) validation.prompt = { showPrompt: true, title: note.title, message: note.text };
  }
}

function alertOf({ warning }: LaidOutChoice): Excel.DataValidationErrorAlert {
  if (!warning) return OFFER_ONLY;
  return { showAlert: true, style: "Warning", title: warning.title, message: warning.text };
}

export function restoreChoice(worksheet: Excel.Worksheet, choice: FormerChoice): void {
  const validation = cellsOf(worksheet, choice.range).dataValidation;
  validation.rule = choice.rule;
  validation.errorAlert = choice.errorAlert;
  validation.prompt = choice.prompt;
  validation.ignoreBlanks = choice.ignoreBlanks;
}

/** The comma parts values, whatever the user's language; "=" would make a reference of the list. */
function fits({ choices }: LaidOutChoice): boolean {
  const list = choices.join(",");
  const isPlain = choices.every((value) => value.trim() === value && /^[^,"=][^,"]*$/.test(value));
  return choices.length > 0 && list.length <= LONGEST_LIST && isPlain;
}
