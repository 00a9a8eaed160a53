import { LINKS, MAIN, relationships, workbookFile, type SheetText } from "./workbook-file";

/** Never handed on, wherever it stands; the rest of the word says where that was. */
export const SECRET = "zzgeheim";
/** Handed on only where somebody has chosen it. */
export const CHOSEN = "zzwahl";
/** Handed on. */
export const OPEN = "zzoffen";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A row of texts; what begins with "<" is put into the cell as it is. */
function row(number: number, cells: readonly string[], attributes = ""): string {
  const xml = cells.map((cell, column) => {
    const address = `${String.fromCharCode(65 + column)}${number}`;
    if (cell === "") return "";
    if (cell.startsWith("<is>")) return `<c r="${address}" t="inlineStr">${cell}</c>`;
    if (cell.startsWith("<e>")) return `<c r="${address}" t="e">${cell.slice(3)}</c>`;
    if (cell.startsWith("<n>")) return `<c r="${address}">${cell.slice(3)}</c>`;
    if (cell.startsWith("<")) return `<c r="${address}" t="str">${cell}</c>`;
    return `<c r="${address}" t="inlineStr"><is><t>${cell}</t></is></c>`;
  });
  return `<row r="${number}"${attributes}>${xml.join("")}</row>`;
}

const RICH = `<is><r><rPr><rFont val="${SECRET}_font"/></rPr><t>Frau </t></r><r><t>Rita ${OPEN}_rich</t></r><rPh sb="0" eb="1"><t>${SECRET}_phonetic</t></rPh></is>`;
const EXTENSIONS = `<extLst><ext uri="{${SECRET}_ext}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:sparklineGroups>${SECRET}_sparkline</x14:sparklineGroups></ext></extLst>`;

const MEMBERS = [
  row(1, [`Mitglieder der Gremien ${SECRET}_title`]),
  row(2, [`${SECRET}_hiddentitle`], ' hidden="1"'),
  row(4, [
    "Gremium",
    "Funktion",
    "Anrede",
    "Name",
    "Fraktion",
    "E-Mail",
    "Wahlbezirk",
    "Bemerkung",
    "Bereich",
    "Geschlecht",
    "von",
  ]),
  row(5, [
    "KoStAG",
    "Mitglied",
    "Frau",
    `Anna ${OPEN}_name (Tel. 02541 998877)`,
    `${OPEN}_fraktion`,
    `${SECRET}_mailcell@example.org`,
    `${CHOSEN}_unknowncell`,
    `${CHOSEN}_remarkcell`,
    `${SECRET}_hiddencolumncell`,
    `${SECRET}_gendercell`,
    "<n><v>44244</v>",
  ]),
  row(6, [
    "KoStAG",
    `<f>"${SECRET}_formula"&amp;"x"</f><v>Mitglied</v>`,
    "Frau",
    RICH,
    `<e><f>VLOOKUP(A1,'[1]${SECRET}_formulasheet'!A:B,2)</f><v>#REF!</v>`,
    `<f>HYPERLINK("mailto:${SECRET}_linkformula")</f><v>${SECRET}_cachedcell</v>`,
    "",
    "Kontakt 02541 998877",
  ]),
  row(7, ["KoStAG", "Mitglied", "Herr", `Hans ${SECRET}_hiddenrow`, "SPD"], ' hidden="1"'),
  row(8, [
    "AG 0-6",
    "Mitglied",
    "Herr",
    `Karl ${OPEN}_mail &lt;${SECRET}_inname@example.org&gt;`,
    "SPD",
    "DE12500105170648489890",
  ]),
  row(9, ["AG 6-18", "Mitglied", "Herr", `Jan ${OPEN}_merged`, "FDP"]),
  row(10, [`${SECRET}_undermerge`, "Mitglied", "Frau", `Ina ${OPEN}_second`, "FDP"]),
  row(12, ["Summe", "<n><v>5</v>", "", "", `${SECRET}_total`]),
  row(14, [`* Rückfragen an ${SECRET}_footnote`]),
];

