import { namesInCell } from "../names/names-in-cell";
import { fold } from "../text/plain-text";

/** A deputy of a list in order. */
export interface RankedName {
  readonly rank: number;
  readonly text: string;
}

/** "in folgender Reihenfolge", "in der Reihenfolge der Nennung", "Rangfolge": the order of the names counts. */
export function saysOrder(text: string): boolean {
  return /reihenfolge|rangfolge/.test(fold(text));
}

/** A number in front of a name, but not the "1." of "1. Stellvertretung" nor of a date. */
const NUMBER =
  /(?:^|[\s,;(])\(?(\d{1,2})[.)]\s*(?=["„]?(?:\p{Lu}|\p{Ll}{1,3}(?: \p{Ll}{2,3})* \p{Lu}))(?!(?:Stellv|Vertret|Stv|Ersatz|Vorsitz)\p{L}*)/gu;

/**
 * "1. Frau Muster, 2. Herr Probe" → the names with their numbers; undefined where the text is not counted
 * on from 1, so that a single "2." is not taken for a list.
 */
export function numberedNames(text: string): readonly RankedName[] | undefined {
  const marks = [...text.matchAll(NUMBER)];
  const isCounted = marks.every((mark, index) => Number(mark[1]) === index + 1);
  if (marks.length < 2 || !isCounted || text.slice(0, marks[0]?.index).trim() !== "")
    return undefined;
  return marks.map((mark, index) => {
    const end = marks[index + 1]?.index ?? text.length;
    const name = text.slice(mark.index + mark[0].length, end);
    return { rank: index + 1, text: name.replace(/[\s,;]+$/, "") };
  });
}

/** "1. Frau Muster" alone. */
const SINGLE = /^\(?1[.)]\s*/;

/** The names of a list in order: by their numbers, else as they follow each other. */
export function rankedNames(text: string): readonly RankedName[] {
  return (
    numberedNames(text) ??
    namesInCell(text.replace(SINGLE, "")).map((name, index) => ({ rank: index + 1, text: name }))
  );
}
