import {
  columnLetters,
  fitCell,
  germanDate,
  germanTime,
  serialOf,
  type CellRole,
  type DateSystem,
  type LaidOutCell,
} from "../../../core";
import { escapeString, isPlain, looksTyped, needsPreserve } from "./escape";
import { encoded, type XmlWriter } from "./xml-writer";

/** Index in cellXfs of a role, as it is or for text that begins like a formula. */
export type StyleIndex = (role: CellRole, quoted: boolean) => number;

export interface DrawnCell extends Pick<LaidOutCell, "role" | "value"> {
  /** Whether the button to filter by stands in the cell, too. */
  readonly hasFilter?: boolean;
}

/** Writes one cell; `row` is its row's number as text. A text goes inline, so that no shared part is touched. */
export type CellPen = (cell: DrawnCell, column: number, row: string) => void;

export interface Ink {
  /** "x:" or "": of the elements that we write. */
  readonly prefix: string;
  readonly styleOf: StyleIndex;
  readonly dateSystem: DateSystem;
}

/** What stands between a cell's address and its content, by its style. */
interface Marks {
  readonly empty: Uint8Array;
  readonly number: Uint8Array;
  readonly text: Uint8Array;
  /** The same with the blanks to be kept. */
  readonly spaced: Uint8Array;
}

const MINUTES_A_DAY = 1_440;

export function cellPen(out: XmlWriter, { prefix: x, styleOf, dateSystem }: Ink): CellPen {
  const openings: Uint8Array[] = [];
  const marks: Marks[] = [];
  const numberEnd = encoded(`</${x}v></${x}c>`);
  const textEnd = encoded(`</${x}t></${x}is></${x}c>`);

  function marksOf(style: number): Marks {
    return (marks[style] ??= {
      empty: encoded(`" s="${style}"/>`),
      number: encoded(`" s="${style}"><${x}v>`),
      text: encoded(`" s="${style}" t="inlineStr"><${x}is><${x}t>`),
      spaced: encoded(`" s="${style}" t="inlineStr"><${x}is><${x}t xml:space="preserve">`),
    });
  }

  function number(value: number, role: CellRole): void {
    if (!Number.isFinite(value)) throw new RangeError(`no number for a cell: ${value}`);
    out.bytes(marksOf(styleOf(role, false)).number);
    out.latin(String(value));
    out.bytes(numberEnd);
  }

  function text(value: string, role: CellRole): void {
    const own = marksOf(styleOf(role, looksTyped(value)));
    if (value === "") {
      out.bytes(own.empty);
      return;
    }
    const fitted = fitCell(value);
    if (isPlain(fitted)) {
      out.bytes(own.text);
      out.latin(fitted);
    } else {
      out.bytes(needsPreserve(fitted) ? own.spaced : own.text);
      out.markup(escapeString(fitted));
    }
    out.bytes(textEnd);
  }

  return ({ role, value }, column, row) => {
    out.bytes((openings[column] ??= encoded(`<${x}c r="${columnLetters(column)}`)));
    out.latin(row);
    const shown = storedValue(value, dateSystem);
    if (typeof shown === "number") number(shown, role);
    else text(shown, role);
  };
}

/** A day as the serial of the workbook's date system, a time as a part of it; as text where neither reaches. */
function storedValue(value: LaidOutCell["value"], dateSystem: DateSystem): number | string {
  switch (value.type) {
    case "number":
      return value.number;
    case "date":
      return serialOf(value.day, dateSystem) ?? germanDate(value.day);
    case "time": {
      const isInDay = value.minutes >= 0 && value.minutes < MINUTES_A_DAY;
      return isInDay ? value.minutes / MINUTES_A_DAY : germanTime(value.minutes);
    }
    case "text":
    case "link":
      return value.text;
  }
}
