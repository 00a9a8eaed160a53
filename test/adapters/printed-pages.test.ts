import { readFileSync } from "node:fs";
import { readWorkbook, writeSheets } from "../../src/adapters/xlsx";
import { locateWorkbook, openPackage } from "../../src/adapters/xlsx/package";
import {
  assess,
  compose,
  isoDay,
  layOut,
  printScale,
  templateDocuments,
  type LaidOutSheet,
} from "../../src/core";
import { sheetNamed, type HostSheet } from "../support/excel-host";
import { openExcel } from "./excel/open-excel";

const SAMPLE = new Uint8Array(readFileSync("assets/Beispielmappe.xlsx"));

/** How a sheet is printed, whoever wrote it. Margins in millimetres: left, right, top, bottom, header, footer. */
interface Page {
  readonly name: string;
  readonly orientation: string;
  readonly isA4: boolean;
  readonly pagesWide: string;
  readonly margins: readonly number[];
  readonly printedColumns: string | undefined;
  readonly repeatedRow: string | undefined;
  readonly footer: string;
  readonly breaksBefore: readonly number[];
}

const SIDES = ["left", "right", "top", "bottom", "header", "footer"];

function attribute(xml: string, element: string, name: string): string {
  const [, value = ""] = new RegExp(`<${element}[^>]* ${name}="([^"]*)"`).exec(xml) ?? [];
  return value;
}

function millimetres(inches: number): number {
  return Math.round(inches * 25.4);
}

/** The page of a sheet in a file, from its XML; ours come without what Excel would set by itself. */
async function pagesInFile(bytes: Uint8Array, sheets: readonly LaidOutSheet[]): Promise<Page[]> {
  const opened = await openPackage(bytes);
  const { sheets: entries, definedNames } = await locateWorkbook(opened);
  return Promise.all(
    sheets.map(async ({ name }) => {
      const index = entries.findIndex((entry) => entry.name === name);
      const xml = await opened.readText(entries[index]?.part ?? "");
      const local = (key: string) =>
        definedNames
          .find((each) => each.name === `_xlnm.${key}` && each.localSheetId === index)
          ?.text.replace(`'${name}'!`, "")
          .replaceAll("$", "");
      return {
        name,
        orientation: attribute(xml, "pageSetup", "orientation"),
        isA4: attribute(xml, "pageSetup", "paperSize") === "9",
        pagesWide: ["fitToWidth", "fitToHeight"]
          .map((key) => attribute(xml, "pageSetup", key))
          .join(" × "),
        margins: SIDES.map((side) => millimetres(Number(attribute(xml, "pageMargins", side)))),
        printedColumns: local("Print_Area"),
        repeatedRow: local("Print_Titles"),
        footer: /<oddFooter>(.*)<\/oddFooter>/.exec(xml)?.[1]?.replaceAll("&amp;", "&") ?? "",
        breaksBefore: [...xml.matchAll(/<brk id="(\d+)"/g)].map(([, row]) => Number(row)),
      };
    }),
  );
}

function pageInExcel({ name, page }: HostSheet): Page {
  const { settings, printArea, titleRows, breaks = [] } = page;
  const text = (name: string) => String(settings.get(name));
  const footer = (side: string) => text(`headersFooters/defaultForAllPages/${side}Footer`);
  const zoom = settings.get("zoom") as { horizontalFitToPages?: number };
  return {
    name,
    orientation: settings.has("orientation") ? text("orientation").toLowerCase() : "portrait",
    isA4: (settings.get("paperSize") ?? "A4") === "A4",
    pagesWide: `${zoom.horizontalFitToPages} × 0`,
    margins: SIDES.map((side) => millimetres(Number(settings.get(`${side}Margin`)) / 72)),
    printedColumns: printArea && `A:${String.fromCharCode(65 + printArea.right)}`,
    repeatedRow: titleRows && `${titleRows.top + 1}:${titleRows.bottom + 1}`,
    footer: `&L${footer("left")}&R${footer("right")}`,
    breaksBefore: [...breaks],
  };
}

test("our three sheets are printed at their full size, with and without findings", async () => {
  const sample = await readWorkbook(SAMPLE);
  for (const workbook of [sample, { sheets: [] }]) {
    const documents = compose(assess(workbook, isoDay("2021-02-17")), { year: 2021 });
    const scales = documents
      .map(layOut)
      .map((sheet) => printScale(sheet.columnWidths, sheet.orientation));
    expect(scales).toEqual(documents.map(() => 1));
  }
});

test("in Excel and in a file every sheet gets the same page", async () => {
  const sample = await readWorkbook(SAMPLE);
  const own = compose(assess(sample, isoDay("2021-02-17")), { year: 2021 });
  const names = new Set(sample.sheets.map(({ name }) => name));
  const templates = templateDocuments({ filled: true }).map((document) => ({
    ...document,
    name: names.has(document.name) ? `${document.name} neu` : document.name,
  }));
  const sheets = [...own, ...templates].map(layOut);
  const { bytes } = await writeSheets(SAMPLE, sheets);
  const inFile = await pagesInFile(bytes, sheets);
  const { host, port } = await openExcel(sample);
  await port.write(sheets);
  const inExcel = sheets.map(({ name }) => pageInExcel(sheetNamed(host.workbook, name)));
  expect(inExcel).toEqual(inFile);
  expect(inFile.map(({ name, orientation }) => `${name} ${orientation}`)).toEqual([
    "Entsendung landscape",
    "Sitzungsplan landscape",
    "Prüfbericht landscape",
    "Mitglieder neu landscape",
    "Gremien landscape",
    "Termine neu landscape",
    "Beratungsfolge neu portrait",
    "Sperrtermine neu portrait",
  ]);
  expect(inFile[0]).toEqual({
    name: "Entsendung",
    orientation: "landscape",
    isA4: true,
    pagesWide: "1 × 0",
    margins: [25, 10, 20, 20, 8, 8],
    printedColumns: "A:G",
    repeatedRow: "5:5",
    footer: "&LStand 17.02.2021 · SV-10-0099&RSeite &P von &N",
    breaksBefore: [],
  });
  expect(inFile[2]?.breaksBefore).toHaveLength(1);
  expect(inFile[3]).toMatchObject({ printedColumns: undefined, repeatedRow: "1:1" });
});
