import type { Day } from "../calendar";
import type { Finding } from "../findings";
import type { RefusedException, RuleChange } from "../grading";
import type { Composition, Standing } from "../planning";
import type { Register } from "../register";

/** What was found in a workbook on a Stichtag. Findings come sorted. */
export interface Judgement {
  readonly findings: readonly Finding[];
  readonly standings: readonly Standing[];
  /** Missing where nobody asked for any. */
  readonly ruleChanges?: readonly RuleChange[];
  readonly refusedExceptions?: readonly RefusedException[];
  /** The whole of each Steuerungsgruppe; missing or empty where the list holds delegates alone. */
  readonly compositions?: readonly Composition[];
  readonly asOf: Day;
  readonly register: Register;
}

/** Says where the seats come from when no Gremien sheet gives them; else nothing. */
export function seatsSource({ register, standings }: Judgement): string[] {
  const isFromPaper = register.rulesFrom === "paper" && standings.length > 0;
  return isFromPaper
    ? ["Die Sitze sind die der Vorlage, weil die Mappe kein Blatt Gremien enthält."]
    : [];
}
