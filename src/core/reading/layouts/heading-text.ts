import { fraktionIn } from "../names/fraktion-heading";
import { organizationIn } from "../organizations/organization-title";
import { readSection } from "../roles/read-section";

import { saysPool } from "./lonely-name";

/** True for what heads rows wherever it stands: a section, a Fraktion, a body. */
export function isHeadingText(text: string, isKnownName: (text: string) => boolean): boolean {
  if (saysPool(text)) return false;
  return (
    readSection(text) !== undefined ||
    fraktionIn(text) !== undefined ||
    isKnownName(text) ||
    headsOrganization(text)
  );
}

const LONGEST_HEADING = 500;

/** "Schulausschuss", "Mitglieder des Schulausschusses"; but not "Vorsitzender des Schulausschusses". */
export function headsOrganization(text: string): boolean {
  if (text.length > LONGEST_HEADING) return false;
  const beginning = organizationIn(text)?.slice(0, 5).toLowerCase();
  if (beginning === undefined) return false;
  const before = text.slice(0, Math.max(0, text.toLowerCase().indexOf(beginning)));
  return /^(?:\P{L}*|gremium: ?|(?:\S+ )?(?:mitglieder|besetzung|zusammensetzung) .*)$/iu.test(
    before,
  );
}
