import { MAIN } from "../../../test/support/xlsx/workbook-file";
import { repeated, type CaseGroup, type HostileCase } from "../hostile-case";
import { HARMLESS_ROWS, sheetPart, sheetWith, workbookWith } from "../workbook";

const SHEET = "xl/worksheets/sheet1.xml";
const MB = 2 ** 20;
const letters = (count: number) => repeated("a".repeat(1024), count / 1024);

/** A case whose first sheet is this text. */
function sheetCase(name: string, file: string, text: () => Iterable<string>): HostileCase {
  return { name, file, make: () => workbookWith({}, { [SHEET]: text() }) };
}

function* around(before: string, middle: Iterable<string>, after: string) {
  yield before;
  yield* middle;
  yield after;
}

const whole = (text: string) => workbookWith({}, { [SHEET]: [text] });
const harmless = [...sheetPart([HARMLESS_ROWS])].join("");
const withBytes = (bytes: Uint8Array) => workbookWith({ parts: new Map([[SHEET, bytes]]) });
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, "utf16le");

const laughs = Array.from(
  { length: 12 },
  (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`,
).join("");

export const XML: CaseGroup = {
  heading: "XML",
  cases: [
    sheetCase("Entitäten, die sich vervielfachen", "lachen.xlsx", () => [
      `<!DOCTYPE worksheet [<!ENTITY e0 "ha">${laughs}]>${harmless.replace("Muster", "&e12;")}`,
    ]),
    sheetCase("eine Entität, die eine fremde Datei einliest", "fremd.xlsx", () => [
      `<!DOCTYPE worksheet [<!ENTITY e SYSTEM "file:///etc/passwd">]>${harmless.replace("Muster", "&e;")}`,
    ]),
    sheetCase("100.000 Elemente ineinander", "tief.xlsx", () =>
      around(`<worksheet xmlns="${MAIN}">`, repeated("<a>", 100_000), ""),
    ),
    sheetCase("100.000 Attribute an einem Element", "attribute.xlsx", () =>
      around(
        `<worksheet xmlns="${MAIN}"><a`,
        repeated((n) => ` a${n}=""`, 100_000),
        "/></worksheet>",
      ),
    ),
    sheetCase("20 Millionen Attribute an einem Element", "attribute-viele.xlsx", () =>
      around(
        `<worksheet xmlns="${MAIN}"><a`,
        repeated((n) => ` a${n}=""`, 20_000_000),
        "/></worksheet>",
      ),
    ),
    sheetCase("ein Attribut von 200 MB", "attribut.xlsx", () =>
      around(`<worksheet xmlns="${MAIN}"><a b="`, letters(200 * MB), '"/></worksheet>'),
    ),
    sheetCase("ein Name von 200 MB", "elementname.xlsx", () =>
      around(`<worksheet xmlns="${MAIN}"><a`, letters(200 * MB), "/></worksheet>"),
    ),
    sheetCase("ein Zelltext von 200 MB", "text.xlsx", () =>
      sheetPart(around('<row><c t="str"><v>', letters(200 * MB), "</v></c></row>")),
    ),
    sheetCase("ein Zelltext von 900 MB", "text-lang.xlsx", () =>
      sheetPart(around('<row><c t="str"><v>', letters(900 * MB), "</v></c></row>")),
    ),
    sheetCase("ein Zelltext aus Millionen Stücken", "stuecke.xlsx", () =>
      sheetPart(
        around(
          '<row><c t="inlineStr"><is>',
          repeated(`<r><t>${"a".repeat(100)}</t></r>`, 6_000_000),
          "</is></c></row>",
        ),
      ),
    ),
    sheetCase("ein Kommentar von 200 MB", "kommentar.xlsx", () =>
      sheetPart(around("<!--", letters(200 * MB), "-->")),
    ),
    sheetCase("eine Anweisung (PI) von 200 MB", "anweisung.xlsx", () =>
      sheetPart(around("<?a ", letters(200 * MB), "?>")),
    ),
    sheetCase("ein CDATA-Abschnitt von 200 MB", "cdata.xlsx", () =>
      sheetPart(around("<![CDATA[", letters(200 * MB), "]]>")),
    ),
    sheetCase("10 Millionen Kommentare", "kommentare.xlsx", () =>
      sheetPart(around(HARMLESS_ROWS, repeated("<!-- -->", 10_000_000), "")),
    ),
    sheetCase("nicht geschlossen", "offen.xlsx", () => [harmless.slice(0, -20)]),
    {
      name: "UTF-16 mit Marke",
      file: "utf16.xlsx",
      make: () => withBytes(utf16(harmless)),
    },
    {
      name: "UTF-16, andere Byte-Folge, ohne Marke",
      file: "utf16be.xlsx",
      make: () => withBytes(utf16(harmless).swap16().subarray(2)),
    },
    {
      name: "UTF-32",
      file: "utf32.xlsx",
      make: () =>
        withBytes(
          Buffer.concat(
            Array.from(harmless, (letter) => Buffer.from([letter.charCodeAt(0), 0, 0, 0])),
          ),
        ),
    },
    {
      name: "ein erfundener Zeichensatz",
      file: "zeichensatz.xlsx",
      make: () => whole(`<?xml version="1.0" encoding="x-erfunden"?>${harmless}`),
    },
    {
      name: "ein falscher Zeichensatz (UTF-7)",
      file: "utf7.xlsx",
      make: () => whole(`<?xml version="1.0" encoding="utf-7"?>${harmless}`),
    },
    {
      name: "zwei Marken am Anfang",
      file: "marken.xlsx",
      make: () => whole(`\ufeff\ufeff${harmless}`),
    },
    {
      name: "Bytes, die kein UTF-8 sind",
      file: "kein-utf8.xlsx",
      make: () => withBytes(Buffer.from(harmless.replace("Muster", "M\xfcster"), "latin1")),
    },
    {
      name: "halbe Zeichen und Steuerzeichen als Zahl (&amp;#xD800;, &amp;#0;)",
      file: "halbe.xlsx",
      make: () => whole(harmless.replace("Muster", "&#xD800;&#0;")),
    },
    {
      name: "halbe Zeichen und Steuerzeichen in Excels Schreibweise (_xD800_)",
      file: "halbe-excel.xlsx",
      make: () => sheetWith([HARMLESS_ROWS.replaceAll("Muster", "_xD800__x0000__x001B_[31m")]),
    },
  ],
};
