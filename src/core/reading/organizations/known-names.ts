import { namesWithin } from "./names-within";
import { nameVariants, organizationKey } from "./organization-key";
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
  let find: ReturnType<typeof similarFinder> | undefined;
  /** The first way to write a name is the one that is shown. */
  function know(name: string): void {
    const key = organizationKey(name);
    if (key !== "" && !names.has(key)) names.set(key, name);
  }
  for (const name of initial) know(name);
  return {
    know,
    has: (text) => nameVariants(text).some((variant) => names.has(organizationKey(variant))),
    within: (text) => namesWithin(text, names.values()),
    similarTo: (text) => {
      find ??= similarFinder(names.keys());
      const close = find(organizationKey(text));
      return close && { name: names.get(close.key) ?? close.key, distance: close.distance };
    },
  };
}
