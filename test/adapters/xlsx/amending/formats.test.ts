import { readWorkbook } from "../../../../src/adapters/xlsx";
import { undoOf, type CellValue } from "../../../../src/core";
import { createPackage } from "../../../../src/adapters/xlsx/package";
import { MAIN, oneSheet, workbookParts } from "../../../support/xlsx/workbook-file";
import { amended, day, edit, partOf, rowsOf, touched, SHEET } from "./amended";

const FORMATS = [
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="d. mmm yyyy"/></numFmts>',
  '<fonts count="2"><font><b/></font><font/></fonts>',
  '<cellXfs count="4"><xf numFmtId="0" fontId="0"/>',
  '<xf numFmtId="4" fontId="1" applyFont="1"><alignment horizontal="center"/><protection locked="0"/></xf>',
  '<xf numFmtId="164" fontId="0"/><xf numFmtId="46" fontId="0"/></cellXfs>',
].join("");

const ROWS =
  '<row r="1"><c r="A1" s="1"><v>5</v></c><c r="B1" s="2"><v>44000</v></c><c r="C1" s="3"><v>1.5</v></c></row>';
const MID_JUNE = day("2020-06-18", "d. mmm yyyy");
const HOURS: CellValue = { type: "date", epochDay: undefined, minutes: 720, format: "[h]:mm:ss" };

async function valueAfter(after: CellValue, cell: string, before: CellValue, mac = false) {
  const rest = mac ? { before: '<workbookPr date1904="1"/>' } : {};
  const port = await amended(await oneSheet(ROWS, { styles: FORMATS, ...rest }), [
    edit(cell, before, after),
  ]);
  const [row] = (await port.read()).sheets[0]?.rows ?? [];
  return { port, value: row?.cells["ABC".indexOf(cell.charAt(0))] };
}

test.each([
  ["1900", false, "44244"],
  ["1904", true, "42782"],
])("counts a day as the workbook does (%s), and shows it as TT.MM.JJJJ", async (_, mac, serial) => {
  const { port, value } = await valueAfter(day("2021-02-17"), "A1", 5, mac);
  expect(value).toEqual(day("2021-02-17", "dd.mm.yyyy"));
  expect(await rowsOf(port)).toContain(`<c r="A1" s="4"><v>${serial}</v></c>`);
  const styles = await partOf(port, "xl/styles.xml");
  expect(styles).toContain('<numFmt numFmtId="165" formatCode="dd.mm.yyyy"/>');
  expect(styles).toContain(
    '<xf numFmtId="165" fontId="1" applyFont="1" applyNumberFormat="1"><alignment horizontal="center"/><protection locked="0"/></xf></cellXfs>',
  );
});

test("keeps the format of a cell that shows days, and touches no style", async () => {
  const original = await oneSheet(ROWS, { styles: FORMATS });
  const port = await amended(original, [edit("B1", MID_JUNE, day("2021-02-17"))]);
  expect(await rowsOf(port)).toContain('<c r="B1" s="2"><v>44244</v></c>');
  expect(await touched(original, port.bytes())).toEqual([SHEET]);
});

test.each<[string, CellValue, CellValue]>([
  ["a day where hours were counted", day("2021-02-17"), day("2021-02-17")],
  [
    "a day with a time",
    { ...day("2021-02-17"), minutes: 990 },
    { ...day("2021-02-17", "dd.mm.yyyy hh:mm"), minutes: 990 },
  ],
  ["a number", 3, 3],
  ["a day before all days, as text", day("1850-06-01"), "01.06.1850"],
])("writes %s so that it is read as what it is", async (_, after, read) => {
  expect((await valueAfter(after, "C1", { ...HOURS, minutes: 720 })).value).toEqual(read);
});

test("a time of day gets a format of its own", async () => {
  const time: CellValue = { type: "date", epochDay: undefined, minutes: 990, format: "h:mm" };
  expect((await valueAfter(time, "A1", 5)).value).toEqual({ ...time, format: "hh:mm" });
});

test.each(["=1+1", "+49 2541", "@SUM(A1)", "'zitiert'"])(
  "keeps %s a text even when somebody edits it",
  async (after) => {
    const { port, value } = await valueAfter(after, "A1", 5);
    expect(value).toBe(after);
    expect(await partOf(port, "xl/styles.xml")).toContain(
      '<xf numFmtId="4" fontId="1" applyFont="1" quotePrefix="1"><alignment',
    );
  },
);

test("of one variant there is one style, however many cells need it", async () => {
  const original = await oneSheet(ROWS, { styles: FORMATS });
  const first = await amended(original, [
    edit("A1", 5, "=1"),
    edit("A2", undefined, "=2"),
    edit("A3", undefined, "=3"),
  ]);
  const again = await amended(first.bytes(), [edit("A1", "=1", "=4")]);
  expect((await partOf(again, "xl/styles.xml")).match(/quotePrefix/g)).toHaveLength(1);
});

test("what is undone holds what it held", async () => {
  const original = await oneSheet(ROWS, { styles: FORMATS });
  const edits = [edit("A1", 5, day("2021-02-17")), edit("B1", MID_JUNE, 3), edit("C1", HOURS, "x")];
  const port = await amended(original, edits);
  await port.amend(undoOf({ edits, tables: [] }));
  const [row] = (await port.read()).sheets[0]?.rows ?? [];
  expect(row?.cells).toMatchObject([5, { epochDay: MID_JUNE.epochDay }, { minutes: 720 }]);
});

test("a workbook without styles gets a style sheet in which the others keep theirs", async () => {
  const parts = workbookParts({
    sheets: [
      {
        name: "Mitglieder",
        rows: '<row r="1"><c r="A1" s="2"><v>1</v></c><c r="B1"><v>2</v></c></row>',
      },
    ],
  });
  parts.delete("xl/styles.xml");
  parts.set(
    "xl/_rels/workbook.xml.rels",
    String(parts.get("xl/_rels/workbook.xml.rels")).replace(/<Relationship Id="styles"[^>]*>/, ""),
  );
  const port = await amended(await createPackage(parts), [edit("A1", 1, day("2021-02-17"))]);
  const { sheets } = await readWorkbook(port.bytes());
  expect(sheets[0]?.rows[0]?.cells).toEqual([day("2021-02-17"), 2]);
  expect(await rowsOf(port)).toContain('<c r="A1" s="3">');
});

test("styles with a prefix get entries with that prefix", async () => {
  const styles = `<x:styleSheet xmlns:x="${MAIN}" xmlns:e="urn:e"><x:fonts><x:font/></x:fonts><x:cellXfs><x:xf numFmtId="0" e:own="1"><x:alignment wrapText="1"/></x:xf></x:cellXfs></x:styleSheet>`;
  const original = await oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>', {
    parts: new Map([["xl/styles.xml", styles]]),
  });
  const port = await amended(original, [edit("A1", 1, day("2021-02-17"))]);
  expect((await port.read()).sheets[0]?.rows[0]?.cells).toEqual([day("2021-02-17")]);
  expect(await partOf(port, "xl/styles.xml")).toContain(
    '<x:xf numFmtId="164" applyNumberFormat="1"><x:alignment wrapText="1"/></x:xf>',
  );
});
