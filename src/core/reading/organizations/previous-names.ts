/** A name with the former ones behind it in brackets, as people note it. */
const WITH_FORMER =
  /^(.+?) ?[([](?:früher(?:er name)?|frühere namen|vormals|ehemals|ehem\.|zuvor|bisher)(?: ?: ?| )([^()[\]]+)[)\]]$/iu;
/** A semicolon, for names have commas themselves. */
const BETWEEN = /\s*(?:;|,? davor )\s*/u;

export interface NamesWithPrevious {
  readonly name: string;
  /** The latest first, as written; often none. */
  readonly previousNames: readonly string[];
}

/** "Schulausschuss (früher Bildungsausschuss; Kulturausschuss)" → the name, and the former ones. */
export function withoutPrevious(text: string): NamesWithPrevious {
  const [, name, former] = WITH_FORMER.exec(text) ?? [];
  if (name === undefined || former === undefined) return { name: text, previousNames: [] };
  return { name, previousNames: former.split(BETWEEN).filter((previous) => previous !== "") };
}
