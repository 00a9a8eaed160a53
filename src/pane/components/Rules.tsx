import type { Finding } from "../../core";
import { LazyPart } from "./LazyPart";

/** All rules. */
export function Rules() {
  return <LazyPart load={rulesView} props={{}} what="Die Regeln" />;
}

/** The rule behind one finding. */
export function RuleOfFinding({ finding }: { readonly finding: Finding }) {
  return <LazyPart load={findingRule} props={{ finding }} what="Die Regeln" />;
}

async function rulesView() {
  const { RulesView } = await import(/* webpackChunkName: "rules" */ "../rules");
  return RulesView;
}

async function findingRule() {
  const { FindingRule } = await import(/* webpackChunkName: "rules" */ "../rules");
  return FindingRule;
}
