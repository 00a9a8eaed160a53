const DEPUTY =
  "(?:pers(?:\\.|önliche[rs]?(?:/r)?)? )?(?:stellv\\.?|stv\\.?|stellvertret\\p{L}*|vertr\\.|vertretung|vertreter(?:in)?|ersatz(?:mitglied)?)(?:[/*:_]in)?(?: mitglied)?";
const beginning = (text: string) => new RegExp(`^${text}([^()]+)\\)?$`, "iu");

/** The ways in which a Funktion names the member stood in for. */
const NAMES_MEMBER = [
  // "Vertretung für Frau X", but not "Vertreter für die Kirchen".
  beginning(
    `${DEPUTY} \\(?für (?:das (?:ordentl\\p{L}*\\.? )?mitglied |(?!die |den |das |de[rs] ))`,
  ),
  // "Vertretung von Herrn X", "Stellv.: Frau X", "Stellvertretung (Frau X)".
  beginning(`${DEPUTY}[ (:–-]{1,3}(?:von )?(?=(?:herrn?|frau) )`),
  // "Stellvertretung: X", "i. V. für X".
  beginning("(?:stellv\\.|stv\\.|stellvertret\\p{L}+): (?=\\p{Lu}\\p{Ll})"),
  beginning("i\\. ?v\\. (?:für |von )(?!(?:die|das|de[rnms]) )"),
  // "Stellvertreterin von X": nobody represents a person, so the deputy's word is enough.
  beginning("stellvertret\\p{L}+ von (?!de[rm] )"),
  beginning("vertritt (?:das |den |die )?"),
];

/** Whom a Funktion names as the member stood in for, as written; "Vertreter für die Kirchen" names nobody. */
export function memberNamedIn(text: string): string | undefined {
  if (!/vert|stellv|stv|ersatz|i\. ?v\./i.test(text)) return undefined;
  for (const pattern of NAMES_MEMBER) {
    const member = pattern.exec(text)?.[1];
    if (member !== undefined) return member.trim();
  }
  return undefined;
}
