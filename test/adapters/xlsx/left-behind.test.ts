import { leftBehindTexts } from "../../../src/core";
import { leftBehind, newWorkbook } from "../../../src/adapters/xlsx";
import { tagCounter } from "../../../src/adapters/xlsx/left-behind/tag-counter";
import { seededWorkbook } from "../../support/xlsx/seeded-workbook";
import { oneSheet } from "../../support/xlsx/workbook-file";
import { cell, laidOut } from "./writing/laid-out";

describe("what a package holds beside cells", () => {
  test("each kind with its count, in an order that users are told", async () => {
    expect(leftBehindTexts(await leftBehind(await seededWorkbook()))).toEqual([
      "2 Kommentare und Notizen",
      "1 Beitrag zu einem Kommentar",
      "3 Formeln (ihre Werte, soweit sie mitkommen)",
      "1 Makroprojekt",
      "8 Dateieigenschaften (wie Autor und Firma)",
      "3 eigene Dateieigenschaften",
      "1 eingebettetes XML-Dokument",
      "1 Verknüpfung mit einer anderen Mappe",
      "1 Pivot-Tabelle",
      "1 Zwischenspeicher einer Pivot-Tabelle",
      "2 Datenverbindungen und Abfragen",
      "1 Diagramm",
      "1 Bild",
      "1 Form oder Textfeld",
      "1 Steuerelement",
      "1 eingebettete Datei",
      "2 Datenschnitte",
      "3 Kopf- und Fußzeilen",
      "1 Datenüberprüfung",
      "1 bedingte Formatierung",
      "1 Hyperlink",
      "1 Druckereinstellung",
      "1 Teil eines Änderungsprotokolls",
      "1 Teil eines Add-Ins",
      "1 Vertraulichkeitsbezeichnung",
      "1 Teil einer digitalen Signatur",
      "4 sonstige Teile der Datei",
      "1 Diagramm-, Dialog- oder Makroblatt",
      "1 gemerkte Einstellung dieses Werkzeugs",
      "3 definierte Namen",
    ]);
  });

  test("nothing to speak of in a plain workbook, and in one of ours its own properties", async () => {
    expect(await leftBehind(await oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>'))).toEqual([]);
    const ours = await newWorkbook([laidOut({ cells: [cell(0, 0, "x")] })]);
    expect((await leftBehind(ours)).map(({ kind }) => kind)).toEqual(["properties", "headers"]);
  });

  test("a part that is no XML counts as one thing", async () => {
    const parts = new Map([["xl/comments1.xml", new Uint8Array([0xff, 0xfe, 0x00])]]);
    expect(await leftBehind(await oneSheet("", { parts }))).toEqual([
      { kind: "comments", count: 1 },
    ]);
  });

  test.each([1, 2, 3, 7, 100])("tags are counted once, in pieces of %i characters", (size) => {
    const text = '<a><x:f t="1"/><f>1</f><formula/><f\n/><b f="<"/></a><f/>';
    const counter = tagCounter(/<(?:[\w.-]{1,30}:)?f(?=[\s/>])/g);
    for (let at = 0; at < text.length; at += size) counter.take(text.slice(at, at + size));
    expect(counter.end()).toBe(4);
  });
});
