import { relationshipsPart, packagePieces, type OpenPackage, type PartSource } from "../package";
import { withContentType, withoutContentType, type PartKind } from "./content-types";
import {
  addRelationship,
  emptyRelationships,
  relativeTarget,
  withoutRelationships,
} from "./relationships-part";
import { isSameText } from "./same-text";

const CONTENT_TYPES = "[Content_Types].xml";

/** Changes to a package that are collected first and then written all at once, or not at all. */
export interface Draft {
  readonly original: OpenPackage;
  /** By key: part names ignore capitals. */
  readonly changes: Map<string, { readonly part: string; readonly content: string | PartSource }>;
  readonly dropped: Set<string>;
  /** Keys of all part names that are given away, to parts that exist or are about to. */
  readonly taken: Set<string>;
}

export function draftOf(original: OpenPackage): Draft {
  const taken = new Set(original.partNames.flatMap((part) => [keyOf(part), ownerKey(part)]));
  return { original, changes: new Map(), dropped: new Set(), taken };
}

function keyOf(part: string): string {
  return part.toLowerCase();
}

/** The part that relationships belong to: somebody may have taken it out and left them behind. */
function ownerKey(part: string): string {
  return keyOf(part).replace(/(^|\/)_rels\/([^/]*)\.rels$/, "$1$2");
}

/**
 * The text of a part as it stands in the draft. Rejects with UnusableFile where there is none, and with
 * TypeError where it is made in pieces: that is too long for a text.
 */
export async function textOf(draft: Draft, part: string): Promise<string> {
  const change = draft.changes.get(keyOf(part));
  if (!change) return draft.original.readLongText(part);
  if (typeof change.content !== "string") throw new TypeError(`no text any more: ${part}`);
  return change.content;
}

function exists({ original, changes }: Draft, part: string): boolean {
  return changes.has(keyOf(part)) || original.has(part);
}

/** Replaces or adds a part; tells whether that changes anything. */
export async function put(draft: Draft, part: string, text: string): Promise<boolean> {
  const key = keyOf(part);
  if (exists(draft, part) && (await textOf(draft, part)) === text) return false;
  draft.taken.add(key);
  draft.changes.set(key, { part, content: text });
  return true;
}

/** Replaces a part that is there by one that is made when the draft is saved; tells as `put`. */
export async function putPieces(draft: Draft, part: string, source: PartSource): Promise<boolean> {
  const { original, changes } = draft;
  const isAsItWas = !changes.has(keyOf(part)) && original.has(part);
  if (isAsItWas && (await isSameText(original.pieces(part), source()))) return false;
  changes.set(keyOf(part), { part, content: source });
  return true;
}

/** Adds a part, or replaces it, and sees that its content type is told. */
export async function putTyped(
  draft: Draft,
  part: string,
  kind: PartKind,
  text: string,
): Promise<boolean> {
  const types = await textOf(draft, CONTENT_TYPES);
  await put(draft, CONTENT_TYPES, withContentType(types, part, kind));
  return put(draft, part, text);
}

/** Takes a part out, with its content type and its own relationships. */
export async function drop(draft: Draft, part: string): Promise<void> {
  const types = await textOf(draft, CONTENT_TYPES);
  await put(draft, CONTENT_TYPES, withoutContentType(types, part));
  for (const each of [part, relationshipsPart(part)]) {
    draft.dropped.add(keyOf(each));
    draft.changes.delete(keyOf(each));
  }
}

/** Links a part to another; answers the relationship's id. */
export async function link(draft: Draft, from: string, to: string, type: string): Promise<string> {
  const list = relationshipsPart(from);
  const text = exists(draft, list) ? await textOf(draft, list) : emptyRelationships();
  const added = addRelationship(text, type, relativeTarget(from, to));
  await putTyped(draft, list, "relationships", added.text);
  return added.id;
}

export async function unlink(draft: Draft, from: string, ids: ReadonlySet<string>): Promise<void> {
  if (ids.size === 0) return;
  const list = relationshipsPart(from);
  await put(draft, list, withoutRelationships(await textOf(draft, list), ids));
}

export function isUnchanged({ changes, dropped }: Draft): boolean {
  return changes.size === 0 && dropped.size === 0;
}

/** The package with all changes, in pieces; entries without a change are copied as they lie. */
export async function saveDraft({ original, changes, dropped }: Draft): Promise<Uint8Array[]> {
  const remaining = original.archive.entries.filter(({ name }) => !dropped.has(keyOf(name)));
  const archive = { ...original.archive, entries: remaining };
  const parts = new Map([...changes.values()].map(({ part, content }) => [part, content]));
  return packagePieces({ ...original, archive }, parts);
}
