import type { Cell } from "../lists/entry";

/** "excel": shared strings, spans, styles as Excel saves; "plain": every text in its cell, as other programs do. */
export type FileStyle = "excel" | "plain";

/** Gives each text its number, the first text 0. */
export interface SharedTexts {
  readonly numberOf: (text: string) => number;
  readonly texts: () => Iterable<string>;
  /** How often a text was asked for, and how many there are. */
  readonly counts: () => { readonly all: number; readonly distinct: number };
}

export function sharedTexts(): SharedTexts {
  const numbers = new Map<string, number>();
  let all = 0;
  return {
    numberOf: (text) => {
      all += 1;
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, numbers.size);
      return numbers.size - 1;
    },
    texts: () => numbers.keys(),
    counts: () => ({ all, distinct: numbers.size }),
  };
}

/** The style of days, the second of the stylesheet. */
const DAY_STYLE = 1;

/** A cell as XML, "" for an empty one. */
export function cellXml(reference: string, cell: Cell, shared: SharedTexts | undefined): string {
  if (cell === undefined || cell === "") return "";
  if (typeof cell === "number") return `<c r="${reference}"><v>${cell}</v></c>`;
  if (typeof cell === "string") {
    return shared
      ? `<c r="${reference}" t="s"><v>${shared.numberOf(cell)}</v></c>`
      : `<c r="${reference}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
  }
  return "serial" in cell
    ? `<c r="${reference}" s="${DAY_STYLE}"><v>${cell.serial}</v></c>`
    : `<c r="${reference}" t="e"><v>${cell.error}</v></c>`;
}

export function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
