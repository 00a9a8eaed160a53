/** An object as JSON gives it: nothing is known of its values. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The text of that name, without blanks around it; "" where there is none. */
export function textOf(object: JsonObject, name: string): string {
  const value = object[name];
  return typeof value === "string" ? value.trim() : "";
}

/** The members of that name as texts, also where a server gives one text instead of a list. */
export function textsOf(object: JsonObject, name: string): string[] {
  const value = object[name];
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.flatMap((each) => (typeof each === "string" ? each.trim() || [] : []));
}

/** The members of that name that are objects. */
export function objectsOf(object: JsonObject, name: string): JsonObject[] {
  const value = object[name];
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}
