import { readWorkbook } from "../../../../src/adapters/xlsx";
import { formatRange } from "../../../../src/core";
import { oneSheet } from "../../../support/xlsx/workbook-file";

async function formulasOf(rows: string): Promise<string[] | undefined> {
  const { sheets } = await readWorkbook(await oneSheet(rows));
  return sheets[0]?.formulas?.map(formatRange);
}

const cell = (address: string, formula = "<f>A1</f>") => `<c r="${address}">${formula}<v>1</v></c>`;
const row = (index: number, ...cells: string[]) => `<row r="${index}">${cells.join("")}</row>`;

test("a sheet without formulas tells of none", async () => {
  const { sheets } = await readWorkbook(await oneSheet(row(1, '<c r="A1"><v>1</v></c>')));
  expect(sheets[0]).not.toHaveProperty("formulas");
});

test("a formula is named, and its cell read as the value that it had", async () => {
  const bytes = await oneSheet(row(1, cell("B1")));
  const { sheets } = await readWorkbook(bytes);
  expect(sheets[0]?.formulas).toEqual([{ top: 0, left: 1, bottom: 0, right: 1 }]);
  expect(sheets[0]?.rows[0]?.cells).toEqual([undefined, 1]);
});

test.each([
  ["a filled column", [row(2, cell("B2")), row(3, cell("B3")), row(4, cell("B4"))], ["B2:B4"]],
  [
    "two columns beside each other",
    [row(2, cell("B2"), cell("C2")), row(3, cell("B3"), cell("C3"))],
    ["B2:C3"],
  ],
  ["a line of sums", [row(9, cell("B9"), cell("C9"), cell("D9"))], ["B9:D9"]],
])("%s is one range", async (_, rows, ranges) => {
  expect(await formulasOf(rows.join(""))).toEqual(ranges);
});

test("gaps part them", async () => {
  const rows = [row(1, cell("A1"), cell("C1")), row(2, cell("A2")), row(4, cell("A4"))];
  expect(await formulasOf(rows.join(""))).toEqual(["C1", "A1:A2", "A4"]);
});

test("a shared formula counts where it has no text, and nowhere else in its range", async () => {
  const shared = '<f t="shared" ref="A1:A9" si="0">B1</f>';
  const rows = [
    row(1, cell("A1", shared)),
    row(2, cell("A2", '<f t="shared" si="0"/>')),
    row(3, cell("A3", "")),
  ];
  expect(await formulasOf(rows.join(""))).toEqual(["A1:A2"]);
});

test.each(["array", "dataTable"])(
  "what fills several cells (%s) counts in all of them",
  async (type) => {
    const filling = `<f t="${type}" ref="B2:C4">A1:A3</f>`;
    expect(await formulasOf(row(2, cell("B2", filling)) + row(3, cell("B3", "")))).toEqual([
      "B2:C4",
    ]);
  },
);

test("rows without numbers are counted on", async () => {
  expect(await formulasOf(`<row/><row><c><f>1</f></c><c/><c><f>1</f></c></row>`)).toEqual([
    "A2",
    "C2",
  ]);
});
