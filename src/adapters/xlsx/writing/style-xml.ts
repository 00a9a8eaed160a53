import type { RoleLook } from "../../../core";
import { escapeXml } from "./escape";
import { attributeOf, childOf, type OutlinedElement } from "./outline";
import { typefaceOf, type Typeface } from "./typeface";

/** What our fonts take over from the workbook's first font, so that our sheets fit in. */
export interface BaseFont {
  readonly size: number;
  /** `<name/>`, `<family/>` …, without prefix. */
  readonly face: string;
  readonly typeface: Typeface;
}

const BODY_SIZE = { smallest: 10, largest: 11 };
const DEFAULT_NAME = "Calibri";
const DEFAULT_FACE = `<name val="${DEFAULT_NAME}"/><family val="2"/>`;

/** The face and size of the workbook's default font; Calibri 11 where it says nothing. */
export function baseFontOf(first: OutlinedElement | undefined): BaseFont {
  const valueOf = (name: string): string | undefined => {
    const element = first && childOf(first, name);
    return element && attributeOf(element, "val");
  };
  const own = Number(valueOf("sz") ?? BODY_SIZE.largest) || BODY_SIZE.smallest;
  const size = Math.min(Math.max(own, BODY_SIZE.smallest), BODY_SIZE.largest);
  const name = valueOf("name");
  const face = ["name", "family", "charset", "scheme"]
    .map((name) => ({ name, value: valueOf(name) }))
    .flatMap(({ name, value }) =>
      value === undefined ? [] : [`<${name} val="${escapeXml(value)}"/>`],
    );
  return {
    size,
    face: name === undefined ? DEFAULT_FACE : face.join(""),
    typeface: typefaceOf({ face: name ?? DEFAULT_NAME, size: own }, size),
  };
}

/** Children in the order in which Excel writes them (CT_Font). */
export function fontXml({ bold, underline, size, color }: RoleLook, base: BaseFont): string {
  const parts = [
    bold ? "<b/>" : "",
    underline ? "<u/>" : "",
    `<sz val="${size ?? base.size}"/>`,
    color === undefined ? "" : `<color rgb="FF${color}"/>`,
    base.face,
  ];
  return `<font>${parts.join("")}</font>`;
}

export function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`;
}

const EDGE_COLOR = '<color rgb="FFBFBFBF"/>';
const HEAD_EDGE_COLOR = '<color rgb="FF595959"/>';

export function borderXml(border: "cell" | "head"): string {
  const edge = (side: string) => `<${side} style="thin">${EDGE_COLOR}</${side}>`;
  const bottom =
    border === "head" ? `<bottom style="medium">${HEAD_EDGE_COLOR}</bottom>` : edge("bottom");
  return `<border>${edge("left")}${edge("right")}${edge("top")}${bottom}<diagonal/></border>`;
}

export interface XfParts {
  readonly format: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
}

/** A cell format. `quoted` keeps a text that begins like a formula a text when it is edited. */
export function xfXml(parts: XfParts, { inTable, centered }: RoleLook, quoted: boolean): string {
  const { format, font, fill, border } = parts;
  const ids = `numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"`;
  const flags = [
    quoted ? ' quotePrefix="1"' : "",
    format > 0 ? ' applyNumberFormat="1"' : "",
    ' applyFont="1"',
    fill > 0 ? ' applyFill="1"' : "",
    border > 0 ? ' applyBorder="1"' : "",
    ' applyAlignment="1"',
  ];
  const horizontal = centered ? ' horizontal="center"' : "";
  const alignment = `<alignment${horizontal} vertical="top"${inTable ? ' wrapText="1"' : ""}/>`;
  return `<xf ${ids}${flags.join("")}>${alignment}</xf>`;
}
