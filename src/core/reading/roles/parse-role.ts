import type { Role } from "../../register";
import { fold, memoized, tidy, wordKey } from "../text/plain-text";

/** What a Funktion says. `substituteFor` where it names whom: "Vertretung für Frau X". */
export interface RoleReading {
  readonly role: Role;
  readonly votingRight?: boolean;
  readonly substituteFor?: string;
}

const MEMBER_WORDS =
  "(?:ordentlich(?:e[srn]?)?|ordentl|ord|stimmberechtigt(?:e[srn]?)?|gewaehlt(?:e[srn]?)?|geboren(?:e[srn]?)?)?(?:mitglied(?:er|in|erin)?|ausschussmitglied|gremienmitglied|gremiumsmitglied|kreistagsmitglied|ratsmitglied|kreistagsabgeordneter?|ktabg|beisitzer(?:in)?|delegierter?|entsandter?|entsandtesmitglied|vollmitglied|teilnehmer(?:in)?)(?:kraftamtes|mitstimmrecht|qua[a-z]{0,10})?";
const CITIZEN = "(?:sachkundiger?|sachk)(?:rn?)?buerger(?:in|innen)?(?:mitstimmrecht)?|s?kb|sb";
const RESIDENT = "(?:sachkundiger?|sachk)(?:rn?)?einwohner(?:in|innen)?|s?ke|se";
const DEPUTY =
  "(?:persoenliche[rs]?|pers|\\d{1,2}|erste[rs]?|zweite[rs]?|dritte[rs]?)?(?:stellvertretende[rsn]?|stellvertreter|stellvertr|stellv|stv|ersatz|verhinderungsvertreter|abwesenheitsvertreter)";

const ADVISORY =
  /^(?:staendige[rs]?)?beratend|^mitglied(?:mit)?beratend|^nichtstimmberechtigt|ohnestimmrecht$|^sachverstaendig/;

/** Patterns on the word key, the first that matches decides. The order keeps deputy chairs from the deputies. */
const PATTERNS: readonly (readonly [RegExp, RoleReading])[] = [
  [/fraktionsvorsitz/, { role: "member" }],
  [
    /(?:^|\d)(?:stellv|stv|vize|vertret)[a-z]*vorsitz|vorsitz[a-z]*(?:stellv|stv|vertret)/,
    { role: "deputy-chair" },
  ],
  [
    /^(?:stellvertretende[rns]?|stellv|stv)[a-z]{0,20}(?:sprecher|leitung|leiter)/,
    { role: "deputy-chair" },
  ],
  [/vorsitz/, { role: "chair" }],
  [
    new RegExp(`^${DEPUTY}(?:in)?(?:${RESIDENT}|beratende[srn]?mitglied)$`),
    { role: "substitute", votingRight: false },
  ],
  [
    new RegExp(`^${DEPUTY}(?:in)?(?:|(?:es|s)?${MEMBER_WORDS}|${CITIZEN}|person|delegierter?)$`),
    { role: "substitute" },
  ],
  [
    /^(?:persoenliche|pers|\d|erste|zweite|dritte)?(?:stellvertretung|vertretung|ersatzvertretung|verhinderungsvertretung|abwesenheitsvertretung|vertretendesmitglied)$/,
    { role: "substitute" },
  ],
  [/^(?:persoenliche[rs]?|pers)(?:vertreter|vertreterin)$/, { role: "substitute" }],
  [
    /^vertret(?:er|erin|ung)?(?:in)?(?:de[rs]|vonde[rm]|vom|aus|fuerd(?:ie|en|as))[a-z]+/,
    { role: "member" },
  ],
  [new RegExp(`^(?:${CITIZEN})$`), { role: "member", votingRight: true }],
  [new RegExp(`^(?:${RESIDENT})$`), { role: "advisory", votingRight: false }],
  [ADVISORY, { role: "advisory", votingRight: false }],
  [/^stimmberechtigte?[srn]?(?:mitglied(?:er)?)?$/, { role: "member", votingRight: true }],
  [new RegExp(`^(?:${MEMBER_WORDS}|ordentlich|om|m)$`), { role: "member" }],
  [/^(?:staendige[rs]?)?(?:gast|gaeste|gaestin)$/, { role: "guest" }],
  [/^(?:stellvertretende|stellv|stv)?(?:schriftfuehr|protokoll)/, { role: "recorder" }],
  [/^(?:stellvertretende|stellv|stv)?(?:geschaeftsfuehr|geschaeftsstelle)/, { role: "office" }],
  [/^(?:stellvertretende|stellv|stv|co)?moderat/, { role: "moderation" }],
  // Offices: who holds one sits as a member; "stellv. Bürgermeister" is an office too, no deputy.
  [
    /(?:buergermeister|landrat|landraetin|dezernent|beigeordnete|kreisdirektor|kaemmerer|abteilungsleit|amtsleit|stadtrat|stadtraet)[a-z]*$/,
    { role: "member" },
  ],
];

/** "Vertretung für Herrn X", "Stellvertreterin von Frau Y": the Funktion itself names the member. */
const NAMES_MEMBER =
  /^(?:pers(?:\.|önliche[rs]?)? )?(?:stellv\.?|stv\.?|stellvertret\p{L}*|vertretung|vertreter(?:in)?|vertreter\/in)(?:\/in)? (?:für (?!die |den |das )|von (?=herrn? |frau ))(.+)$/iu;

/** What a Funktion means; undefined for a blank one, role "unknown" for what is not understood. */
export const parseRole = memoized((text: string): RoleReading | undefined => {
  const named = NAMES_MEMBER.exec(tidy(text))?.[1];
  if (named !== undefined) return { role: "substitute", substituteFor: named };
  const key = wordKey(text);
  if (key === "") return undefined;
  return known(key) ?? known(wordKey(text.replace(/\([^()]*\)/g, " "))) ?? { role: "unknown" };
});

function known(key: string): RoleReading | undefined {
  return PATTERNS.find(([pattern]) => pattern.test(key))?.[1];
}

/** True for a Funktion that says nothing: a dash, a dot. */
export function isEmptyRole(text: string): boolean {
  return wordKey(fold(text)) === "";
}
