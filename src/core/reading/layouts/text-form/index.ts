// Layout 6: the numbered text form of council papers, a line for each body or one below the other, in a
// cell or in many: "KoStAG: 1. Frau A (Vertretung Herr B) · AG 0-6: Herr C"; lists in order and pools too.
// What a text says is kept apart until all sheets are read: it may only repeat what a table says.
import type { Row } from "../../../grid";
import type { Reading } from "../../reading";
import type { SheetPart } from "../../tables/sheet-parts";
import type { PartLayout } from "../layout";
import { isSure, type Block } from "./block";
import { readBlocks, type NamedList } from "./read-blocks";

export { addTextBlocks } from "./add-blocks";
export type { Block } from "./block";
export { textTable } from "./text-table";

export const textForm: PartLayout = { read: readTextForm };

/** A word of a deputy, a number or a colon: without any of them no list in words is there. */
const MAY_BE_LIST = /:|vertret|stellv|^\s*\(?\d{1,2}[.)]\s|^[-–•]\s|frau |herrn? /iu;

function readTextForm(part: SheetPart, reading: Reading): readonly Row[] {
  if (!part.rows.some(mayBeList)) return [];
  const { book } = reading;
  const above = listAbove(part, reading);
  const blocks = readBlocks(part, book, above).map((block) =>
    block.name === above?.name && !block.isHeaded ? { ...block, drafts: [] } : block,
  );
  const isKnownBody = ({ name }: Block) => book.isKnownName(name);
  const isList = blocks.some(isSure) || blocks.filter(isKnownBody).filter(isPossible).length > 1;
  const all = isList ? blocks.filter((block) => isSure(block) || isPossible(block)) : [];
  for (const block of all) reading.textBlocks.push(block);
  return [...new Set(all.flatMap(({ rows }) => [...rows]))].sort((a, b) => a.index - b.index);
}

/** Below a table of one body a line may tell of its deputies; who is a member, the table tells. */
function listAbove({ sheet }: SheetPart, { drafts }: Reading): NamedList | undefined {
  const last = drafts.at(-1);
  if (last?.places.person.sheet !== sheet.name) return undefined;
  const { organization } = last;
  const other = drafts.findLast(
    (draft) => draft.places.person.sheet !== sheet.name || draft.organization !== organization,
  );
  const isOne = other?.places.person.sheet !== sheet.name;
  return isOne
    ? { name: organization.shortName, place: last.places.organization, term: last.term }
    : undefined;
}

function mayBeList({ cells }: Row): boolean {
  return cells.some((cell) => typeof cell === "string" && MAY_BE_LIST.test(cell));
}

/** "AG 0-6: Muster" is a member where the lines around it are sure. */
function isPossible({ possible, foreign, isHeaded }: Block): boolean {
  return possible > 0 && foreign === 0 && isHeaded;
}
