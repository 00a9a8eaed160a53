import { escapeXml } from "../../../../src/adapters/xlsx/writing/escape";
import { GENERAL, type HostCell } from "../model/cells";

/** Below it are Excel's own formats (ECMA-376 part 1, 18.8.30). */
const FIRST_OWN_FORMAT = 164;

/** The cell formats of a file, collected while its cells are written. */
export interface CellFormats {
  /** The index in `cellXfs` of this cell's number format. */
  indexOf(cell: HostCell): number;
  /** What stands inside `<styleSheet>`. */
  xml(): string;
}

interface CellFormat {
  readonly code: string;
  readonly quoted: boolean;
}

export function cellFormats(): CellFormats {
  const formats = new Map<string, CellFormat>();
  const add = (code: string, quoted: boolean): number => {
    const key = `${quoted ? "'" : ""}${code}`;
    if (!formats.has(key)) formats.set(key, { code, quoted });
    return [...formats.keys()].indexOf(key);
  };
  add(GENERAL, false);
  return {
    indexOf: ({ numberFormat, quotePrefix = false }) => add(numberFormat, quotePrefix),
    xml: () => stylesXml([...formats.values()]),
  };
}

function stylesXml(formats: readonly CellFormat[]): string {
  const codes = [...new Set(formats.map(({ code }) => code))].filter((code) => code !== GENERAL);
  const idOf = (code: string) => (code === GENERAL ? 0 : FIRST_OWN_FORMAT + codes.indexOf(code));
  const numFmts = codes.map(
    (code) => `<numFmt numFmtId="${idOf(code)}" formatCode="${escapeXml(code)}"/>`,
  );
  const xfs = formats.map(
    ({ code, quoted }) =>
      `<xf numFmtId="${idOf(code)}" fontId="0" fillId="0" borderId="0" xfId="0"${quoted ? ' quotePrefix="1"' : ""} applyNumberFormat="1"/>`,
  );
  return [
    codes.length === 0 ? "" : `<numFmts count="${codes.length}">${numFmts.join("")}</numFmts>`,
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>',
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${xfs.length}">${xfs.join("")}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  ].join("");
}
