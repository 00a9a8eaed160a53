import { looksLikeFormula } from "./formula-like";
import { fold, memoized, tidy, withPlainDashes } from "../text/plain-text";

/**
 * What a name cell says when it names nobody: "open" (N.N., vakant, a dash), "declined" (keine
 * Entsendung), "none" (nobody is foreseen, or it points elsewhere: "siehe GRÜNE"), "name" otherwise.
 */
export type NameCell = "blank" | "open" | "declined" | "none" | "name";

const OPEN =
  /^(?:n\. ?n\.?|n ?n|n\/n|n\. ?b\.|vakant|vakanz|unbesetzt|(?:noch )?nicht (?:besetzt|benannt|bekannt|gewaehlt)|(?:noch )?(?:offen|frei|unbekannt)|derzeit (?:unbesetzt|vakant|offen|nicht besetzt)|zurzeit (?:unbesetzt|vakant)|z\. ?zt?\. (?:unbesetzt|vakant|nicht besetzt)|(?:wird|werden) .*(?:berufen|benannt|besetzt|gewaehlt|nachbenannt|bestimmt|entsandt|nachgereicht)|(?:noch )?zu (?:benennen|besetzen|bestimmen|waehlen)|(?:steht|stehen) noch (?:nicht fest|aus)|folgt|tbd|\?+|[-/.…]+)$/;
/** A form to be filled in: "Herrn/Frau ____", "……". */
const FORM =
  /^(?:(?:herrn?|frau) ?\/ ?(?:herrn?|frau)|(?:herrn?|frau)?[ _.…:]*[_…][ _.…:]*)[ _.…:]*$/;
const DECLINED =
  /^(?:(?:es (?:wird|werden) )?(?:keine?|niemand)(?: ausschussmitglied(?:er)?| mitglied(?:er)?)? ?(?:entsendung|benennung|entsandt|entsendet|benannt)|entsendung entfaellt|verzicht auf (?:die )?(?:entsendung|benennung)|auf (?:die )?(?:entsendung|benennung) wird verzichtet)\b/;
const NONE =
  /^(?:kein(?:e[rsn]?)?(?: (?:stellvert|stellv|vertret|pers|ersatz).*)?|keine angabe|ohne(?: (?:stellvert|vertret).*)?|entfaellt|niemand|nicht (?:vorgesehen|erforderlich)|nicht vorhanden|s\. ?o\.|s\. .*|siehe .*|vgl\. .*|wie vor|dito)$/;
/** Footnote marks alone: "*", "1)", "²". */
const FOOTNOTE = /^(?:[*†‡¹²³⁴⁵⁶⁷⁸⁹]+|\(?\d{1,2}\)|\(\*+\))$/;

export const readNameCell = memoized((text: string): NameCell => {
  const plain = tidy(text);
  if (plain === "" || FOOTNOTE.test(plain)) return "blank";
  if (looksLikeFormula(plain)) return "name";
  const folded = withPlainDashes(fold(plain)).replace(/[\s.!]+$/, (end) =>
    end.includes(".") ? "." : "",
  );
  if (/^(?:herrn?|frau)$/.test(folded)) return "blank";
  const bare = folded
    .replace(/ ?\([^()]*\)$/, (end) => (end.length < folded.length ? "" : end))
    .replace(/^[([]\s*|\s*[)\]]$/g, "");
  if (DECLINED.test(bare)) return "declined";
  if (OPEN.test(bare) || OPEN.test(bare.replace(/\.$/, "")) || FORM.test(bare)) return "open";
  if (!/\p{L}/u.test(plain)) return "blank";
  return NONE.test(bare.replace(/\.$/, "")) || NONE.test(bare) ? "none" : "name";
});