const MEMBERS_XML = `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${LINKS}">
<sheetPr codeName="${SECRET}_codename"><tabColor rgb="FFFF0000"/></sheetPr>
<cols><col min="9" max="9" width="10" hidden="1"/></cols>
<sheetData>${MEMBERS.join("")}</sheetData>
<protectedRanges><protectedRange name="${SECRET}_range" sqref="A1"/></protectedRanges>
<scenarios><scenario name="${SECRET}_scenario" user="${SECRET}_scenariouser" comment="${SECRET}_scenariocomment"><inputCells r="A1" val="${SECRET}_scenariovalue"/></scenario></scenarios>
<autoFilter ref="A4:K10"><filterColumn colId="0"><filters><filter val="${SECRET}_filter"/></filters></filterColumn></autoFilter>
<mergeCells><mergeCell ref="A9:A10"/></mergeCells>
<conditionalFormatting sqref="A5:A9"><cfRule type="containsText" priority="1" text="${SECRET}_condition"><formula>NOT(ISERROR(SEARCH("${SECRET}_condition",A5)))</formula></cfRule></conditionalFormatting>
<dataValidations count="1"><dataValidation type="list" sqref="B5:B9" promptTitle="${SECRET}_prompttitle" prompt="${SECRET}_prompt" errorTitle="${SECRET}_errortitle" error="${SECRET}_error"><formula1>"Mitglied,${SECRET}_choice"</formula1></dataValidation></dataValidations>
<hyperlinks><hyperlink ref="D5" r:id="link" tooltip="${SECRET}_tooltip" display="${SECRET}_display"/></hyperlinks>
<pageSetup r:id="printer"/>
<headerFooter><oddHeader>&amp;C${SECRET}_header</oddHeader><oddFooter>${SECRET}_footer</oddFooter><firstHeader>${SECRET}_firstheader</firstHeader></headerFooter>
<customProperties><customPr name="${SECRET}_sheetproperty" r:id="property"/></customProperties>
<drawing r:id="drawing"/><legacyDrawing r:id="vml"/>
<tableParts count="1"><tablePart r:id="table"/></tableParts>
${EXTENSIONS}</worksheet>`;

const MEMBERS_LINKS = relationships(
  ["printer", `${LINKS}/printerSettings`, "../printerSettings/printerSettings1.bin"],
  ["property", `${LINKS}/customProperty`, "../customProperty1.bin"],
  ["drawing", `${LINKS}/drawing`, "../drawings/drawing1.xml"],
  ["vml", `${LINKS}/vmlDrawing`, "../drawings/vmlDrawing1.vml"],
  ["comments", `${LINKS}/comments`, "../comments1.xml"],
  [
    "threads",
    "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
    "../threadedComments/threadedComment1.xml",
  ],
  ["table", `${LINKS}/table`, "../tables/table1.xml"],
  ["pivot", `${LINKS}/pivotTable`, "../pivotTables/pivotTable1.xml"],
  ["query", `${LINKS}/queryTable`, "../queryTables/queryTable1.xml"],
  ["control", `${LINKS}/ctrlProp`, "../ctrlProps/ctrlProp1.xml"],
);

const HIDDEN = [
  row(1, ["Gremium", "Anrede", "Titel", "Vorname", "Name", "Fraktion"]),
  row(2, ["KoStAG", "Frau", "Dr.", `${SECRET}_givenname`, `${OPEN}_matrixname`, "CDU"]),
  row(3, ["KoStAG", "Frau", "", "Eva", `${SECRET}_hiddensheetcell`, "CDU"]),
].join("");

const MATRIX = [
  row(1, ["Name", "Fraktion", "KoStAG", "AG 0-6", "AG 6-18", "Notiz"]),
  row(2, [`Frau ${OPEN}_matrixname`, "CDU", "M", "", "", `${SECRET}_matrixnote`]),
  row(3, [`Herr ${OPEN}_matrixsecond`, "SPD", "", "M", ""]),
  row(4, [`Herr ${SECRET}_matrixhidden`, "SPD", "", "M", ""], ' hidden="1"'),
  row(5, [`Frau ${OPEN}_matrixthird`, "FDP", "S", "", "M"]),
].join("");

