import { createPackage } from "../../../src/adapters/xlsx/package";

/** A workbook as its XML, everything not given as plain as it can be. */
export interface WorkbookText {
  readonly sheets: readonly SheetText[];
  /** `<si>…</si>` elements. */
  readonly strings?: string;
  /** What stands inside `<styleSheet>`. */
  readonly styles?: string;
  /** The whole theme part. */
  readonly theme?: string;
  /** What stands before `<sheets>` in workbook.xml. */
  readonly before?: string;
  /** What stands behind `<sheets>` in workbook.xml. */
  readonly after?: string;
  readonly strict?: boolean;
  /** More parts, or other texts for the parts above. */
  readonly parts?: ReadonlyMap<string, string | Uint8Array>;
}

export interface SheetText {
  readonly name: string;
  /** The whole part, or rows: what stands inside `<sheetData>`. */
  readonly xml?: string;
  readonly rows?: string;
  readonly state?: string;
  /** "worksheet" unless it is another kind. */
  readonly kind?: string;
  /** `<Relationship …/>` elements. */
  readonly links?: string;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** Transitional and Strict names of the same things. */
const TRANSITIONAL = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  links: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};
const STRICT = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  links: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};

export const MAIN = TRANSITIONAL.main;
export const LINKS = TRANSITIONAL.links;

export function relationships(
  ...links: readonly (readonly [id: string, type: string, target: string])[]
) {
  return links
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join("");
}

/** The parts of a workbook file, to be changed before they are packed. */
export function workbookParts(workbook: WorkbookText): Map<string, string | Uint8Array> {
  const { main, links } = workbook.strict ? STRICT : TRANSITIONAL;
  const list = (inner: string) =>
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`;
  const sheets = workbook.sheets.map((sheet, index) => ({ ...sheet, id: index + 1 }));
  const entries = sheets.map(
    ({ name, id, state }) =>
      `<sheet name="${name}" sheetId="${id}" r:id="rId${id}"${state ? ` state="${state}"` : ""}/>`,
  );
  const targets = relationships(
    ...sheets.map(
      ({ id, kind }) =>
        [`rId${id}`, `${links}/${kind ?? "worksheet"}`, `worksheets/sheet${id}.xml`] as const,
    ),
    ["styles", `${links}/styles`, "styles.xml"],
    ...(workbook.strings === undefined
      ? []
      : [["strings", `${links}/sharedStrings`, "sharedStrings.xml"] as const]),
    ...(workbook.theme === undefined
      ? []
      : [["theme", `${links}/theme`, "theme/theme1.xml"] as const]),
  );
  return new Map<string, string | Uint8Array>([
    [
      "[Content_Types].xml",
      contentTypes("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"),
    ],
    ["_rels/.rels", list(relationships(["rId1", `${links}/officeDocument`, "xl/workbook.xml"]))],
    [
      "xl/workbook.xml",
      `${HEAD}<workbook xmlns="${main}" xmlns:r="${links}">${workbook.before ?? ""}<sheets>${entries.join("")}</sheets>${workbook.after ?? ""}</workbook>`,
    ],
    ["xl/_rels/workbook.xml.rels", list(targets)],
    ["xl/styles.xml", `${HEAD}<styleSheet xmlns="${main}">${workbook.styles ?? ""}</styleSheet>`],
    ...(workbook.strings === undefined
      ? []
      : [
          [
            "xl/sharedStrings.xml",
            `${HEAD}<sst xmlns="${main}">${workbook.strings}</sst>`,
          ] as const,
        ]),
    ...(workbook.theme === undefined ? [] : [["xl/theme/theme1.xml", workbook.theme] as const]),
    ...sheets.flatMap(({ id, xml, rows, links: own }) => [
      [
        `xl/worksheets/sheet${id}.xml`,
        xml ?? `${HEAD}<worksheet xmlns="${main}"><sheetData>${rows ?? ""}</sheetData></worksheet>`,
      ] as const,
      ...(own === undefined
        ? []
        : [[`xl/worksheets/_rels/sheet${id}.xml.rels`, list(own)] as const]),
    ]),
    ...(workbook.parts ?? []),
  ]);
}

export function contentTypes(mainType: string): string {
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${mainType}"/></Types>`;
}

export function workbookFile(workbook: WorkbookText): Promise<Uint8Array> {
  return createPackage(workbookParts(workbook));
}

/** A workbook of one sheet "Mitglieder" with these rows. */
export function oneSheet(
  rows: string,
  rest: Omit<WorkbookText, "sheets"> = {},
): Promise<Uint8Array> {
  return workbookFile({ sheets: [{ name: "Mitglieder", rows }], ...rest });
}
