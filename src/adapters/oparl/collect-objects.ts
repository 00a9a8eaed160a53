import { isJsonObject, objectsOf, textOf, type JsonObject } from "./json-object";

/** What an object refers to: by address, or the object itself where it is at hand; "" for nothing. */
export type Reference = JsonObject | string;

export interface FoundMembership {
  readonly object: JsonObject;
  readonly person: Reference;
  readonly organization: Reference;
}

/** What a file holds of the kinds that tell memberships, in its order; persons and organizations by id. */
export interface Collection {
  readonly persons: ReadonlyMap<string, JsonObject>;
  readonly organizations: ReadonlyMap<string, JsonObject>;
  readonly memberships: readonly FoundMembership[];
  /** List pages, each with its links. */
  readonly pages: readonly JsonObject[];
  /** Objects of OParl at all, other kinds included. */
  readonly objectCount: number;
}

/** A collection that grows. The same membership may come twice, so each is kept by its id. */
interface Basket {
  readonly persons: Map<string, JsonObject>;
  readonly organizations: Map<string, JsonObject>;
  readonly memberships: Map<unknown, FoundMembership>;
  readonly pages: JsonObject[];
  objectCount: number;
}

/** Lists of pages of objects lie less deep; what is nested further is no export. */
const DEEPEST = 8;

/** "https://schema.oparl.org/1.1/Person", and as OParl 1.0 began, "https://oparl.org/schema/1.0/Person". */
const TYPE = /^https?:\/\/(?:schema\.)?oparl\.org\/(?:schema\/)?1\.\d\/(\w+)$/;

/**
 * Sorts what a file holds: one object, lists, list pages, several of them side by side. Persons embed
 * their memberships; since OParl 1.1 these also stand alone. Objects marked as deleted are left out.
 */
export function collectObjects(value: unknown): Collection {
  const basket: Basket = {
    persons: new Map(),
    organizations: new Map(),
    memberships: new Map(),
    pages: [],
    objectCount: 0,
  };
  visit(value, basket, 0);
  return { ...basket, memberships: [...basket.memberships.values()] };
}

function visit(value: unknown, basket: Basket, depth: number): void {
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) for (const each of value) visit(each, basket, depth + 1);
  if (!isJsonObject(value)) return;
  const kind = TYPE.exec(textOf(value, "type"))?.[1];
  if (kind !== undefined) {
    basket.objectCount += 1;
    if (!isDeleted(value)) add(value, kind, basket);
    return;
  }
  if (isJsonObject(value["links"])) basket.pages.push(value);
  for (const each of Object.values(value)) visit(each, basket, depth + 1);
}

function isDeleted(object: JsonObject): boolean {
  return object["deleted"] === true;
}

function add(object: JsonObject, kind: string, basket: Basket): void {
  const id = textOf(object, "id");
  switch (kind) {
    case "Person":
      basket.persons.set(id, object);
      addEmbedded(object, { person: object }, basket);
      break;
    case "Organization":
      basket.organizations.set(id, object);
      addEmbedded(object, { organization: object }, basket);
      break;
    case "Membership":
      addMembership(object, {}, basket);
  }
}

type Owner = Partial<Pick<FoundMembership, "person" | "organization">>;

/** Embedded memberships need not say what they are, nor whose. */
function addEmbedded(object: JsonObject, owner: Owner, basket: Basket): void {
  for (const each of objectsOf(object, "membership")) addMembership(each, owner, basket);
}

function addMembership(object: JsonObject, owner: Owner, basket: Basket): void {
  const key = textOf(object, "id") || object;
  if (isDeleted(object) || basket.memberships.has(key)) return;
  const person = referenceOf(object, "person");
  const organization = referenceOf(object, "organization");
  basket.memberships.set(key, { object, person, organization, ...owner });
}

export function referenceOf(object: JsonObject, name: string): Reference {
  const value = object[name];
  return isJsonObject(value) ? value : textOf(object, name);
}