const MEETINGS = [
  row(1, [`${SECRET}_meetingtitle`]),
  row(3, ["Gremium", "Nr.", "Datum", "Uhrzeit", "Ort", "Bemerkung", "Telefon"]),
  row(4, [
    "KoStAG",
    "<n><v>1</v>",
    "<n><v>44280</v>",
    "16:30 Uhr",
    `${OPEN}_place`,
    `${CHOSEN}_meetingremark`,
    `${SECRET}_meetingphone`,
  ]),
].join("");

const BODIES = [
  row(1, ["Gremium", "Kurzname", "Sitze", "Vertretung", "Vorsitz", "Bemerkung"]),
  row(2, ["KoStAG", "", "<n><v>2</v>", "persönlich", `${CHOSEN}_chair`, `${CHOSEN}_bodyremark`]),
].join("");

const BLOCKED = [
  row(1, ["von", "bis", "Anlass"]),
  row(2, ["21.05.2021", "22.05.2021", `${CHOSEN}_occasion`]),
].join("");

const OWN = [
  row(1, ["Entsendung der Mitglieder und Vertretungen"]),
  row(2, [`Vorlage: SV-10-0089 ${SECRET}_paper`]),
  row(3, ["Stand: 17.02.2021"]),
  row(5, ["Gremium", "Nr.", "Mitglied", "Fraktion", "Vertretung", "Hinweis", "Telefon", "Notizen"]),
  row(6, [
    "KoStAG",
    "<n><v>1</v>",
    `Frau ${OPEN}_own`,
    "CDU",
    "",
    `${CHOSEN}_ownhint`,
    `${SECRET}_ownphone`,
    `${CHOSEN}_ownnote`,
  ]),
  row(8, ["Besetzung im Wortlaut"]),
  row(9, [`KoStAG: Frau ${SECRET}_owntext`]),
].join("");

const SHEETS: readonly SheetText[] = [
  { name: "Mitglieder", xml: MEMBERS_XML, links: MEMBERS_LINKS },
  { name: `${SECRET}_hiddensheet`, rows: HIDDEN, state: "hidden" },
  { name: `${SECRET}_veryhidden`, rows: HIDDEN, state: "veryHidden" },
  { name: "Übersicht", rows: MATRIX },
  { name: "Termine", rows: MEETINGS },
  { name: "Gremien", rows: BODIES },
  { name: "Sperrtermine", rows: BLOCKED },
  { name: "Entsendung", rows: OWN },
  { name: `${SECRET}_notes`, rows: row(1, [`${SECRET}_notecell`]) },
  { name: `${SECRET}_chartsheet`, kind: "chartsheet", rows: "" },
];

const NAMES = `<definedNames>
<definedName name="${SECRET}_globalname" comment="${SECRET}_namecomment">Mitglieder!$A$1</definedName>
<definedName name="${SECRET}_constant" hidden="1">"${SECRET}_constantvalue"</definedName>
<definedName name="${SECRET}_localname" localSheetId="0">Mitglieder!$B$1</definedName>
<definedName name="_xlnm.Print_Titles" localSheetId="0">Mitglieder!$1:$4</definedName>
<definedName name="_entsendung" localSheetId="7" hidden="1">"delegation"</definedName>
<definedName name="_entsendung_1" hidden="1">"{""note"":""${SECRET}_kept""}~."</definedName>
</definedNames>`;

const utf16 = (text: string) => new Uint8Array(Buffer.from(text, "utf16le"));

