import type { Block } from "../document";

/** What can be pasted into a Vorlage, in the order in which it is offered. */
export const EXCERPT_KINDS = [
  "delegation-table",
  "delegation-lines",
  "resolution",
  "session-table",
] as const;
export type ExcerptKind = (typeof EXCERPT_KINDS)[number];

/** A piece to be pasted into a Vorlage; never empty. */
export interface Excerpt {
  readonly kind: ExcerptKind;
  readonly blocks: readonly Block[];
}
