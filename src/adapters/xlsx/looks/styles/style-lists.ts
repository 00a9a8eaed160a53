import { scanXmlPieces } from "../../xml";
import { hexColor } from "../colors";
import { borderReader, type Border } from "./borders";
import { cellFormatReader, type CellFormat } from "./cell-formats";
import { fillReader, type Fill } from "./fills";
import { fontReader, type Font } from "./fonts";
import { begun, type ListReader } from "./list-reader";

/** What a style sheet says about looks: lists that point at each other by place. */
export interface StyleLists {
  readonly codes: NumberCode[];
  readonly fonts: Font[];
  readonly fills: Fill[];
  readonly borders: Border[];
  readonly formats: CellFormat[];
  /** Own colours in place of the indexed ones. */
  readonly indexed: string[];
}

export interface NumberCode {
  readonly number: number;
  readonly code: string;
}

/** Reads the lists; named styles and conditional formats, which hold like elements, are passed over. */
export async function readStyleLists(source: AsyncIterable<string>): Promise<StyleLists> {
  const lists: StyleLists = {
    codes: [],
    fonts: [],
    fills: [],
    borders: [],
    formats: [],
    indexed: [],
  };
  const readers = readersOf(lists);
  let list = "";
  let read: ListReader | undefined;
  await scanXmlPieces(source, "das Verzeichnis der Formate", {
    open: (name, attributes) => {
      if (read) read(name, attributes);
      else {
        list = name;
        read = readers.get(name);
      }
    },
    close: (name) => {
      if (name === list) read = undefined;
    },
  });
  return lists;
}

function readersOf(lists: StyleLists): ReadonlyMap<string, ListReader> {
  return new Map([
    ["numFmts", codeReader(lists.codes)],
    ["fonts", fontReader(lists.fonts)],
    ["fills", fillReader(lists.fills)],
    ["borders", borderReader(lists.borders)],
    ["cellXfs", cellFormatReader(lists.formats)],
    ["indexedColors", colorReader(lists.indexed)],
  ]);
}

function codeReader(codes: NumberCode[]): ListReader {
  return (name, attributes) => {
    if (name !== "numFmt") return;
    const number = Number(attributes["numFmtId"]?.value);
    begun(codes, { number, code: attributes["formatCode"]?.value ?? "" });
  };
}

function colorReader(colors: string[]): ListReader {
  return (name, attributes) => {
    if (name === "rgbColor") begun(colors, hexColor(attributes["rgb"]?.value) ?? "#000000");
  };
}
