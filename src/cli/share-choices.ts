import {
  placeText,
  reasonText,
  type ShareChoices,
  type SharedColumn,
  type SharedSheet,
  type ShareOffer,
} from "../core";
import type { Call } from "./call";
import { Failure } from "./failure";

type Chosen = Pick<Extract<Call, { type: "share" }>, "sheets" | "withColumns" | "withoutColumns">;

/** What the call says of sheets and columns. Throws Failure for what the workbook has not, or may not give. */
export function shareChoices(chosen: Chosen, offer: ShareOffer): ShareChoices {
  const { sheets, withColumns, withoutColumns } = chosen;
  const wanted = sheets && new Set(sheets.map((name) => namedSheet(name, offer)));
  return {
    sheets: new Map(wanted && offer.sheets.map((sheet) => [sheet.name, wanted.has(sheet)])),
    columns: new Map([
      ...withColumns.flatMap((text) => columnsNamed(text, offer, true)),
      ...withoutColumns.flatMap((text) => columnsNamed(text, offer, false)),
    ]),
  };
}

function namedSheet(name: string, { sheets }: ShareOffer): SharedSheet {
  const sheet = findSheet(name, sheets);
  if (!sheet.mayChange) throw refusal(`Das Blatt „${sheet.name}“`, reasonText(sheet.reason));
  return sheet;
}

function findSheet(name: string, sheets: readonly SharedSheet[]): SharedSheet {
  const sheet = sheets.find((each) => each.name.toLowerCase() === name.trim().toLowerCase());
  if (sheet) return sheet;
  const names = sheets.map((each) => `„${each.name}“`).join(", ");
  throw new Failure(`Das Blatt „${name}“ gibt es in der Mappe nicht; sie hat ${names}.`);
}

/** All columns of that heading on the sheet: a sheet may hold several tables. */
function columnsNamed(text: string, offer: ShareOffer, isKept: boolean): [string, boolean][] {
  const [, sheetName, heading] = /^([^:]+):\s*(.+)$/s.exec(text) ?? [];
  if (sheetName === undefined || heading === undefined) {
    throw new Failure(
      `Die Spalte „${text}“ ist unvollständig angegeben; gebraucht wird etwa „Mitglieder:Bemerkung“.`,
    );
  }
  const sheet = findSheet(sheetName, offer.sheets);
  const columns = sheet.tables.flatMap((table) =>
    table.columns.filter(({ name }) => name.toLowerCase() === heading.trim().toLowerCase()),
  );
  if (columns.length === 0) {
    throw new Failure(`Die Spalte „${heading}“ gibt es auf dem Blatt „${sheet.name}“ nicht.`);
  }
  return columns.map((column) => choiceOf(column, isKept));
}

function choiceOf(column: SharedColumn, isKept: boolean): [string, boolean] {
  if (isKept && !column.mayChange) {
    throw refusal(`Die Spalte „${column.name}“`, reasonText(column.reason));
  }
  return [placeText(column.place), isKept];
}

function refusal(what: string, why: string): Failure {
  return new Failure(`${what} lässt sich nicht weitergeben: ${why}`);
}
