import { HostError } from "./host-error";

/** What the library knows of one of its classes (each prototype carries these lists). */
export interface ClassFacts {
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
  readonly _navigationPropertyNames?: readonly string[];
}

/** Finds a class's facts by its name; undefined before the library is loaded or for unknown names. */
export type LibraryFacts = (className: string) => ClassFacts | undefined;

/** Reads the facts from a loaded Excel namespace. */
export function factsOf(excel: unknown): LibraryFacts {
  const classes = new Map<string, unknown>(Object.entries(excel as Record<string, unknown>));
  return (name) => {
    const found = classes.get(name);
    return typeof found === "function" ? (found.prototype as ClassFacts) : undefined;
  };
}

/** "RowHidden" → "rowHidden"; "_Id" stays. */
export function apiName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** "rowHidden" → "RowHidden"; "_Id" stays. */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Refuses a name that the library itself does not know: a slip in a load or a wrong object. */
export function refuseUnknownProperty(facts: ClassFacts | undefined, kind: string, name: string) {
  const scalars = facts?._scalarPropertyNames;
  if (scalars && !scalars.includes(name)) {
    throw new HostError("InvalidArgument", `${kind} has no property ${name}`);
  }
}

/** Refuses writing to a property that the library knows as read-only. */
export function refuseReadOnly(facts: ClassFacts | undefined, kind: string, name: string) {
  const position = facts?._scalarPropertyNames?.indexOf(name) ?? -1;
  if (position >= 0 && facts?._scalarPropertyUpdateable?.[position] === false) {
    throw new HostError("InvalidArgument", `${kind}.${name} is read-only`);
  }
}
