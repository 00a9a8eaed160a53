import { familyKey, nameKey } from "../names/name-key";
import type { ParsedName } from "../names/parse-name";

/** A name with its family name as other places of the workbook write it beyond doubt. */
export type SettleName = (name: ParsedName) => ParsedName;

/**
 * Where a list writes "Muster, Anna Maria" or has columns, it tells which words are the family name; the
 * same words elsewhere, "Anna Maria Muster" or "Muster Anna Maria", are then taken apart in the same way.
 * So "Frau Alte Epping" has no given name once somebody wrote "Alte Epping, Karl".
 */
export function settleNames(names: readonly ParsedName[]): SettleName {
  let told: ReturnType<typeof splitsOf> | undefined;
  return (name) => {
    if (name.isSure) return name;
    const words = [name.givenName, name.familyName].filter(Boolean).join(" ");
    if (!words.includes(" ")) return name;
    told ??= splitsOf(names.filter(({ isSure }) => isSure));
    if (told.families.has(familyKey(words))) {
      return { ...name, familyName: words, givenName: undefined };
    }
    const turned = `${name.familyName} ${name.givenName ?? ""}`;
    const { familyName, givenName } =
      told.whole.get(nameKey(words)) ?? told.whole.get(nameKey(turned)) ?? name;
    const isSame = nameKey(familyName) === nameKey(name.familyName);
    return isSame ? name : { ...name, familyName, givenName };
  };
}

/** Names taken apart by all their words in both orders, and the family names of several words. */
function splitsOf(names: readonly ParsedName[]) {
  const whole = new Map<string, ParsedName>();
  const families = new Set<string>();
  for (const name of names) {
    const { familyName, givenName } = name;
    if (familyName.includes(" ")) families.add(familyKey(familyName));
    if (givenName === undefined) continue;
    whole.set(nameKey(`${givenName} ${familyName}`), name);
    whole.set(nameKey(`${familyName} ${givenName}`), name);
  }
  return { whole, families };
}
