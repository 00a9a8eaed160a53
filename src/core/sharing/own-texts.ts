import { isBlank, type Row } from "../grid";
import { tidy } from "../words";
import type { ShownSheet } from "./shown-sheet";

/** What stands above the table of one of our sheets, as far as it is still ours. */
export interface OwnTexts {
  readonly title: string | undefined;
  readonly stand: string | undefined;
  readonly notes: readonly string[];
}

const TITLE = /^(?:Sitzungsplan \d{4}|Entsendung der Mitglieder und Vertretungen|Prüfbericht)$/;
const STAND = /^Stand: (\d{2}\.\d{2}\.\d{4})$/;
const PAPER = /^Vorlage: SV-\d{1,2}-\d{4}(?:\/\d{1,3})?$/;
const ROWS_ABOVE = 12;

/** Only what we write there ourselves to the letter: anybody may have typed something beside it. */
export function ownTexts({ sheet, isHiddenColumn }: ShownSheet): OwnTexts {
  const rows = sheet.rows.filter(({ index, hidden }) => index < ROWS_ABOVE && !hidden);
  const texts = isHiddenColumn(0)
    ? []
    : rows.flatMap(({ cells: [cell] }) => (typeof cell === "string" ? [tidy(cell)] : []));
  const stand = texts.find((text) => STAND.test(text));
  const notes = [texts.find((text) => PAPER.test(text)), stand].filter(
    (text) => text !== undefined,
  );
  return {
    title: texts.find((text) => TITLE.test(text)),
    stand: stand === undefined ? undefined : STAND.exec(stand)?.[1],
    notes,
  };
}

/** Whether a row of one of our sheets holds nothing but what is told above its table in the version too. */
export function isOwnText({ cells: [cell, ...more] }: Row, { title, notes }: OwnTexts): boolean {
  if (typeof cell !== "string" || more.some((other) => !isBlank(other))) return false;
  return [title, ...notes].includes(tidy(cell));
}
