import { longerText, unescapedText, type XmlHandlers } from "../xml";
import { textSlots, type Allowance } from "./allowance";
import { plainStrings, scanItems } from "./plain";

/** The strings that cells point at by number. Rich text as its plain text, without reading aids. */
export async function readSharedStrings(
  source: AsyncIterable<Uint8Array>,
  allowance: Allowance,
): Promise<string[]> {
  const strings: string[] = [];
  const text = richText();
  const keep = (string: string) => {
    allowance.take(1 + textSlots(string));
    strings.push(string);
  };
  const handlers: XmlHandlers = {
    open: (name) => {
      if (name === "si") text.start();
      else text.open(name);
    },
    text: (piece) => text.text(piece),
    close: (name) => {
      if (name === "si") keep(text.end());
      else text.close(name);
    },
  };
  const plain = plainStrings((string) => keep(unescapedText(string)));
  await scanItems(source, "das Verzeichnis der Texte", handlers, plain);
  return strings;
}

/** Collects the `t` elements of a CT_Rst (si, is), but not those of phonetic runs (rPh). */
export interface RichText {
  start(): void;
  open(name: string): void;
  text(piece: string): void;
  close(name: string): void;
  end(): string;
}

export function richText(): RichText {
  let collected = "";
  let inText = false;
  let inPhonetic = false;
  return {
    start: () => {
      collected = "";
    },
    open: (name) => {
      if (name === "t") inText = !inPhonetic;
      else if (name === "rPh") inPhonetic = true;
    },
    text: (piece) => {
      if (inText) collected = longerText(collected, piece);
    },
    close: (name) => {
      if (name === "t") inText = false;
      else if (name === "rPh") inPhonetic = false;
    },
    end: () => unescapedText(collected),
  };
}
