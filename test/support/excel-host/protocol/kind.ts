import { HostError } from "./host-error";

/** A scalar property. Without `set` it is read-only, without `get` it cannot be loaded. */
export interface Property<T> {
  readonly get?: (target: T) => unknown;
  readonly set?: (target: T, value: unknown) => void;
}

type Members<V> = Readonly<Record<string, V>>;

/** A class of the Excel API as far as this host plays it; names in the API's spelling. */
export interface Kind<T> {
  readonly name: string;
  /** What an instantiate answers: how the object is found again. */
  readonly identity?: (target: T) => Readonly<Record<string, unknown>>;
  readonly properties?: Members<Property<T>>;
  readonly children?: Members<(target: T) => HostObject | null>;
  readonly methods?: Members<(target: T, args: readonly unknown[]) => unknown>;
  /** Collections only; `indexer` answers what the library asks for by id or name. */
  readonly items?: (target: T) => readonly HostObject[];
  readonly indexer?: (target: T, key: unknown) => HostObject | null;
}

/** An object of the workbook as the interpreter sees it; member names in the API's spelling. */
export interface HostObject {
  readonly kind: string;
  readonly target: unknown;
  readonly loadable: () => readonly string[];
  readonly identity: () => Readonly<Record<string, unknown>>;
  readonly get: (name: string) => unknown;
  readonly set: (name: string, value: unknown) => void;
  readonly child: (name: string) => HostObject | null | undefined;
  readonly call: (name: string, args: readonly unknown[]) => unknown;
  readonly items: () => readonly HostObject[] | undefined;
  readonly index: (key: unknown) => HostObject | null;
}

function member<V>(members: Members<V> | undefined, name: string): V | undefined {
  return members && Object.hasOwn(members, name) ? members[name] : undefined;
}

function loadableNames<T>(properties: Members<Property<T>> = {}): string[] {
  return Object.keys(properties).filter((name) => properties[name]?.get !== undefined);
}

/** Joins a class and one of its objects. A member that the kind does not have is ApiNotFound. */
export function hostObject<T>(kind: Kind<T>, target: T): HostObject {
  const missing = (name: string) =>
    new HostError("ApiNotFound", `${kind.name}.${name} is not played by this host`);
  return {
    kind: kind.name,
    target,
    loadable: () => loadableNames(kind.properties),
    identity: () => kind.identity?.(target) ?? {},
    get: (name) => {
      const get = member(kind.properties, name)?.get;
      if (!get) throw missing(name);
      return get(target);
    },
    set: (name, value) => {
      const set = member(kind.properties, name)?.set;
      if (!set) throw missing(name);
      set(target, value);
    },
    child: (name) => member(kind.children, name)?.(target),
    call: (name, args) => {
      const method = member(kind.methods, name);
      if (!method) throw missing(`${name}()`);
      return method(target, args);
    },
    items: () => kind.items?.(target),
    index: (key) => {
      if (!kind.indexer) throw missing("getItem()");
      return kind.indexer(target, key);
    },
  };
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "loadable" in value && "kind" in value;
}
