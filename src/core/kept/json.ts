import { jsonShape } from "./json-shape";

/** What users say in JSON is a few hundred values, two or three deep. */
const MOST = { values: 2 ** 20, depth: 64 } as const;

/**
 * What a text says as JSON, with or without a byte order mark; undefined where it is none, or so large
 * or so deep that it cannot be meant: walking into the depth would end in no sentence at all.
 */
export function jsonIn(text: string): { readonly value: unknown } | undefined {
  const { values, depth } = jsonShape(text);
  if (values > MOST.values || depth > MOST.depth) return undefined;
  try {
    return { value: JSON.parse(text.replace(/^\ufeff/, "")) };
  } catch {
    return undefined;
  }
}

/** Names and values of a JSON object; undefined for anything else. */
export function jsonEntries(value: unknown): readonly [string, unknown][] | undefined {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject ? Object.entries(value) : undefined;
}
