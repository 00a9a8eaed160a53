import { Paragraph, type Table } from "docx";
import type { Block, TextBlock } from "../../core";
import { STYLES } from "./style-names";
import { wordTable } from "./table";
import { textRuns } from "./text-runs";

const STYLE_OF: Readonly<Record<TextBlock["type"], string | undefined>> = {
  title: STYLES.title,
  heading: STYLES.heading,
  note: STYLES.note,
  paragraph: undefined,
};

/** Blocks in their order, tables `width` twips wide. A table is described by the heading above it. */
export function wordBlocks(blocks: readonly Block[], width: number): (Paragraph | Table)[] {
  let heading = "";
  return blocks.flatMap((block, index) => {
    if (block.type !== "table") {
      if (block.type === "title" || block.type === "heading") heading = block.text;
      return [wordParagraph(block)];
    }
    const next = blocks[index + 1];
    // Word makes one of two tables that nothing stands between, and wants a paragraph at the very end.
    const isFollowed = next !== undefined && next.type !== "table";
    const table = wordTable(block, heading, width);
    return isFollowed ? [table] : [table, new Paragraph({ style: STYLES.cell })];
  });
}

function wordParagraph({ type, text }: TextBlock): Paragraph {
  const style = STYLE_OF[type];
  return new Paragraph({ ...(style && { style }), children: textRuns(text) });
}
