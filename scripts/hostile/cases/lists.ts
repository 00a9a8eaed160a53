import { LINKS, MAIN, relationships } from "../../../test/support/xlsx/workbook-file";
import { repeated, type CaseGroup } from "../hostile-case";
import { HARMLESS_ROWS, rowsOf, sheetPart, workbookWith } from "../workbook";

const STRINGS = "xl/sharedStrings.xml";
const strings = (list: Iterable<string>) => part("sst", list);
const pointing = (number: string) => [
  { name: "Mitglieder", rows: `<row><c t="s"><v>${number}</v></c></row>` },
];

function* part(root: string, content: Iterable<string>) {
  yield `<${root} xmlns="${MAIN}">`;
  yield* content;
  yield `</${root}>`;
}

function* lines(content: Iterable<string>) {
  yield '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">';
  yield* content;
  yield "</Relationships>";
}

function* around(before: string, middle: Iterable<string>, after: string) {
  yield before;
  yield* middle;
  yield after;
}

const withStrings = (list: Iterable<string>) =>
  workbookWith({ strings: "", sheets: pointing("0") }, { [STRINGS]: strings(list) });
const withStyles = (list: Iterable<string>) =>
  workbookWith({}, { "xl/styles.xml": part("styleSheet", list) });
const sheetLinks = (list: Iterable<string>, more = {}) =>
  workbookWith({}, { "xl/worksheets/_rels/sheet1.xml.rels": lines(list), ...more });
const table = `<table xmlns="${MAIN}" displayName="T" ref="A1:D3"/>`;

