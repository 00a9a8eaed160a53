// The rules in words: the one behind a finding, and all of them. Comes as a script of its own.
export { FindingRule } from "./FindingRule";
export { RulesView } from "./RulesView";
