import {
  createPackage,
  locateWorkbook,
  openPackage,
  UnusableFile,
} from "../../../../src/adapters/xlsx/package";
import { compoundFile } from "../../../support/xlsx/compound-file";
import { reasonOf } from "../../../support/xlsx/rejection";
import { contentTypes, workbookFile, workbookParts } from "../../../support/xlsx/workbook-file";

async function located(bytes: Uint8Array) {
  return locateWorkbook(await openPackage(bytes));
}

const text = (content: string) => new TextEncoder().encode(content);
const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, "hex"));

describe("a file that is no workbook", () => {
  test.each<[string, string, Uint8Array]>([
    ["nothing at all", "empty", new Uint8Array(0)],
    [
      "an encrypted workbook",
      "password-protected",
      compoundFile("EncryptionInfo", "EncryptedPackage"),
    ],
    ["an .xls of Excel 97", "old-excel", compoundFile("Workbook")],
    ["an .xls of Excel 95", "old-excel", compoundFile("Book")],
    ["an .xls of Excel 4", "old-excel", bytes("0904060000001000")],
    ["a Word document of old", "other-office", compoundFile("WordDocument")],
    ["another compound file", "unknown", compoundFile("Something")],
    ["a PDF", "pdf", text("%PDF-1.7\n")],
    ["a PNG picture", "picture", bytes("89504e470d0a1a0a0000")],
    ["a JPEG picture", "picture", bytes("ffd8ffe000104a464946")],
    [
      "a CSV in Windows-1252",
      "text",
      new Uint8Array(Buffer.from("Name;Gremium\r\nMüller;KoStAG", "latin1")),
    ],
    ["a CSV in UTF-8 with its mark", "text", text("\ufeffName;Gremium\nMüller;KoStAG")],
    ["a text in UTF-16", "text", new Uint8Array(Buffer.from("\ufeffName\tGremium", "utf16le"))],
    ["a web page named .xls", "web-page", text("\ufeff\n<html><table>")],
    ["an RTF text", "other-office", text("{\\rtf1 Hallo}")],
    ["the beginning of an archive", "broken", bytes("504b030414000600")],
    ["some program's own format", "unknown", bytes("0001020304050607")],
  ])("is told: %s", async (_, reason, file) => {
    expect(await reasonOf(located(file))).toBe(reason);
  });

  test.each<[string, string, [string, string][]]>([
    [
      "an OpenDocument table",
      "open-document",
      [["mimetype", "application/vnd.oasis.opendocument.spreadsheet"]],
    ],
    [
      "an OpenDocument text",
      "other-office",
      [["mimetype", "application/vnd.oasis.opendocument.text"]],
    ],
    ["a folder of pictures", "no-workbook", [["Urlaub/1.jpg", "…"]]],
    [
      "an archive without the workbook",
      "missing-part",
      [["xl/worksheets/sheet1.xml", "<worksheet/>"]],
    ],
  ])("is told: %s", async (_, reason, parts) => {
    expect(await reasonOf(located(await createPackage(new Map(parts))))).toBe(reason);
  });

  test.each([
    [
      "a binary workbook",
      "binary-workbook",
      "application/vnd.ms-excel.sheet.binary.macroEnabled.main",
    ],
    [
      "a Word document",
      "other-office",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
    ],
    [
      "a presentation",
      "other-office",
      "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
    ],
  ])("is told by its content type: %s", async (_, reason, type) => {
    const parts = workbookParts({
      sheets: [],
      parts: new Map([["[Content_Types].xml", contentTypes(type)]]),
    });
    expect(await reasonOf(located(await createPackage(parts)))).toBe(reason);
  });

  test("is refused when the main part is absent or no workbook", async () => {
    const parts = workbookParts({ sheets: [] });
    parts.set("xl/workbook.xml", "<document/>");
    expect(await reasonOf(located(await createPackage(parts)))).toBe("unknown");
    parts.delete("xl/workbook.xml");
    expect(await reasonOf(located(await createPackage(parts)))).toBe("missing-part");
  });

  test("is told in one sentence that says what to do", async () => {
    const error: unknown = await located(text("a;b")).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(UnusableFile);
    expect((error as UnusableFile).message).toBe(
      "Die Datei ist eine Textdatei (etwa CSV) und keine Arbeitsmappe, auch wenn sie so heißt; öffnen Sie sie in Excel und speichern Sie sie als Excel-Arbeitsmappe (.xlsx).",
    );
  });

  test("but a macro workbook or a template is one", async () => {
    for (const type of [
      "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml",
    ]) {
      const parts = new Map([["[Content_Types].xml", contentTypes(type)]]);
      expect(await reasonOf(located(await workbookFile({ sheets: [], parts })))).toBe("accepted");
    }
  });
});
