import type { Mention } from "../people/mention";
import type { DraftTarget } from "./draft";

/** Whom a deputy stands in for, where the list sets him beside that member; the text is the member's name. */
export function targetAt(member: Mention): DraftTarget {
  const { formOfAddress, title, givenName, familyName } = member.name;
  const text = [formOfAddress, title, givenName, familyName].filter(Boolean).join(" ");
  return { text, member, at: member };
}
