import type { Term } from "../../../calendar";
import { placeOf, type Place, type Sheet } from "../../../grid";
import type { NamedAbove } from "../../organizations/named-above";
import type { Section } from "../../roles/read-section";
import { cellText } from "../../text/plain-text";
import { addEntry } from "../text-form/add-entry";
import { newBlock, type Block } from "../text-form/block";
import { parseEntry } from "../text-form/deputy-clauses";
import { entriesOf } from "../text-form/entries";
import type { NameGrid } from "./find-grid";
import type { GridHead } from "./grid-heads";

const MEMBERS: Section = { role: "member", votingRight: undefined, ranked: false };
const NO_TERM: Term = { start: undefined, end: undefined };

type SectionHead = Extract<GridHead, { readonly type: "section" }>;

/** What holds for a cell by its row and column. */
interface Crossing {
  readonly block: Block;
  readonly fraktion: string | undefined;
  readonly section: Section;
  readonly number: number | undefined;
  readonly place: Place;
}

/** A block for each body and Fraktion that meet; undefined where a cell belongs to no body. */
export function blocksOfGrid(
  grid: NameGrid,
  sheet: Sheet,
  named: NamedAbove | undefined,
): Block[] | undefined {
  const blocks = new Map<string, Block>();
  for (const { text, heads, place, headPlace } of filledCells(grid, sheet)) {
    const name = nameIn(heads, "organization") ?? named?.known?.shortName ?? named?.name;
    if (name === undefined) return undefined;
    const fraktion = nameIn(heads, "fraktion");
    const key = JSON.stringify([name, fraktion]);
    const block = blocks.get(key) ?? newBlock(name, headPlace, true, NO_TERM);
    blocks.set(key, block);
    const told = heads.find((head): head is SectionHead => head.type === "section");
    const { section = MEMBERS, number } = told ?? {};
    addCell(text, { block, fraktion, section, number, place });
  }
  return [...blocks.values()];
}

/** A cell with all that heads it, and the place of the head above it or at the left. */
interface FilledCell {
  readonly text: string;
  readonly heads: readonly GridHead[];
  readonly place: Place;
  readonly headPlace: Place;
}

/** A dash where two heads cross says that nobody sits there, not that a seat is open: it is left out. */
function filledCells({ header, columns, rows }: NameGrid, { name }: Sheet): FilledCell[] {
  let above: readonly GridHead[] = [];
  return rows.flatMap(({ row, heads }) => {
    if (heads.length > 0) above = goingOn(heads, above);
    return [...columns].flatMap(([column, head]): FilledCell[] => {
      const cell = row.cells[column];
      const text = typeof cell === "string" ? cell : cellText(cell);
      if (!/\p{L}/u.test(text)) return [];
      const isBody = head.type === "organization";
      const at = isBody ? { row: header.index, column } : { row: row.index, column: 0 };
      return [
        {
          text,
          heads: [head, ...above],
          place: placeOf(name, { row: row.index, column }),
          headPlace: placeOf(name, at),
        },
      ];
    });
  });
}

/** A role alone goes on with the Fraktion or the body of the row above, a number alone with the role too. */
function goingOn(heads: readonly GridHead[], above: readonly GridHead[]): readonly GridHead[] {
  const tells = (types: readonly GridHead["type"][]) =>
    heads.some(({ type }) => types.includes(type));
  if (tells(["organization", "fraktion"])) return heads;
  return [...heads, ...above.filter(({ type }) => type !== "section" || !tells(["section"]))];
}

function nameIn(heads: readonly GridHead[], type: "organization" | "fraktion"): string | undefined {
  for (const head of heads) if (head.type === type) return head.name;
  return undefined;
}

/**
 * A deputy's row without a number is said of whoever stands above it in the column; of several line by
 * line, where there are as many lines.
 */
function addCell(text: string, { block, fraktion, section, number, place }: Crossing): void {
  const lines = text.split(/[\r\n\u2028\v]+/).map(cellText);
  const isDeputy = section.role === "substitute" && block.openSeats.length === 0;
  const isByLine = isDeputy && lines.length > 1 && lines.length === membersOf(block);
  const isPersonal = isByLine || (isDeputy && number !== undefined);
  const isBeside = isDeputy && !isPersonal && !section.ranked && block.uncovered.length > 0;
  const context = { place, section: isBeside ? MEMBERS : section, isPersonal, fraktion };
  for (const [index, line] of lines.entries()) {
    for (const entry of entriesOf(isBeside ? `Vertretung: ${line}` : line)) {
      const counted = isPersonal ? { ...entry, number: isByLine ? index + 1 : number } : entry;
      addEntry(block, counted, parseEntry(counted.text), context);
    }
  }
}

function membersOf({ drafts }: Block): number {
  return drafts.filter(({ role }) => role !== "substitute").length;
}
