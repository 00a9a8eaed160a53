import { groupBy } from "../../register";
import { filledText } from "../names/person-cells";
import { readNameCell } from "../names/open-words";
import { cellText, fold } from "../text/plain-text";
import { saysOrder } from "./ranked-names";
import type { Entry, RowContext } from "./row-context";

/** Whether the deputies beside the members belong to those of their row or are a list of their own. */
export interface Pairing {
  readonly type: "rows" | "lists";
  /** "in folgender Reihenfolge": the order of the list counts. */
  readonly ranked: boolean;
}

const IN_ROWS: Pairing = { type: "rows", ranked: false };

/**
 * Members and deputies stand beside each other in rows (layout 2) or as two lists of a block that have
 * nothing to do with each other but the Fraktion (layout 3). They are lists where the heading says that
 * the order counts, and where in some block one list goes on when the other has ended. A block is headed
 * once by its Fraktion; by its Gremium only more deputies than members tell that, for fewer are lacking;
 * under "Mitglieder" in the plural the whole table is one. Rows they are for certain where the heading
 * says "persönlich", where there are several columns of deputies, and where a gap or a dash keeps a row
 * free for somebody.
 */
export function pairingOf(entries: readonly Entry[], context: RowContext): Pairing {
  const { columns, table } = context;
  const [deputy, ...more] = columns.deputies;
  const headingAt = (at: number | undefined) =>
    fold(table.headings.find(({ column }) => column === at)?.text ?? "");
  const heading = headingAt(deputy?.name);
  if (!deputy || more.length > 0 || /pers(?:oen|\.)/.test(heading)) return IN_ROWS;
  if (saysOrder(heading)) return { type: "lists", ranked: true };
  const isPlural = /mitglieder(?![a-z(])|beisitzer(?:innen|\/innen)|delegierte$/.test(
    headingAt(columns.member.name),
  );
  const blocks = [...groupBy(entries, ({ scope }) => scope.block).values()].map((block) =>
    shapeOf(block, isPlural, context),
  );
  const isLists = blocks.includes("unequal") && !blocks.includes("paired");
  return isLists ? { type: "lists", ranked: false } : IN_ROWS;
}

/** "unequal": one list goes on when the other has ended; "paired": a row is kept free for somebody. */
function shapeOf(
  block: readonly Entry[],
  isPlural: boolean,
  context: RowContext,
): "unequal" | "paired" | "even" {
  const [deputy] = context.columns.deputies;
  if (!deputy || block.length < 2) return "even";
  const members = block.map((entry) => textAt(entry, context.columns.member.name, context));
  const deputies = block.map((entry) => textAt(entry, deputy.name, context));
  if (deputies.some(isKeptFree) || hasGap(deputies) || hasGap(members)) return "paired";
  const [first, second] = [countFilled(members), countFilled(deputies)];
  if (first === second || first === 0 || second === 0) return "even";
  const byFraktion = block.every(({ scope }) => scope.isHeadedOnce && scope.origin !== undefined);
  const byGremium = second > first && isHeadedOnce(block, context);
  return isPlural || byFraktion || byGremium ? "unequal" : "even";
}

function textAt({ row }: Entry, column: number, { cellOf }: RowContext): string {
  return cellText(cellOf(row, column)?.value);
}

/** A dash, "N.N.", "keine Vertretung": somebody thought of the deputy of this very member. */
function isKeptFree(text: string): boolean {
  const says = text === "" ? "blank" : readNameCell(text);
  return says === "open" || says === "none" || says === "pool";
}

function hasGap(texts: readonly string[]): boolean {
  return texts.slice(texts.indexOf("")).some((text) => text !== "") && texts.includes("");
}

function countFilled(texts: readonly string[]): number {
  return texts.filter((text) => text !== "").length;
}

/** By a heading of its own, or by a Gremium whose cell is filled in the first row only. */
function isHeadedOnce(block: readonly Entry[], { columns }: RowContext): boolean {
  if (block.every(({ scope }) => scope.isHeadedOnce)) return true;
  const { organization } = columns;
  return (
    organization !== undefined &&
    block.slice(1).every(({ row }) => filledText(cellText(row.cells[organization])) === undefined)
  );
}
