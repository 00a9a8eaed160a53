import { dayFrom, dayFromEpoch, germanDate, germanTime } from "../calendar";
import {
  dateCell,
  EMPTY_CELL,
  numberCell,
  textCell,
  timeCell,
  type DocumentValue,
} from "../document";
import { isBlank, isDateValue, isErrorValue, type CellValue, type DateValue } from "../grid";
import { rangesBehindDate } from "../reading";
import type { PrivateText } from "./committee-version";
import { isPrivateNumber, withoutPrivateText } from "./private-text";

/** What a cell becomes, and what of it does not come along. */
export interface SharedCell {
  readonly value: DocumentValue;
  readonly kinds: readonly PrivateText[];
  readonly isError: boolean;
}

/** What a column holds decides how its cells are told. */
export type ColumnContent = "day" | "number" | "name" | "body" | "ages" | "other";

const CONTENTS: ReadonlyMap<string, ColumnContent> = new Map(
  Object.entries({
    day: "von, bis, Stellvertretung: von, Stellvertretung: bis, Datum, Sitzungstermin, Einladung bis",
    number: "Nr., lfd. Nr., Rang, Stellvertretung: Rang, Sitze, Soll, Ist, TOP",
    name: "Name, Vorname, Mitglied, Vertreter/in, Stellvertretung, Stellvertretung: Vorname, Vertretung für, Vertretung, Person, Personen, Namenszusatz, Stellvertretung: Namenszusatz",
    body: "Gremium, Kurzname, Tagt vor, Tagt nach, Entsendet aus",
    ages: "Alter",
  }).flatMap(([content, meanings]) =>
    meanings.split(", ").map((meaning) => [meaning, content as ColumnContent] as const),
  ),
);

export function contentOf(meaning: string | undefined): ColumnContent {
  return CONTENTS.get(meaning ?? "") ?? "other";
}

/** A value of a kept column as the committee version holds it: never a formula, an error or private text. */
export function sharedCell(value: CellValue, content: ColumnContent): SharedCell {
  if (isErrorValue(value)) return { value: EMPTY_CELL, kinds: [], isError: true };
  if (isBlank(value)) return whole(EMPTY_CELL);
  if (typeof value === "string") return sharedText(value, content);
  if (typeof value === "number") return sharedNumber(value, content);
  if (isDateValue(value)) return whole(sharedDate(value, content));
  return whole(textCell(value === true ? "ja" : "nein"));
}

function whole(value: DocumentValue): SharedCell {
  return { value, kinds: [], isError: false };
}

function sharedText(written: string, content: ColumnContent): SharedCell {
  const typed =
    content === "day" ? dayIn(written) : content === "number" ? countIn(written) : undefined;
  if (typed) return whole(typed);
  const { text, kinds } = withoutPrivateText(written.trim(), content === "name");
  return { value: textCell(text), kinds, isError: false };
}

/** "21.01.2021" as text becomes the day that is meant; anything less clear stays as written. */
function dayIn(text: string): DocumentValue | undefined {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})$/.exec(text.trim()) ?? [];
  const found = year && dayFrom(Number(year), Number(month), Number(day));
  return found === undefined || found === "" ? undefined : dateCell(found);
}

function countIn(text: string): DocumentValue | undefined {
  const [, digits] = /^(0|[1-9]\d{0,3})\.?$/.exec(text.trim()) ?? [];
  return digits === undefined ? undefined : numberCell(Number(digits));
}

/** Days from 1950 to 2100 as Excel counts them: a number without its format (ECMA-376 part 1, 18.17.4.1). */
const DAYS = { from: 18_264, to: 73_415, epoch: 25_569 } as const;

function sharedNumber(number: number, content: ColumnContent): SharedCell {
  if (content === "day" && Number.isInteger(number) && number >= DAYS.from && number <= DAYS.to)
    return whole(dateCell(dayFromEpoch(number - DAYS.epoch)));
  if (!isPrivateNumber(number)) return whole(numberCell(number));
  return { value: EMPTY_CELL, kinds: ["telephone"], isError: false };
}

/** "6-18" that Excel made a date of is told as it was meant, where a body is named. */
function sharedDate(value: DateValue, content: ColumnContent): DocumentValue {
  const { epochDay, minutes } = value;
  const [ages] = content === "body" || content === "ages" ? rangesBehindDate(value) : [];
  if (ages !== undefined) return textCell(content === "body" ? `AG ${ages}` : ages);
  if (epochDay === undefined) return timeCell(minutes);
  const day = dayFromEpoch(epochDay);
  return minutes === 0 ? dateCell(day) : textCell(`${germanDate(day)}, ${germanTime(minutes)}`);
}
