import { distance } from "fastest-levenshtein";
import { namesWithin } from "./names-within";
import { nameVariants, organizationKey, organizationPhrase } from "./organization-key";
import { similarFinder } from "./similar-organization";

/** The names that the rules know, and questions about texts that may mean one of them. */
export interface KnownNames {
  readonly know: (name: string) => void;
  readonly has: (text: string) => boolean;
  /** The known names that a title contains. */
  readonly within: (text: string) => string[];
  /** The known name a slip away from that text. Asked only when all names are known. */
  readonly similarTo: (
    text: string,
  ) => { readonly name: string; readonly distance: number } | undefined;
}

export function knownNames(initial: Iterable<string>): KnownNames {
  const names = new Map<string, string>();
  const byWords = new Map<string, string>();
  let find: ReturnType<typeof similarFinder> | undefined;
  /** The first way to write a name is the one that is shown. */
  function know(name: string): void {
    const key = organizationKey(name);
    if (key === "" || names.has(key)) return;
    names.set(key, name);
    byWords.set(wordsKey(name), name);
  }
  for (const name of initial) know(name);
  return {
    know,
    has: (text) => nameVariants(text).some((variant) => names.has(organizationKey(variant))),
    within: (text) => namesWithin(text, names.values()),
    similarTo: (text) => {
      find ??= similarFinder(names.keys());
      const close = find(organizationKey(text));
      if (close) return { name: names.get(close.key) ?? close.key, distance: close.distance };
      const name = byWords.get(wordsKey(text));
      return name === undefined ? undefined : { name, distance: distance(text, name) };
    },
  };
}

/** "Ausschuss für Schule, Bildung und Integration" has the words of a known name in another order. */
function wordsKey(name: string): string {
  return organizationPhrase(name).split(" ").sort().join(" ");
}
