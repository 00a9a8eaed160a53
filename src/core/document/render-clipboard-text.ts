import { printableText } from "./printable-text";
import { valueText } from "./render-text";
import type { Block, DocumentValue, TableBlock } from "./sheet-document";

/**
 * What a spreadsheet takes for more than text at the beginning of a pasted cell: a formula, also with the
 * wide signs of East Asian keyboards; a quote that swallows tabs; the apostrophe itself.
 */
const TYPED = /^[=+\-@"'＝＋－＠]/u;

/**
 * Blocks as plain text for the clipboard: texts as lines, tables as lines with tabs between their cells,
 * an empty line around each table. An apostrophe stands before a cell that a spreadsheet would take for
 * a formula; there it is not shown. No line feed at the end.
 */
export function renderClipboardText(blocks: readonly Block[]): string {
  return blocks
    .map((block, index) => gapBefore(block, blocks[index - 1]) + blockText(block))
    .join("\n");
}

function gapBefore(block: Block, before: Block | undefined): string {
  if (before === undefined) return "";
  return block.type === "table" || before.type === "table" || block.type === "heading" ? "\n" : "";
}

function blockText(block: Block): string {
  if (block.type === "table") return tableText(block);
  return printableText(block.text).split("\n").map(guarded).join("\n");
}

function tableText({ columns, rows }: TableBlock): string {
  const head = columns.map(({ heading }) => heading);
  return [head, ...Array.from(rows, (row) => row.map(textOf))]
    .map((cells) => cells.map(cellText).join("\t"))
    .join("\n");
}

function textOf(value: DocumentValue): string {
  return value.type === "empty" ? "" : valueText(value);
}

function cellText(text: string): string {
  return guarded(printableText(text).replaceAll("\n", " "));
}

function guarded(text: string): string {
  const plain = text.trim();
  return TYPED.test(plain) ? `'${plain}` : plain;
}
