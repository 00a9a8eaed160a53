/**
 * "=HYPERLINK(…)", "+49 …", "@x", "-1": no name, but what somebody put where a name belongs. It is kept
 * as written, so that it is seen in the tables, as text, and nobody drops out of a count unnoticed.
 */
export function looksLikeFormula(text: string): boolean {
  return /^'?(?:[=+@]\s*|-)["\p{L}\p{N}]/u.test(text.trim());
}
