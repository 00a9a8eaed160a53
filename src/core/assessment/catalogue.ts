import type { FindingKind } from "../findings";
import { READING_KINDS } from "../reading";
import { RULES } from "../rules";

/** Everything that can be found, that of the reading first. */
export const CATALOGUE: readonly FindingKind[] = [...READING_KINDS, ...RULES];
