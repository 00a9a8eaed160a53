import { withoutCount, withoutEnumeration } from "../text/enumeration";
import { memoized, tidy, withPlainDashes } from "../text/plain-text";
import { isParty, isPartySign } from "../../words";

const LONGEST_FRAKTION = 70;
const LABELLED = /^(?:fraktion|partei|wählergruppe|gruppe|liste) ?: ?(.+)$/iu;
const BEHIND = /^(?:Fraktion|FRAKTION)(?: der| die| von)? (?=\p{Lu}|\d)(.+)$/u;
const WITHIN =
  /(?:der|die|von) (\p{Lu}[\p{L}\d/. ]*-(?:[Kk]reistags|[Rr]ats|[Ss]tadtrats)?[Ff]raktion)$/u;
const WHOLE =
  /^(?!\S+ (?:der|die|von) )\p{L}[\p{L}\d/.& -]*(?:-| )(?:kreistags|rats|stadtrats)?fraktion$|^(?:freie|unabhängige) wähler|wählergemeinschaft|^(?:fraktionslos|parteilos|einzelbewerber|einzelmandatsträger)/iu;

/** The Fraktion that a heading between the rows names: "Fraktion: SPD", "GRÜNE (3)"; undefined for none. */
export const fraktionIn = memoized((text: string): string | undefined => {
  const plain = withoutCount(withoutEnumeration(withPlainDashes(tidy(text))));
  if (plain === "" || plain.length > LONGEST_FRAKTION) return undefined;
  const labelled = LABELLED.exec(plain)?.[1] ?? BEHIND.exec(plain)?.[1];
  if (labelled !== undefined) return labelled;
  if (isParty(plain) && !/^(?:partei|fraktion)$/i.test(plain)) return plain;
  return WITHIN.exec(plain)?.[1] ?? (WHOLE.test(plain) || isOfPlace(plain) ? plain : undefined);
});

/** "UWG Musterstadt", "CDU Kreisverband". */
function isOfPlace(text: string): boolean {
  const [sign = "", place, ...more] = text.split(" ");
  return (
    isPartySign(sign) && place !== undefined && /^\p{Lu}\p{Ll}/u.test(place) && more.length === 0
  );
}
