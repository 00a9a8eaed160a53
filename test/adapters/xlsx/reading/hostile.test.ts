import { openPackage } from "../../../../src/adapters/xlsx/package";
import { readWorkbook } from "../../../../src/adapters/xlsx/reading";
import { allowanceFor } from "../../../../src/adapters/xlsx/reading/allowance";
import { rowCollector } from "../../../../src/adapters/xlsx/reading/row-collector";
import { reasonOf } from "../../../support/xlsx/rejection";
import {
  LINKS,
  MAIN,
  oneSheet,
  relationships,
  workbookFile,
  type WorkbookText,
} from "../../../support/xlsx/workbook-file";

const A = '<row><c t="str"><v>a</v></c></row>';
const reasonFor = async (bytes: Promise<Uint8Array>) => reasonOf(readWorkbook(await bytes));
const rowsOf = async (rows: string) => (await readWorkbook(await oneSheet(rows))).sheets[0]?.rows;

describe("a workbook that would take more memory than there is", () => {
  const long = "a".repeat(2 ** 17 + 1);
  const strings = (items: string) =>
    oneSheet('<row><c t="s"><v>0</v></c></row>', { strings: items });

  test.each<[string, () => Promise<Uint8Array>]>([
    ["a text without end in a cell", () => oneSheet(`<row><c t="str"><v>${long}</v></c></row>`)],
    [
      "a text in many pieces",
      () =>
        oneSheet(
          `<row><c t="inlineStr"><is>${"<r><t>abcdefgh</t></r>".repeat(20_000)}</is></c></row>`,
        ),
    ],
    ["a shared text without end", () => strings(`<si><t>${long}</t></si>`)],
    [
      "a defined name without end",
      () =>
        oneSheet(A, {
          after: `<definedNames><definedName name="n">${long}</definedName></definedNames>`,
        }),
    ],
    [
      "more formats than Excel knows",
      () => oneSheet(A, { styles: `<cellXfs>${"<xf/>".repeat(140_000)}</cellXfs>` }),
    ],
  ])("is refused for %s", async (_, make) => {
    expect(await reasonFor(make())).toBe("too-large");
  });

  test("is refused with all its sheets together", async () => {
    const rows = '<row><c r="XFD1"><v>1</v></c></row>'.repeat(1_000);
    const sheets = Array.from({ length: 5 }, (_, n) => ({ name: `Blatt${n}`, rows }));
    expect(await reasonFor(workbookFile({ sheets: sheets.slice(0, 2) }))).toBe("accepted");
    await expect(workbookFile({ sheets }).then((bytes) => readWorkbook(bytes))).rejects.toThrow(
      "ist das Blatt „Blatt2“ zu groß",
    );
  });

  test("is refused for a list of parts that is no list any more", async () => {
    const types = `<Types>${" ".repeat(2 ** 26)}</Types>`;
    const bytes = await oneSheet(A, { parts: new Map([["[Content_Types].xml", types]]) });
    await expect(readWorkbook(bytes)).rejects.toThrow("Teil „[Content_Types].xml“ zu groß");
    expect(await (await openPackage(bytes)).readLongText("[Content_Types].xml")).toBe(types);
  });
});

describe("parts that are listed more often than they are there", () => {
  test("a sheet that is listed twice is damage", async () => {
    const twice = relationships(
      ["rId1", `${LINKS}/worksheet`, "worksheets/sheet1.xml"],
      ["rId2", `${LINKS}/worksheet`, "/xl/Worksheets/Sheet1.xml"],
    );
    const parts: WorkbookText["parts"] = new Map([
      ["xl/_rels/workbook.xml.rels", `<Relationships>${twice}</Relationships>`],
    ]);
    const sheets = ["A", "B"].map((name) => ({ name, rows: A }));
    expect(await reasonFor(workbookFile({ sheets, parts }))).toBe("invalid-xml");
  });

  test("a table that is linked often is one table", async () => {
    const link = relationships(["t", `${LINKS}/table`, "../tables/t.xml"]);
    const other = relationships(["u", `${LINKS}/table`, "/xl/tables/T.xml"]);
    const bytes = await workbookFile({
      sheets: [{ name: "A", rows: A, links: link.repeat(50) + other }],
      parts: new Map([["xl/tables/t.xml", `<table xmlns="${MAIN}" displayName="T" ref="A1:B2"/>`]]),
    });
    expect((await readWorkbook(bytes)).sheets[0]?.tables).toHaveLength(1);
  });
});

test("more tables on one sheet than anybody makes are refused", async () => {
  const links = Array.from({ length: 1001 }, (_, n) =>
    relationships([`t${n}`, `${LINKS}/table`, `../tables/t${n}.xml`]),
  );
  const withLinks = (count: number) =>
    workbookFile({ sheets: [{ name: "A", rows: A, links: links.slice(0, count).join("") }] });
  expect(await reasonFor(withLinks(1000))).toBe("accepted");
  expect(await reasonFor(withLinks(1001))).toBe("too-large");
});

describe("rows that contradict each other", () => {
  test("of one number lie on top of each other, hidden where one of them is", async () => {
    const rows = await rowsOf(
      '<row r="3"><c><v>3</v></c></row><row r="1"><c><v>1</v></c><c><v>2</v></c></row><row r="1" hidden="1"><c r="B1"><v>4</v></c><c r="D1"><v>5</v></c></row>',
    );
    expect(rows).toEqual([
      { index: 0, hidden: true, cells: [1, 4, undefined, 5] },
      { index: 2, hidden: false, cells: [3] },
    ]);
  });

  test("are laid on a wide row without copying it each time", () => {
    const collector = rowCollector("das Blatt „A“", allowanceFor(2 ** 22));
    const add = (row: string, cell: string) => {
      collector.openRow(row, false);
      collector.openCell(cell);
      collector.value(1, 0);
      collector.closeRow();
    };
    add("2", "A2");
    add("1", "XFD1");
    for (let count = 0; count < 100_000; count++) add("1", "A1");
    expect(collector.rows().map(({ cells }) => cells.length)).toEqual([16_384, 1]);
  });
});
