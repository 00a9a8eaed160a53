import type { CellValue, Row, Sheet } from "../../../grid";
import { parseRole, type RoleReading } from "../../roles/parse-role";
import { cellText, fold, withPlainDashes } from "../../text/plain-text";

/** What a mark means by the legend: a role, "nothing" ("– = kein Mitglied"), or what is not understood. */
export type Meaning = RoleReading | "nothing";

/** Marks as the legend writes them. */
export type Legend = ReadonlyMap<string, Meaning>;

const LONGEST_LINE = 400;
const LABEL = /^(?:legende|zeichenerklärung|erläuterung(?:en)?|abkürzungen|bedeutung)\s*:?\s*/iu;
const DEFINITION = /^(\S{1,5}?)(\s*(?:=|:|->|→)\s*| (?:-|bedeutet|steht für|für) )(.{2,60})$/iu;
/** Words for roles; an office ("Leiter") may be somebody's name. */
const ROLE_WORD =
  /mitgl|vertret|vorsitz|stellv|stv|ersatz|berat|gast|gäste|ordentl|führ|moderat|sachk|stimm|nicht|kein/iu;

/** Where the next definition begins without a sign between. */
const NEXT_DEFINITION = /\s+(?=\S{1,5} ?=)|\((?=[^\s()]{1,4} ?=)|\s+(?=\p{L}{1,3}: )/gu;

/** Legends are looked for once a sheet, though each table on it asks. */
const known = new WeakMap<Sheet, Legend>();

/** The legend that stands anywhere on the sheet, in one cell, in several, or as pairs of cells. */
export function legendOn(sheet: Sheet): Legend {
  const found = known.get(sheet) ?? new Map([...definitionsOn(sheet)].reverse());
  known.set(sheet, found);
  return found;
}

function definitionsOn({ rows }: Sheet): Definition[] {
  const columns = new Map<number, Definition[]>();
  const found = rows.flatMap(({ cells }) =>
    cells.flatMap((cell, column) => {
      if (typeof cell !== "string" || cell.length > LONGEST_LINE) return [];
      const pairs = pairAt(cells, column);
      const isAlone = filledCells(cells) === 2;
      if (pairs.length > 0 && !isAlone) add(columns, column, pairs);
      return [...definitionsInText(cell), ...(isAlone ? pairs : [])];
    }),
  );
  const beside = [...columns].filter(([column, pairs]) => holdsOnly(rows, column, pairs.length));
  return [...found, ...beside.flatMap(([, pairs]) => pairs)];
}

function add(columns: Map<number, Definition[]>, column: number, pairs: readonly Definition[]) {
  const own = columns.get(column);
  if (own) own.push(...pairs);
  else columns.set(column, [...pairs]);
}

/** A column beside the matrix that holds marks to be explained, and nothing else but a label. */
function holdsOnly(rows: readonly Row[], column: number, count: number): boolean {
  const texts = rows.map(({ cells }) => cellText(cells[column])).filter(isFilled);
  return texts.filter((text) => !LABEL.test(text)).length === count;
}

function filledCells(cells: readonly CellValue[]): number {
  return cells.filter((cell) => cellText(cell) !== "").length;
}

/** True for a row that begins by explaining marks: it lists nobody. */
export function isLegendRow({ cells }: Row, first: number): boolean {
  const text = cellText(cells[first]);
  if (LABEL.test(text)) return true;
  const pairs = filledCells(cells) === 2 ? pairAt(cells, first) : [];
  return [...definitionsInText(text), ...pairs].length > 0;
}

type Definition = readonly [mark: string, meaning: Meaning];

/**
 * "Legende: M = Mitglied, V = Vertretung" → two. Only "=" may explain what is not understood; a cell
 * with other signs explains nothing else ("S: Gast, Anna" names somebody).
 */
function definitionsInText(text: string): Definition[] {
  const dashed = withPlainDashes(text);
  if (!/[=:→-]|für|bedeutet/u.test(dashed)) return [];
  const plain = dashed.replace(LABEL, "");
  const pieces = plain
    .replace(NEXT_DEFINITION, "\n")
    .split(/[,;|·•\n]/u)
    .filter(isFilled);
  const found = pieces.map((piece) => DEFINITION.exec(cellText(piece).replace(/[).]+$/, "")));
  const isLegend = plain !== dashed || found.every((match) => match !== null);
  return found.flatMap((match): Definition[] => {
    const [, mark, sign, words] = match ?? [];
    if (mark === undefined || words === undefined) return [];
    const meaning = meaningOf(words);
    const isSpelled =
      isLegend && ROLE_WORD.test(words) && isUnderstood(meaning) && isMarkLike(mark);
    const isGuestAlone = found.length === 1 && meaning !== "nothing" && meaning.role === "guest";
    return sign?.trim() === "=" || (isSpelled && !isGuestAlone) ? [[mark, meaning]] : [];
  });
}

function isFilled(text: string): boolean {
  return text.trim() !== "";
}

/** "M" and "Mitglied" in two cells side by side, with nothing before them but a label. */
function pairAt(cells: readonly CellValue[], column: number): Definition[] {
  const mark = cellText(cells[column]).replace(/\s*[=:]$/, "");
  const before = cellText(cells[column - 1]);
  const words = cellText(cells[column + 1]).replace(/^[=:-]\s*/, "");
  if (!isMarkLike(mark) || words.length < 4) return [];
  if (before !== "" && !LABEL.test(before)) return [];
  const meaning = meaningOf(words);
  return isUnderstood(meaning) ? [[mark, meaning]] : [];
}

/** "M", "SM", "stv.", "✓"; but "Ott" is a name, and "Ott: Vorsitz" no legend. */
function isMarkLike(text: string): boolean {
  if (/^(?:stv|stellv|vors)\.?$/iu.test(text)) return true;
  return /^(?:\p{Lu}{1,4}\.?|\p{L}{1,2}\.?|\(?x\)?|[^\p{L}\p{N}\s]{1,2})$/u.test(text);
}

function isUnderstood(meaning: Meaning): boolean {
  return meaning === "nothing" || meaning.role !== "unknown";
}

/** In a legend "Vertreter" beside "Mitglied" is the deputy; elsewhere it may be a delegate. */
function meaningOf(words: string): Meaning {
  if (/^(?:nicht|kein|nein|entfaellt|abwesend)/.test(fold(words))) return "nothing";
  if (/^vertreter(?:in|\/in|\*in|:in)?$/i.test(words)) return { role: "substitute" };
  const singular = words.replace(
    /^(ordentliche|stimmberechtigte|beratende|stellv\S*) mitglieder$/i,
    "$1s Mitglied",
  );
  const role = parseRole(singular);
  return role && role.substituteFor === undefined ? role : { role: "unknown" };
}
