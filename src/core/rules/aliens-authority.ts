import { fold, memoized } from "../words";

/** Ausländerbehörde, -amt, -wesen; "Ausländer- und Einbürgerungsbehörde"; "ABH"; "Amt für Ausländer". */
const AUTHORITY =
  /\b(?:abh|(?:ausl\.|auslae?nder)(?: ?- ?(?:und|u\.|\/) ?[a-z]*?)?[ -]?(?:beh|amt|wesen|angeleg|recht|stelle|abteilung)[a-z]*|(?:amt|abteilung|abt\.|fachdienst|fachbereich|sachgebiet) (?:fuer )?auslae?nder)\b/;
const EXCEPTED = /\b(?:nicht|ohne|ausser|statt|anstelle|keine?)\b[^,;]*$/;

/** True where a text names the Ausländerbehörde, in any common spelling; not for "ohne Ausländerbehörde". */
export const namesAliensAuthority = memoized((text: string): boolean => {
  const folded = fold(text);
  const found = AUTHORITY.exec(folded);
  return found !== null && !EXCEPTED.test(folded.slice(0, found.index));
});
