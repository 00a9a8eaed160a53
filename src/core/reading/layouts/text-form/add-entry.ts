import { readNameCell } from "../../names/open-words";
import { parseName } from "../../names/parse-name";
import type { Block, BlockDraft, EntryContext } from "./block";
import { addDeputies } from "./block-deputies";
import { personDraft } from "./block-drafts";
import type { ParsedEntry } from "./deputy-clauses";
import type { Entry } from "./entries";
import { isAddressed, isPersonText, peopleIn } from "./person-text";

/** Takes an entry into the block; false for one that is none of a list. */
export function addEntry(
  block: Block,
  entry: Entry,
  parsed: ParsedEntry,
  context: EntryContext,
): boolean {
  const { clauses, target } = parsed;
  // "2. –", "2. – (SPD)": nobody yet.
  const isOpen = entry.isListed && /^[–—-]+(?: ?\([^()]+\))?$/u.test(entry.text);
  const person = isOpen ? entry.text : parsed.person;
  const says = person === "" ? "blank" : readNameCell(person);
  const names = says === "name" ? peopleIn(person) : [];
  if (!names.every(isPersonText) || (says === "blank" && clauses.length === 0)) {
    block.foreign += 1;
    return false;
  }
  const isSure = entry.isListed || clauses.length > 0 || target !== undefined;
  if (isSure || says !== "name" || names.every(isAddressed)) block.sure += 1;
  else block.possible += 1;
  if (says !== "name" && says !== "blank") noteNobody(block, says, person, context);
  const drafts: BlockDraft[] = [];
  for (const [index, name] of names.entries()) {
    const number = entry.number === undefined ? undefined : entry.number + index;
    const draft = personDraft(block, name, number, target, context);
    drafts.push(draft);
    block.drafts.push(draft);
  }
  addDeputies(block, drafts, clauses, context);
  return true;
}

function noteNobody(
  block: Block,
  says: "open" | "declined" | "pool" | "none",
  text: string,
  { place, section, fraktion }: EntryContext,
): void {
  if (says === "declined") block.declined ??= place;
  if (says === "open")
    block.openSeats.push({
      text,
      role: section.role,
      onBehalfOf: parseName(text).party ?? fraktion,
      place,
    });
  const isOfDeputies = section.role === "substitute" || /vertret/iu.test(text);
  if (says === "pool" && isOfDeputies) block.pools.push({ text, onBehalfOf: fraktion, place });
}
