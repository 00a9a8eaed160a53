import { HostError } from "./host-error";
import type { HostObject } from "./kind";
import { apiName, refuseUnknownProperty, wireName, type LibraryFacts } from "./library-facts";
import type { Query } from "./messages";

type Loaded = Record<string, unknown>;

/** What a load asks of one object: own properties, and the same again per navigation property. */
interface Wanted {
  all: boolean;
  readonly properties: Set<string>;
  readonly children: Map<string, Wanted>;
}

function emptyWanted(): Wanted {
  return { all: false, properties: new Set(), children: new Map() };
}

function childOf(wanted: Wanted, name: string): Wanted {
  const child = wanted.children.get(name) ?? emptyWanted();
  wanted.children.set(name, child);
  return child;
}

function addPath(wanted: Wanted, path: string): void {
  const names = path.split("/").map((name) => apiName(name.trim()));
  let here = wanted;
  for (const name of names.slice(0, -1)) here = name === "items" ? here : childOf(here, name);
  const last = names.at(-1) ?? "";
  if (last === "*" || last === "$all" || last === "items") here.all = true;
  else here.properties.add(last);
}

function wantedBy({ Select = [], Expand = [] }: Query): Wanted {
  const wanted = emptyWanted();
  for (const path of Select) addPath(wanted, path);
  for (const path of Expand) addPath(wanted, `${path}/*`);
  if (Select.length === 0) wanted.all = true;
  return wanted;
}

function loadObject(object: HostObject, wanted: Wanted, facts: LibraryFacts): Loaded {
  const loaded: Loaded = { ...object.identity() };
  const names = wanted.all
    ? new Set([...object.loadable(), ...wanted.properties])
    : wanted.properties;
  for (const name of names) {
    const child = object.child(name);
    if (child) {
      childOf(wanted, name).all = true;
      continue;
    }
    refuseUnknownProperty(facts(object.kind), object.kind, name);
    loaded[wireName(name)] = object.get(name);
  }
  for (const [name, inner] of wanted.children) {
    const child = object.child(name);
    if (child === undefined) throw new HostError("ApiNotFound", `${object.kind}.${name}`);
    loaded[wireName(name)] = child && load(child, inner, facts);
  }
  return loaded;
}

function ownOf(object: HostObject, wanted: Wanted): Wanted {
  const loadable = object.loadable();
  const own = [...wanted.properties].filter((name) => loadable.includes(name));
  return { all: false, properties: new Set(own), children: new Map() };
}

function load(object: HostObject, wanted: Wanted, facts: LibraryFacts, query: Query = {}): Loaded {
  const items = object.items();
  if (!items) return loadObject(object, wanted, facts);
  // "count" belongs to the collection itself; everything else is meant for its items.
  const own = ownOf(object, wanted);
  const perItem = new Set([...wanted.properties].filter((name) => !own.properties.has(name)));
  const skip = query.Skip ?? 0;
  const chosen = items.slice(skip, query.Top === undefined ? undefined : skip + query.Top);
  return {
    ...loadObject(object, own, facts),
    _Items: chosen.map((item) => loadObject(item, { ...wanted, properties: perItem }, facts)),
  };
}

/** Answers a load: values under the names of the wire, items of collections under "_Items". */
export function answerQuery(object: HostObject, query: Query, facts: LibraryFacts): Loaded {
  return load(object, wantedBy(query), facts, query);
}
