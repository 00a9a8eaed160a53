import { ROLE_LOOKS } from "../../core";
import { CELL_PADDING } from "./page";

const SIDES = ["top", "left", "bottom", "right", "insideH", "insideV"];

/** What all tables have that are given no style. */
const NORMAL_TABLE = `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>`;

/** Lines around all cells and a shaded first row, as a style: who wants another chooses one in Word. */
export function tableStyle(id: string, name: string): string {
  return [
    NORMAL_TABLE,
    `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/><w:qFormat/>`,
    `<w:tblPr><w:tblBorders>${SIDES.map(line).join("")}</w:tblBorders><w:tblCellMar>${padding()}</w:tblCellMar></w:tblPr>`,
    `<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:trPr><w:tblHeader/></w:trPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${ROLE_LOOKS.head.fill ?? "auto"}"/></w:tcPr></w:tblStylePr>`,
    "</w:style>",
  ].join("");
}

/** Half a point wide. */
function line(side: string): string {
  return `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`;
}

function padding(): string {
  const { across, down } = CELL_PADDING;
  const sides = { top: down, left: across, bottom: down, right: across };
  return Object.entries(sides)
    .map(([side, width]) => `<w:${side} w:w="${width}" w:type="dxa"/>`)
    .join("");
}
