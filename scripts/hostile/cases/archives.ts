import { deflateRawSync } from "node:zlib";
import { rawZip, type RawEntry } from "../../../test/support/xlsx/raw-zip";
import { repeated, type CaseGroup } from "../hostile-case";
import { packed } from "../packed";
import { entriesOf, workbookWith } from "../workbook";

const blanks = (count: number) => repeated(" ".repeat(1024), count / 1024);
const MB = 2 ** 20;
const empty = (name: string): RawEntry => ({ name, content: "", stored: true });

/** A harmless workbook with more entries. */
const withEntries = async (...more: readonly RawEntry[]) =>
  rawZip([...(await entriesOf()), ...more]);

/** One archive in the other, each the only entry of the next. */
async function nested(depth: number): Promise<Uint8Array> {
  let archive = await workbookWith();
  for (let level = 0; level < depth; level++)
    archive = rawZip([{ name: "Mappe.xlsx", content: archive }]);
  return archive;
}

/** Many entries that all lead to the same bytes. */
function overlapping(count: number, extra: Uint8Array = new Uint8Array(0)): Uint8Array {
  const content = deflateRawSync(Buffer.alloc(10 * MB));
  const bomb = { content, stored: true, method: 8, declaredSize: 10 * MB, declaredCrc: 0, extra };
  return rawZip([
    { ...bomb, name: "xl/workbook.xml" },
    ...Array.from({ length: count }, (_, index) => ({
      ...bomb,
      name: `a${index}`,
      extra: new Uint8Array(0),
      content: "",
      sharesBytesOf: 0,
    })),
  ]);
}

/** A zip64 field and fifteen thousand empty ones behind it. */
function longExtra(): Uint8Array<ArrayBuffer> {
  const extra = Buffer.alloc(60_000);
  extra.writeUInt16LE(1, 0);
  return extra;
}

async function localNameOtherwise(): Promise<Uint8Array> {
  const bytes = Buffer.from(await workbookWith());
  const at = bytes.indexOf("xl/workbook.xml");
  bytes.write("xl/evilbook.xml", at);
  return bytes;
}

export const ARCHIVES: CaseGroup = {
  heading: "Gepackte Dateien",
  cases: [
    {
      name: "ein Blatt aus 500 MB Leerzeichen",
      file: "bombe.xlsx",
      make: () => workbookWith({}, { "xl/worksheets/sheet1.xml": blanks(500 * MB) }),
    },
    {
      name: "ein Teil von 1,2 GB",
      file: "bombe-absolut.xlsx",
      make: () => workbookWith({}, { "xl/worksheets/sheet1.xml": blanks(1200 * MB) }),
    },
    {
      name: "100 Teile zu je 50 MB",
      file: "viele-teile.xlsx",
      make: async () => {
        const one = await packed("", blanks(50 * MB));
        const more = Array.from({ length: 100 }, (_, index) => ({ ...one, name: `a${index}` }));
        return withEntries(...more);
      },
    },
    {
      name: "60.000 Einträge, die sich dieselben Bytes teilen",
      file: "geteilt.xlsx",
      make: () => overlapping(60_000),
    },
    {
      name: "60.000 Einträge, die sich einen langen Kopf teilen",
      file: "geteilter-kopf.xlsx",
      make: () => overlapping(60_000, longExtra()),
    },
    { name: "Archive in Archiven, 50 tief", file: "verschachtelt.xlsx", make: () => nested(50) },
    {
      name: "70.000 Einträge",
      file: "eintraege.xlsx",
      make: async () => {
        const more = Array.from({ length: 70_000 }, (_, index) => empty(`a${index}`));
        return rawZip([...(await entriesOf()), ...more], { zip64End: true });
      },
    },
    {
      name: "65.000 Einträge",
      file: "fast-zu-viele-eintraege.xlsx",
      make: () => withEntries(...Array.from({ length: 65_000 }, (_, index) => empty(`a${index}`))),
    },
    {
      name: "eine Billion Einträge angekündigt",
      file: "gelogen.xlsx",
      make: async () => rawZip(await entriesOf(), { declaredCount: 2 ** 40, zip64End: true }),
    },
    {
      name: "derselbe Name zweimal, einmal groß und mit Rückstrichen",
      file: "doppelt.xlsx",
      make: () => withEntries({ name: "XL\\Workbook.XML", content: "<a/>" }),
    },
    {
      name: "Namen mit „..“, Laufwerk, NUL und 60.000 Zeichen",
      file: "namen.xlsx",
      make: () =>
        withEntries(
          ...["../../../etc/passwd", "/etc/passwd", "C:\\Windows\\a.dll", "a\0b", "__proto__"].map(
            empty,
          ),
          empty("a".repeat(60_000)),
        ),
    },
    {
      name: "ein Name, der im Kopf anders lautet als im Verzeichnis",
      file: "zwei-namen.xlsx",
      make: localNameOtherwise,
    },
    {
      name: "Größen erst hinter den Daten",
      file: "nachgestellt.xlsx",
      make: async () =>
        rawZip((await entriesOf()).map((entry) => ({ ...entry, descriptor: true }))),
    },
    {
      name: "eine falsche Prüfsumme",
      file: "pruefsumme.xlsx",
      make: async () => rawZip((await entriesOf()).map((entry) => ({ ...entry, declaredCrc: 1 }))),
    },
    {
      name: "mehr Inhalt als angegeben",
      file: "mehr.xlsx",
      make: async () =>
        rawZip([
          ...(await entriesOf()).slice(1),
          { name: "[Content_Types].xml", content: new Uint8Array(50 * MB), declaredSize: 1000 },
        ]),
    },
    {
      name: "in der Mitte abgeschnitten",
      file: "abgeschnitten.xlsx",
      make: async () => (await workbookWith()).slice(0, 1000),
    },
    {
      name: "verschlüsselte Einträge",
      file: "kennwort.xlsx",
      make: async () => rawZip((await entriesOf()).map((entry) => ({ ...entry, flags: 1 }))),
    },
  ],
};
