import { distance } from "fastest-levenshtein";
import { isOneSlip } from "../people/name-slip";

/** A known name close to one that is not known. */
export interface SimilarName {
  readonly key: string;
  readonly distance: number;
}

/** How many letters may differ: short names are told apart by one, long ones by up to five. */
function tolerance(length: number): number {
  if (length < 4) return 0;
  if (length < 8) return 1;
  if (length < 16) return 2;
  return length < 40 ? 3 : 5;
}

/** With more known names of one length and first letter than this, a list is not typed by hand. */
const MOST_COMPARED = 300;

/** The known keys in drawers, so that an unknown name is compared with few. */
export function similarFinder(keys: Iterable<string>): (key: string) => SimilarName | undefined {
  const drawers = new Map<string, string[]>();
  for (const key of keys) {
    const name = drawerOf(key, key.length);
    const drawer = drawers.get(name) ?? [];
    if (drawer.length === 0) drawers.set(name, drawer);
    if (drawer.length < MOST_COMPARED) drawer.push(key);
  }
  return (key) => {
    const allowed = tolerance(key.length);
    let best: SimilarName | undefined;
    for (let length = key.length - allowed; length <= key.length + allowed; length += 1) {
      for (const known of drawers.get(drawerOf(key, length)) ?? []) {
        const apart = isOneSlip(key, known) ? 1 : distance(key, known);
        if (apart <= allowed && apart < (best?.distance ?? Infinity)) {
          best = { key: known, distance: apart };
        }
      }
    }
    return best ?? sameBound(key, drawers);
  };
}

function drawerOf(key: string, length: number): string {
  return `${key.charAt(0)}${length}`;
}

/** "AG 18-30" shares a bound with "AG 18-27": a slip in the ages rather than another group. */
function sameBound(key: string, drawers: ReadonlyMap<string, string[]>): SimilarName | undefined {
  const ages = /^ag(\d{1,2})-(\d{1,2})$/.exec(key);
  if (!ages) return undefined;
  for (const length of [5, 6, 7]) {
    for (const known of drawers.get(drawerOf(key, length)) ?? []) {
      const other = /^ag(\d{1,2})-(\d{1,2})$/.exec(known);
      if (other && (other[1] === ages[1] || other[2] === ages[2])) {
        return { key: known, distance: distance(key, known) };
      }
    }
  }
  return undefined;
}
