import {
  cellAt,
  isDateValue,
  parseAddress,
  rangeContains,
  type CellAddress,
  type CellValue,
  type Place,
  type Sheet,
  type Workbook,
} from "../../grid";
import { germanDate, dayFromEpoch } from "../../calendar";
import { tidy } from "../../words";

/** The sheet of that name; sheets that this product wrote are none of the user's. */
export function userSheet({ sheets }: Workbook, name: string): Sheet | undefined {
  return sheets.find((sheet) => sheet.name === name && sheet.mark === undefined);
}

/** A cell of a user's sheet by its place. */
export interface FoundCell {
  readonly sheet: Sheet;
  readonly address: CellAddress;
  readonly value: CellValue;
}

export function cellOf(workbook: Workbook, { sheet: name, cell }: Place): FoundCell | undefined {
  const sheet = userSheet(workbook, name);
  const address = parseAddress(cell);
  return sheet && address ? { sheet, address, value: cellAt(sheet, address) } : undefined;
}

/** False for a cell that is merged with others or is known to hold a formula. */
export function isWritable({ merges, formulas = [] }: Sheet, address: CellAddress): boolean {
  const holds = (range: Parameters<typeof rangeContains>[0]) => rangeContains(range, address);
  return !merges.some(holds) && !formulas.some(holds);
}

/** What a cell says as text, blanks tidied; "" for an empty one. */
export function textOf(value: CellValue): string {
  if (typeof value === "string") return tidy(value);
  if (typeof value === "number") return String(value);
  if (!isDateValue(value) || value.epochDay === undefined) return "";
  return germanDate(dayFromEpoch(value.epochDay));
}
