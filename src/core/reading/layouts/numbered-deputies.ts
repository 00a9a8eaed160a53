import type { Organization } from "../../register";
import { fold, memoized } from "../text/plain-text";
import { targetAt } from "./deputy-target";
import { withSubstituteFor } from "./row-places";
import type { Draft } from "./draft";

const MEMBER = /^(?:(\d{1,2})\. ?(?:ordentl\S* )?mitglied|mitglied (\d{1,2}))$/;
const DEPUTY =
  /^(?:(\d{1,2})\. ?(?:pers\S* )?(?:stell|vertret|stv|ersatz)\S*(?: mitgl\S*)?|(?:pers\S* )?(?:stell|vertret|stv|ersatz)\S*(?: mitgl\S*)? (\d{1,2})|(?:stell|vertret|stv|ersatz)\S* (?:de[sr]|fuer das) (\d{1,2})\. (?:ordentl\S* )?mitglied\S*)$/;

/** "2. Vertretung" stands in for the "2. Mitglied" of the same body; where no members count, for nobody in particular. */
export function withNumberedMembers(drafts: readonly Draft[]): readonly Draft[] {
  const members = new Map<Organization, Map<string, Draft>>();
  for (const draft of drafts) {
    const number = draft.role === "member" ? memberNumber(draft.roleText ?? "") : undefined;
    if (number === undefined) continue;
    const own = members.get(draft.organization) ?? new Map<string, Draft>();
    members.set(draft.organization, own.set(number, draft));
  }
  if (members.size === 0) return drafts;
  return drafts.map((draft) => {
    const isOpen = draft.role === "substitute" && draft.target === undefined;
    const number = isOpen ? deputyNumber(draft.roleText ?? "") : undefined;
    const member = members.get(draft.organization)?.get(number ?? "");
    if (!member) return draft;
    const target = targetAt(member.mention);
    return { ...draft, target, places: withSubstituteFor(draft.places, target.at.place) };
  });
}

const memberNumber = memoized((roleText) => numberIn(roleText, MEMBER));
const deputyNumber = memoized((roleText) => numberIn(roleText, DEPUTY));

function numberIn(roleText: string, pattern: RegExp): string | undefined {
  return pattern.exec(fold(roleText))?.slice(1).find(Boolean);
}
