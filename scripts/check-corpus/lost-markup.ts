/**
 * The first tag or text of `before` that does not follow in `after` in the same order; undefined
 * where all of it is still there. Only counts of lists, the encoding and "/>" may differ. Knows
 * nothing of the writer, so that it cannot share its mistakes.
 */
export function lostMarkup(before: string, after: string): string | undefined {
  const present = tokens(after);
  let at = 0;
  for (const token of tokens(before)) {
    while (at < present.length && present[at] !== token) at++;
    if (at === present.length) return token.slice(0, 200);
    at++;
  }
  return undefined;
}

function tokens(xml: string): string[] {
  return (xml.match(/<[^>]*>|[^<]+/g) ?? []).map((token) =>
    token
      .replace(/^\uFEFF/, "")
      .replace(/(\scount\s*=\s*)(["'])\d*\2/, "$1")
      .replace(/(<\?xml.*\sencoding=)["'][^"']*["']/, "$1")
      .replace(/\s*\/>$/, ">"),
  );
}
