import type { Role } from "../../register";

/** What a Funktion says. `substituteFor` where it names whom: "Vertretung für Frau X". */
export interface RoleReading {
  readonly role: Role;
  readonly votingRight?: boolean;
  readonly substituteFor?: string;
}

const NUMBER = "(?:\\d{1,2}|erste[rs]?|zweite[rs]?|dritte[rs]?)?";
const KIND_OF_MEMBER =
  "(?:ordentlich(?:e[srn]?)?|ordentl|ord|stimmber(?:echtigt(?:e[srn]?)?)?|gewaehlt(?:e[srn]?)?|geb(?:oren(?:e[srn]?)?)?|gekorene[srn]?|berufene[srn]?|kooptierte[srn]?|hauptamtliche[srn]?|weitere[srn]?)?";
/** Who is sent by a group: Elternvertreter, Gemeindevertreterin; never "Vertreter" alone, nor a deputy's word. */
const DELEGATE_OF_GROUP =
  "(?![a-z]*stellv|ersatz|verhinderung|abwesenheit|pers(?:oen|$)|rechts)[a-z]{3,}vertret(?:er|erin|erinnen|ung)";
/** "Mitglied im KoStAG", "Mitglied der CDU-Fraktion". */
const OF_BODY = "(?:(?:de[rs]|im|inde[rm])(?!.*(?:berat|vertret|fall$))[a-z0-9]{2,40})?";
/** "Leitung", "AG-Leitung", "Leiterin der Arbeitsgruppe": leads the body itself, not an office of the town hall. */
const BODY = "(?:ag|arbeitsgruppe|kostag|steuerungsgruppe|arbeitskreis|gremium)";
const LEADER = `(?:${BODY}n?s?)?leit(?:ung|er|erin)(?:de[rs]${BODY}s?)?`;
const MEMBER = `${KIND_OF_MEMBER}(?:mitglied(?:er|in|erin)?|mi?tgl|(?:ausschuss|gremien|gremiums|kreistags|kt|rats|stadtrats|voll|einzel|beirats|fraktions)mitglied(?:er)?|kreistagsabgeordneter?|ktabg|beisitzer(?:in)?|delegierter?|entsandter?|entsandtesmitglied|teilnehmer(?:in)?|${DELEGATE_OF_GROUP})(?:kraftamtes|mitstimmrecht|qua[a-z]{0,10})?`;
const EXPERT = "(?:sachkundiger?|sachkd?)(?:rn?)?";
const CITIZEN = `${EXPERT}buerger(?:in|innen)?(?:mitstimmrecht)?|s?kb|sb|sachkb`;
const RESIDENT = `${EXPERT}einw(?:ohner(?:in|innen)?)?|s?ke|se|sachke`;
const ADVISORY = "(?:beratende[srn]?|berat|ber)(?:mitglied(?:er|in)?|mitgl)?";
const PERSONAL = "pers(?:oenl(?:iche[rs]?)?)?";
const DEPUTY = `(?:${PERSONAL}|${NUMBER})(?:stellvertretende[rsn]?|stellvertretend|stellvertreter|stellvertr|stellv|stv|ersatz|ersatzvertreter|vertretungs(?=mitglied)|verhinderungsvertreter|abwesenheitsvertreter)`;
const GROUP_OF_OFFICES =
  "buergermeister|landrat|landraetin|dezernent|beigeordnete|kreisdirektor|kaemmerer|abteilungsleit|amtsleit|stadtrat|stadtraet";

/** "Vertreterin Jobcenter", "Vertretung freie Träger": who is named is no person. */
const DELEGATE_OF_INSTITUTION =
  /^vertret(?:er|erin|ung)(?:in)?(?:(?:freie|oeffentliche)[rn]?)?[a-z]*(?:amt|amtes|center|traeger|pflege|verband|verbaende|schulen?|kirchen?|verwaltung|kreis|stadt|gemeinden?|politik|ehrenamt|eltern|zentrum|polizei|wirtschaft|kammer|gewerkschaft|vereine?|zielgruppen?)$/;

const whole = (...choices: readonly string[]) => new RegExp(`^(?:${choices.join("|")})$`);

/**
 * Patterns on the word key; the first that matches decides. The order keeps deputy chairs and offices from
 * the deputies, and those who represent somebody from those who stand in for somebody.
 */
