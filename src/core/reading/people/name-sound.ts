/** Spellings of one sound that are mixed up in German names, on keys (ä is "ae"), in their order. */
const SOUNDS: readonly (readonly [spelling: RegExp, one: string])[] = [
  [/aeu|oi|oy/g, "eu"],
  [/ai|ay|ey/g, "ei"],
  [/ae/g, "e"],
  [/y/g, "i"],
  [/ie/g, "i"],
  [/tz|ts/g, "s"],
  [/dt|th|d/g, "t"],
  [/ph|v/g, "f"],
  [/ck|c/g, "k"],
  [/z/g, "s"],
  [/(?<=[aeiou])h/g, ""],
  [/([a-z])\1+/g, "$1"],
];

/** The same for names that sound alike: Meyer and Maier, Schmidt and Schmitt, Stefan and Stephan. */
export function soundOf(key: string): string {
  return SOUNDS.reduce((sound, [spelling, one]) => sound.replace(spelling, one), key);
}

export function soundAlike(a: string, b: string): boolean {
  return soundOf(a) === soundOf(b);
}
