import { isParty } from "../../words";
import { fold, tidy, withPlainDashes } from "../text/plain-text";

/** Whose members a pool statement speaks of: a named Fraktion, the one of its row, or a whole body. */
export type PoolCircle =
  | { readonly type: "fraktion"; readonly name: string }
  | { readonly type: "own" }
  | { readonly type: "organization" };

/** "der CDU-Fraktion", "aus der Fraktion Die Linke", "(SPD)": the words that may name a Fraktion. */
const BEFORE =
  /(?:^|\s)(?:der|die|den|von|aus|durch)\s+((?:(?!\s(?:der|die|von|aus)\s).)+?)[\s-]?fraktion/iu;
const BEHIND = /fraktion\s+(?:der\s+)?(\p{Lu}[\p{L}\d/.& -]*)/iu;
/** Not names of a Fraktion, though they stand where one would. */
const OWN = /^(?:jeweilig|eigen|gleich|ganz|gesamt|derselb|selb|ihr|sein|betreffend)/iu;
const GOES_ON =
  /\s+(?:vertret|stehen|sind|können|gegenseitig|untereinander|wechselseitig|in\s|im\s).*$/iu;

/** True where the statement itself speaks of deputies; "Mitglieder der CDU-Fraktion" alone may head a list. */
export function saysDeputies(text: string): boolean {
  return /vertret/iu.test(text);
}

/** What an "alle weiteren Mitglieder …" refers to. Without any Fraktion or body it is the row's own. */
export function poolCircle(text: string): PoolCircle {
  const plain = withPlainDashes(tidy(text)).replace(/\.$/, "");
  const name = fraktionNamed(plain);
  if (name !== undefined) return { type: "fraktion", name };
  if (/fraktionen/iu.test(plain)) return { type: "organization" };
  if (/fraktion/iu.test(plain)) return { type: "own" };
  return namesBody(plain) ? { type: "organization" } : { type: "own" };
}

function fraktionNamed(text: string): string | undefined {
  const inBrackets = /\(([^()]+)\)$/.exec(text)?.[1];
  const candidates = [inBrackets, BEHIND.exec(text)?.[1], BEFORE.exec(text)?.[1]];
  const named = candidates
    .map((found) => found?.replace(GOES_ON, "").trim() ?? "")
    .find((found) => /\p{Lu}/u.test(found) && !OWN.test(found));
  return named ?? partyBehindArticle(text);
}

/** "alle weiteren Mitglieder der SPD": a party without the word Fraktion is known by its name. */
function partyBehindArticle(text: string): string | undefined {
  const found = /\s(?:der|von|aus)\s+(.+)$/u.exec(text)?.[1]?.replace(GOES_ON, "");
  return found !== undefined && isParty(found) ? found : undefined;
}

/** "alle Mitglieder des ABSI", "die übrigen Ausschussmitglieder". */
function namesBody(text: string): boolean {
  return (
    /\s(?:de[rs]|im|in|aus|vo[nm])\s/.test(`${fold(text)} `) ||
    /(?:ausschuss|kreistags|rats|gremien)mitglied/.test(fold(text))
  );
}
