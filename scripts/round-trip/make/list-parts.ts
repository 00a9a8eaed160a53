import {
  LINKS,
  MAIN,
  relationships,
  workbookParts,
} from "../../../test/support/xlsx/workbook-file";

export type Parts = Map<string, string | Uint8Array>;

const HEADINGS = ["Gremium", "Funktion", "Name", "Fraktion", "von"];
const MEMBERS = [
  ["KoStAG", "Mitglied", "Frau Anna Wessendarp", "CDU"],
  ["KoStAG", "Mitglied", "Herr Bernd Olfen", "SPD"],
  ["AG 6-18", "Mitglied", "Frau Heide Kortmöller", "GRÜNE"],
];
/** 17.02.2021 in the system of 1900. */
const DAY = 44_244;

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const MAIN_TYPES = {
  workbook: `${TYPE}.sheet.main+xml`,
  template: `${TYPE}.template.main+xml`,
  macro: "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
};

/**
 * A membership list with what Excel puts around one: a table, a print title, a filter, comments, a
 * drop-down, a conditional format, formulas and their chain, settings of a printer, extensions.
 */
export function listParts(kind: keyof typeof MAIN_TYPES = "workbook"): Parts {
  const parts = workbookParts({
    sheets: [
      { name: "Mitglieder", xml: memberSheet(), links: memberLinks() },
      { name: "Rechnung", state: "hidden", rows: CALCULATION },
    ],
    styles: STYLES,
    before: BEFORE,
    after: AFTER,
    parts: new Map<string, string | Uint8Array>([
      ["xl/tables/table1.xml", TABLE],
      ["xl/comments1.xml", COMMENTS],
      ["xl/printerSettings/printerSettings1.bin", new Uint8Array([0, 1, 2, 253, 254, 255])],
      ["xl/calcChain.xml", `<calcChain xmlns="${MAIN}"><c r="A1" i="2"/></calcChain>`],
    ]),
  });
  const types = String(parts.get("[Content_Types].xml"))
    .replace(MAIN_TYPES.workbook, MAIN_TYPES[kind])
    .replace("</Types>", `${TYPES}</Types>`);
  const links = String(parts.get("xl/_rels/workbook.xml.rels")).replace(
    "</Relationships>",
    `${relationships(["chain", `${LINKS}/calcChain`, "calcChain.xml"])}</Relationships>`,
  );
  return parts.set("[Content_Types].xml", types).set("xl/_rels/workbook.xml.rels", links);
}

const TYPES = [
  ["worksheets/sheet1.xml", "worksheet"],
  ["worksheets/sheet2.xml", "worksheet"],
  ["styles.xml", "styles"],
  ["tables/table1.xml", "table"],
  ["comments1.xml", "comments"],
  ["calcChain.xml", "calcChain"],
]
  .map(([part, type]) => `<Override PartName="/xl/${part}" ContentType="${TYPE}.${type}+xml"/>`)
  .concat(`<Default Extension="bin" ContentType="${TYPE}.printerSettings"/>`)
  .join("");

const BEFORE =
  '<fileVersion appName="xl" lastEdited="7"/><workbookPr/><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main" Requires="x15"><x15ac:absPath xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac" url="C:\\Listen\\"/></mc:Choice></mc:AlternateContent><bookViews><workbookView activeTab="0" firstSheet="0"/></bookViews>';
const AFTER =
  '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">Mitglieder!$1:$1</definedName><definedName name="Stichtag" comment="gilt für alle">Mitglieder!$E$2</definedName></definedNames><!-- Fachbereich 51 --><calcPr calcId="191029"/><extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst>';
const STYLES =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Standard" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><b/></font></dxf></dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium2"/>';
const CALCULATION =
  '<row r="1"><c r="A1"><f>COUNTA(Mitglieder!C2:C4)</f><v>3</v></c><c r="B1"><f t="array" ref="B1:B2">{1;2}</f><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c><c r="C2"><f t="shared" ref="C2:C3" si="0">B2</f><v>2</v></c></row><row r="3"><c r="C3"><f t="shared" si="0"/><v>0</v></c></row>';

function memberSheet(): string {
  const text = (cell: string, words: string) =>
    `<c r="${cell}" t="inlineStr"><is><t>${words}</t></is></c>`;
  const row = (number: number, words: readonly string[], rest = "") =>
    `<row r="${number}" spans="1:5">${words.map((word, column) => text(`${"ABCDE"[column]}${number}`, word)).join("")}${rest}</row>`;
  const rows = MEMBERS.map((words, index) =>
    row(index + 2, words, `<c r="E${index + 2}" s="1"><v>${DAY}</v></c>`),
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${LINKS}"><sheetPr codeName="Tabelle1"/><dimension ref="A1:E4"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><cols><col min="1" max="5" width="22" customWidth="1"/></cols><sheetData>${row(1, HEADINGS)}${rows.join("")}</sheetData><conditionalFormatting sqref="A2:E4"><cfRule type="expression" dxfId="0" priority="1"><formula>$D2="CDU"</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="B2:B4"><formula1>"Mitglied,Gast"</formula1></dataValidation></dataValidations><pageSetup paperSize="9" orientation="landscape" r:id="printer"/><tableParts count="1"><tablePart r:id="table"/></tableParts></worksheet>`;
}

function memberLinks(): string {
  return relationships(
    ["printer", `${LINKS}/printerSettings`, "../printerSettings/printerSettings1.bin"],
    ["table", `${LINKS}/table`, "../tables/table1.xml"],
    ["comments", `${LINKS}/comments`, "../comments1.xml"],
  );
}

const TABLE = `<table xmlns="${MAIN}" id="7" name="Sitzungsplan" displayName="Sitzungsplan" ref="A1:E4"><autoFilter ref="A1:E4"/><tableColumns count="5">${HEADINGS.map((name, index) => `<tableColumn id="${index + 1}" name="${name}"/>`).join("")}</tableColumns></table>`;
const COMMENTS = `<comments xmlns="${MAIN}"><authors><author>Ida Muster</author></authors><commentList><comment ref="C2" authorId="0"><text><t>Bitte prüfen</t></text></comment></commentList></comments>`;
