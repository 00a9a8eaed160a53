import { addDraft } from "../../bounds";
import type { Organization } from "../../../register";
import { nameKey } from "../../names/name-key";
import type { Mention } from "../../people/mention";
import type { Reading } from "../../reading";
import { listedDeputies } from "../deputy-list";
import type { Draft } from "../draft";
import { notePool } from "../pools";
import { withSubstituteFor } from "../row-places";
import type { Block, BlockDraft } from "./block";

/**
 * Adds what texts say to what tables say, when all sheets are read. A paper repeats below its table, or on
 * a sheet of its own, who is on the list: nobody is read twice for that.
 */
export function addTextBlocks(reading: Reading): void {
  const known: Known = new Map();
  if (reading.textBlocks.length === 0) return;
  for (const [at, draft] of reading.drafts.entries()) remember(known, draft, at);
  const openBefore = new Set(reading.openSeats.map(({ organization }) => organization));
  for (const block of reading.textBlocks) {
    const organization = organizationOf(block, reading);
    if (!organization) continue;
    addDrafts(block, organization, known, reading);
    if (!openBefore.has(organization)) addOpenSeats(block, organization, reading);
    for (const { text, ...pool } of block.pools) notePool(text, { ...pool, organization }, reading);
    if (block.declined && !reading.declined.has(organization))
      reading.declined.set(organization, block.declined);
  }
}

/**
 * Whom a table names already is left out; the deputies of such a member find him by his name. Where the
 * table does not tell for whom somebody deputises, the text does.
 */
function addDrafts(
  { drafts }: Block,
  organization: Organization,
  known: Known,
  reading: Reading,
): void {
  const repeated = new Set<Mention>();
  const listed: Draft[] = [];
  for (const own of drafts) {
    const draft: Draft = { ...own, organization, target: targetOf(own, repeated) };
    const at = namesakes(known, draft).find((index) => isSameSeat(reading.drafts[index], own));
    const other = at === undefined ? undefined : reading.drafts[at];
    if (at === undefined || !other) {
      remember(known, draft, addDraft(reading, draft));
      if (draft.role === "substitute") listed.push(draft);
      continue;
    }
    repeated.add(own.mention);
    reading.drafts[at] = withTarget(other, draft);
  }
  listedDeputies(listed, false, reading);
}

function withTarget(known: Draft, { target, places }: Draft): Draft {
  const isOpen = known.role === "substitute" && known.rank === undefined;
  if (!isOpen || typeof known.target === "object" || typeof target !== "object") return known;
  const { substituteFor } = places;
  return {
    ...known,
    target: { ...target, member: undefined },
    places: substituteFor ? withSubstituteFor(known.places, substituteFor) : known.places,
  };
}

function targetOf({ target }: BlockDraft, repeated: ReadonlySet<Mention>): Draft["target"] {
  const isByName = typeof target === "object" && target.member && repeated.has(target.member);
  return isByName ? { ...target, member: undefined } : target;
}

/** More of one name in one body are no persons, and comparing all with all would be quadratic. */
const MOST_NAMESAKES = 50;

/** Positions of drafts by organization and family name. */
type Known = Map<Organization, Map<string, number[]>>;

function namesakes(known: Known, { organization, mention }: Draft): readonly number[] {
  return known.get(organization)?.get(nameKey(mention.name.familyName)) ?? [];
}

function remember(known: Known, { organization, mention }: Draft, at: number): void {
  const families = known.get(organization) ?? new Map<string, number[]>();
  if (families.size === 0) known.set(organization, families);
  const key = nameKey(mention.name.familyName);
  const positions = families.get(key);
  if (positions && positions.length < MOST_NAMESAKES) positions.push(at);
  else if (!positions) families.set(key, [at]);
}

function organizationOf({ name, place }: Block, { book, firstMentions }: Reading) {
  const organization = book.organizationAt(name, { place });
  if (organization && !firstMentions.has(organization)) firstMentions.set(organization, place);
  return organization;
}

function addOpenSeats(
  { openSeats, term }: Block,
  organization: Organization,
  reading: Reading,
): void {
  reading.openSeats.push(...openSeats.map((seat) => ({ ...seat, organization, term })));
}

/** Namesakes on the same kind of seat are one; what one of the two does not tell does not part them. */
function isSameSeat(known: Draft | undefined, own: BlockDraft): boolean {
  if (!known) return false;
  const [a, b] = [known.mention.name, own.mention.name];
  return (
    (known.role === "substitute") === (own.role === "substitute") &&
    fits(a.givenName, b.givenName) &&
    fits(a.formOfAddress, b.formOfAddress)
  );
}

function fits(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || nameKey(a) === nameKey(b);
}
