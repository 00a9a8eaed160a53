import { recent } from "./recent";

/** So many texts are remembered: a pane stays open for days, and names are private. */
const MOST_REMEMBERED = 50_000;

/** What is remembered where nothing was made of a text. */
const NOTHING = Symbol("nothing");

/** `make`, computed once per text: lists repeat the same few words in thousands of rows. */
export function memoized<V>(make: (text: string) => V): (text: string) => V {
  const known = recent<string, V | typeof NOTHING>(MOST_REMEMBERED);
  // In a column the same word often stands in many rows, one below the other.
  let last: string | undefined;
  let ofLast: V | typeof NOTHING = NOTHING;
  return (text) => {
    if (text !== last) {
      const found = known.get(text);
      const value = found ?? make(text) ?? NOTHING;
      if (found === undefined) known.set(text, value);
      last = text;
      ofLast = value;
    }
    return ofLast === NOTHING ? (undefined as V) : ofLast;
  };
}

interface Known<A extends readonly unknown[], V> {
  readonly asked: A;
  readonly value: V;
}

/** So many answers for one text are looked through; a text that has more is not worth remembering. */
const MOST_ALIKE = 20;

/** The same for several values together, of which the first, a text, tells most of them apart. */
export function memoizedTogether<A extends readonly [string, ...unknown[]], V>(
  make: (...asked: A) => V,
): (...asked: A) => V {
  const known = recent<string, Known<A, V>[]>(MOST_REMEMBERED);
  return (...asked) => {
    const alike = known.get(asked[0]);
    const found = alike?.find((other) => other.asked.every((value, at) => value === asked[at]));
    if (found) return found.value;
    const value = make(...asked);
    if (!alike) known.set(asked[0], [{ asked, value }]);
    else if (alike.length < MOST_ALIKE) alike.push({ asked, value });
    return value;
  };
}