/** Everything that a package may hold beside sheets, with a secret in each. */
const OTHER_PARTS: ReadonlyMap<string, string | Uint8Array> = new Map<string, string | Uint8Array>([
  [
    "docProps/core.xml",
    `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${SECRET}_coretitle</dc:title><dc:creator>${SECRET}_creator</dc:creator><cp:lastModifiedBy>${SECRET}_modifier</cp:lastModifiedBy><cp:keywords>${SECRET}_keywords</cp:keywords><dc:description>${SECRET}_description</dc:description></cp:coreProperties>`,
  ],
  [
    "docProps/app.xml",
    `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Manager>${SECRET}_manager</Manager><Company>${SECRET}_company</Company><HyperlinkBase>${SECRET}_base</HyperlinkBase><TitlesOfParts>${SECRET}_parttitle</TitlesOfParts></Properties>`,
  ],
  [
    "docProps/custom.xml",
    `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"><property name="${SECRET}_customname"><lpwstr>${SECRET}_customvalue</lpwstr></property><property name="MSIP_Label_${SECRET}"/></Properties>`,
  ],
  ["docProps/thumbnail.jpeg", `${SECRET}_thumbnail`],
  ["docMetadata/LabelInfo.xml", `<labels><label id="${SECRET}_label"/></labels>`],
  ["customXml/item1.xml", `<leaf>${SECRET}_customxml</leaf>`],
  ["customXml/itemProps1.xml", `<datastoreItem itemID="{${SECRET}_itemprops}"/>`],
  [
    "xl/comments1.xml",
    `<comments xmlns="${MAIN}"><authors><author>${SECRET}_author</author></authors><commentList><comment ref="D5"><text><t>${SECRET}_comment</t></text></comment><comment ref="D6"><text><t>${SECRET}_comment2</t></text></comment></commentList></comments>`,
  ],
  [
    "xl/threadedComments/threadedComment1.xml",
    `<ThreadedComments><threadedComment ref="D5"><text>${SECRET}_thread</text></threadedComment></ThreadedComments>`,
  ],
  ["xl/persons/person.xml", `<personList><person displayName="${SECRET}_person"/></personList>`],
  ["xl/drawings/vmlDrawing1.vml", `<xml><v:textbox>${SECRET}_vml</v:textbox></xml>`],
  [
    "xl/drawings/drawing1.xml",
    `<xdr:wsDr xmlns:xdr="x"><xdr:sp macro="${SECRET}_macro"><xdr:cNvPr name="${SECRET}_shape" descr="${SECRET}_alttext"/><a:t>${SECRET}_textbox</a:t></xdr:sp></xdr:wsDr>`,
  ],
  [
    "xl/charts/chart1.xml",
    `<c:chart xmlns:c="c"><c:title>${SECRET}_charttitle</c:title><c:strCache><c:v>${SECRET}_chartcache</c:v></c:strCache></c:chart>`,
  ],
  [`xl/media/${SECRET}_image.png`, `${SECRET}_imagebytes`],
  [
    "xl/tables/table1.xml",
    `<table xmlns="${MAIN}" id="1" name="${SECRET}_table" displayName="${SECRET}_table" ref="A4:K10" headerRowCount="1" comment="${SECRET}_tablecomment"><tableColumns count="1"><tableColumn id="1" name="${SECRET}_tablecolumn" totalsRowLabel="${SECRET}_totalslabel"><calculatedColumnFormula>"${SECRET}_columnformula"</calculatedColumnFormula></tableColumn></tableColumns></table>`,
  ],
  [
    "xl/externalLinks/externalLink1.xml",
    `<externalLink xmlns="${MAIN}"><externalBook><sheetNames><sheetName val="${SECRET}_externalsheet"/></sheetNames><sheetDataSet><sheetData><row r="1"><cell r="A1"><v>${SECRET}_externalvalue</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
  ],
  [
    "xl/externalLinks/_rels/externalLink1.xml.rels",
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="b" Target="file:///${SECRET}_externalpath.xlsx" TargetMode="External"/></Relationships>`,
  ],
  [
    "xl/pivotCache/pivotCacheDefinition1.xml",
    `<pivotCacheDefinition refreshedBy="${SECRET}_refresher"><s v="${SECRET}_pivotitem"/></pivotCacheDefinition>`,
  ],
  ["xl/pivotCache/pivotCacheRecords1.xml", `<records><s v="${SECRET}_pivotrecord"/></records>`],
  ["xl/pivotTables/pivotTable1.xml", `<pivotTableDefinition name="${SECRET}_pivottable"/>`],
  [
    "xl/connections.xml",
    `<connections xmlns="${MAIN}"><connection id="1" name="${SECRET}_connection" description="${SECRET}_connectiontext"><dbPr connection="Provider=${SECRET}_provider" command="SELECT ${SECRET}_query"/></connection></connections>`,
  ],
  ["xl/queryTables/queryTable1.xml", `<queryTable name="${SECRET}_querytable"/>`],
  ["xl/slicers/slicer1.xml", `<slicers><slicer caption="${SECRET}_slicer"/></slicers>`],
  ["xl/slicerCaches/slicerCache1.xml", `<slicerCache name="${SECRET}_slicercache"/>`],
  ["xl/timelines/timeline1.xml", `<timelines><timeline caption="${SECRET}_timeline"/></timelines>`],
  ["xl/vbaProject.bin", utf16(`${SECRET}_vba`)],
  ["xl/printerSettings/printerSettings1.bin", utf16(`${SECRET}_printer`)],
  ["xl/customProperty1.bin", utf16(`${SECRET}_sheetpropertyvalue`)],
  ["xl/ctrlProps/ctrlProp1.xml", `<formControlPr fmlaMacro="${SECRET}_controlmacro"/>`],
  ["xl/activeX/activeX1.bin", `${SECRET}_activex`],
  ["xl/embeddings/oleObject1.bin", `${SECRET}_embedded`],
  ["xl/revisions/userNames.xml", `<users><userInfo name="${SECRET}_revisionuser"/></users>`],
  ["xl/webextensions/webextension1.xml", `<we:webextension id="${SECRET}_webextension"/>`],
  ["xl/richData/rdrichvalue.xml", `<rvData><v>${SECRET}_richvalue</v></rvData>`],
  ["xl/ink/ink1.xml", `<inkml:ink>${SECRET}_ink</inkml:ink>`],
  ["xl/metadata.xml", `<metadata xmlns="${MAIN}"><s v="${SECRET}_metadata"/></metadata>`],
  ["xl/volatileDependencies.xml", `<volTypes><stp>${SECRET}_realtime</stp></volTypes>`],
  ["xl/calcChain.xml", `<calcChain xmlns="${MAIN}"><c r="B6" i="1"/></calcChain>`],
  ["_xmlsignatures/sig1.xml", `<Signature>${SECRET}_signature</Signature>`],
  [`${SECRET}_folder/${SECRET}_part.bin`, `${SECRET}_unknownpart`],
]);

