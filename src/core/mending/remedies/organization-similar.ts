import { parseAddress, placeOf, type Place, type Sheet, type CellEdit } from "../../grid";
import { groupBy } from "../../register";
import { amendmentOf } from "../cells/amendment";
import { cellOf, isWritable, textOf, userSheet } from "../cells/sheet-cells";
import type { Situation } from "../situation";
import type { Mend } from "./mend";

/** The known name in all cells of the columns in which the unknown one stands. */
export const mendOrganizationSimilar: Mend = ({ facts, places }, situation) => {
  const { text, similar } = facts;
  const [first] = places;
  if (typeof text !== "string" || typeof similar !== "string" || !first) return [];
  const columns = groupBy([first, ...placesOf(text, situation)], columnKey);
  const edits = [...columns.values()].flatMap(([place]) =>
    place ? editsIn(place, text, similar, situation) : [],
  );
  const isFirstThere = edits.some(({ place }) => place.cell === first.cell);
  if (!isFirstThere || edits.some(({ place }) => !isSafe(place, situation))) return [];
  const label = `„${similar}“ schreiben`;
  const detail = edits.length === 1 ? "ändert 1 Zelle" : `ändert ${edits.length} Zellen`;
  return [{ label, choices: [{ label, detail, amendment: amendmentOf(edits) }] }];
};

/** Where lists and meetings name that organization. */
function placesOf(name: string, { index: { register } }: Situation): Place[] {
  const named = [...register.memberships, ...register.meetings];
  return named.flatMap(({ organization, places }) =>
    organization.name === name ? [places.organization] : [],
  );
}

function columnKey({ sheet, cell }: Place): string {
  return JSON.stringify([sheet, parseAddress(cell)?.column]);
}

function editsIn(place: Place, text: string, after: string, { workbook }: Situation): CellEdit[] {
  const sheet = userSheet(workbook, place.sheet);
  const column = parseAddress(place.cell)?.column;
  if (!sheet || column === undefined) return [];
  return rowsWith(sheet, column, text).map((row) => {
    const at = placeOf(sheet.name, { row, column });
    return { place: at, before: cellOf(workbook, at)?.value, after };
  });
}

/** A cell that says more than the name is a title: it is left alone. */
function rowsWith({ rows }: Sheet, column: number, text: string): number[] {
  return rows
    .filter(({ cells }) => typeof cells[column] === "string" && textOf(cells[column]) === text)
    .map(({ index }) => index);
}

function isSafe(place: Place, { workbook }: Situation): boolean {
  const cell = cellOf(workbook, place);
  return cell !== undefined && isWritable(cell.sheet, cell.address);
}
