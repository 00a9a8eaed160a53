import { recent } from "../../../core";

/** So many different texts are remembered at most, half of them for sure. */
const MOST_TEXTS = 2 ** 17;

/** Texts that stand in cells themselves repeat as those in the list of texts do: one is kept for all that are alike. */
export function sharedTexts(): (text: string) => string {
  const known = recent<string, string>(MOST_TEXTS);
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    known.set(text, text);
    return text;
  };
}
