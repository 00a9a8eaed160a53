import type { Facts, FindingKind } from "../../findings";
import { cellError } from "./cell-error";
import { columnAmbiguous } from "./column-ambiguous";
import { columnMissing } from "./column-missing";
import { columnUnknown } from "./column-unknown";
import { dateIncomplete } from "./date-incomplete";
import { dateUnreadable } from "./date-unreadable";
import { nameAmbiguous } from "./name-ambiguous";
import { nameMissing } from "./name-missing";
import { nameSimilar } from "./name-similar";
import { organizationSimilar } from "./organization-similar";
import { organizationWithoutQuota } from "./organization-without-quota";
import { roleUnknown } from "./role-unknown";
import { rowDuplicate } from "./row-duplicate";
import { rowsHidden } from "./rows-hidden";
import { sheetMissing } from "./sheet-missing";

/** A kind without the type of its facts, for lists: a catalogue reads its texts, and never its message. */
function listed<F extends Facts>(kind: FindingKind<F>): FindingKind {
  return kind as unknown as FindingKind;
}

/** Every kind of finding that reading reports, in the order of the catalogue. */
export const READING_KINDS: readonly FindingKind[] = [
  listed(sheetMissing),
  listed(columnMissing),
  listed(columnAmbiguous),
  listed(columnUnknown),
  listed(cellError),
  listed(dateUnreadable),
  listed(dateIncomplete),
  listed(roleUnknown),
  listed(organizationSimilar),
  listed(organizationWithoutQuota),
  listed(nameMissing),
  listed(nameSimilar),
  listed(nameAmbiguous),
  listed(rowDuplicate),
  listed(rowsHidden),
];
