// The only door to the core. Shells and adapters import from here.
export * from "./assessment";
export * from "./calendar";
export * from "./document";
export * from "./findings";
export {
  ALWAYS_JUDGED,
  isRuleSettings,
  keptRuleSettings,
  mergedRuleSettings,
  NO_RULE_SETTINGS,
  parseRuleSettings,
  RULE_SETTINGS,
  withKeptRuleSettings,
  withRule,
  type RefusedException,
  type RuleChange,
  type RuleSetting,
  type RuleSettings,
  type RuleSettingsFault,
} from "./grading";
export * from "./grid";
export { jsonShape } from "./kept";
export * from "./mending";
export * from "./papers";
export {
  isMapping,
  keptMapping,
  meaningsOf,
  mergedMapping,
  NOT_READ,
  parseMapping,
  READING_KINDS,
  unusedEntries,
  withColumn,
  withKeptMapping,
  type Mapping,
  type MappingFault,
  type TableKind,
  type UnderstoodColumn,
  type UnderstoodTable,
} from "./reading";
export * from "./register";
export { RULES } from "./rules";
export * from "./sharing";
export * from "./steps";
export {
  findingsText,
  refusedLines,
  templateDocuments,
  verdict,
  type TemplateOptions,
} from "./views";
export {
  judgeDays,
  PLANNED_STATE,
  stateKey,
  withKeptSessionDays,
  withMove,
  yearModel,
  type DayProblem,
  type SessionDays,
  type SessionPlan,
  type Standing,
  type YearDay,
  type YearModel,
  type YearSession,
  type YearSpan,
} from "./planning";
export { germanNumber, recent } from "./words";
