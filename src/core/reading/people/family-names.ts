import { choose, decide, settle, type Family } from "./choose";
import { groupBy } from "../../register";
import {
  addMention,
  bearerOf,
  fits,
  fraktionOf,
  partyOf,
  type Bearer,
  type Mention,
} from "./mention";

interface Decision {
  readonly mention: Mention;
  readonly candidates: readonly Bearer[];
  readonly chosen: Bearer | undefined;
}

/** Places mentions of a family name alone. All are decided before any is placed, so that the order does not matter. */
export function placeFamilyNames(family: Family, mentions: readonly Mention[]): void {
  const named = family.bearers.filter(({ ambiguous }) => !ambiguous);
  const decideFrame = memoizedByFrame((mention): Omit<Decision, "mention"> => {
    const candidates = named.filter((bearer) => fits(bearer, mention));
    return { candidates, chosen: choose(mention, candidates) };
  });
  const decisions = mentions.map((mention): Decision => ({ mention, ...decideFrame(mention) }));
  const doubtful = claimedTwice(decisions);
  const placed = decisions.filter(({ candidates }) => candidates.length > 0);
  for (const { mention, candidates, chosen } of placed) {
    const isDoubtful = chosen && mention.name.formOfAddress !== undefined && doubtful.has(chosen);
    settle(family, mention, candidates, isDoubtful ? undefined : chosen);
  }
  placeAlone(
    family,
    decisions.filter(({ candidates }) => candidates.length === 0).map(({ mention }) => mention),
  );
}

/** The same answer for all mentions that tell the same. */
function memoizedByFrame<V>(make: (mention: Mention) => V): (mention: Mention) => V {
  const known = new Map<string, V>();
  return (mention) => {
    const { formOfAddress, affix } = mention.name;
    const frame = [formOfAddress, affix, partyOf(mention)].map((part) => part ?? "").join("|");
    const value = known.get(frame) ?? make(mention);
    known.set(frame, value);
    return value;
  };
}

/** "Frau Muster" and "Herr Muster" beside one Kim Muster: one of the two is somebody else. */
function claimedTwice(decisions: readonly Decision[]): Set<Bearer> {
  const forms = new Map<Bearer, Set<string>>();
  for (const { mention, chosen } of decisions) {
    const { formOfAddress } = mention.name;
    if (!chosen || formOfAddress === undefined) continue;
    const claims = forms.get(chosen) ?? new Set<string>();
    if (claims.size === 0) forms.set(chosen, claims);
    claims.add(formOfAddress);
  }
  return new Set([...forms].filter(([, claims]) => claims.size > 1).map(([bearer]) => bearer));
}

/** Family names without any given name: told apart by form of address and by party. */
function placeAlone(family: Family, mentions: readonly Mention[]): void {
  const groups = [...groupBy(mentions, frameOf).values()];
  groups.sort((a, b) => tellsOf(b[0]) - tellsOf(a[0]));
  const bearers: Bearer[] = [];
  for (const group of groups) {
    const [first] = group;
    if (!first) continue;
    const candidates = bearers.filter(
      (bearer) => fits(bearer, first) && partiesFit(bearer, fraktionOf(first)),
    );
    if (candidates.length === 0) bearers.push(groupedBearer(first, group.slice(1)));
    else for (const mention of group) decide(family, mention, candidates);
  }
  family.bearers.push(...bearers);
}

function groupedBearer(first: Mention, others: readonly Mention[]): Bearer {
  const bearer = bearerOf(first);
  for (const mention of others) addMention(bearer, mention);
  return bearer;
}

function frameOf(mention: Mention): string {
  const { formOfAddress, affix } = mention.name;
  return `${formOfAddress ?? ""}|${affix}|${fraktionOf(mention) ?? ""}`;
}

function tellsOf(mention: Mention | undefined): number {
  if (!mention) return 0;
  return (mention.name.formOfAddress ? 2 : 0) + (fraktionOf(mention) === undefined ? 0 : 1);
}

function partiesFit({ mentions }: Bearer, party: string | undefined): boolean {
  const [first] = mentions;
  const own = first && fraktionOf(first);
  return party === undefined || own === undefined || own === party;
}
