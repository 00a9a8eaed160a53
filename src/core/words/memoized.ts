/** Beyond this a memory of texts is emptied: a pane stays open for days, and names are private. */
const MOST_REMEMBERED = 50_000;

/** `make`, computed once per text: lists repeat the same few words in thousands of rows. */
export function memoized<V>(make: (text: string) => V): (text: string) => V {
  const known = new Map<string, V>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as V;
    const value = make(text);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(text, value);
    return value;
  };
}
