import { dayFromIso, germanDate, type Source } from "../../core";

/** "Hinweis auf § 58 Abs. 1 GO NRW, Stand 10.07.2025". */
export function sourceText({ text, asOf }: Source): string {
  const day = dayFromIso(asOf);
  return day === undefined ? text : `${text}, Stand ${germanDate(day)}`;
}
