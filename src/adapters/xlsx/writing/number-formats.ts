import { escapeXml } from "./escape";
import { attributeOf, outline, type OutlinedElement } from "./outline";
import type { GrowingList } from "./style-list";

/** Ids below are Excel's own formats (ECMA-376 part 1, 18.8.30). */
const FIRST_OWN_ID = 164;
/** Above, ids are damage; Excel itself counts to a few hundred. */
const LAST_SANE_ID = 60_000;

/** The id of a number format code, which is appended to the list where it is not known yet. */
export function placeFormat(
  formats: GrowingList,
  users: readonly OutlinedElement[],
  code: string,
): number {
  const known = [...formats.existing, ...formats.added.map((xml) => outline(xml))];
  const same = known.find((each) => attributeOf(each, "formatCode") === code);
  const sameId = Number(same && attributeOf(same, "numFmtId"));
  if (Number.isInteger(sameId)) return sameId;
  const id = nextId(known, users);
  formats.added.push(`<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
  return id;
}

/** Behind every id that is defined or that something refers to. */
function nextId(formats: readonly OutlinedElement[], users: readonly OutlinedElement[]): number {
  return [...formats, ...users]
    .map((element) => Number(attributeOf(element, "numFmtId") ?? 0) + 1)
    .filter((id) => id <= LAST_SANE_ID)
    .reduce((highest, id) => Math.max(highest, id), FIRST_OWN_ID);
}
