import { HostError } from "./host-error";
import type { HostObject } from "./kind";

/** Ranges that the library tracks between two requests, by the id it was given. */
export interface References {
  readonly keep: (object: HostObject) => string;
  readonly release: (id: string) => void;
  readonly find: (id: string) => HostObject;
  /** How many are tracked now: what a long-lived context forgets to untrack stays here. */
  readonly count: () => number;
}

export function createReferences(): References {
  const kept = new Map<string, HostObject>();
  let next = 1;
  return {
    keep: (object) => {
      const id = `reference-${next++}`;
      kept.set(id, object);
      return id;
    },
    release: (id) => void kept.delete(id),
    find: (id) => {
      const object = kept.get(id);
      if (!object) throw new HostError("InvalidReference", id);
      return object;
    },
    count: () => kept.size,
  };
}
