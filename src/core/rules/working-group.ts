import type { Organization } from "../register";
import { fold } from "../words";

const NAMED = /^(?:ag|ak|arbeitsgruppe|arbeitskreis)\b/;
const CLASSIFIED = /\b(?:ag|ak|arbeitsgruppe|facharbeitsgruppe|arbeitskreis)\b/;

/** Arbeitsgruppe by its Art; where no Art is said, by its name. A "Steuerungsarbeitsgruppe" is none. */
export function isWorkingGroup({ classification, name, shortName }: Organization): boolean {
  if (classification !== undefined) return CLASSIFIED.test(fold(classification));
  return [shortName, name].some((text) => NAMED.test(fold(text)));
}
