import type { Role } from "../../register";
import { beginsOffice, isOffice } from "../names/offices";
import { isParty } from "../../words";
import { fold, memoized, tidy, wordKey } from "../text/plain-text";
import { memberNamedIn } from "./named-member";
import { ROLE_PATTERNS, type RoleReading } from "./role-patterns";

export type { RoleReading } from "./role-patterns";

/** "Mitglied 2", "Stellvertretung Nr. 1", "Mitglied 1)": which of them it is, or a footnote. */
const NUMBER_BEHIND = /(?<=\p{L}{4}) (?:nr\. ?)?\d{1,2}\)?$/iu;
/** "gem. § 41 KrO", "(m/w/d)": says nothing of the role. */
const ASIDE =
  /,? ?\(?(?:(?:gem(?:äß|\.)?|nach|i\. ?S\. ?(?:d\.|v\.)|lt\.) )?§.*$|\([mwdx]\/[mwdx](?:\/[mwdx])?\)/i;
const NOTHING_SAID = /^(?:ka|keineangabe|unbekannt)$/;
/** Between several things that a person is at once: "Mitglied, stellv. Vorsitz". */
const BETWEEN = /[,;+&()]| und | u\. | - | – | \/ |\/(?=\p{L}{4})/u;

/** "Mitglied (stellv.)", but not "Mitglied(er)" nor "Vorsitzender (Stellvertreter)", who is one thing. */
const HAS_REMARK = /^(?!.*vorsitz).* \(/i;

/** A longer text is no Funktion, and looking for all patterns in it would cost time. */
const LONGEST_ROLE = 200;

/** What a Funktion means; undefined for a blank one, role "unknown" for what is not understood. */
export const parseRole = memoized((text: string): RoleReading | undefined => {
  if (text.length > LONGEST_ROLE) return { role: "unknown" };
  const plain = tidy(text).replace(ASIDE, "").replace(NUMBER_BEHIND, "");
  const named = memberNamedIn(plain);
  if (named !== undefined) return { role: "substitute", substituteFor: named };
  const key = wordKey(plain);
  if (key === "" || NOTHING_SAID.test(key)) return undefined;
  const [first, second] = HAS_REMARK.test(plain) ? [combined, simple] : [simple, combined];
  return first(plain) ?? second(plain) ?? { role: "unknown" };
});

function simple(text: string): RoleReading | undefined {
  const key = wordKey(text);
  const found = ROLE_PATTERNS.find(([pattern]) => pattern.test(key))?.[1];
  return found ?? (isOfficeAlone(text) ? { role: "member" } : undefined);
}

/** "Erster Beigeordneter", "KTM", "Fachbereichsleiterin"; "Vertreter" alone may be either. */
function isOfficeAlone(text: string): boolean {
  const words = text.split(" ");
  if (/^vertret(?:er|erin|erinnen)?(?:in|innen)?$/.test(wordKey(text))) return false;
  return words.some(isOffice) && words.every((word) => isOffice(word) || beginsOffice(word));
}

/** A member with an office keeps the seat; a deputy is one whatever else he is; a chair leads. */
const PRECEDENCE: readonly Role[] = [
  "unknown",
  "chair",
  "deputy-chair",
  "substitute",
  "guest",
  "advisory",
  "member",
  "office",
  "moderation",
  "recorder",
];

/** Several in one cell, and remarks in brackets; undefined where a part outside of them is not understood. */
function combined(text: string): RoleReading | undefined {
  const outside = partsOf(text.replace(/\([^()]*\)?/g, " "));
  const inside = [...text.matchAll(/\(([^()]*)\)?/g)].flatMap((match) => partsOf(match[1] ?? ""));
  const told = outside.filter((part) => !isParty(part)).map(simple);
  if (told.length === 0 || told.includes(undefined)) return undefined;
  const all = [...told, ...inside.map(simple)].filter((reading) => reading !== undefined);
  const role = PRECEDENCE.find((one) => all.some((reading) => reading.role === one));
  const votes = all.map(({ votingRight }) => votingRight).filter((vote) => vote !== undefined);
  if (role === undefined) return undefined;
  return votes.length === 0 ? { role } : { role, votingRight: !votes.includes(false) };
}

function partsOf(text: string): string[] {
  return text
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => wordKey(part) !== "");
}

/** True for a Funktion that says nothing: a dash, a dot. */
export function isEmptyRole(text: string): boolean {
  return wordKey(fold(text)) === "";
}
