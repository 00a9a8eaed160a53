import type { Organization, Role } from "../../register";
import { targetAt } from "./deputy-target";
import { withSubstituteFor } from "./row-places";
import type { Draft, DraftTarget } from "./draft";

/** A draft of which it is settled whom it stands in for. */
export type SettledDraft = Omit<Draft, "target"> & { readonly target: DraftTarget | undefined };

const SEATED: readonly Role[] = ["member", "chair", "deputy-chair"];

/**
 * A mark or a list may say of a deputy only that he is one. Where the lists name a single member of the
 * organization, he stands in for nobody else; where they name several, nothing is guessed.
 */
export function withOnlyMembers(drafts: readonly Draft[]): readonly SettledDraft[] {
  if (drafts.every(isSettled)) return drafts;
  const seated = seatedIn(drafts);
  return drafts.map((draft) => {
    if (isSettled(draft)) return draft;
    const only = seated.get(draft.organization);
    if (!only || only === "several") return { ...draft, target: undefined };
    const target = targetAt(only.mention);
    return { ...draft, target, places: withSubstituteFor(draft.places, target.at.place) };
  });
}

function isSettled(draft: Draft): draft is SettledDraft {
  return draft.target !== "only-member";
}

/** A chair alone is no single member: the list does not hold the others. */
function seatedIn(drafts: readonly Draft[]): Map<Organization, Draft | "several"> {
  const seated = new Map<Organization, Draft | "several">();
  for (const draft of drafts) {
    if (!SEATED.includes(draft.role)) continue;
    const isFirst = !seated.has(draft.organization) && draft.role === "member";
    seated.set(draft.organization, isFirst ? draft : "several");
  }
  return seated;
}
