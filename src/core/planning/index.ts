// What is computed from a register: who is delegated, how each organization stands, when it meets.
// Plans are values: nothing is judged here, and the same register gives the same plan.
export * from "./composition";
export * from "./delegation";
export { freeDays } from "./free-days";
export * from "./standings";
export * from "./plan-sessions";
export { PLANNED_STATE, stateKey } from "./planned-session";
export { reasonSentences } from "./reasons/reason-sentences";
export * from "./reasons/session-reason";
export * from "./session-plan";
export { noticeText } from "./wording";
export type { DayProblem } from "./year/day-problem";
export {
  currentSessionDays,
  keptSessionDays,
  withKeptSessionDays,
  type SessionDays,
} from "./year/session-days";
export { withMove } from "./year/session-move";
export type { YearDay, YearSpan } from "./year/year-days";
export { judgeDays, yearModel, type YearModel, type YearSession } from "./year/year-model";
