import { fold } from "../words";
import type { BlockedDays } from "./meeting";
import type { Organization } from "./organization";

/**
 * True where a Sperrtermin is the organization's own meeting ("Sitzung der KoStAG", "Kreistagssitzung"): a
 * word of the occasion begins with a name of it. Such a day is kept free for it, not from it.
 */
export function isKeptFor(
  { occasion }: Pick<BlockedDays, "occasion">,
  { shortName, name }: Organization,
): boolean {
  const words = ` ${fold(occasion)}`;
  return [shortName, name].some((each) => words.includes(` ${fold(each)}`));
}
