import { rawZip, type RawArchive, type RawEntry } from "../../../test/support/xlsx/raw-zip";
import { LINKS, MAIN, relationships } from "../../../test/support/xlsx/workbook-file";
import { listParts, type Parts } from "./list-parts";

const STRICT = new Map([
  [MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main"],
  [LINKS, "http://purl.oclc.org/ooxml/officeDocument/relationships"],
]);
const MICROSOFT = "http://schemas.microsoft.com/office";
const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/** A workbook with a membership list, made as some producer makes one, by the name of its file. */
export function variants(): Map<string, Uint8Array> {
  return new Map([
    ["plain.xlsx", packed(listParts())],
    ["strict.xlsx", packed(everywhere(listParts(), strictly))],
    ["prefixed.xlsx", packed(everywhere(listParts(), prefixed))],
    ["utf-16.xlsx", packed(inUtf16(listParts()))],
    ["line-ends.xlsx", packed(everywhere(listParts(), (text) => text.replaceAll("><", ">\r\n<")))],
    ["elsewhere.xlsx", packed(elsewhere(listParts()))],
    ["zip64.xlsx", packed(listParts(), { zip64: true }, { zip64End: true, comment: "Anlage" })],
    ["descriptors.xlsm", packed(listParts("macro"), { descriptor: true })],
    ["stored.xltx", packed(listParts("template"), { stored: true })],
    ["backslashes.xlsx", backslashed(listParts())],
    [
      "prefix-bytes.xlsx",
      packed(listParts(), {}, { prefix: new TextEncoder().encode("#!/bin/x") }),
    ],
    ["labelled.xlsx", packed(labelled(listParts()))],
    ["signed.xlsx", packed(signed(listParts()))],
    ["threaded.xlsx", packed(threaded(listParts()))],
    ["other-kinds.xlsx", packed(otherKinds(listParts()))],
    ["names.xlsx", packed(named(listParts()))],
    ["styles.xlsx", packed(oddStyles(listParts()))],
    ["no-styles.xltm", packed(withoutStyles(listParts("template")))],
    ["date-1904.xlsx", packed(changed(listParts(), "xl/workbook.xml", in1904))],
    ["locked.xlsx", packed(changed(listParts(), "xl/workbook.xml", locked))],
    ["shared.xlsx", packed(shared(listParts()))],
  ]);
}

function packed(parts: Parts, entry: Partial<RawEntry> = {}, archive: RawArchive = {}) {
  const entries = [...parts].map(([name, content]) => ({ ...entry, name, content }));
  return rawZip(entries, archive);
}

function changed(parts: Parts, part: string, change: (text: string) => string): Parts {
  return new Map(parts).set(part, change(String(parts.get(part))));
}

function everywhere(parts: Parts, change: (text: string, part: string) => string): Parts {
  return new Map(
    [...parts].map(([part, content]) => [
      part,
      typeof content === "string" ? change(content, part) : content,
    ]),
  );
}

function strictly(text: string): string {
  return [...STRICT].reduce((each, [from, to]) => each.replaceAll(from, to), text);
}

/** Elements of the main namespace under a prefix of their own. */
function prefixed(text: string): string {
  if (!text.includes(`xmlns="${MAIN}"`)) return text;
  return text
    .replace(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`)
    .replaceAll(/<(\/?)([a-zA-Z]\w*)(?=[\s/>])/g, "<$1x:$2");
}

function inUtf16(parts: Parts): Parts {
  const encoded = [...parts].map(([part, content]) => {
    if (typeof content !== "string") return [part, content] as const;
    const declared = content.replace('encoding="UTF-8"', 'encoding="UTF-16"');
    return [part, Buffer.from(`\uFEFF${declared}`, "utf16le")] as const;
  });
  return new Map(encoded);
}

/** The main part under another name and folder, found by absolute targets alone. */
function elsewhere(parts: Parts): Parts {
  const moved = everywhere(parts, (text, part) =>
    part.endsWith(".rels")
      ? text
          .replaceAll('Target="xl/workbook.xml"', 'Target="/foo/bar.xml"')
          .replaceAll(/Target="(?=styles|worksheets)/g, 'Target="/xl/')
          .replaceAll('Target="../', 'Target="/xl/')
      : text.replaceAll("/xl/workbook.xml", "/foo/bar.xml"),
  );
  const names = new Map([
    ["xl/workbook.xml", "foo/bar.xml"],
    ["xl/_rels/workbook.xml.rels", "foo/_rels/bar.xml.rels"],
  ]);
  return new Map([...moved].map(([part, text]) => [names.get(part) ?? part, text]));
}

function backslashed(parts: Parts): Uint8Array {
  const entries = [...parts].map(([name, content]) => ({
    name: name.replaceAll("/", "\\"),
    content,
  }));
  return rawZip(entries);
}

/** A sensitivity label, in its own part and in the properties that users define. */
function labelled(parts: Parts): Parts {
  const label = `<clbl:labelList xmlns:clbl="${MICROSOFT}/2020/mipLabelMetadata"><clbl:label id="{1}" enabled="1" method="Privileged" siteId="{2}"/></clbl:labelList>`;
  const custom =
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="MSIP_Label_1_Enabled"><vt:lpwstr>true</vt:lpwstr></property></Properties>';
  return withParts(parts, "_rels/.rels", [
    ["docMetadata/LabelInfo.xml", label, `${MICROSOFT}/2020/02/relationships/classificationlabels`],
    ["docProps/custom.xml", custom, `${LINKS}/custom-properties`],
  ]);
}

function signed(parts: Parts): Parts {
  const origin = "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature";
  return withParts(parts, "_rels/.rels", [
    ["_xmlsignatures/origin.sigs", "", `${origin}/origin`],
    ["_xmlsignatures/sig1.xml", "<Signature/>", `${origin}/signature`],
  ]);
}

function threaded(parts: Parts): Parts {
  const persons = `<personList xmlns="${MICROSOFT}/spreadsheetml/2018/threadedcomments"><person displayName="Ida Muster" id="{P}"/></personList>`;
  const thread = `<ThreadedComments xmlns="${MICROSOFT}/spreadsheetml/2018/threadedcomments"><threadedComment ref="C2" personId="{P}" id="{T}"><text>Bitte prüfen</text></threadedComment></ThreadedComments>`;
  const withPersons = withParts(parts, "xl/_rels/workbook.xml.rels", [
    ["persons/person.xml", persons, `${MICROSOFT}/2017/10/relationships/person`],
  ]);
  return withParts(withPersons, "xl/worksheets/_rels/sheet1.xml.rels", [
    ["../threadedComments/t1.xml", thread, `${MICROSOFT}/2017/10/relationships/threadedComment`],
  ]);
}

/** Chart, dialog and macro sheets, and a module of macros that has no part at all. */
function otherKinds(parts: Parts): Parts {
  const kinds = [
    [
      "chartsheets/sheet1.xml",
      `<chartsheet xmlns="${MAIN}"><sheetViews/></chartsheet>`,
      `${LINKS}/chartsheet`,
    ],
    ["dialogsheets/sheet1.xml", `<dialogsheet xmlns="${MAIN}"/>`, `${LINKS}/dialogsheet`],
    [
      "macrosheets/sheet1.xml",
      `<xm:macrosheet xmlns:xm="${MICROSOFT}/excel/2006/main"/>`,
      `${MICROSOFT}/2006/relationships/xlMacrosheet`,
    ],
  ] as const;
  const linked = withParts(parts, "xl/_rels/workbook.xml.rels", kinds);
  const listed = kinds
    .map((_, index) => `<sheet name="Art ${index}" sheetId="${40 + index}" r:id="added${index}"/>`)
    .join("");
  const module = '<sheet name="Modul" sheetId="50" state="veryHidden" r:id=""/>';
  return changed(linked, "xl/workbook.xml", (text) =>
    text.replace("<sheets>", `<sheets>${listed}`).replace("</sheets>", `${module}</sheets>`),
  );
}

/** Names of ours that are taken, in other spellings, by sheets, tables and names of users. */
function named(parts: Parts): Parts {
  const longest = "Prüfbericht über die Gremien 21";
  const names = [
    ["ENTSENDUNG", ""],
    ["entsendung (2)", ' state="hidden"'],
    [longest, ' state="veryHidden"'],
  ] as const;
  const linked = withParts(
    parts,
    "xl/_rels/workbook.xml.rels",
    names.map(([name], index) => [
      `worksheets/own${index}.xml`,
      `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${name}</t></is></c></row></sheetData></worksheet>`,
      `${LINKS}/worksheet`,
    ]),
  );
  const listed = names.map(
    ([name, state], index) =>
      `<sheet name="${name}" sheetId="${65_530 + index * 2}"${state} r:id="added${index}"/>`,
  );
  const defined =
    '<definedNames><definedName name="Entsendung">Mitglieder!$A$1</definedName><definedName name="Sitzungsplan" localSheetId="1">1</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Mitglieder!$1:$1</definedName><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Mitglieder!$A$1:$E$4</definedName></definedNames>';
  return changed(linked, "xl/workbook.xml", (text) =>
    text
      .replace(/<definedNames>.*<\/definedNames>/s, "")
      .replace("</sheets>", `${listed.join("")}</sheets>${defined}`),
  );
}

/** Lists that are empty, uncounted, in alternatives, or pointed beyond. */
function oddStyles(parts: Parts): Parts {
  const font = '<font><sz val="10"/><name val="Arial"/></font>';
  const alternatives = `<mc:AlternateContent xmlns:mc="${COMPATIBILITY}"><mc:Choice xmlns:hs="http://schemas.haansoft.com/office/spreadsheet/8.0" Requires="hs">${font}</mc:Choice><mc:Fallback>${font}</mc:Fallback></mc:AlternateContent>`;
  const styles = `<styleSheet xmlns="${MAIN}"><numFmts count="0"/><fonts count="2">${font}${alternatives}</fonts><fills count="0"/><borders/><cellStyleXfs><xf numFmtId="0" fontId="0" fillId="3" borderId="0"/></cellStyleXfs><cellXfs><xf numFmtId="14" fontId="1" fillId="0" borderId="2"/></cellXfs><dxfs><dxf/></dxfs></styleSheet>`;
  return new Map(parts).set("xl/styles.xml", styles);
}

function withoutStyles(parts: Parts): Parts {
  const left = changed(parts, "xl/_rels/workbook.xml.rels", (text) =>
    text.replace(/<Relationship [^>]*\/styles"[^>]*>/, ""),
  );
  return new Map([...left].filter(([part]) => part !== "xl/styles.xml"));
}

function in1904(text: string): string {
  return text.replace("<workbookPr/>", '<workbookPr date1904="1"/>');
}

function locked(text: string): string {
  return text.replace("<workbookPr/>", '<workbookPr/><workbookProtection lockStructure="1"/>');
}

function shared(parts: Parts): Parts {
  return withParts(parts, "xl/_rels/workbook.xml.rels", [
    ["revisions/revisionHeaders.xml", `<headers xmlns="${MAIN}"/>`, `${LINKS}/revisionHeaders`],
    ["revisions/userNames.xml", `<users xmlns="${MAIN}"/>`, `${LINKS}/usernames`],
  ]);
}

type Addition = readonly [target: string, text: string, type: string];

/** Adds parts that a list of relationships leads to, as added0, added1 … */
function withParts(parts: Parts, list: string, additions: readonly Addition[]): Parts {
  const folder = list.replace(/_rels\/[^/]*$/, "");
  const links = relationships(
    ...additions.map(([target, , type], index) => [`added${index}`, type, target] as const),
  );
  const linked = changed(parts, list, (text) =>
    text.replace("</Relationships>", `${links}</Relationships>`),
  );
  for (const [target, text] of additions) {
    linked.set(new URL(target, `file:///${folder}`).pathname.slice(1), text);
  }
  return linked;
}
