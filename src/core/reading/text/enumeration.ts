/**
 * "A ", "I.", "1.", "b)", "Teil B:", "§ 4 –": how headings within a list are counted. There is one way only
 * to cut "1. 1. 1." and "1.1.1" into counts: with several, a long row of them would take forever.
 */
const ENUMERATION =
  /^(?:(?:(?:[Gg]ruppe|[Tt]eil|[Aa]bschnitt|[Zz]iffer|[Nn]r\.|§) ?)?(?:[A-H]|[IVX]{1,4}|\d{1,2}(?:\.\d{1,2})*|[a-h])(?:[.):]+(?!\d) ?|\s?[-–]\s)|(?:[A-H]|[IVX]{1,4}) (?=\p{Lu}\p{L}{2}))+(?=\p{L}|["„(])/u;

/** The text without the letter or number in front of it. */
export function withoutEnumeration(text: string): string {
  return text.replace(ENUMERATION, "");
}

/** A longer text is no heading, and looking for its end would cost time. */
const LONGEST_HEADING = 1_000;

/** "CDU (3)", "SPD – 4 Sitze", "Beratende Mitglieder: 5 Personen" → without the count. */
export function withoutCount(text: string): string {
  if (text.length > LONGEST_HEADING) return text;
  return text
    .replace(/\s*[([]\s*\d{1,3}(?: \p{L}+)?\s*[)\]]\s*:?$/u, "")
    .replace(
      /\s*[-–:,]?\s*\d{1,3} (?:sitze?|mitglieder|mitglied|personen|stimmen?|plätze)\s*:?$/iu,
      "",
    )
    .replace(/\s*[-–:]\s\d{1,3}$/u, "")
    .replace(/\s*:+$/u, "");
}
