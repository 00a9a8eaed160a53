import type { Role } from "../../../register";
import { parseName } from "../../names/parse-name";
import { parseRole } from "../../roles/parse-role";
import { titleTerm } from "../title-term";
import { targetAt } from "../deputy-target";
import type { Draft } from "../draft";
import type { Block, BlockDraft, EntryContext } from "./block";

/** A member, or a deputy of a list: by its number or place in order, or as the member of that number. */
export function personDraft(
  block: Block,
  text: string,
  number: number | undefined,
  target: string | undefined,
  context: EntryContext,
): BlockDraft {
  const { section, isPersonal } = context;
  if (target !== undefined)
    return draftOf(
      block,
      text,
      "substitute",
      { target: { text: target, member: undefined, at: context } },
      context,
    );
  if (section.role !== "substitute") return draftOf(block, text, section.role, {}, context);
  const paired = isPersonal && number !== undefined ? memberNumbered(block, number) : undefined;
  if (paired)
    return draftOf(block, text, "substitute", { target: targetAt(paired.mention) }, context);
  const rank = isPersonal
    ? undefined
    : (number ?? (section.ranked ? nextRank(block, context) : undefined));
  const free = rank === undefined ? ({ target: "only-member" } as const) : { rank };
  return draftOf(block, text, "substitute", free, context);
}

function memberNumbered({ drafts }: Block, number: number): BlockDraft | undefined {
  return drafts.filter(({ role }) => role !== "substitute")[number - 1];
}

/** Each Fraktion counts its own deputies. */
function nextRank({ drafts }: Block, { fraktion }: EntryContext): number {
  const ranks = drafts
    .filter(({ onBehalfOf }) => fraktion === undefined || onBehalfOf === fraktion)
    .flatMap(({ rank }) => rank ?? []);
  return Math.max(0, ...ranks) + 1;
}

export function draftOf(
  block: Block,
  text: string,
  role: Role,
  deputy: Partial<Pick<Draft, "target" | "rank" | "term">>,
  { place, section, fraktion }: EntryContext,
): BlockDraft {
  const name = parseName(text);
  const onBehalfOf = name.party ?? fraktion;
  const said = role === "member" ? parseRole(name.bracket ?? "") : undefined;
  const isBeside = role === "substitute" && section.role !== role;
  const isSaid = said !== undefined && said.role !== "unknown";
  const { target, rank, term } = deputy;
  return {
    mention: { name, place, onBehalfOf },
    role: isSaid ? said.role : role,
    roleText: isSaid ? name.bracket : undefined,
    votingRight: isBeside ? undefined : (section.votingRight ?? said?.votingRight),
    onBehalfOf,
    area: undefined,
    term: titleTerm(name.period ?? "") ?? term ?? block.term,
    target,
    rank,
    remark: undefined,
    nameText: text,
    places: {
      person: place,
      organization: block.place,
      ...(target && target !== "only-member" ? { substituteFor: target.at.place } : {}),
      ...(rank === undefined ? {} : { rank: place }),
    },
  };
}
