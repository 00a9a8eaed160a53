import { longerText, type XmlAttributes } from "../xml";
import type { RawCell } from "./cell-value";
import { richText } from "./shared-strings";

/** Gathers what a cell's XML says while its elements go by. */
export interface RawCells {
  /** The cell's own start tag. */
  start(attributes: XmlAttributes): void;
  /** An element inside; tells whether it was one of the cell's value. */
  open(name: string): boolean;
  text(piece: string): void;
  close(name: string): void;
  /** The cell has ended. */
  end(): RawCell;
}

export function rawCells(): RawCells {
  const rich = richText();
  let type = "";
  let style = "";
  let content = "";
  let inValue = false;
  let inInline = false;
  return {
    start(attributes) {
      type = attributes["t"]?.value ?? "";
      style = attributes["s"]?.value ?? "";
      content = "";
      rich.start();
    },
    open(name) {
      if (name === "v") inValue = true;
      else if (name === "is") inInline = true;
      else if (inInline) rich.open(name);
      else return false;
      return true;
    },
    text(piece) {
      if (inValue) content = longerText(content, piece);
      else if (inInline) rich.text(piece);
    },
    close(name) {
      if (name === "v") inValue = false;
      else if (name === "is") inInline = false;
      else if (inInline) rich.close(name);
    },
    end: () => ({ type, style, content, inline: rich.end() }),
  };
}
