import { HostError } from "./host-error";
import { isHostObject, type HostObject } from "./kind";
import { apiName } from "./library-facts";
import { PATH, type ArgumentList, type ObjectPath, type RequestBody } from "./messages";
import type { References } from "./references";

/** The objects that the paths of one request stand for; null is a null object. */
export interface Paths {
  /** The object, walking there at the first call: methods on the way take effect. Throws HostError. */
  readonly resolve: (id: number) => HostObject | null;
  readonly arguments: (list: ArgumentList | undefined) => readonly unknown[];
  readonly nameOf: (id: number) => string;
}

function asObject(value: unknown, where: string): HostObject | null {
  if (value === null || isHostObject(value)) return value;
  throw new HostError("InvalidArgument", `${where} is no object`);
}

/** What walking a path needs: the objects found so far, and where to begin. */
interface Walk {
  readonly body: RequestBody;
  readonly root: HostObject;
  readonly references: References;
  readonly found: Map<number, HostObject | null>;
}

function pathOf({ body }: Walk, id: number): ObjectPath {
  const path = body.ObjectPaths[String(id)];
  if (!path) throw new HostError("InvalidReference", `path ${id} was not sent`);
  return path;
}

function argumentsOf(walk: Walk, list: ArgumentList | undefined): readonly unknown[] {
  return (list?.Arguments ?? []).map((value, index) => {
    const id = list?.ReferencedObjectPathIds?.[index];
    return typeof id === "number" && id > 0 ? resolve(walk, id) : value;
  });
}

function fromParent(walk: Walk, path: ObjectPath): HostObject | null {
  const parent = resolve(walk, path.ParentObjectPathId ?? 0);
  // What hangs on a null object is a null object.
  if (!parent) return null;
  const name = apiName(path.Name);
  if (path.ObjectPathType === PATH.method) {
    const args = argumentsOf(walk, path.ArgumentInfo);
    return asObject(parent.call(name, args), `${parent.kind}.${name}`);
  }
  if (path.ObjectPathType === PATH.indexer) {
    const item = parent.index(argumentsOf(walk, path.ArgumentInfo)[0]);
    if (!item) throw new HostError("ItemNotFound", `${parent.kind}.getItem`);
    return item;
  }
  const child = parent.child(name);
  if (child === undefined) throw new HostError("ApiNotFound", `${parent.kind}.${name}`);
  return child;
}

function find(walk: Walk, path: ObjectPath): HostObject | null {
  switch (path.ObjectPathType) {
    case PATH.global:
      return walk.root;
    case PATH.reference:
      return walk.references.find(path.Name);
    case PATH.nullObject:
      return null;
    case PATH.method:
    case PATH.property:
    case PATH.indexer:
      return fromParent(walk, path);
    default:
      throw new HostError("ApiNotFound", `object path type ${path.ObjectPathType}`);
  }
}

/** A path is walked once in a request and then keeps its object: `add` must not add twice. */
function resolve(walk: Walk, id: number): HostObject | null {
  const known = walk.found.get(id);
  if (known !== undefined) return known;
  const object = find(walk, pathOf(walk, id));
  walk.found.set(id, object);
  return object;
}

/** A request's paths; `root` is the workbook. */
export function createPaths(body: RequestBody, root: HostObject, references: References): Paths {
  const walk: Walk = { body, root, references, found: new Map() };
  return {
    resolve: (id) => resolve(walk, id),
    arguments: (list) => argumentsOf(walk, list),
    nameOf: (id) => apiName(body.ObjectPaths[String(id)]?.Name ?? ""),
  };
}
