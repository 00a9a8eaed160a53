// What is computed from a register: who is delegated, how each organization stands, when it meets.
// Plans are values: nothing is judged here, and the same register gives the same plan.
export * from "./composition";
export * from "./delegation";
export { freeDays } from "./free-days";
export * from "./standings";
export * from "./plan-sessions";
export { reasonText } from "./reasons/reasons-of";
export * from "./reasons/session-reason";
export * from "./session-plan";
export { noticeText } from "./wording";
