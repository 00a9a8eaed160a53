import {
  headingBlock,
  layOut,
  numberCell,
  paragraphBlock,
  sheetDocument,
  tableBlock,
  textCell,
  titleBlock,
  type Block,
} from "../../src/core";
import { MOST_ROWS, previewBlocks } from "../../src/desk/preview-blocks";

function blocksOf(...blocks: readonly Block[]) {
  return previewBlocks(
    layOut(sheetDocument({ kind: "report", name: "Prüfbericht", blocks, footer: "" })),
  );
}

function table(rows: number) {
  return tableBlock({
    name: "Sitze",
    main: true,
    columns: [
      { heading: "Gremium", width: 20 },
      { heading: "Sitze", width: 8 },
    ],
    rows: Array.from({ length: rows }, (_, row) => [textCell(`AG ${row}`), numberCell(row)]),
  });
}

function paragraphs(count: number) {
  return Array.from({ length: count }, (_, at) => paragraphBlock(`Zeile ${at}`));
}

test("lines and tables stand in the order of the sheet, as they read", () => {
  const [title, heading, sitting, sentence, ...more] = blocksOf(
    titleBlock("Sitze"),
    headingBlock("Gremien"),
    table(1),
    paragraphBlock("Das ist alles."),
  );
  expect(more).toEqual([]);
  expect(title).toMatchObject({ type: "line", role: "title", text: "Sitze" });
  expect(heading).toMatchObject({ role: "heading", text: "Gremien" });
  expect(sitting).toMatchObject({
    type: "table",
    columns: ["Gremium", "Sitze"],
    rows: [
      [
        { role: "text", text: "AG 0" },
        { role: "number", text: "0" },
      ],
    ],
  });
  expect(sentence).toMatchObject({ role: "paragraph", text: "Das ist alles." });
});

test("a long table is cut, and the rows left out are counted below it", () => {
  const [body, rest, after] = blocksOf(table(MOST_ROWS + 7), paragraphBlock("Ende"));
  expect(body?.type === "table" ? body.rows.length : 0).toBe(MOST_ROWS);
  expect(body?.type === "table" ? body.rows.at(-1)?.[0]?.text : "").toBe(`AG ${MOST_ROWS - 1}`);
  expect(rest).toMatchObject({ type: "rest", count: 7 });
  expect(after).toMatchObject({ text: "Ende" });
});

test("a table that just fits is not cut, and an empty one keeps its empty row", () => {
  expect(blocksOf(table(MOST_ROWS)).map(({ type }) => type)).toEqual(["table"]);
  expect(blocksOf(table(0))).toMatchObject([{ type: "table", rows: [[undefined, undefined]] }]);
});

test("of many lines below a heading the first are shown, and each heading stays", () => {
  const blocks = blocksOf(
    headingBlock("Wortlaut"),
    ...paragraphs(150),
    headingBlock("Beschluss"),
    ...paragraphs(2),
  );
  const rest = blocks.find(({ type }) => type === "rest");
  expect(rest).toMatchObject({ count: 51 });
  expect(blocks).toHaveLength(MOST_ROWS + 1 + 3);
  expect(blocks.slice(MOST_ROWS)).toMatchObject([
    { type: "rest" },
    { text: "Beschluss" },
    { text: "Zeile 0" },
    { text: "Zeile 1" },
  ]);
});

test("every block has a row of its own", () => {
  const rows = blocksOf(titleBlock("Sitze"), table(300), ...paragraphs(300)).map(({ row }) => row);
  expect(new Set(rows).size).toBe(rows.length);
});
