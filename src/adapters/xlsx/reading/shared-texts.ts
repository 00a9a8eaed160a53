/** So many different texts are remembered for sure, and at most twice as many. */
const MOST_TEXTS = 2 ** 16;

/** Texts that stand in cells themselves repeat as those in the list of texts do: one is kept for all that are alike. */
export function sharedTexts(): (text: string) => string {
  let recent = new Map<string, string>();
  let older: ReadonlyMap<string, string> = new Map();
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const kept = older.get(text) ?? text;
    if (recent.size >= MOST_TEXTS) {
      older = recent;
      recent = new Map();
    }
    recent.set(kept, kept);
    return kept;
  };
}
