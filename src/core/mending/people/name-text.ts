import { parseName } from "../../reading";
import type { Person } from "../../register";
import { nameKey } from "../../words";

/** How a list writes a name into one cell. */
export interface NameStyle {
  /** "Wessendarp, Anna" rather than "Anna Wessendarp". */
  readonly isFamilyFirst: boolean;
  /** "Frau Anna Wessendarp". */
  readonly hasFormOfAddress: boolean;
  /** "Anna Wessendarp (CDU)". */
  readonly hasParty: boolean;
}

/** The way most of these cells are written; "Anna Wessendarp" where there are none. */
export function nameStyle(texts: readonly string[]): NameStyle {
  const most = (holds: (text: string) => boolean) =>
    texts.length > 0 && texts.filter(holds).length * 2 > texts.length;
  return {
    isFamilyFirst: most((text) => /^[^,()]+, *\p{L}/u.test(text) && givenIsBehind(text)),
    hasFormOfAddress: most((text) => parseName(text).formOfAddress !== undefined),
    hasParty: most((text) => parseName(text).party !== undefined && text.endsWith(")")),
  };
}

/** Not "Wessendarp, CDU". */
function givenIsBehind(text: string): boolean {
  const { familyName, givenName } = parseName(text);
  return givenName !== undefined && text.indexOf(familyName) < text.indexOf(givenName);
}

/** What of a name columns of their own tell: it is not repeated in the name's cell. */
export interface ToldBeside {
  readonly formOfAddress: boolean;
  readonly title: boolean;
  readonly affix: boolean;
}

/**
 * A person's name for one cell, as the list writes names; undefined where it would be read as another
 * name. A double family name without hyphen is told by a comma, for nothing else parts it.
 */
export function nameText(
  person: Person,
  party: string | undefined,
  style: NameStyle,
  beside: ToldBeside,
): string | undefined {
  const behind = style.hasParty && party !== undefined ? ` (${party})` : "";
  const orders = style.isFamilyFirst ? [true] : [false, true];
  return orders
    .map((isFamilyFirst) => `${written(person, { ...style, isFamilyFirst }, beside)}${behind}`)
    .find((text) => isReadAs(text, person));
}

function written(person: Person, style: NameStyle, beside: ToldBeside): string {
  const { familyName, givenName, formOfAddress, title, affix } = person;
  const saysForm = !beside.formOfAddress && (style.hasFormOfAddress || givenName === undefined);
  const front = [saysForm ? formOfAddress : undefined, beside.title ? "" : title];
  const end = beside.affix ? "" : affix;
  const names =
    style.isFamilyFirst && givenName !== undefined
      ? [`${familyName},`, givenName]
      : [givenName, familyName];
  return [...front, ...names, end].filter(Boolean).join(" ");
}

/** True where the reading finds in the text just the person's names. */
export function isReadAs(text: string, { familyName, givenName, formOfAddress }: Person): boolean {
  const read = parseName(text);
  return (
    nameKey(read.familyName) === nameKey(familyName) &&
    nameKey(read.givenName ?? "") === nameKey(givenName ?? "") &&
    (read.formOfAddress === undefined || read.formOfAddress === formOfAddress)
  );
}
