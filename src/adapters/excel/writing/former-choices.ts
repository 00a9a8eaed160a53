import { type CellRange } from "../../../core";
import { cellsOf } from "../area";
import type { FormerTable } from "./table-plan";

/** A rule of a rectangle that limits what may be typed, as it stood. */
export interface FormerChoice {
  readonly range: CellRange;
  readonly rule: Excel.DataValidationRule;
  readonly errorAlert: Excel.DataValidationErrorAlert;
  readonly prompt: Excel.DataValidationPrompt;
  readonly ignoreBlanks: boolean;
}

interface Asked {
  readonly range: CellRange;
  readonly validation: Excel.DataValidation;
}

/**
 * The rules on a sheet of ours. Excel tells the rule of a range only where it is the same in all its
 * cells, so the range is asked whole, then by column between the edges of the tables, then by cell:
 * three syncs at most, one where there are no rules.
 */
export async function readChoices(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  extent: CellRange,
  tables: readonly FormerTable[],
): Promise<FormerChoice[]> {
  const found: FormerChoice[] = [];
  let open: readonly CellRange[] = [extent];
  for (const split of [(range: CellRange) => pieces(range, tables), cellByCell, () => []]) {
    if (open.length === 0) break;
    const asked = open.map((range) => askForRule(worksheet, range));
    await context.sync();
    found.push(...asked.flatMap(choiceOf));
    open = asked.filter(isMixed).flatMap(({ range }) => split(range));
  }
  return found;
}

function askForRule(worksheet: Excel.Worksheet, range: CellRange): Asked {
  const validation = cellsOf(worksheet, range).dataValidation;
  validation.load("type,rule,errorAlert,prompt,ignoreBlanks");
  return { range, validation };
}

function isMixed({ validation: { type } }: Asked): boolean {
  return type === "Inconsistent" || type === "MixedCriteria";
}

function choiceOf(asked: Asked): FormerChoice[] {
  const { range, validation } = asked;
  if (validation.type === "None" || isMixed(asked)) return [];
  const { rule, errorAlert, prompt, ignoreBlanks } = validation;
  return [{ range, rule, errorAlert, prompt, ignoreBlanks }];
}

/** Columns, cut where a table begins, where its body begins, and where it ends. */
function pieces(
  { top, left, bottom, right }: CellRange,
  tables: readonly FormerTable[],
): CellRange[] {
  const cuts = tables.flatMap(({ range }) => [range.top, range.top + 1, range.bottom + 1]);
  const starts = [...new Set([top, ...cuts])].filter((row) => row <= bottom).sort((a, b) => a - b);
  return starts.flatMap((start, index) => {
    const end = (starts[index + 1] ?? bottom + 1) - 1;
    return columnsOf(left, right).map((column) => ({
      top: start,
      left: column,
      bottom: end,
      right: column,
    }));
  });
}

function cellByCell({ top, left, bottom, right }: CellRange): CellRange[] {
  const cells: CellRange[] = [];
  for (let row = top; row <= bottom; row++) {
    for (const column of columnsOf(left, right)) {
      cells.push({ top: row, left: column, bottom: row, right: column });
    }
  }
  return cells;
}

function columnsOf(left: number, right: number): number[] {
  return Array.from({ length: right - left + 1 }, (_, index) => left + index);
}
