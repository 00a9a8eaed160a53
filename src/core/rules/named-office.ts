import type { Membership } from "../register";
import { fold, memoized } from "../words";

/** Words by which a text is known to mean an office, not the name of a person. */
const OFFICE =
  /landrat|buergermeister|dezern|direkt|vorstand|amt|abteilung|leit|zentrum|buero|center|behoerde|stelle|verwaltung|verband|verein|\bki\b/;
/** What settles nothing beforehand: nobody can be missing. */
const NOBODY =
  /\b(?:wechsel\w*|rotier\w*|reihum|n\. ?n|nn|offen|vakant|keine?r?|noch|wahl|gewaehlt\w*|gemeinsam)\b/;
const SEPARATOR = /[,;:/()]|\b(?:und|oder|bzw|sowie)\b/;

/** Landrat and Landrätin, the KI and its long name, are each one. */
const wordsIn = memoized((text: string): readonly string[] =>
  fold(text)
    .replace(/kommunale[sn]? integrationszentrums?/g, "ki")
    .replace(/landraetin/g, "landrat")
    .split(/[^\p{L}\p{N}]/u)
    .filter((word) => word !== "" && !/^(?:der|die|das|des|den|dem|im|am|vom|fuer)$/.test(word)),
);

export const isOffice = memoized((text: string): boolean => OFFICE.test(wordsIn(text).join(" ")));

/** True for "wechselnd", "N.N." and the like. */
export const namesNobody = memoized((text: string): boolean => NOBODY.test(fold(text)));

/**
 * True where a row says that its person holds that office: in Funktion, Fraktion, Bereich, Bemerkung or
 * beside the name. A text may name several ("Kommunales Integrationszentrum (KI)"): one of them will do.
 */
export function holdsOffice(text: string, membership: Membership): boolean {
  const { roleText = "", onBehalfOf = "", area = "", remark = "", nameText = "" } = membership;
  const said = [roleText, onBehalfOf, area, remark].map(saidWords);
  return officesIn(text).some((office) => {
    const places = OFFICE.test(office.join(" ")) ? [...said, saidWords(nameText)] : said;
    return places.some((words) => office.every((word) => isAmong(word, words)));
  });
}

const officesIn = memoized((text: string): readonly (readonly string[])[] =>
  fold(text)
    .split(SEPARATOR)
    .map(wordsIn)
    .filter((words) => words.length > 0),
);

const saidWords = memoized((text: string): readonly string[] => withoutDeputies(wordsIn(text)));

/** "stellv. Landrat": neither of both words says who the Landrat is. */
function withoutDeputies(words: readonly string[]): readonly string[] {
  const isDeputy = (word: string | undefined) => /^(?:stellv|stv|vize)/.test(word ?? "");
  return words.filter((word, position) => !isDeputy(word) && !isDeputy(words[position - 1]));
}

const SHORTEST_STEM = 5;

/** The same word, or one that begins with the other: "Jugendamtsleitung" is of the Jugendamt. */
function isAmong(word: string, words: readonly string[]): boolean {
  return words.some((each) => {
    const [short, long] = each.length < word.length ? [each, word] : [word, each];
    return short === long || (short.length >= SHORTEST_STEM && long.startsWith(short));
  });
}
