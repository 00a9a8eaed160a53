import { withPlainDashes } from "../text/plain-text";
import { mayBeGivenName } from "./given-names";
import { isFormOfAddress } from "./name-frame";
import { markKind, pieceKind, withoutContact, type PieceKind } from "./name-remarks";
import { isParty, isPartySign } from "../../words";

/** One part of a name cell and what it tells. */
export interface Piece {
  readonly kind: PieceKind;
  readonly text: string;
}

/** "CDU – Anna Muster", "SPD / Frau Muster". */
const PARTY_DASH = /^(\S.{0,30}?)(?: [-–—|/] |\/)(.+)$/;
/** "Anna Muster bis 31.12.2021". */
const PERIOD_BEHIND = /(?: [-–—])? ((?:bis|ab|seit|vom|von)(?: zum| dem)? \d{1,2}\.[\d. –-]+)$/;
/** Nothing but words: no sign that could set something off. */
const ONLY_WORDS = /^[\p{L}'’´.]+(?:[ -][\p{L}'’´.]+)*$/u;

/** A name cell in its parts, in their order; those in brackets last. At least one is a "name". */
export function namePieces(text: string): readonly Piece[] {
  if (ONLY_WORDS.test(text)) return namedPieces(takePartySigns(withoutContact(text)));
  const { rest, inside } = takeBrackets(withoutContact(text));
  const { before, name } = takePrefix(rest);
  const outside = name
    .replace(PERIOD_BEHIND, ", $1")
    .split(/[,;]/)
    .flatMap(splitAtSigns)
    .flatMap(takePartySigns);
  const pieces = outside.map((part) => part.trim()).filter(Boolean);
  return namedPieces(pieces, [
    ...(before === "" ? [] : [{ kind: prefixKind(before), text: before }]),
    ...inside.map((piece) => bracketPiece(piece, pieces)),
  ]);
}

function namedPieces(pieces: readonly string[], inside: readonly Piece[] = []): readonly Piece[] {
  const [front, ...behind] = pieces.flatMap(withoutAddress).map(pieceOf);
  const found = [...(front ? [withKindInFront(front, behind)] : []), ...behind, ...inside];
  if (found.some(({ kind }) => kind === "name")) return found;
  const [first, ...others] = found;
  return first ? [{ kind: "name", text: first.text }, ...others] : [];
}

/** What stands in front may turn out by what follows: "Grüne, Anna" and "Jobcenter, Frau Muster". */
function withKindInFront(front: Piece, behind: readonly Piece[]): Piece {
  const named = behind.filter(({ kind }) => kind === "name");
  const [only, ...more] = named;
  if (!only || more.length > 0) return front;
  if (front.kind !== "name") return isFamilyOf(front, only) ? { ...front, kind: "name" } : front;
  const isSender = isFormOfAddress(only.text.split(" ")[0] ?? "") || isFullName(only.text);
  return isSender && pieceKind(front.text) === "institution"
    ? { ...front, kind: "institution" }
    : front;
}

/** "Caritas, Anna Muster": a given name and another word behind it. */
function isFullName(text: string): boolean {
  const [first = "", ...others] = text.split(" ");
  return mayBeGivenName(first) && others.length > 0 && !others.some(mayBeGivenName);
}

/** "Grüne, Anna" and "Pastor, Karl": in front of given names alone stands a family name. */
function isFamilyOf({ kind, text }: Piece, given: Piece): boolean {
  const words = given.text.split(" ");
  const areGiven = words.every(mayBeGivenName) || (kind === "party" && words.length === 1);
  return areGiven && !text.includes(" ") && !isPartySign(text);
}

/** "Muster, Herr Dr.": behind a name that is a form of address and a title, and no name. */
function withoutAddress(text: string, index: number): string[] {
  const [first = "", ...others] = text.split(" ");
  const isAround = index > 0 && isFormOfAddress(first) && markKind(others.join(" ")) === "title";
  return isAround ? [first, others.join(" ")] : [text];
}

function pieceOf(text: string, index: number): Piece {
  return { kind: index === 0 ? markKind(text) : pieceKind(text), text: joinHyphens(text) };
}

