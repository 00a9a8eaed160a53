// The layouts in which lists of members are kept, each as one clerk or another writes it.
import type { RegisterFacts } from "../facts";
import type { Page } from "../page";
import type { Taste } from "../taste";
import { blocks, blocksTellLists } from "./blocks";
import { matrix, matrixOfBodies, tellsPersons } from "./matrix";
import { rowPerMembership } from "./row-per-membership";
import { rowPerSeat } from "./row-per-seat";
import { sections } from "./sections";
import { sheetPerOrganization } from "./sheet-per-organization";
import { textForm } from "./text-form";

/** Writes down a register. */
export interface Layout {
  readonly write: (facts: RegisterFacts, likes: Taste) => readonly Page[];
  /** False for a register that cannot be told from another one in this layout. */
  readonly tells?: (facts: RegisterFacts) => boolean;
}

export const LAYOUTS: ReadonlyMap<string, Layout> = new Map<string, Layout>([
  ["row per membership", { write: rowPerMembership }],
  ["row per seat", { write: rowPerSeat }],
  ["block per Fraktion", { write: blocks, tells: blocksTellLists }],
  ["sheet per Gremium", { write: sheetPerOrganization }],
  ["matrix of persons", { write: matrix }],
  ["matrix of bodies", { write: matrixOfBodies, tells: tellsPersons }],
  ["numbered text", { write: textForm }],
  ["sections", { write: sections }],
]);