/** A workbook that holds a secret in every place in which a package can hold text. */
export function seededWorkbook(): Promise<Uint8Array> {
  return workbookFile({
    sheets: SHEETS,
    strings: `<si><t>${SECRET}_unusedstring</t></si>`,
    styles: `<numFmts count="1"><numFmt numFmtId="170" formatCode="0&quot;${SECRET}_numberformat&quot;"/></numFmts><fonts count="1"><font><name val="${SECRET}_fontname"/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf/></cellXfs><cellStyles count="1"><cellStyle name="${SECRET}_style" xfId="0"/></cellStyles><tableStyles count="1"><tableStyle name="${SECRET}_tablestyle"/></tableStyles>`,
    theme: `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${SECRET}_theme"><a:themeElements><a:clrScheme name="${SECRET}_colours"/></a:themeElements></a:theme>`,
    before: `<fileSharing userName="${SECRET}_sharinguser"/><workbookPr codeName="${SECRET}_workbookcode"/>`,
    after: `<functionGroups><functionGroup name="${SECRET}_functiongroup"/></functionGroups>${NAMES}<customWorkbookViews><customWorkbookView name="${SECRET}_view"/></customWorkbookViews><webPublishing/><extLst><ext uri="${SECRET}_workbookext"/></extLst>`,
    parts: OTHER_PARTS,
  });
}