/** What brackets hold: a remark, a given name behind a family name alone, else who sends the person. */
function bracketPiece(text: string, pieces: readonly string[]): Piece {
  const kind = /^[A-Z]$/.test(text) ? letterKind(text) : pieceKind(text);
  if (kind !== "name") return { kind, text };
  const isGiven = mayBeGivenName(text) && !pieces.some((piece) => piece.includes(" "));
  return { kind: isGiven && pieces.length === 1 ? "name" : "institution", text };
}

/** "Muster (I)" tells namesakes apart; what "(V)" means nobody knows. */
function letterKind(letter: string): PieceKind {
  return letter === "I" ? "affix" : "nothing";
}

/** "(FH)" belongs to the title before it; a word in brackets between two others is a nickname. */
function takeBrackets(text: string): { rest: string; inside: readonly string[] } {
  if (!/[([]/.test(text)) return { rest: text, inside: [] };
  const inside: string[] = [];
  const rest = text.replace(
    /[([](?!(?:FH|TU|BA|Univ\.?)\))([^()[\]]*)(?:[)\]]|$)( ?\p{L})?/gu,
    (_, content: string, next: string | undefined) => {
      const parts = content.split(/[,;/]/).map((part) => part.trim());
      const pieces = isParty(content.trim()) ? [content.trim()] : parts;
      inside.push(
        ...pieces.filter(
          (part) => part !== "" && !(next !== undefined && pieceKind(part) === "name"),
        ),
      );
      return ` ${(next ?? "").trim()}`;
    },
  );
  return { rest: rest.replace(/ +/g, " ").trim(), inside };
}

/** "CDU: Anna Muster", "CDU – Anna Muster", "Vorsitz: Anna Muster", "Jugendamt: Frau Muster", "KI: Frau Muster". */
function takePrefix(text: string): { before: string; name: string } {
  const [, before = "", name] = /^([^:]{2,40}): ?(.+)$/.exec(text) ?? PARTY_DASH.exec(text) ?? [];
  if (name === undefined) return { before: "", name: text };
  const isPrefix = ["party", "role", "institution", "nothing"].includes(prefixKind(before));
  const isAddressed = isFormOfAddress(name.split(" ")[0] ?? "");
  return isPrefix && (text.includes(":") || isParty(before) || isAddressed)
    ? { before, name }
    : { before: "", name: text };
}

/** "KI", "IHK": an abbreviation in front of a colon is who sends, and no name. */
function prefixKind(text: string): PieceKind {
  const kind = pieceKind(text);
  return kind === "name" && /^\p{Lu}{2,6}$/u.test(text) ? "institution" : kind;
}

/** "Muster – CDU", "Muster / Vorsitzende": a remark behind a dash or stroke; else it joins two names. */
function splitAtSigns(text: string): string[] {
  if (!/ [-–—|/]|\//.test(text) || isParty(text.trim())) return [text];
  for (const { index, 0: sign } of text.matchAll(/ [-–—|] |\s?\/\s?/g)) {
    const behind = text.slice(index + sign.length);
    if (pieceKind(behind.trim()) !== "name") return [text.slice(0, index), behind];
  }
  return [text];
}

/** "Anna Muster CDU", "SPD Muster": the sign of a party with nothing but a blank between. */
function takePartySigns(text: string): string[] {
  if (!/\p{Lu}{2}|AfD/u.test(text)) return [text];
  const words = text.trim().split(" ");
  if (words.length < 2 || isParty(text.trim())) return [text];
  const [first = "", last = ""] = [words[0], words.at(-1)];
  if (isPartySign(last)) {
    const isLeft = /^die$/i.test(words.at(-2) ?? "");
    return [words.slice(0, isLeft ? -2 : -1).join(" "), last];
  }
  return isPartySign(first) ? [words.slice(1).join(" "), first] : [text];
}

/** "Muster - Beispiel": a hyphen with blanks joins a double name, whatever dash it is. */
export function joinHyphens(text: string): string {
  if (/^[\p{L} .]*$/u.test(text)) return text;
  return withPlainDashes(text).replace(/(\p{L}) ?- ?(?=\p{Lu})/gu, "$1-");
}
