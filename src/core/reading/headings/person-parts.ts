import { fold } from "../text/plain-text";
import { MEMBERSHIP_VOCABULARY, type MembershipField } from "./membership-vocabulary";
import { headingKeys, LONGEST_HEADING, meaningOf } from "./vocabulary";

/** What a part of a person means under "Stellvertretung"; what is not listed concerns nobody here. */
const PART_OF_DEPUTY: ReadonlyMap<MembershipField, MembershipField> = new Map([
  ["name", "deputy"],
  ["member", "deputy"],
  ["delegate", "deputy"],
  ["deputy", "deputy"],
  ["givenName", "deputyGivenName"],
  ["formOfAddress", "deputyFormOfAddress"],
  ["gender", "deputyGender"],
  ["title", "deputyTitle"],
  ["affix", "deputyAffix"],
  ["onBehalfOf", "deputyOnBehalfOf"],
  ["institution", "deputyOnBehalfOf"],
  ["rank", "deputyRank"],
  ["rowNumber", "deputyRank"],
  ["start", "deputyStart"],
  ["end", "deputyEnd"],
]);

/** Whose parts stand below or behind such words: "Mitglied", "Angaben zur Stellvertretung". */
export type PersonGroup = "member" | "deputy";

export function personGroup(text: string): PersonGroup | undefined {
  const plain = fold(text);
  if (/vorsitz|vertretungs|vertretung f(?:ue|u)r/.test(plain)) return undefined;
  if (/stellv|vertret|ersatz|verhinderung|(?:^| )stv/.test(plain)) return "deputy";
  return /mitglied(?!schaft)|beisitz|delegiert|entsandt|person/.test(plain) ? "member" : undefined;
}

/** A heading of several rows, as tables/ joins it: "Stellvertretung: Vorname". */
export function groupedField(
  heading: string,
  fieldOf: (part: string) => MembershipField | undefined,
): MembershipField | undefined {
  // Of all rows together; more is a text, each of whose colons would be tried.
  if (heading.length > LONGEST_HEADING) return undefined;
  const [, group, part] = /^(.+?): (.+)$/.exec(heading) ?? [];
  if (group === undefined || part === undefined) return undefined;
  const field = fieldOf(part);
  if (field === undefined) return undefined;
  if (field.startsWith("deputy") && field !== "deputy") return field;
  if (personGroup(group) === "deputy") return PART_OF_DEPUTY.get(field) ?? "private";
  return meaningOf(MEMBERSHIP_VOCABULARY, heading) ?? field;
}

/** "Fraktion der Vertretung", "Stellvertreter Vorname", "Fraktion des Mitglieds": a part of whose name or origin. */
export function partField(heading: string): MembershipField | undefined {
  for (const key of headingKeys(heading)) {
    if (!SOME_PART.test(key)) continue;
    for (const [part, field] of PARTS) {
      const rest = key.replace(part, "");
      if (rest === key) continue;
      const whose =
        MEMBERSHIP_VOCABULARY.get(rest) ?? MEMBERSHIP_VOCABULARY.get(rest.replace(/e?s$/, ""));
      if (whose === "deputy") return PART_OF_DEPUTY.get(field);
      if (whose === "member") return field;
    }
  }
  return undefined;
}

/** Every name of a list is asked: hardly any holds one of the words. */
const SOME_PART = /name|anrede|titel|fraktion|partei|vorundzu/;

const PARTS: readonly (readonly [RegExp, MembershipField])[] = [
  [/^(?:nachname|familienname|name)(?:der|des|von)?/, "name"],
  [/^vornamen?(?:der|des|von)?/, "givenName"],
  [/^anrede(?:der|des|von)?/, "formOfAddress"],
  [/^titel(?:der|des|von)?/, "title"],
  [/^(?:fraktion|partei)(?:der|des|von)?/, "onBehalfOf"],
  [/(?:namevorname|nachnamevorname|vornamename|vorundnachname|vorundzuname)$/, "name"],
  [/(?:nachname|familienname)$/, "name"],
  [/vornamen?$/, "givenName"],
  [/name$/, "name"],
  [/anrede$/, "formOfAddress"],
  [/titel$/, "title"],
  [/(?:fraktion|partei)$/, "onBehalfOf"],
];