export const ROLE_PATTERNS: readonly (readonly [RegExp, RoleReading])[] = [
  [/ehemalig|ausgeschieden|verstorben|kandidat|nachrueck|ruhend/, { role: "unknown" }],
  [/fraktionsvorsitz/, { role: "member" }],
  [
    /^(?:persoenlichen?|pers)?(?:stell|stv|vertret|ersatz)[a-z]*(?:de[rs]|fuerdas)\d{1,2}(?:ordentlichen)?mitglied(?:e?s)?$/,
    { role: "substitute" },
  ],
  [
    /(?:stellv|stv|vize|vertret)[a-z]*vors(?:itz|$)|vorsitz[a-z]*(?:stellv|stv|vertret)|^(?:[23]|zweite|dritte)r?vorsitz/,
    { role: "deputy-chair" },
  ],
  [new RegExp(`^(?:stellvertretende[rns]?|stellv|stv)${LEADER}$`), { role: "deputy-chair" }],
  [new RegExp(`vorsitz|^(?:\\d|co)?vors$|^${LEADER}$`), { role: "chair" }],
  [
    whole(
      `${DEPUTY}(?:in)?(?:${RESIDENT}|${ADVISORY})${OF_BODY}`,
      `${ADVISORY}(?:stellvertretung|vertretung|stellvertreter(?:in)?)`,
    ),
    { role: "substitute", votingRight: false },
  ],
  [
    whole(
      `${DEPUTY}(?:in|innen)?(?:|de[sr]mitglied(?:e?s|er)?|(?:(?:es|s)?${MEMBER}|m|${CITIZEN}|person|delegierter?)${OF_BODY})`,
      "sm|stm|s",
    ),
    { role: "substitute" },
  ],
  [
    whole(
      `(?:${PERSONAL}|${NUMBER})(?:stellvertretung|vertretung|ersatzvertretung|verhinderungsvertretung|abwesenheitsvertretung|vertretendesmitglied)(?:desmitglied(?:e?s)?)?`,
      "(?:vertret(?:er|erin|ung))?im(?:verhinderungs|krankheits|vertretungs)fall",
      "vertret(?:er|erin|ung)beiverhinderung",
      `${PERSONAL}(?:vertreter(?:in)?|vertr)`,
    ),
    { role: "substitute" },
  ],
  [
    /^vertret(?:er|erin|ung)?(?:in)?(?:de[rs]|vonde[rm]|vom|aus|fuerd(?:ie|en|as))[a-z]+/,
    { role: "member" },
  ],
  [DELEGATE_OF_INSTITUTION, { role: "member" }],
  [
    new RegExp(`^(?:${CITIZEN})(?:mitberatenderstimme|ohnestimmrecht|beratend)$`),
    { role: "advisory", votingRight: false },
  ],
  [whole(CITIZEN), { role: "member", votingRight: true }],
  [whole(RESIDENT), { role: "advisory", votingRight: false }],
  [
    /^(?:staendige[rs]?)?(?:beratend|berat(?:$|er|mitgl)|bermitgl)|^mitglied(?:mit)?beratend|^mitberatender|^nichtstimmber|^nurberatend|ohnestimmrecht$|^sachverstaendig|^expert/,
    { role: "advisory", votingRight: false },
  ],
  [
    /^stimmber(?:echtigte?[srn]?)?(?:mitglied(?:er)?)?$|^mitgliedmitstimmrecht$/,
    { role: "member", votingRight: true },
  ],
  [whole(`${MEMBER}${OF_BODY}`, "ordentlich", "om", "m"), { role: "member" }],
  [
    /^(?:staendige[rs]?|dauer)?gast(?:mitglied)?$|^(?:gaeste|gaestin)$|^(?:zuhoerer|beobachter)(?:in)?$/,
    { role: "guest" },
  ],
  [/^(?:stellvertretende|stellv|stv)?(?:schriftfuehr|protokoll)/, { role: "recorder" }],
  [/^(?:stellvertretende|stellv|stv)?(?:geschaeftsfuehr|geschaeftsstelle|gf$)/, { role: "office" }],
  [/^(?:stellvertretende|stellv|stv|co)?moderat/, { role: "moderation" }],
  // Who speaks for a Fraktion in a committee is one of its members, and so is his deputy.
  [
    /^(?:stellvertretende[rns]?|stellv|stv)?[a-z]*(?:sprecher|obmann|obfrau|obleute|obperson)(?:in)?$/,
    { role: "member" },
  ],
  // Offices: who holds one sits as a member; "stellv. Bürgermeister" is an office too, no deputy.
  [new RegExp(`(?:${GROUP_OF_OFFICES})[a-z]*$`), { role: "member" }],
  [
    /^(?:stellvertretende[rns]?|stellv|stv)?leit(?:er|erin|ung)[a-z]{4,}|^(?:mitarbeiter(?:in)?(?:der|des))?verwaltung$/,
    { role: "member" },
  ],
  [
    /^(?:stellvertretende[rns]?|stellv|stv)?[a-z]{3,}(?<!beg)leit(?:er|erin|ung)$/,
    { role: "member" },
  ],
];
