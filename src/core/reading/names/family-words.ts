import { wordKey } from "../text/plain-text";

/**
 * First words of Westphalian double family names: farms were divided, and the name says which half.
 * "Schulze Esking" is one family name without a hyphen.
 */
const DOUBLE_NAME_BEGINNINGS = new Set(
  "schulze schulte schult schulzes grosse gross kleine klein luetke luettke luettge lueddecke lueke kleyne groote oude olde nye".split(
    " ",
  ),
);
/** Particles that begin a family name by themselves, however they are written. */
const PARTICLES = new Set(
  "von van vom de den der del della di da dos du le la ten ter te el al zum zur zu auf vor am in im vorm ut op thor tho mc mac st. ibn".split(
    " ",
  ),
);
/** The same, but only in small letters: An, Ben and Unter may be names, and "V." an initial. */
const SMALL_PARTICLES = new Set(
  "v vd d an bei beim unter hinter und aus ob tor to uf aufm 't y abu bin ben".split(" "),
);
/** Particles in the middle of a family name: "Schulze zur Wiesche", "Meyer zu Bexten". */
const MIDDLE_PARTICLES = new Set("zu zum zur vor auf am in im ob vorm gen genannt".split(" "));
/** Since 1919 part of the family name, and of it alone: "Freifrau von Muster" is "von Muster" too. */
const NOBLE = new Set(
  "graf graefin freiherr freifrau freiin frhr frfr baron baronin baronesse prinz prinzessin fuerst fuerstin herzog herzogin ritter edler edle reichsgraf reichsfreiherr".split(
    " ",
  ),
);

export function isDoubleNameBeginning(word: string): boolean {
  return DOUBLE_NAME_BEGINNINGS.has(wordKey(word));
}

export function isParticle(word: string): boolean {
  if (word === "AL") return false;
  const small = word.toLowerCase();
  return PARTICLES.has(small) || (word === small && SMALL_PARTICLES.has(small.replace(/\./g, "")));
}

/** "Meyer zu Bexten" is one family name; "Anna zu Muster" is a given name and a family name. */
export function isFarmName(word: string): boolean {
  return /^m[ae][iy]er$/.test(wordKey(word));
}

export function isMiddleParticle(word: string): boolean {
  return MIDDLE_PARTICLES.has(word.toLowerCase().replace(/\.$/, ""));
}

/** "gen.", "genannt": what is before it belongs to the family name. */
export function isCalled(word: string): boolean {
  return /^gen(?:annt)?\.?$/.test(word);
}

export function isNoble(word: string): boolean {
  return NOBLE.has(wordKey(word));
}
