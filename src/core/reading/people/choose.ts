import { nameKey } from "../names/name-key";
import { givenPartsOf, isLetter, partsFit } from "./given-parts";
import { addMention, bearerOf, fits, partyOf, type Bearer, type Mention } from "./mention";

/** All who bear one family name, and the mentions that could be several of them. */
export interface Family {
  readonly bearers: Bearer[];
  readonly ambiguous: { readonly mention: Mention; readonly candidates: readonly Bearer[] }[];
}

/** Gives the mention to the one of the candidates who is meant, if one is. */
export function decide(family: Family, mention: Mention, candidates: readonly Bearer[]): void {
  settle(family, mention, candidates, choose(mention, candidates));
}

/** Form of address and Fraktion may tell one of several apart; where they disagree, nobody is chosen. */
export function choose(mention: Mention, candidates: readonly Bearer[]): Bearer | undefined {
  const party = partyOf(mention);
  const { formOfAddress } = mention.name;
  const ofParty = narrowed(candidates, ({ parties }) => party !== undefined && parties.has(party));
  const ofForm = narrowed(
    candidates,
    (bearer) => formOfAddress !== undefined && bearer.formOfAddress === formOfAddress,
  );
  const [only, ...more] = ofParty.filter((bearer) => ofForm.includes(bearer));
  return more.length === 0 ? only : undefined;
}

/** Those for whom it holds; all, if it holds for none. */
function narrowed(
  candidates: readonly Bearer[],
  holds: (bearer: Bearer) => boolean,
): readonly Bearer[] {
  const some = candidates.filter(holds);
  return some.length > 0 ? some : candidates;
}

/** The mention goes to the chosen bearer; without one it is ambiguous and stands for itself. */
export function settle(
  family: Family,
  mention: Mention,
  candidates: readonly Bearer[],
  chosen: Bearer | undefined,
): void {
  if (chosen) addMention(chosen, mention);
  else {
    family.bearers.push(bearerOf(mention, true));
    family.ambiguous.push({ mention, candidates });
  }
}

/** The bearers that a name could mean: form of address and given name speak for or not against it. */
export function matching(mention: Mention, bearers: readonly Bearer[]): Bearer[] {
  const { givenName } = mention.name;
  const fitting = bearers.filter((bearer) => fits(bearer, mention));
  if (givenName === undefined) return fitting;
  const key = nameKey(givenName);
  const exact = fitting.filter((bearer) => bearer.givenKey === key);
  if (exact.length > 0) return exact;
  const parts = givenPartsOf(givenName);
  const isShort = parts.some(isLetter);
  return fitting.filter(
    ({ givenKey, givenParts }) =>
      givenKey === undefined ||
      ((isShort || givenParts.some(isLetter)) && partsFit(givenParts, parts)),
  );
}
