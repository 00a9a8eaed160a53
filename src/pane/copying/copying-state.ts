import type { CopiedText } from "../../desk";

/** What the browser would not put on the clipboard: the user copies it by hand. */
export interface RefusedCopy {
  readonly text: CopiedText;
  /** What it is to the user: "Tabelle Entsendung". */
  readonly name: string;
  /** Id of the element that gets the focus back. */
  readonly opener: string;
}

export interface CopyingState {
  /** What was copied last, to be read and heard; empty where there is nothing to tell (any more). */
  readonly note: string;
  readonly refused: RefusedCopy | undefined;
}

export const NOTHING_COPIED: CopyingState = { note: "", refused: undefined };

export type CopyingEvent =
  | { readonly type: "copied"; readonly name: string }
  | { readonly type: "copy-refused"; readonly refused: RefusedCopy }
  | { readonly type: "copying-closed" };

/** Pure: the same event gives the same next state, whatever was before. */
export function nextCopying(event: CopyingEvent): CopyingState {
  switch (event.type) {
    case "copied":
      return {
        note: `Kopiert: ${event.name}. In Word mit Strg+V einfügen.`,
        refused: undefined,
      };
    case "copy-refused":
      return { note: "", refused: event.refused };
    case "copying-closed":
      return NOTHING_COPIED;
  }
}
