import { alignmentOf, type Alignment } from "./alignment";
import { begun, type ListReader } from "./list-reader";

/** The places of a cell format's parts in the other lists, and how its text lies. */
export interface CellFormat {
  readonly numberFormat: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  alignment: Alignment;
}

export function cellFormatReader(formats: CellFormat[]): ListReader {
  let format: CellFormat | undefined;
  return (name, attributes) => {
    const place = (id: string) => Number(attributes[id]?.value ?? "0");
    if (name === "xf") {
      format = begun(formats, {
        numberFormat: place("numFmtId"),
        font: place("fontId"),
        fill: place("fillId"),
        border: place("borderId"),
        alignment: alignmentOf({}),
      });
    } else if (name === "alignment" && format) format.alignment = alignmentOf(attributes);
  };
}
