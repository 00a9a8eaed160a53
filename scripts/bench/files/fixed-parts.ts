import { escaped, type SharedTexts } from "./cell-text";
import { areaOf, type ListSheet } from "./sheet-part";

// The small parts of a workbook, and the list of its texts.

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

type Part = readonly [name: string, text: string];

/** What Excel writes before the sheets: it tells of them no more than their names. */
export function partsBefore(names: readonly string[], isExcel: boolean): readonly Part[] {
  return [
    ["[Content_Types].xml", contentTypes(names, isExcel)],
    ["_rels/.rels", relations([["officeDocument", "xl/workbook.xml"]])],
    ["xl/workbook.xml", workbook(names)],
    ["xl/_rels/workbook.xml.rels", relations(workbookTargets(names, isExcel))],
  ];
}

/** What it writes behind them: by now it is known how long they are. */
export function partsBehind(sheets: readonly ListSheet[], isExcel: boolean): readonly Part[] {
  const tables = sheets.flatMap((sheet, index): Part[] => [
    [
      `xl/worksheets/_rels/sheet${index + 1}.xml.rels`,
      relations([["table", `../tables/table${index + 1}.xml`]]),
    ],
    [`xl/tables/table${index + 1}.xml`, table(sheet, index + 1)],
  ]);
  return [["xl/styles.xml", STYLES], ...(isExcel ? tables : [])];
}

function contentTypes(sheets: readonly string[], isExcel: boolean): string {
  const override = (name: string, type: string) =>
    `<Override PartName="/xl/${name}" ContentType="${SPREADSHEET}.${type}+xml"/>`;
  const overrides = [
    override("workbook.xml", "sheet.main"),
    ...sheets.map((_, index) => override(`worksheets/sheet${index + 1}.xml`, "worksheet")),
    override("styles.xml", "styles"),
    ...(isExcel
      ? [
          override("sharedStrings.xml", "sharedStrings"),
          ...sheets.map((_, index) => override(`tables/table${index + 1}.xml`, "table")),
        ]
      : []),
  ];
  const rels = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`;
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types">${rels}<Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`;
}

function workbookTargets(sheets: readonly string[], isExcel: boolean): [string, string][] {
  return [
    ...sheets.map((_, index): [string, string] => [
      "worksheet",
      `worksheets/sheet${index + 1}.xml`,
    ]),
    ["styles", "styles.xml"],
    ...(isExcel ? [["sharedStrings", "sharedStrings.xml"] as [string, string]] : []),
  ];
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each.join("")}</Relationships>`;
}

function workbook(names: readonly string[]): string {
  const each = names.map(
    (name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr defaultThemeVersion="124226"/><bookViews><workbookView xWindow="240" yWindow="105" windowWidth="14805" windowHeight="8010"/></bookViews><sheets>${each.join("")}</sheets><calcPr calcId="191029"/></workbook>`;
}

/** Two formats: the standard, and days as DD.MM.YYYY. */
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Standard" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>`;

function table(sheet: ListSheet, id: number): string {
  const area = areaOf(sheet);
  const columns = sheet.headings.map(
    (heading, index) => `<tableColumn id="${index + 1}" name="${heading}"/>`,
  );
  return `${HEAD}<table xmlns="${MAIN}" id="${id}" name="${sheet.table}" displayName="${sheet.table}" ref="${area}" totalsRowShown="0"><autoFilter ref="${area}"/><tableColumns count="${columns.length}">${columns.join("")}</tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;
}

export function* sharedStringsPart(shared: SharedTexts): Generator<string> {
  const { all, distinct } = shared.counts();
  let piece = `${HEAD}<sst xmlns="${MAIN}" count="${all}" uniqueCount="${distinct}">`;
  for (const text of shared.texts()) {
    piece += `<si><t>${escaped(text)}</t></si>`;
    if (piece.length < 65_536) continue;
    yield piece;
    piece = "";
  }
  yield `${piece}</sst>`;
}
