import type { FormOfAddress } from "../../register";
import { memoized, tidy } from "../text/plain-text";
import { looksLikeFormula } from "./formula-like";
import { mayBeGivenName } from "./given-names";
import { readFormOfAddress, standsAround, takeAround, type NameFrame } from "./name-frame";
import { nameKey } from "./name-key";
import { withoutMarks } from "./name-marks";
import { namePieces, type Piece } from "./name-pieces";
import { markKind, withoutContact } from "./name-remarks";
import { belongsToFamily, joinSplit, splitName, type SplitName } from "./split-name";

/** A name as one mention of a list gives it. `bracket` is what stood in brackets behind it. */
export interface ParsedName {
  readonly familyName: string;
  readonly givenName: string | undefined;
  /** The writing itself tells which is which: a comma, capitals, columns of their own. */
  readonly isSure: boolean;
  readonly formOfAddress: FormOfAddress | undefined;
  readonly title: string;
  readonly affix: string;
  /** "CDU" in "Müller (CDU)" or "Müller, CDU"; also a sending body, "Caritasverband". */
  readonly party: string | undefined;
  /** What the person is there: "Vorsitzende" in "Müller (Vorsitzende)". */
  readonly bracket: string | undefined;
  /** "bis 31.12.2021" in "Müller (bis 31.12.2021)". */
  readonly period: string | undefined;
}

/** "Frau Dr. Anna Schulze Esking MdL (CDU)", "Ktabg.  Muster, Klaus-Viktor" → its parts. */
export const parseName = memoized((text: string): ParsedName => {
  const { family, given, around } = framedName(text);
  return { ...(given ? joinSplit(family, given) : splitName(family)), ...around };
});

/** The name cell beside a column for the given name: all words are the family name. */
export function parseFamilyName(text: string, givenColumn: readonly string[]): ParsedName {
  const { family, given, around } = framedName(text);
  const own = given ? family : withoutGivenName(family, nameKey(givenColumn.join(" ")));
  const { familyName, givenName, isSure } = joinSplit(own, givenColumn);
  const { formOfAddress, title, affix, party, bracket, period } = around;
  return { familyName, givenName, isSure, formOfAddress, title, affix, party, bracket, period };
}

/** Some write the whole name there all the same: "Anna Muster" beside "Anna". */
function withoutGivenName(words: readonly string[], givenKey: string): readonly string[] {
  const cuts = Array.from({ length: words.length - 1 }, (_, index) => index + 1);
  const before = cuts.find((cut) => nameKey(words.slice(0, cut).join(" ")) === givenKey);
  if (before !== undefined) return words.slice(before);
  const behind = cuts.find((cut) => nameKey(words.slice(cut).join(" ")) === givenKey);
  return behind === undefined ? words : words.slice(0, behind);
}

type AroundName = Omit<ParsedName, keyof SplitName>;

/** A name before it is known where the family name begins; `given` stood behind a comma. */
interface FramedName {
  readonly family: readonly string[];
  readonly given: readonly string[] | undefined;
  readonly around: AroundName;
}

const NOTHING_AROUND: AroundName = {
  formOfAddress: undefined,
  title: "",
  affix: "",
  party: undefined,
  bracket: undefined,
  period: undefined,
};

/** A longer text is no name, and taking it apart would cost time. */
const LONGEST_NAME = 300;

/** One word, as in most cells of a column for the family name. */
const SINGLE_WORD = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u;

/** "Muster, Anna" and "Anna Muster": so most cells name a person whom a deputy stands in for. */
const FAMILY_AND_GIVEN =
  /^(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?), (\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)$/u;
const GIVEN_AND_FAMILY = /^(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?) (\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)$/u;

/** Plain names are read without taking the cell apart: of a million there are hardly any others. */
function framedName(text: string): FramedName {
  if (SINGLE_WORD.test(text) && !standsAround(text))
    return { family: [text], given: undefined, around: NOTHING_AROUND };
  const [, family = "", given = ""] = FAMILY_AND_GIVEN.exec(text) ?? [];
  if (areNames(text, given, family))
    return { family: [family], given: [given], around: NOTHING_AROUND };
  const [, first = "", last = ""] = GIVEN_AND_FAMILY.exec(text) ?? [];
  if (areNames(text, first, last))
    return { family: [first, last], given: undefined, around: NOTHING_AROUND };
  return takenApart(text);
}

/** Beyond doubt: a given name that is known, and nothing that could stand around a name or beside it. */
function areNames(text: string, given: string, family: string): boolean {
  if (given === "" || !mayBeGivenName(given) || standsAround(given)) return false;
  const isBeside = standsAround(family) || withoutContact(text) !== text;
  return !isBeside && markKind(family) === "name";
}

const takenApart = memoized((text: string): FramedName => {
  if (looksLikeFormula(text) || text.length > LONGEST_NAME)
    return { family: [tidy(text)], given: undefined, around: NOTHING_AROUND };
  const pieces = namePieces(withoutMarks(tidy(text)));
  const named = pieces.filter(({ kind }) => kind === "name").map((piece) => frameOf(piece.text));
  const [first = NO_FRAME, ...others] = named;
  const given = others.filter(({ words }) => !isSender(first.words, words));
  const order = given[0]?.words.every(belongsToFamily)
    ? given.slice(0, 2).reverse()
    : given.slice(0, 1);
  return {
    family: first.words,
    given: order.length === 0 ? first.given : order.flatMap(({ words }) => words),
    around: {
      ...aroundIn(pieces, named),
      party: partyIn(pieces) ?? senderIn(others.filter((other) => !order.includes(other))),
    },
  };
});

const NO_FRAME = takeAround([]);

function frameOf(text: string): NameFrame {
  return takeAround(text.split(" "));
}

/** Behind a full name stands no given name but who sends the person, or a place: "Karl Muster, Coesfeld". */
function isSender(family: readonly string[], [behind = ""]: readonly string[]): boolean {
  return family.length > 1 && mayBeGivenName(family[0] ?? "") && !mayBeGivenName(behind);
}

function partyIn(pieces: readonly Piece[]): string | undefined {
  const ofKind = (wanted: Piece["kind"]) => pieces.find(({ kind }) => kind === wanted)?.text;
  return ofKind("party") ?? ofKind("institution");
}

function senderIn([sender]: readonly NameFrame[]): string | undefined {
  return sender?.words.join(" ");
}

/** What stands around the name, from all parts of the cell. */
function aroundIn(
  pieces: readonly Piece[],
  named: readonly NameFrame[],
): Omit<AroundName, "party"> {
  const textsOf = (wanted: Piece["kind"]) =>
    pieces.filter(({ kind }) => kind === wanted).map(({ text }) => text);
  const all = (pick: (frame: NameFrame) => string, kind: Piece["kind"]) =>
    [...named.map(pick), ...textsOf(kind)].filter(Boolean).join(" ");
  return {
    formOfAddress:
      named.find(({ formOfAddress }) => formOfAddress)?.formOfAddress ??
      readFormOfAddress(textsOf("formOfAddress")[0] ?? ""),
    title: all(({ title }) => title, "title"),
    affix: all(({ affix }) => affix, "affix"),
    bracket: textsOf("role")[0] ?? named.find(({ role }) => role)?.role,
    period: textsOf("period")[0],
  };
}
