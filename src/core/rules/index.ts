// Register in, findings out: one rule per code and file, this door only lists them.
// Rules judge for the Stichtag that they are given; texts and sources stand in the rule's own file.
import type { Finding } from "../findings";
import type { RegisterIndex } from "../register";
import { finish, type Steps } from "../steps";
import { agesGap } from "./ages-gap";
import { agesOverlap } from "./ages-overlap";
import { chairMissing } from "./chair-missing";
import { consultationDecision } from "./consultation-decision";
import { consultationOrder } from "./consultation-order";
import { declinedButFilled } from "./declined-but-filled";
import { delegateOutsideSource } from "./delegate-outside-source";
import { delegateWithoutVoteInSource } from "./delegate-without-vote-in-source";
import { deputyIsMember } from "./deputy-is-member";
import { deputyMissing } from "./deputy-missing";
import { deputyOrphan } from "./deputy-orphan";
import { deputyOutsideSource } from "./deputy-outside-source";
import { deputyRank } from "./deputy-rank";
import { deputySelf } from "./deputy-self";
import { deputyShared } from "./deputy-shared";
import { deputySurplus } from "./deputy-surplus";
import { deputyTermShort } from "./deputy-term-short";
import { deputyUnforeseen } from "./deputy-unforeseen";
import { meetingBlocked } from "./meeting-blocked";
import { meetingClash } from "./meeting-clash";
import { meetingCount } from "./meeting-count";
import { meetingHoliday } from "./meeting-holiday";
import { meetingNumber } from "./meeting-number";
import { meetingVacation } from "./meeting-vacation";
import { meetingWeekend } from "./meeting-weekend";
import { moderationExcluded } from "./moderation-excluded";
import { moderationMissing } from "./moderation-missing";
import { officeMissing } from "./office-missing";
import { paperReference } from "./paper-reference";
import { proportion } from "./proportion";
import { findingsOf, type CheckOptions, type Rule } from "./rule";
import { seatOpen } from "./seat-open";
import { seatSurplus } from "./seat-surplus";
import { seatTwice } from "./seat-twice";
import { seatVacant } from "./seat-vacant";
import { severalOrganizations } from "./several-organizations";
import { supportSystemMissing } from "./support-system-missing";
import { termBeforeDecision } from "./term-before-decision";
import { termOutsidePeriod } from "./term-outside-period";
import { termOverlap } from "./term-overlap";
import { termReversed } from "./term-reversed";
import { vacationUnknown } from "./vacation-unknown";
import { womenShare } from "./women-share";

export type { CheckOptions, Rule } from "./rule";

/** Every rule, in the order of the contract's table. */
export const RULES: readonly Rule[] = [
  seatVacant,
  seatOpen,
  seatSurplus,
  seatTwice,
  declinedButFilled,
  deputyMissing,
  deputySelf,
  deputyIsMember,
  deputyShared,
  deputyOrphan,
  deputySurplus,
  deputyUnforeseen,
  deputyRank,
  deputyOutsideSource,
  deputyTermShort,
  delegateOutsideSource,
  delegateWithoutVoteInSource,
  termReversed,
  termOverlap,
  termOutsidePeriod,
  termBeforeDecision,
  severalOrganizations,
  chairMissing,
  officeMissing,
  moderationMissing,
  moderationExcluded,
  supportSystemMissing,
  agesGap,
  agesOverlap,
  womenShare,
  proportion,
  consultationOrder,
  consultationDecision,
  paperReference,
  meetingCount,
  meetingNumber,
  meetingHoliday,
  meetingWeekend,
  meetingVacation,
  meetingBlocked,
  meetingClash,
  vacationUnknown,
];

/** All findings of all rules for the Stichtag, rule by rule, unsorted. Never throws. */
export function checkRegister(index: RegisterIndex, options: CheckOptions): Finding[] {
  return finish(checkRegisterInSteps(index, options));
}

/** The same in steps: one for each rule, told by its title. */
export function* checkRegisterInSteps(
  index: RegisterIndex,
  options: CheckOptions,
): Steps<Finding[]> {
  const findings: Finding[][] = [];
  for (const [position, each] of RULES.entries()) {
    yield { share: position / RULES.length, what: each.title };
    findings.push(findingsOf(each, index, options));
  }
  return findings.flat();
}
