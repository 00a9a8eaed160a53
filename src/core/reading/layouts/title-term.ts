import type { Term } from "../../calendar";
import { fold, withPlainDashes } from "../text/plain-text";
import { readDay } from "../values/read-day";
import { legislativeTermOfYears } from "./row-facts";

const DATE = "(\\d{1,2}\\. ?(?:\\d{1,2}\\.|[a-z]+) ?\\d{2,4})";
const FROM = new RegExp(
  `(?:^|[ (])(?:ab|seit|vom|gueltig ab|mit wirkung vom|ab dem) (?:dem )?${DATE}`,
);
const TO = new RegExp(`(?:^|[ (])(?:bis|bis zum|-) (?:zum )?${DATE}`);
/** Such lines tell when something was written or decided. */
const OTHER_DAY = /stand|sitzung|beschlu|beschlo|gewaehlt|druck|vorlage|wahl am|wahl vom/;

/** The term that a title tells: "Wahlperiode 2020–2025", "Besetzung ab 01.11.2020"; undefined for none. */
export function titleTerm(text: string): Term | undefined {
  const plain = withPlainDashes(fold(text));
  if (OTHER_DAY.test(plain)) return undefined;
  const start = dayIn(FROM.exec(plain)?.[1]);
  const end = dayIn(TO.exec(plain)?.[1]);
  if (start !== undefined || end !== undefined) return { start, end };
  return legislativeTermOfYears(plain.replace(/(\d{4}) (?:bis|bis zu) (\d{4})/, "$1-$2"));
}

function dayIn(text: string | undefined) {
  const read = text === undefined ? undefined : readDay(text);
  return read?.type === "day" ? read.day : undefined;
}
