import { addressKey } from "./address-key";
import type { Collection, Reference } from "./collect-objects";
import { isJsonObject, textOf, type JsonObject } from "./json-object";

/** A person or organization: as the file has it, or only the name that its address suggests. */
export type Resolved =
  | { readonly type: "object"; readonly object: JsonObject }
  | { readonly type: "address"; readonly name: string }
  | { readonly type: "nothing" };

/** Looks up what is referred to; `noun` goes before an address that ends in a bare number ("Gremium 9"). */
export function resolve(
  reference: Reference,
  known: Collection["persons"],
  noun: string,
): Resolved {
  if (isJsonObject(reference) && hasName(reference)) return { type: "object", object: reference };
  const address = isJsonObject(reference) ? textOf(reference, "id") : reference;
  if (address === "") return { type: "nothing" };
  const object = known.get(addressKey(address)) ?? namedOnly(address);
  return object
    ? { type: "object", object }
    : { type: "address", name: nameFromAddress(address, noun) };
}

/** Some servers write the name where OParl wants the address: "CDU". */
function namedOnly(text: string): JsonObject | undefined {
  return /[:/]|^\d+$/.test(text) ? undefined : { name: text };
}

function hasName(object: JsonObject): boolean {
  return ["name", "shortName", "familyName"].some((name) => textOf(object, name) !== "");
}

/** The last segment, its query included: some servers number persons, committees and Fraktionen anew each. */
function nameFromAddress(address: string, noun: string): string {
  const segment = address.replace(/\/+$/, "").split("/").at(-1) ?? address;
  return /\p{L}/u.test(segment) ? segment : `${noun} ${segment}`;
}
