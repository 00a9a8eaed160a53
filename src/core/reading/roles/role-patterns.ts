import type { Role } from "../../register";

/** What a Funktion says. `substituteFor` where it names whom: "Vertretung für Frau X". */
export interface RoleReading {
  readonly role: Role;
  readonly votingRight?: boolean;
  readonly substituteFor?: string;
}

const NUMBER = "(?:\\d{1,2}|erste[rs]?|zweite[rs]?|dritte[rs]?)?";
const KIND_OF_MEMBER =
  "(?:ordentlich(?:e[srn]?)?|ordentl|ord|stimmberechtigt(?:e[srn]?)?|gewaehlt(?:e[srn]?)?|geboren(?:e[srn]?)?|weitere[srn]?)?";
/** Who is sent by a group: Elternvertreter, Gemeindevertreterin; never "Vertreter" alone, nor a deputy's word. */
const DELEGATE_OF_GROUP =
  "(?!stell|ersatz|verhinderung|abwesenheit|persoenlich|rechts)[a-z]{3,}vertret(?:er|erin|erinnen|ung)";
const MEMBER = `${KIND_OF_MEMBER}(?:mitglied(?:er|in|erin)?|mi?tgl|(?:ausschuss|gremien|gremiums|kreistags|rats|stadtrats|voll|einzel|beirats|fraktions)mitglied(?:er)?|kreistagsabgeordneter?|ktabg|beisitzer(?:in)?|delegierter?|entsandter?|entsandtesmitglied|teilnehmer(?:in)?|${DELEGATE_OF_GROUP})(?:kraftamtes|mitstimmrecht|qua[a-z]{0,10})?`;
const EXPERT = "(?:sachkundiger?|sachk)(?:rn?)?";
const CITIZEN = `${EXPERT}buerger(?:in|innen)?(?:mitstimmrecht)?|s?kb|sb|sachkb`;
const RESIDENT = `${EXPERT}einwohner(?:in|innen)?|s?ke|se|sachke`;
const ADVISORY = "(?:beratende[srn]?|berat|ber)(?:mitglied(?:er|in)?|mitgl)?";
const DEPUTY = `(?:persoenliche[rs]?|pers|${NUMBER})(?:stellvertretende[rsn]?|stellvertretend|stellvertreter|stellvertr|stellv|stv|ersatz|verhinderungsvertreter|abwesenheitsvertreter)`;
const GROUP_OF_OFFICES =
  "buergermeister|landrat|landraetin|dezernent|beigeordnete|kreisdirektor|kaemmerer|abteilungsleit|amtsleit|stadtrat|stadtraet";

const whole = (...choices: readonly string[]) => new RegExp(`^(?:${choices.join("|")})$`);

/**
 * Patterns on the word key; the first that matches decides. The order keeps deputy chairs and offices from
 * the deputies, and those who represent somebody from those who stand in for somebody.
 */
export const ROLE_PATTERNS: readonly (readonly [RegExp, RoleReading])[] = [
  [/ehemalig|ausgeschieden|verstorben|kandidat|nachrueck|ruhend/, { role: "unknown" }],
  [/fraktionsvorsitz/, { role: "member" }],
  [
    /(?:stellv|stv|vize|vertret)[a-z]*vors(?:itz|$)|vorsitz[a-z]*(?:stellv|stv|vertret)|^(?:[23]|zweite|dritte)r?vorsitz/,
    { role: "deputy-chair" },
  ],
  [/^(?:stellvertretende[rns]?|stellv|stv)leit(?:ung|er|erin)$/, { role: "deputy-chair" }],
  [/vorsitz|^(?:\d|co)?vors$|^leit(?:ung|er|erin)$/, { role: "chair" }],
  [
    whole(`${DEPUTY}(?:in)?(?:${RESIDENT}|${ADVISORY})`),
    { role: "substitute", votingRight: false },
  ],
  [
    whole(`${DEPUTY}(?:in)?(?:|(?:es|s)?${MEMBER}|m|${CITIZEN}|person|delegierter?)`, "sm|stm|s"),
    { role: "substitute" },
  ],
  [
    whole(
      `(?:persoenliche|pers|${NUMBER})(?:stellvertretung|vertretung|ersatzvertretung|verhinderungsvertretung|abwesenheitsvertretung|vertretendesmitglied)`,
      "vertret(?:er|erin|ung)im(?:verhinderungs|krankheits)fall",
      "(?:persoenliche[rs]?|pers)vertreter(?:in)?",
    ),
    { role: "substitute" },
  ],
  [
    /^vertret(?:er|erin|ung)?(?:in)?(?:de[rs]|vonde[rm]|vom|aus|fuerd(?:ie|en|as))[a-z]+/,
    { role: "member" },
  ],
  [
    new RegExp(`^(?:${CITIZEN})(?:mitberatenderstimme|ohnestimmrecht|beratend)$`),
    { role: "advisory", votingRight: false },
  ],
  [whole(CITIZEN), { role: "member", votingRight: true }],
  [whole(RESIDENT), { role: "advisory", votingRight: false }],
  [
    /^(?:staendige[rs]?)?(?:beratend|berat(?:$|er|mitgl)|bermitgl)|^mitglied(?:mit)?beratend|^mitberatender|^nichtstimmberechtigt|ohnestimmrecht$|^sachverstaendig|^expert/,
    { role: "advisory", votingRight: false },
  ],
  [/^stimmberechtigte?[srn]?(?:mitglied(?:er)?)?$/, { role: "member", votingRight: true }],
  [whole(MEMBER, "ordentlich", "om", "m"), { role: "member" }],
  [
    /^(?:staendige[rs]?)?gast(?:mitglied)?$|^(?:gaeste|gaestin)$|^(?:zuhoerer|beobachter)(?:in)?$/,
    { role: "guest" },
  ],
  [/^(?:stellvertretende|stellv|stv)?(?:schriftfuehr|protokoll)/, { role: "recorder" }],
  [/^(?:stellvertretende|stellv|stv)?(?:geschaeftsfuehr|geschaeftsstelle)/, { role: "office" }],
  [/^(?:stellvertretende|stellv|stv|co)?moderat/, { role: "moderation" }],
  // Who speaks for a Fraktion in a committee is one of its members, and so is his deputy.
  [
    /^(?:stellvertretende[rns]?|stellv|stv)?[a-z]*(?:sprecher|obmann|obfrau|obleute|obperson)(?:in)?$/,
    { role: "member" },
  ],
  // Offices: who holds one sits as a member; "stellv. Bürgermeister" is an office too, no deputy.
  [new RegExp(`(?:${GROUP_OF_OFFICES})[a-z]*$`), { role: "member" }],
  [
    /^leit(?:er|erin|ung)[a-z]{4,}|^(?:mitarbeiter(?:in)?(?:der|des))?verwaltung$/,
    { role: "member" },
  ],
];