export const LISTS: CaseGroup = {
  heading: "Verzeichnisse der Mappe",
  cases: [
    {
      name: "ein Text von 100 MB im Verzeichnis der Texte",
      file: "langer-text.xlsx",
      make: () =>
        withStrings(around("<si><t>", repeated("a".repeat(1024), 100 * 1024), "</t></si>")),
    },
    {
      name: "10 Millionen Texte",
      file: "viele-texte.xlsx",
      make: () => withStrings(repeated((n) => `<si><t>Text ${n}</t></si>`, 10_000_000)),
    },
    {
      name: "100 Millionen leere Texte",
      file: "leere-texte.xlsx",
      make: () => withStrings(repeated("<si/>", 100_000_000)),
    },
    ...["-1", "NaN", "7", "1e9", "0x0", "__proto__", "length"].map((number) => ({
      name: `ein Text mit der Nummer „${number}“`,
      file: `nummer${number}.xlsx`,
      make: () => workbookWith({ strings: "<si><t>a</t></si>", sheets: pointing(number) }),
    })),
    {
      name: "20 Millionen Zellformate",
      file: "formate.xlsx",
      make: () => withStyles(around("<cellXfs>", repeated("<xf/>", 20_000_000), "</cellXfs>")),
    },
    {
      name: "5 Millionen Zahlenformate",
      file: "zahlenformate.xlsx",
      make: () =>
        withStyles(
          repeated((n) => `<numFmt numFmtId="${n}" formatCode="dd.mm.yyyy${n}"/>`, 5_000_000),
        ),
    },
    {
      name: "ein Zahlenformat aus 900.000 Zeichen",
      file: "langes-zahlenformat.xlsx",
      make: () =>
        workbookWith({
          sheets: [{ name: "Mitglieder", rows: `<row><c s="0"><v>44000</v></c></row>` }],
          styles: `<numFmts><numFmt numFmtId="200" formatCode="${"[h".repeat(450_000)}"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs>`,
        }),
    },
    {
      name: "eine Million Namen",
      file: "namen-viele.xlsx",
      make: () =>
        workbookWith({
          after: `<definedNames>${[...repeated((n) => `<definedName name="n${n}">A1</definedName>`, 1_000_000)].join("")}</definedNames>`,
        }),
    },
    {
      name: "20 Millionen Namen",
      file: "namen-zu-viele.xlsx",
      make: () =>
        workbookWith(
          {},
          {
            "xl/workbook.xml": around(
              `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets><sheet name="Mitglieder" sheetId="1" r:id="rId1"/></sheets><definedNames>`,
              repeated('<definedName name="n">A1</definedName>', 20_000_000),
              "</definedNames></workbook>",
            ),
          },
        ),
    },
    {
      name: "10.000 Tabellen auf einem Blatt",
      file: "tabellen.xlsx",
      make: () =>
        workbookWith({
          sheets: [
            {
              name: "Mitglieder",
              rows: HARMLESS_ROWS,
              links: [
                ...repeated(
                  (n) => relationships([`t${n}`, `${LINKS}/table`, `../tables/t${n}.xml`]),
                  10_000,
                ),
              ].join(""),
            },
          ],
          parts: new Map(
            Array.from({ length: 10_000 }, (_, n) => [`xl/tables/t${n}.xml`, table] as const),
          ),
        }),
    },
    {
      name: "500.000-mal dieselbe Tabelle",
      file: "dieselbe-tabelle.xlsx",
      make: () =>
        sheetLinks(repeated(relationships(["t", `${LINKS}/table`, "../tables/t.xml"]), 500_000), {
          "xl/tables/t.xml": around(
            table.replace("/>", ">"),
            repeated("<a/>", 1_000_000),
            "</table>",
          ),
        }),
    },
    {
      name: "10.000 Blätter, die alle derselbe Teil sind",
      file: "dasselbe-blatt.xlsx",
      make: () =>
        workbookWith(
          {},
          {
            "xl/workbook.xml": around(
              `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets>`,
              repeated((n) => `<sheet name="B${n}" sheetId="${n}" r:id="rId1"/>`, 10_000),
              "</sheets></workbook>",
            ),
            "xl/worksheets/sheet1.xml": sheetPart(repeated(rowsOf([["a", "b"]]), 500_000)),
          },
        ),
    },
    {
      name: "20.000 leere Blätter",
      file: "viele-blaetter.xlsx",
      make: () =>
        workbookWith({
          sheets: Array.from({ length: 20_000 }, (_, n) => ({ name: `B${n}`, rows: "" })),
        }),
    },
    {
      name: "ein Verzeichnis der Inhalte von 900 MB",
      file: "inhalte.xlsx",
      make: () =>
        workbookWith(
          {},
          {
            "[Content_Types].xml": around(
              '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
              repeated('<Default Extension="a" ContentType="a"/>', 24_000_000),
              "</Types>",
            ),
          },
        ),
    },
    {
      name: "Verweise im Kreis und die Mappe als ihr eigenes Blatt",
      file: "kreis.xlsx",
      make: () =>
        workbookWith({
          parts: new Map([
            [
              "xl/_rels/workbook.xml.rels",
              [...lines([relationships(["rId1", `${LINKS}/worksheet`, "workbook.xml"])])].join(""),
            ],
          ]),
        }),
    },
    {
      name: "ein Blatt außerhalb der Mappe (http, file)",
      file: "draussen.xlsx",
      make: () =>
        workbookWith({
          parts: new Map([
            [
              "xl/_rels/workbook.xml.rels",
              [
                ...lines([
                  `<Relationship Id="rId1" Type="${LINKS}/worksheet" Target="file:///etc/passwd" TargetMode="External"/>`,
                ]),
              ].join(""),
            ],
          ]),
        }),
    },
    {
      name: "ein Blatt, das es nicht gibt",
      file: "fehlt.xlsx",
      make: () =>
        workbookWith({
          parts: new Map([
            [
              "xl/_rels/workbook.xml.rels",
              [...lines([relationships(["rId1", `${LINKS}/worksheet`, "../../../../x.xml"])])].join(
                "",
              ),
            ],
          ]),
        }),
    },
  ],
};
