import { looksLikeFormula } from "./formula-like";
import { withoutMarks } from "./name-marks";
import { isParty } from "../../words";
import { fold, memoized, tidy, withPlainDashes } from "../text/plain-text";

/**
 * What a name cell says when it names nobody: "open" (N.N., vakant, a dash), "declined" (keine
 * Entsendung), "pool" (alle weiteren Mitglieder der Fraktion), "none" (nobody is foreseen, or it points
 * elsewhere: "siehe GRÜNE"), "name" otherwise.
 */
export type NameCell = "blank" | "open" | "declined" | "pool" | "none" | "name";

const NOBODY = "(?:n\\. ?n\\.?|n ?n|n\\.n|n/n|n\\. ?b\\.|n\\. ?n\\. ?b\\.|vakant|vakanz|unbesetzt)";
const NOW =
  "(?:derzeit|zurzeit|zur zeit|momentan|aktuell|noch|bis auf weiteres|z\\. ?zt?\\.|ist|sind|bleibt|bleiben)";
const LACKING = `(?:${NOBODY}|(?:nicht|un)(?: ?besetzt| benannt| bekannt| gewaehlt)|offen|frei|unbekannt)`;
const SEAT =
  "(?:(?:der |die |dieser )?(?:sitz|platz|mandat|stelle|nachfolge|nachfolger(?:in)?|name|besetzung|benennung|nachbenennung|nachbesetzung|nachrueck(?:er|erin|ung)|mitglied|vertretung|stellvertretung))";
const TO_COME =
  "(?:berufen|benannt|besetzt|gewaehlt|nachbenannt|bestimmt|entsandt|nachgereicht|nachgemeldet)";
/** The seat is there, and nobody on it yet. */
const OPEN = new RegExp(
  `^(?:${[
    `(?:${SEAT} )?(?:${NOW} )*${LACKING}(?: seit .*)?`,
    `${NOBODY} (?:wird|folgt|soll) .*|n\\. ?n\\.?(?:,| [-/]) .*`,
    `(?:${SEAT} )?(?:wird|werden) .*${TO_COME}`,
    `(?:${SEAT} )?(?:${NOW} )*(?:folgt|erfolgt|ausstehend|ruht)(?: noch| spaeter)?`,
    `(?:${SEAT} )?(?:steht|stehen)(?: noch)? (?:nicht fest|aus)`,
    "(?:nach)?(?:benennung|besetzung) durch .*|\\(?bitte (?:eintragen|ergaenzen|ausfuellen|benennen)\\)?",
    "(?:(?:durch|von) .*)?(?:noch )?zu (?:benennen|besetzen|bestimmen|waehlen)(?: (?:durch|von) .*)?",
    "(?:die )?fraktion benennt noch|kein vorschlag|ausgeschieden|verstorben|(?:mandat )?niedergelegt|zurueckgetreten|ruecktritt|abberufen|tbd|tba",
    "\\?+|[-/.…]+",
  ].join("|")})$`,
);
/** "Herr N.N.", "Herr/Frau N.N.", "Dr. N.N.", "Ktabg. N.N.": what stands in front of nobody. */
const ADDRESSED_NOBODY = new RegExp(
  `^(?:(?:herrn?|frau|[hf]r\\.?) ?/ ?)?(?:(?:herrn?|frau|[hf]r\\.?|dr\\.|prof\\.|ktabg\\.|rm|bgm\\.) )+${NOBODY}$`,
);
/** "N.N./N.N.", "N.N., N.N.": several seats, and nobody on any. */
const SEVERAL_NOBODY = new RegExp(`^${NOBODY}(?: ?(?:/|,|und|u\\.) ?${NOBODY})+$`);
/** A form to be filled in: "Herrn/Frau ____", "……". */
const FORM =
  /^(?:(?:herrn?|frau) ?\/ ?(?:herrn?|frau)|(?:herrn?|frau)?[ _.…:]*[_…][ _.…:]*)[ _.…:]*$/;
const DECLINED =
  /^(?:(?:es (?:wird|werden) )?(?:keine?|niemand)(?: ausschussmitglied(?:er)?| mitglied(?:er)?)? ?(?:entsendung|benennung|entsandt|entsendet|benannt)|entsendung entfaellt|verzicht auf (?:die )?(?:entsendung|benennung)|auf (?:die )?(?:entsendung|benennung) wird verzichtet)\b/;
const NONE =
  /^(?:kein(?:e[rsn]?)?(?: (?:stellvert|stellv|vertret|pers|ersatz).*)?|keine angabe|k\. ?a\.?|ohne(?: (?:stellvert|vertret).*)?|entfaellt|niemand|verzicht(?:et)?|nicht (?:vorgesehen|erforderlich|vertreten)|nicht vorhanden|s\. ?[ou]\.|siehe .*|vgl\. .*|wie (?:vor|oben|zuvor|bisher)|dito|ebenda)$/;
