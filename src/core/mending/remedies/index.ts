// What can be done with a click about the findings of each code. A code without an entry has no remedy
// that is sure: who must decide more than a choice of cells goes into the sheet.
import type { FindingCode } from "../../findings";
import { mendDateUnreadable } from "./date-unreadable";
import { mendDeputyMissing } from "./deputy-missing";
import { mendDeputyOrphan } from "./deputy-orphan";
import { mendDeputyRank } from "./deputy-rank";
import { mendMeetingClash, mendMeetingDay } from "./meeting-day";
import type { Mend } from "./mend";
import { mendNameSimilar } from "./name-similar";
import { mendOrganizationSimilar } from "./organization-similar";
import { mendDeputy, mendDeputyShared } from "./other-deputy";
import { mendSeatOpen, mendSeatVacant } from "./seats";
import { mendSeatTwice, mendTermOverlap } from "./term-overlap";
import { mendTermReversed } from "./term-reversed";

export type { Mend } from "./mend";

export const MENDS: Readonly<Partial<Record<FindingCode, Mend>>> = {
  "seat-vacant": mendSeatVacant,
  "seat-open": mendSeatOpen,
  "seat-twice": mendSeatTwice,
  "deputy-missing": mendDeputyMissing,
  "deputy-self": mendDeputy,
  "deputy-is-member": mendDeputy,
  "deputy-outside-source": mendDeputy,
  "deputy-shared": mendDeputyShared,
  "deputy-orphan": mendDeputyOrphan,
  "deputy-rank": mendDeputyRank,
  "name-similar": mendNameSimilar,
  "organization-similar": mendOrganizationSimilar,
  "term-overlap": mendTermOverlap,
  "term-reversed": mendTermReversed,
  "date-unreadable": mendDateUnreadable,
  "meeting-holiday": mendMeetingDay,
  "meeting-weekend": mendMeetingDay,
  "meeting-vacation": mendMeetingDay,
  "meeting-blocked": mendMeetingDay,
  "meeting-clash": mendMeetingClash,
};
