import type { Role } from "../../register";
import { withoutCount, withoutEnumeration } from "../text/enumeration";
import { fold, memoized, tidy } from "../text/plain-text";

/** What a heading between the rows says of all rows below it. */
export interface Section {
  readonly role: Role;
  /** undefined: the heading does not say. */
  readonly votingRight: boolean | undefined;
  /** "in folgender Reihenfolge": the rows below are a list in order. */
  readonly ranked: boolean;
  /** "Vertretung" and "Vertreter" alone: below a list of members deputies, elsewhere perhaps delegates. */
  readonly isDoubtful?: true;
}

const LONGEST_SECTION = 160;
/** Quick, for every name of a list is asked: no section goes without one of these. */
const MAY_BE =
  /mitgli|vertret|vorsitz|stellv|stv|ersatz|gast|gäste|führ|beisitz|moderat|berat|sachk|sachv|stimm|deleg|ordentlich/i;
/** Words that make a sentence of it, or something that is told of the members. */
const SENTENCE =
  /(?<!\p{L})(?:wird|werden|wurden?|sind|ist|hat|haben|nehmen|kann|können|anzahl|summe|gesamt|insgesamt)(?!\p{L})/u;

const DEPUTY =
  /^(?:(?:persoenliche[rsn]?|pers\.?|die|weitere[rsn]?|deren|gewaehlte[rsn]?|ordentliche[rsn]?|sachkundige[rsn]?) )*(?:stellvertret|stellv|stv(?![a-z])|vertretende|ersatz(?:mitglied|person|leute|vertret| in (?:der|folgender) (?:reihen|rang)folge|[ :]*$)|nachrueck(?:er|ende)|verhinderungsvertret|vertretung(?:en)?(?![a-z]| (?:de[rs]|von|aus|im|in) ))/;
/** "Vertreter" alone may be delegates; with nothing behind they are the deputies of a list of members. */
const BARE_DEPUTY = /^vertreter(?:innen|\/-?innen|in|\/in)?(?: und vertreter(?:innen)?)?$/;
const MEMBER =
  /^(?:(?:ordentliche[rsn]?|ord\.?|ordentl\.?|gewaehlte[rsn]?|weitere[rsn]?|geborene[rsn]?|uebrige[rsn]?|vollberechtigte[rsn]?|die) )*(?:mitglied(?:er|erinnen)?(?![a-z])|beisitz|kreistagsmitglied|ratsmitglied|ausschussmitglied|delegierte|ordentliche$)/;

const PATTERNS: readonly (readonly [RegExp, Role, boolean | undefined])[] = [
  [/^(?:(?:[1-9]\. )?(?:stellv|stv|vize))[a-z./]* ?vorsitz/, "deputy-chair", undefined],
  [/^vorsitz(?:ende[rsn]?|ende\/r|ende\(r\))?$/, "chair", undefined],
  [/^mitglied.*(?:stellv|vertret)/, "member", undefined],
  [
    /^(?:(?:staendige[rsn]?|weitere[rsn]?) )*(?:nicht[ -]?stimmberechtigt|beratend)|^mitglieder (?:mit beratend|ohne stimm|mit nur beratend)|^ohne stimmrecht/,
    "advisory",
    false,
  ],
  [
    /^(?:(?:die|ordentliche) )?stimmberechtigt|^mitglieder mit stimm|^mit stimmrecht/,
    "member",
    true,
  ],
  [/^sachkundige[rn]? buerger/, "member", true],
  [/^(?:sachkundige[rn]? einwohner|sachverstaendige)/, "advisory", false],
  [MEMBER, "member", undefined],
  [/^(?:staendige[rn]? )?(?:gast|gaeste)(?:$| (?:de[rs]|aus|im|in|mit) )/, "guest", undefined],
  // "Moderation: Jugendamt" above a list tells who moderates, and nothing of the rows below.
  [/^(?:schrift|protokoll)fuehr(?:ung|er|erin|er\/-?in)$/, "recorder", undefined],
  [/^geschaeftsfuehr(?:ung|er|erin|er\/-?in)$/, "office", undefined],
  [/^moderation(?:en)?$/, "moderation", undefined],
];

/** What one person is, in front of the name: "Sachkundige Bürgerin Ina Muster", "Mitglied Frau Muster". */
const MANDATE =
  /^(?:(?:ständige[rs]?|beratendes|stimmberechtigtes|ordentliches|stellvertretendes|stellv\.) )?(?:sachkundige (?:bürger|einwohner)in|sachkundiger (?:bürger|einwohner)|mitglied|(?:ausschuss|kreistags|rats)mitglied|(?:schriftführer|beisitzer)(?:in)?|gast) /i;
const NAMED =
  /^(?:(?:Herrn?|Frau|Dr\.|Prof\.) )+\p{Lu}|^(?!Fraktion|Partei|Gruppe|Kreis|Stadt)\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Ll}+)?,? \p{Lu}\p{Ll}[\p{L}'’-]*(?:$|[ ,(])/u;

/** "A Stimmberechtigte Mitglieder", "II. Stellvertretende Mitglieder:" → what the rows below are. */
export const readSection = memoized((text: string): Section | undefined => {
  if (!MAY_BE.test(text)) return undefined;
  const plain = withoutCount(withoutEnumeration(tidy(text)));
  if (plain === "" || plain.length > LONGEST_SECTION) return undefined;
  const words = fold(plain);
  if (SENTENCE.test(words) || namesPerson(plain)) return undefined;
  const ranked = /reihenfolge|rangfolge/.test(words);
  if (!words.includes("vorsitz") && (DEPUTY.test(words) || BARE_DEPUTY.test(words))) {
    const isAdvisory = /beratend|einwohner|ohne stimm/.test(words);
    const isDoubtful = /^vertret(?!ende)/.test(words);
    return {
      role: "substitute",
      votingRight: isAdvisory ? false : undefined,
      ranked,
      ...(isDoubtful ? { isDoubtful } : {}),
    };
  }
  const found = PATTERNS.find(([pattern]) => pattern.test(words));
  return found && { role: found[1], votingRight: found[2], ranked };
});

function namesPerson(text: string): boolean {
  const behind = text.replace(MANDATE, "");
  return behind !== text && NAMED.test(behind);
}
