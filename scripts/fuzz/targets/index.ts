import type { Target } from "../target";
import { LISTS } from "./lists";
import { OUTPUTS } from "./outputs";
import { PLAIN } from "./plain";
import { WORDS } from "./words";
import { WORKBOOKS } from "./workbooks";

/** By name: every reader of what others wrote, and every writer of it. */
export const TARGETS: ReadonlyMap<string, Target> = new Map(
  [...WORDS, ...LISTS, ...WORKBOOKS, ...PLAIN, ...OUTPUTS].map((target) => [target.name, target]),
);
