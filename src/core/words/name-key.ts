import { memoized } from "./memoized";
import { fold } from "./plain-text";

/** The same name in all spellings that are one: ß/ss, ü/ue, hyphen or blank, accents, case. */
export const nameKey = memoized((name: string): string =>
  fold(name).replace(/[^\p{L}\p{N}]/gu, ""),
);
