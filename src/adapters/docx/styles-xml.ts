import { ROLE_LOOKS, type CellRole } from "../../core";
import { MARKED_ROLES, markStyle, STYLES } from "./style-names";
import { tableStyle } from "./table-style-xml";

const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">`;
/** On every machine, and what offices prescribe. */
const FONT = "Arial";
/** In points. Small is for tables and the footer: still readable on paper. */
const BODY = 11;
const SMALL = 10;

/**
 * The part word/styles.xml, whole: the library knows no table styles and brings blue headings. Colours
 * and sizes are those of the sheets.
 */
export function stylesXml(): string {
  return [
    HEAD,
    documentDefaults(),
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>`,
    `<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:semiHidden/></w:style>`,
    headingStyle("title", { level: 1, before: 0 }),
    headingStyle("heading", { level: 2, before: 14 }),
    paragraphStyle(STYLES.note, STYLES.note, spacing(0, 2), look("note")),
    paragraphStyle(STYLES.cell, STYLES.cell, spacing(0, 0), size(SMALL)),
    paragraphStyle(STYLES.footer, "footer", spacing(0, 0), size(SMALL)),
    ...MARKED_ROLES.map(characterStyle),
    tableStyle(STYLES.table, "Tabelle Anlage"),
    "</w:styles>",
  ].join("");
}

function documentDefaults(): string {
  const fonts = `<w:rFonts w:ascii="${FONT}" w:hAnsi="${FONT}" w:eastAsia="${FONT}" w:cs="${FONT}"/>`;
  const run = `${fonts}${size(BODY)}<w:lang w:val="de-DE" w:eastAsia="de-DE" w:bidi="de-DE"/>`;
  return `<w:docDefaults><w:rPrDefault><w:rPr>${run}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>${spacing(0, 6)}</w:pPr></w:pPrDefault></w:docDefaults>`;
}

interface Heading {
  readonly level: 1 | 2;
  /** Room above, in points. */
  readonly before: number;
}

/** A heading never stands alone at the foot of a page. */
function headingStyle(role: "title" | "heading", { level, before }: Heading): string {
  const paragraph = `<w:keepNext/><w:keepLines/>${spacing(before, 6)}<w:outlineLvl w:val="${level - 1}"/>`;
  return paragraphStyle(STYLES[role], `heading ${level}`, paragraph, look(role));
}

/** Word's own styles have other names than ids; ours have not, and are told to be ours. */
function paragraphStyle(id: string, name: string, paragraph: string, run: string): string {
  const own = id === name ? ' w:customStyle="1"' : "";
  return `<w:style w:type="paragraph"${own} w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;
}

function characterStyle(role: CellRole): string {
  const name = markStyle(role);
  return `<w:style w:type="character" w:customStyle="1" w:styleId="${name}"><w:name w:val="${name}"/><w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr>${look(role)}</w:rPr></w:style>`;
}

function look(role: CellRole): string {
  const { bold, color, size: points } = ROLE_LOOKS[role];
  return [
    bold ? "<w:b/><w:bCs/>" : "",
    color === undefined ? "" : `<w:color w:val="${color}"/>`,
    points === undefined ? "" : size(points),
  ].join("");
}

/** Word counts half points here and twentieths there. */
function size(points: number): string {
  return `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;
}

function spacing(before: number, after: number): string {
  return `<w:spacing w:before="${before * 20}" w:after="${after * 20}" w:line="259" w:lineRule="auto"/>`;
}
