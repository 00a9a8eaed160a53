/** "A ", "I.", "1.", "b)", "Teil B:", "§ 4 –": how headings within a list are counted. */
const ENUMERATION =
  /^(?:(?:[Gg]ruppe|[Tt]eil|[Aa]bschnitt|[Zz]iffer|[Nn]r\.|§)? ?(?:[A-H]|[IVX]{1,4}|\d{1,2}(?:\.\d{1,2})*|[a-h])(?:[.):]+ ?|\s?[-–]\s)|(?:[A-H]|[IVX]{1,4}) (?=\p{Lu}\p{L}{2}))+(?=\p{L}|["„(])/u;

/** The text without the letter or number in front of it. */
export function withoutEnumeration(text: string): string {
  return text.replace(ENUMERATION, "");
}

/** "CDU (3)", "SPD – 4 Sitze", "Beratende Mitglieder: 5 Personen" → without the count. */
export function withoutCount(text: string): string {
  return text
    .replace(/\s*[([]\s*\d{1,3}(?: \p{L}+)?\s*[)\]]\s*:?$/u, "")
    .replace(
      /\s*[-–:,]?\s*\d{1,3} (?:sitze?|mitglieder|mitglied|personen|stimmen?|plätze)\s*:?$/iu,
      "",
    )
    .replace(/\s*[-–:]\s\d{1,3}$/u, "")
    .replace(/\s*:+$/u, "");
}
