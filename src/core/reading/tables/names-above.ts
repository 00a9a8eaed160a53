import type { Sheet } from "../../grid";
import { fraktionIn } from "../names/fraktion-heading";
import { organizationAbove, type NamedAbove } from "../organizations/named-above";
import type { OrganizationBook } from "../organizations/organization-book";
import { readSection } from "../roles/read-section";
import { isFooter } from "./body-rows";
import type { Header } from "./find-headers";
import type { Title } from "./table";
import { titlesAbove } from "./titles";

/** The titles above a header, and the organization that they name. */
export interface Above {
  readonly titles: readonly Title[];
  readonly named: NamedAbove | undefined;
}

/** What stands above these columns; `at` is the position of the first row of headings. */
export type NamesAbove = (at: number, left: number, right: number) => Above;

/**
 * Remembers what was asked, and sees the headers found so far (`found`, ascending): a row of a list
 * above is no title. A list without a title of its own is of the body of the list above it.
 */
export function namesAbove(
  sheet: Sheet,
  book: OrganizationBook,
  found: readonly Header[],
): NamesAbove {
  const known = new Map<string, Above>();
  const above: NamesAbove = (at, left, right) => {
    const key = `${at}/${left}/${right}`;
    const made = known.get(key) ?? make(at, left, right);
    known.set(key, made);
    return made;
  };
  function make(at: number, left: number, right: number): Above {
    const upper = headerAbove(found, at, left, right);
    const titles = titlesAbove(sheet, at, left, right, upper ? upper.last + 1 : 0);
    const before = upper ?? found.findLast((header) => header.first < at);
    const inherited =
      before && titles.every(leavesOpen)
        ? above(before.first, before.left, before.right).named
        : undefined;
    return { titles, named: organizationAbove(sheet, titles, book, inherited) };
  }
  return above;
}

/** The last header above that shares a column. */
export function headerAbove(
  found: readonly Header[],
  at: number,
  left: number,
  right: number,
): Header | undefined {
  return found.findLast(
    (header) => header.first < at && header.left <= right && header.right >= left,
  );
}

const LONGEST_NAME = 70;
const BESIDE_THE_POINT =
  /^(?:nachrichtlich|hinweis|außerdem|ferner|zusätzlich|davon|fortsetzung|seite|anlage|stand|wahl|gültig|ab |seit |\P{L}*$)/iu;

/** "II. Auf Vorschlag der Träger der freien Jugendhilfe": a counted group of the members of the body above. */
const COUNTED_GROUP =
  /^(?:[IVX]+|[A-H])[.)] .*(?:vorschlag|träger|vertret|verb[aä]nd|kirche|verwaltung|institution|person)/iu;

/** True for a title that does not say whose list this is: a section, a Fraktion, a date, a remark. */
function leavesOpen({ text }: Title): boolean {
  const tells = readSection(text) ?? fraktionIn(text);
  return (
    tells !== undefined ||
    isFooter(text) ||
    text.length > LONGEST_NAME ||
    /[.!]$/.test(text) ||
    BESIDE_THE_POINT.test(text) ||
    COUNTED_GROUP.test(text)
  );
}
