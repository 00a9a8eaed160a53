import { addressKey } from "./address-key";
import { isJsonObject, objectsOf, textOf, textsOf, type JsonObject } from "./json-object";

/** What an object refers to: by address, or the object itself where it is at hand; "" for nothing. */
export type Reference = JsonObject | string;

export interface FoundMembership {
  readonly object: JsonObject;
  readonly person: Reference;
  readonly organization: Reference;
}

/** What a file holds of the kinds that tell memberships, in its order; persons and organizations by the key of their address. */
export interface Collection {
  readonly persons: ReadonlyMap<string, JsonObject>;
  readonly organizations: ReadonlyMap<string, JsonObject>;
  readonly memberships: readonly FoundMembership[];
  /** List pages, each with its links. */
  readonly pages: readonly JsonObject[];
  /** Objects of OParl at all, other kinds included. */
  readonly objectCount: number;
}

/** A collection that grows. The same membership may come twice, so each is kept by its id. All ids are keys of addresses. */
interface Basket {
  readonly persons: Map<string, JsonObject>;
  readonly organizations: Map<string, JsonObject>;
  readonly memberships: Map<unknown, FoundMembership>;
  /** Whose a membership is, where its owner names it by address only. */
  readonly owners: Map<string, Owner>;
  readonly deleted: Set<string>;
  readonly pages: JsonObject[];
  objectCount: number;
}

/** Lists of pages of objects lie less deep; what is nested further is no export. */
const DEEPEST = 8;

/**
 * "https://schema.oparl.org/1.1/Person", as OParl 1.0 began, "https://oparl.org/schema/1.0/Person", and the
 * bare word of some dumps.
 */
const TYPE =
  /^(?:https?:\/\/(?:schema\.)?oparl\.org\/(?:schema\/)?1\.\d\/(\w+)\/?|(Person|Organization|Membership|Body|System))$/;

/**
 * Sorts what a file holds: one object, lists, list pages, several of them side by side. Persons embed
 * their memberships, organizations name theirs by address; since OParl 1.1 these also stand alone. Objects
 * marked as deleted are left out, and memberships of such.
 */
export function collectObjects(value: unknown): Collection {
  const basket: Basket = {
    persons: new Map(),
    organizations: new Map(),
    memberships: new Map(),
    owners: new Map(),
    deleted: new Set(),
    pages: [],
    objectCount: 0,
  };
  visit(value, basket, 0);
  const { persons, organizations, pages, objectCount } = basket;
  return { persons, organizations, pages, objectCount, memberships: membershipsIn(basket) };
}

function visit(value: unknown, basket: Basket, depth: number): void {
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) for (const each of value) visit(each, basket, depth + 1);
  if (!isJsonObject(value)) return;
  const [, typed, bare] = TYPE.exec(textOf(value, "type")) ?? [];
  const kind = typed ?? bare;
  if (kind !== undefined) {
    basket.objectCount += 1;
    if (isDeleted(value)) basket.deleted.add(idOf(value));
    else if (MEMBER_KINDS.has(kind)) add(value, kind, basket);
    if (isDeleted(value) || MEMBER_KINDS.has(kind)) return;
  }
  if (isJsonObject(value["links"])) basket.pages.push(value);
  for (const each of Object.values(value)) visit(each, basket, depth + 1);
}

/** What tells memberships; other objects may hold lists of these, a body those of its persons. */
const MEMBER_KINDS: ReadonlySet<string> = new Set(["Person", "Organization", "Membership"]);

function idOf(object: JsonObject): string {
  return addressKey(textOf(object, "id"));
}

function isDeleted(object: JsonObject): boolean {
  return object["deleted"] === true;
}

function add(object: JsonObject, kind: string, basket: Basket): void {
  const id = idOf(object);
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
  const embedded = objectsOf(object, "membership");
  for (const each of embedded) addMembership(each, owner, basket);
  for (const id of [...embedded.map(idOf), ...textsOf(object, "membership").map(addressKey)]) {
    if (id !== "") basket.owners.set(id, { ...basket.owners.get(id), ...owner });
  }
}

function addMembership(object: JsonObject, owner: Owner, basket: Basket): void {
  const key = idOf(object) || object;
  if (isDeleted(object)) basket.deleted.add(idOf(object));
  if (isDeleted(object) || basket.memberships.has(key)) return;
  const person = referenceOf(object, "person");
  const organization = referenceOf(object, "organization");
  basket.memberships.set(key, { object, person, organization, ...owner });
}

/** Told whose they are by their owners where they do not say so; without those of deleted ones. */
function membershipsIn({ memberships, owners, deleted }: Basket): FoundMembership[] {
  return [...memberships.values()].flatMap((found) => {
    const owner = owners.get(idOf(found.object));
    const { person, organization } = found;
    const told = {
      object: found.object,
      person: person === "" ? (owner?.person ?? "") : person,
      organization: organization === "" ? (owner?.organization ?? "") : organization,
    };
    const ids = [idOf(found.object), keyOf(told.person), keyOf(told.organization)];
    return ids.some((id) => id !== "" && deleted.has(id)) ? [] : [told];
  });
}

function keyOf(reference: Reference): string {
  return isJsonObject(reference) ? idOf(reference) : addressKey(reference);
}

export function referenceOf(object: JsonObject, name: string): Reference {
  const value = object[name];
  return isJsonObject(value) ? value : textOf(object, name);
}
