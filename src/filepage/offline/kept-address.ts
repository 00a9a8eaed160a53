/** The page's own name on disk; everybody asks for the folder. */
const PAGE = "index.html";

/**
 * The address under which the answer to `url` is kept; undefined for what is none of ours. `scope` is the
 * folder of the installation with a slash at the end. What follows a question mark changes no file.
 */
export function keptAddress(
  url: string,
  scope: string,
  kept: Pick<ReadonlySet<string>, "has">,
): string | undefined {
  const { origin, pathname } = new URL(url);
  const asked = `${origin}${pathname}`;
  const address = asked === `${scope}${PAGE}` ? scope : asked;
  return kept.has(address) ? address : undefined;
}
