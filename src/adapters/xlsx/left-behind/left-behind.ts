import { isKeptName, MARK_NAME, type LeftBehind, type LeftBehindKind } from "../../../core";
import { locateWorkbook, openPackage, textPieces, type Codec, type OpenPackage } from "../package";
import { tagCounter } from "./tag-counter";
import { COMMON_PARTS, THINGS, type Thing } from "./things";

/**
 * What the package holds beside cells, each kind once, those that it does not hold left out. Rejects with
 * UnusableFile where the file is no workbook; what cannot be read in a part that no sheet needs counts as
 * one thing.
 */
export async function leftBehind(bytes: Uint8Array, codec?: Codec): Promise<LeftBehind[]> {
  const opened = await openPackage(bytes, codec);
  const counts = new Map<LeftBehindKind, number>(THINGS.map(({ kind }) => [kind, 0]));
  const add = (kind: LeftBehindKind, count: number) =>
    counts.set(kind, (counts.get(kind) ?? 0) + count);
  for (const part of opened.partNames) {
    const things = THINGS.filter((thing) => thing.part.test(part));
    for (const { kind, tag } of things) if (!tag) add(kind, 1);
    const tagged = things.filter(({ tag }) => tag !== undefined);
    for (const [kind, count] of await countedTags(opened, part, tagged)) add(kind, count);
    if (things.length === 0 && !COMMON_PARTS.some((common) => common.test(part))) add("others", 1);
  }
  const { definedNames, sheets } = await locateWorkbook(opened);
  add("other-sheets", sheets.filter(({ isWorksheet }) => !isWorksheet).length);
  add("kept", definedNames.some(({ name }) => isKeptName(name)) ? 1 : 0);
  add("names", definedNames.filter(({ name }) => isOfUser(name)).length);
  return [...counts].flatMap(([kind, count]) => (count > 0 ? [{ kind, count }] : []));
}

/** Print areas and filters come with the sheets, marks are ours. */
function isOfUser(name: string): boolean {
  const isOurs = isKeptName(name) || name.toLowerCase() === MARK_NAME;
  return !isOurs && !/^_xlnm\./i.test(name);
}

async function countedTags(
  opened: OpenPackage,
  part: string,
  things: readonly Thing[],
): Promise<[LeftBehindKind, number][]> {
  if (things.length === 0) return [];
  const counters = things.flatMap(({ kind, tag }) =>
    tag ? [{ kind, counter: tagCounter(tag) }] : [],
  );
  try {
    for await (const piece of textPieces(opened.pieces(part)))
      for (const { counter } of counters) counter.take(piece);
  } catch {
    return things.map(({ kind }) => [kind, 1]);
  }
  return counters.map(({ kind, counter }) => [kind, counter.end()]);
}
