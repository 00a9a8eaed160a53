import { chanceFrom } from "../chance";
import { lettersOf, soundsOf, withoutOneLetter } from "./spelling";

/** A family name and which given names go with it: a neighbour in spelling has another colour. */
export interface FamilyName {
  readonly name: string;
  readonly colour: number;
  /** True where a second n at the end makes a misspelling of this name and of no other. */
  readonly canBeMisspelt: boolean;
}

/** Given names are dealt out in so many groups. */
export const COLOURS = 6;

const FIRST =
  "Al Ber Bor Bran Dam Dor Eber Ek Elm Fal Fin Gar Gel Gram Hal Hem Hol Ilg Jan Kal Ker Kol Lam Lem Lin Mar Mes Mol Nor Ober Ols Pan Pel Ram Ren Rog Sal Sel Sor Stal Stem Tal Ten Ul Wal Wen Wes Wil Zan Zel".split(
    " ",
  );
const SECOND =
  "a be bo da de do el en er fe ga ge gi hol in ke ki la le lin ma me mi na ne ni no per ra re ri ro sa se si ster ta te to un ve wa we".split(
    " ",
  );
const LAST =
  "mann kamp brock horst berg feld bring dorf gers hues ing kemper kötter lage lich ling meyer möller müllen nagel pohl rath rup schlag schulte siek sing stroth trup wald wick winkel wig wöste zink".split(
    " ",
  );

/** In real lists a name has few neighbours, even Meyer. */
const MOST_NEIGHBOURS = 6;

/**
 * `count` family names of invented people in a fixed order that looks like none. Many differ by one
 * letter, as in any long list, so that a search for slips has work to do; but no two that do share a
 * colour, so that no two persons look like one. No two sound alike.
 */
export function familyNames(count: number): FamilyName[] {
  const found: Omit<FamilyName, "canBeMisspelt">[] = [];
  const colourOf = new Map<string, number>();
  const byPattern = new Map<string, string[]>();
  const sounds = new Set<string>();
  for (const name of candidates()) {
    if (found.length === count) break;
    const letters = lettersOf(name);
    const sound = soundsOf(letters);
    if (sounds.has(sound) || colourOf.has(letters)) continue;
    const patterns = [letters, ...withoutOneLetter(letters)];
    const near = new Set(patterns.flatMap((pattern) => byPattern.get(pattern) ?? []));
    const taken = new Set([...near].map((other) => colourOf.get(other)));
    const colour = [...Array(COLOURS).keys()].find((each) => !taken.has(each));
    if (colour === undefined || near.size > MOST_NEIGHBOURS) continue;
    sounds.add(sound);
    colourOf.set(letters, colour);
    for (const pattern of patterns) addTo(byPattern, pattern, letters);
    found.push({ name, colour });
  }
  if (found.length < count) throw new RangeError(`only ${found.length} family names`);
  return found.map((family) => ({ ...family, canBeMisspelt: isLonely(family.name, byPattern) }));
}

/** Nobody else is near this name, nor near it with its last letter doubled. */
function isLonely(name: string, byPattern: ReadonlyMap<string, readonly string[]>): boolean {
  const own = lettersOf(name);
  const misspelt = misspelling(own);
  const patterns = [own, misspelt].flatMap((each) => [each, ...withoutOneLetter(each)]);
  return patterns.every((pattern) =>
    (byPattern.get(pattern) ?? []).every((letters) => letters === own),
  );
}

/** With its last letter twice. */
export function misspelling(name: string): string {
  return name + name.slice(-1);
}

function addTo(byPattern: Map<string, string[]>, pattern: string, letters: string): void {
  const names = byPattern.get(pattern);
  if (names) names.push(letters);
  else byPattern.set(pattern, [letters]);
}

/** All of three syllables, shuffled; every thirtieth is a double name of two of them. */
function* candidates(): Generator<string> {
  const chance = chanceFrom(20_260_302);
  const simple = FIRST.flatMap((first) =>
    SECOND.flatMap((second) => LAST.map((last) => first + second + last)),
  );
  for (let left = simple.length - 1; left > 0; left -= 1) {
    const other = chance.below(left + 1);
    [simple[left], simple[other]] = [simple[other] ?? "", simple[left] ?? ""];
  }
  for (const [position, name] of simple.entries()) {
    const second = simple[(position * 7 + 3) % simple.length];
    yield position % 30 === 29 && second !== undefined ? `${name}-${second}` : name;
  }
}
