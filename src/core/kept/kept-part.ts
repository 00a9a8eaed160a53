import type { Workbook } from "../grid";
import { jsonEntries, jsonIn } from "./json";

/** What users say of columns, of rules, and of the days of sessions. */
export type KeptPart = "mapping" | "rules" | "sessions";

/** What a workbook keeps of that matter, as parsed JSON; undefined where it is nothing, or cannot be read. */
export function keptPart({ kept }: Pick<Workbook, "kept">, part: KeptPart): unknown {
  return partsIn(kept).get(part);
}

/** The kept text with another value for that part; undefined takes the part away. No part is no text. */
export function withKeptPart(
  kept: string | undefined,
  part: KeptPart,
  value: unknown,
): string | undefined {
  const parts = partsIn(kept);
  if (value === undefined) parts.delete(part);
  else parts.set(part, value);
  return parts.size === 0 ? undefined : JSON.stringify(Object.fromEntries(parts));
}

/** Parts that are not known here too: a newer version may have kept them. */
function partsIn(kept: string | undefined): Map<string, unknown> {
  return new Map(kept === undefined ? [] : jsonEntries(jsonIn(kept)?.value));
}
