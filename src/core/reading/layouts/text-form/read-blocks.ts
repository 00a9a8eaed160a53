import type { SheetPart } from "../../tables/sheet-parts";
import type { OrganizationBook } from "../../organizations/organization-book";
import type { Section } from "../../roles/read-section";
import type { Term } from "../../../calendar";
import { placeOf, type Place } from "../../../grid";
import { titleTerm } from "../title-term";
import { addEntry } from "./add-entry";
import { newBlock, type Block } from "./block";
import { parseEntry } from "./deputy-clauses";
import { entriesOf } from "./entries";
import { headedParts, type HeadedPart } from "./headed-parts";
import { headOf, type Head } from "./heads";
import { linesOf, type Line } from "./lines";

const MEMBERS: Section = {
  role: "member",
  votingRight: undefined,
  ranked: false,
};
const NO_TERM: Term = { start: undefined, end: undefined };

/** What the lines so far have headed. */
interface Heading {
  block: Block | undefined;
  section: Section;
  isPersonal: boolean;
  fraktion: string | undefined;
  /** What titles tell of all lists below them. */
  term: Term;
  /** Something else than a list has begun; only a heading goes on from here. */
  isOver: boolean;
  /** The entries of the block stand behind numbers or bullets. */
  isListed: boolean;
}

/** The body of which a table or a title above the part tells, the cell that names it, and for when. */
export interface NamedList {
  readonly name: string;
  readonly place: Place;
  readonly term: Term | undefined;
}

/** The blocks of a part, each with what it says of one organization; those that say nothing too. */
export function readBlocks(
  part: SheetPart,
  book: OrganizationBook,
  above: NamedList | undefined,
): Block[] {
  const blocks: Block[] = [];
  const heading: Heading = { ...noHeading(), block: blockOfSheet(part, book, above) };
  if (heading.block) blocks.push(heading.block);
  for (const line of linesOf(part)) {
    if (line.isTabular && !line.text.endsWith(":") && headOf(line.text, book)) continue;
    for (const found of headedParts(line.text, book)) {
      const before = { ...heading };
      if (found.head) applyHead(heading, found.head, line);
      else if (!heading.block || !hasEntries(heading.block)) applyTitle(heading, line);
      if (heading.block && heading.block !== before.block) blocks.push(heading.block);
      addPart(heading, found, line);
      if (found.body !== "") resume(heading, found.head, before);
    }
  }
  return blocks;
}

/** "Wahlperiode 2020–2025" above the lists. */
function applyTitle(heading: Heading, { text }: Line): void {
  const term = /\d{4}/.test(text) ? titleTerm(text) : undefined;
  if (!term) return;
  heading.term = term;
  if (heading.block) heading.block.term = term;
}

/** "Vorsitz: Frau A" and "CDU: Frau B" in one line say nothing of the lines below. */
function resume(heading: Heading, head: Head | undefined, before: Heading): void {
  const { section, isPersonal, fraktion } = before;
  if (head?.type === "section") Object.assign(heading, { section, isPersonal });
  if (head?.type === "fraktion") heading.fraktion = fraktion;
}

function noHeading(): Heading {
  return {
    block: undefined,
    section: MEMBERS,
    isPersonal: false,
    fraktion: undefined,
    term: NO_TERM,
    isOver: false,
    isListed: false,
  };
}

/** Before any heading a table above or the sheet's name may say whose list this is. */
function blockOfSheet(
  { sheet, rows }: SheetPart,
  book: OrganizationBook,
  above: NamedList | undefined,
): Block | undefined {
  if (above) return newBlock(above.name, above.place, false, above.term ?? NO_TERM);
  const organization = book.namedIn(sheet.name);
  const place = placeOf(sheet.name, { row: rows[0]?.index ?? 0, column: 0 });
  return organization && newBlock(organization.shortName, place, false, NO_TERM);
}

function applyHead(heading: Heading, head: Head, { place, row }: Line): void {
  heading.isOver = false;
  heading.isListed = false;
  switch (head.type) {
    case "organization":
      Object.assign(heading, {
        ...noHeading(),
        term: heading.term,
        block: newBlock(head.name, place, true, heading.term),
      });
      break;
    case "fraktion":
      heading.fraktion = head.name;
      break;
    case "section":
      heading.section = head.section;
      heading.isPersonal = head.isPersonal;
      break;
  }
  heading.block?.rows.add(row);
}

function addPart(heading: Heading, { head, body }: HeadedPart, line: Line): void {
  const { block } = heading;
  if (!block || body === "") return;
  const { section, isPersonal, fraktion } = heading;
  for (const entry of entriesOf(body)) {
    const parsed = parseEntry(entry.text);
    const isPlain = !entry.isListed && parsed.clauses.length === 0;
    if (isPlain && (heading.isOver || (!head && endsList(heading, block, line)))) {
      heading.isOver = true;
      continue;
    }
    const context = { place: line.place, section, isPersonal, fraktion };
    const isTaken = addEntry(block, entry, parsed, context);
    if (isTaken) block.rows.add(line.row);
    else heading.isOver = hasEntries(block);
    heading.isListed ||= isTaken && entry.isListed;
  }
}

/** A plain line behind numbered ones, or below a blank row, belongs to something else: a signature. */
function endsList(heading: Heading, block: Block, { isApart }: Line): boolean {
  return hasEntries(block) && (heading.isListed || isApart);
}

function hasEntries({ sure, possible }: Block): boolean {
  return sure + possible > 0;
}
