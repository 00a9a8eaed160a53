import { nameKey } from "./name-key";
import { memoized } from "./memoized";
import { wordKey } from "./plain-text";

/** Names of parties as lists write them behind a name; "(CDU)" needs no list, ", CDU" does. */
const PARTIES = new Set(
  (
    "cdu csu cducsu spd fdp gruene gruenen diegruenen buendnis90diegruenen buendnis90 b90diegruenen b90gruene b90 " +
    "buendnis90gruene buendnisgruene linke linken dielinke dielinken linkspartei afd uwg fwg fw freiewaehler " +
    "freiewaehlergemeinschaft unabhaengigewaehlergemeinschaft freiedemokraten fdpfreiedemokraten piraten " +
    "piratenpartei volt bsw diepartei partei tierschutzpartei zentrum oedp familie fraktionslos parteilos " +
    "einzelbewerber einzelbewerberin einzelmandatstraeger einzelmandatstraegerin vvv ubg bfb ssw"
  ).split(" "),
);
/** Around the name of a party: "CDU-Kreistagsfraktion", "Fraktion der CDU". */
const AROUND_PARTY =
  /^(?:die)?(?:kreistags|rats|stadtrats|stadtverordneten)?fraktion(?:der|die)?|(?:kreistags|rats|stadtrats|gemeinderats|landtags)?(?:fraktion|gruppe)$/g;

export const isParty = memoized((text: string): boolean => {
  const key = wordKey(text);
  return PARTIES.has(key) || PARTIES.has(key.replace(AROUND_PARTY, ""));
});

/**
 * A party as one word in the sign of its own: "CDU", "AfD", "SPD-Fraktion". Only so is it told from a
 * family name where nothing but a blank stands between, for there are people of the name Grüne.
 */
export function isPartySign(word: string): boolean {
  const sign = word.replace(/-fraktion$/i, "");
  return (
    isParty(word) && wordKey(sign).length >= 3 && (sign === sign.toUpperCase() || sign === "AfD")
  );
}

/** "CDU-Fraktion", "Fraktion CDU" and "CDU" are one; so are the ways to write Bündnis 90/Die Grünen. */
export const partyKey = memoized((text: string): string => {
  const [first = "", ...others] = text.trim().split(" ");
  // "CDU Musterstadt" is the CDU.
  if (others.length > 0 && isPartySign(first)) return partyKey(first);
  const key = nameKey(text).replace(AROUND_PARTY, "");
  if (/gruene|^(?:buendnis|b)90$/.test(key)) return "gruene";
  return key.replace(/^die(?=linken?$|partei$)/, "").replace(/^linken$/, "linke");
});
