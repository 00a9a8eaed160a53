import { parseRole } from "../roles/parse-role";
import { memoized, wordKey } from "../text/plain-text";
import { mayBeGivenName } from "./given-names";
import { isFormOfAddress } from "./name-frame";
import { nameWords } from "./name-words";
import { beginsOffice, isOffice } from "./offices";
import { isParty } from "../../words";
import { isAffix, isDegree, isFaculty, isTitle } from "./titles";

/** What a piece of a name cell beside the name says. "name" is the given name or the family name. */
export type PieceKind =
  | "party"
  | "role"
  | "period"
  | "institution"
  | "affix"
  | "title"
  | "formOfAddress"
  | "nothing"
  | "name";

/** E-mail addresses, and numbers that begin as telephone numbers do; the words before them too. */
const CONTACT =
  /[<(]?\S+@\S+\.\p{L}+[>)]?|(?:\b(?:tel|telefon|fon|mobil|handy|fax|e-?mail|mail)\b[.:]*\s*)+|(?:\+|\b0)\d[\d /()-]{4,}\d\b/giu;
const PERIOD = /^(?:bis|ab|seit|vom|von)\b.*\d|^\d{1,2}\.\d{1,2}\.\d{2,4}\b/i;
/** "geb. Beispiel", "(neu)", "(angefragt)": says nothing of who sends the person. */
const REMARK =
  /^(?:geb(?:\.|oren|orene)?|verh(?:\.|eiratet|eiratete)?|verw|gesch|gen\.|genannt|verstorben|verst|ausgeschieden|(?:neu|alt)$|angefragt|vorbehaltlich|unter vorbehalt|vorschlag|vorgeschlagen|noch nicht best|wird noch|best(?:\.|ätigt)|gewählt|wiedergewählt|kommissarisch|entschuldigt|erkrankt|elternzeit|in elternzeit|ruhend|nachfolge|nachgerückt)(?![\p{L}-])/iu;
/** Words of bodies that send somebody: no given name ends so. */
const INSTITUTION =
  /(?:verband|verbandes|verein|vereins|amt|amtes|amts|schule|kirche|zentrum|stiftung|genossenschaft|gewerkschaft|gesellschaft|jobcenter|kreis|stadt|gemeinde|verwaltung|werk|kammer|beirat|konferenz|gmbh|netzwerk|büro|dienst|dezernat|abteilung|fachbereich|vereinigung|gruppe|initiative|bezirk|elternschaft|kita)$/i;
const INSTITUTION_WORD =
  /\b(?:caritas|diakonie|awo|drk|dgb|verdi|ver\.di|skf|skm|ihk|hwk|kreis|stadt|gemeinde|bistum|e\. ?v\.|ggmbh|gmbh|für)(?=\s|$)/i;

/** "Muster geb. Beispiel": the name at birth is not the name. */
const BIRTH_NAME = / \(?(?:geb\.|geboren[er]?|geborene[r]?) [^,;()]+\)?/i;

/** Takes out what is nobody's name: e-mail addresses, telephone numbers, a name at birth. */
export function withoutContact(text: string): string {
  if (!/@|\d{3}|\b(?:tel|mobil|fax|mail|geb)/i.test(text)) return text;
  return text.replace(CONTACT, " ").replace(BIRTH_NAME, "").replace(/ +/g, " ").trim();
}

/** What that piece behind a comma, in brackets or behind a dash is; the name itself if nothing else. */
export const pieceKind = memoized((piece: string): PieceKind => {
  if (mayBeGivenName(piece)) return "name";
  const plain = markKind(piece);
  if (plain !== "name") return plain;
  const words = piece.split(" ");
  if (REMARK.test(piece)) return "nothing";
  if (isRole(piece)) return "role";
  if (words.every((word) => isOffice(word) || beginsOffice(word))) return "nothing";
  return INSTITUTION_WORD.test(piece) || words.some((word) => INSTITUTION.test(word))
    ? "institution"
    : "name";
});

/** The same for a piece in front, where "Gast, Eva" and "Kreis, Karl" are names: the plainest remarks. */
export function markKind(piece: string): PieceKind {
  const words = piece.split(" ");
  if (isParty(piece)) return "party";
  if (PERIOD.test(piece)) return "period";
  if (!/\p{L}/u.test(piece)) return "nothing";
  // "Muster, I" has an initial.
  if (piece !== "I" && nameWords(words).every(isAffix)) return "affix";
  const isTitled = (word: string) => isDegree(word) || isTitle(word) || isFaculty(word);
  if (isDegree(piece) || words.every(isTitled)) return "title";
  return isFormOfAddress(piece) ? "formOfAddress" : "name";
}

/** "Vorsitzende", "sachkundige Bürgerin", "sB"; not "M." or "SB", which may be initials. */
function isRole(piece: string): boolean {
  if (wordKey(piece).length < 4)
    return /^s[BE]$/.test(piece) || /^(?:s\. ?b\.|skb|ske|stv\.|s\. ?e\.)$/i.test(piece);
  const role = parseRole(piece)?.role;
  return role !== undefined && role !== "unknown";
}
