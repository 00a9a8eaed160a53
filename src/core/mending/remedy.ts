import type { Amendment } from "../grid";

/** One way to mend: what is to be chosen, and the cells that it changes. */
export interface Choice {
  /** "Frau Anna Wessendarp", "Mittwoch, 19.05.2021". */
  readonly label: string;
  /** "CDU · in 2 weiteren Gremien"; may be empty. */
  readonly detail: string;
  readonly amendment: Amendment;
  /**
   * What must be decided next, or an error is left: "Vertretung für Frau Anna Wessendarp wählen".
   * `nextRemedy` asks it.
   */
  readonly next?: string;
}

/** What a user can do about a finding with a click: one choice is done at once, of several one is picked. */
export interface Remedy {
  /** What the click does: "Vertretung wählen", "Beginn und Ende tauschen". */
  readonly label: string;
  /** Never empty. */
  readonly choices: readonly Choice[];
}
