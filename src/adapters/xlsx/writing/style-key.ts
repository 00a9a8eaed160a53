import type { CellRole } from "../../../core";

/** A role, and whether Excel is told that the text was typed with a leading apostrophe. */
export interface StyleKey {
  readonly role: CellRole;
  readonly quoted: boolean;
}

/** The name under which a style's index is kept. */
export function styleName({ role, quoted }: StyleKey): string {
  return quoted ? `${role} quoted` : role;
}