/** "s. GRÜNE", "s. Anlage": points elsewhere. "S. Müller" and "s. B. Müller" are people. */
const POINTER = /^s\. (?!\p{L}\. )|^S\. (?:o|u|oben|unten|Anlage|Liste|Fraktion)\b/u;
const POOL_NOUN =
  "(?:(?:stellv(?:\\.|ertretende[nrs]?)|ordentliche[nrs]?|stimmberechtigte[nrs]?|gewaehlte[nr]?|sachkundige[nr]?) )*(?:[a-z]+s)?(?:mitglied(?:er[sn]?)?|abgeordnete[nr]?|buerger(?:innen)?|angehoerige[nr]?|personen|stellvertreter(?:innen)?|vertreter(?:innen)?)";
const THE_OTHERS = "(?:weitere|uebrige|andere|restliche|sonstige|verbleibende|beliebige)[nrs]?";
/** A circle that stands in for its members; each begins as no name does, and goes on in plain words. */
const POOL = new RegExp(
  [
    `^(?:jeweils |durch )*(?:alle[nrs]?|saemtliche[nr]?) ${THE_OTHERS} [^,]+$`,
    `^(?:jeweils |durch )*(?:(?:alle[nrs]?|saemtliche[nr]?)(?: ${THE_OTHERS})?|(?:die |der |das )?${THE_OTHERS})(?: ${POOL_NOUN}\\b.*)?$`,
    `^(?:jeweils |durch )*(?:die |ein(?:e[srnm]?)? |jede[srm]? )(?:jeweils )?(?:${THE_OTHERS} )?${POOL_NOUN} (?:de[rs]|aus|von|ihrer|seiner)\\b.*$`,
    `^(?:jeweils |durch )*mitglied(?:er)? (?:de[rs]|aus|von)\\b.*$`,
    `^(?:vertretung |stellvertretung )?(?:jeweils )?(?:durch |aus |innerhalb )+(?:der|die|den reihen der|eigene[rn]?|ihrer|seiner)? ?.*fraktion\\b.*$`,
    `^(?:ganze |gesamte |jeweilige |eigene )?fraktion$|^fraktions(?:mitglieder|intern)$|^rest der fraktion\\b`,
    `^(?:vertret(?:er|ungs)|fraktions)?pool(?:$| |-)|^poolvertretung|^poolloesung`,
    `(?:gegen|wechsel)seitige? (?:stell)?vertret|vertret[a-z]* (?:sich )?(?:gegenseitig|wechselseitig|untereinander)`,
  ].join("|"),
);
/** Footnote marks alone: "*", "1)", "²". */
const FOOTNOTE = /^(?:[*†‡¹²³⁴⁵⁶⁷⁸⁹]+|\(?\d{1,2}\)|\(\*+\))$/;

/** A longer text says nothing in these words, and looking for all of them would cost time. */
const LONGEST_STATEMENT = 1_000;

export const readNameCell = memoized((text: string): NameCell => {
  const plain = tidy(text);
  if (plain === "" || FOOTNOTE.test(plain)) return "blank";
  if (looksLikeFormula(plain) || plain.length > LONGEST_STATEMENT) return "name";
  const folded = withPlainDashes(fold(plain)).replace(/[\s.!]+$/, (end) =>
    end.includes(".") ? "." : "",
  );
  if (/^(?:herrn?|frau)$/.test(folded)) return "blank";
  const bare = withoutRemark(folded);
  const undotted = bare.replace(/\.$/, "");
  const is = (pattern: RegExp) => pattern.test(bare) || pattern.test(undotted);
  if (is(DECLINED)) return "declined";
  if (is(OPEN) || is(ADDRESSED_NOBODY) || is(SEVERAL_NOBODY) || FORM.test(bare)) return "open";
  if (!/\p{L}/u.test(plain)) return "blank";
  if (POOL.test(undotted)) return "pool";
  return is(NONE) || POINTER.test(plain) ? "none" : "name";
});

/** "1. N.N.²", "„N.N.“ (SPD)", "N.N. – CDU", "SPD: N.N.": what stands around it says nothing of the seat. */
function withoutRemark(folded: string): string {
  // A dash before a bracket is no bullet: "– (CDU)" is an open seat.
  const inner = /^[-/.…]+ ?\(/.test(folded) ? folded : withoutMarks(folded);
  const marked = inner === "" || /^[^a-z]*$/.test(inner) ? folded : inner;
  const open = marked
    .replace(/ ?[([][^()[\]]*[)\]]$/, (end) => (end.length < marked.length ? "" : end))
    .replace(/^[([]\s*|\s*[)\]]$/g, "");
  const [, before = "", name = ""] = /^([^:]{2,30}): (.+)$/.exec(open) ?? [];
  if (isParty(before)) return name;
  const [, rest = "", behind = ""] = /^(.+?)(?:,| [-/])\s*([^,]+)$/.exec(open) ?? [];
  return isParty(behind) ? rest : open;
}
