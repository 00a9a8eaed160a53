import {
  assess,
  keptMapping,
  keptRuleSettings,
  mergedMapping,
  mergedRuleSettings,
  refusedLines,
  withKeptMapping,
  withKeptRuleSettings,
  type Assessment,
  type Day,
  type Mapping,
  type RuleSettings,
  type Workbook,
} from "../core";
import { mostMemberships } from "./room-for-lists";
import { readMapping, unusedNotes } from "./mapping";
import { readRules } from "./rules";

/** What a user says in files of columns and rules: it goes before what the workbook keeps, entry by entry. */
export interface Given {
  readonly mapping?: Mapping | undefined;
  readonly rules?: RuleSettings | undefined;
}

interface GivenFiles {
  readonly mapping: string | undefined;
  readonly rules: string | undefined;
}

/** Rejects with a Failure that says what is wrong with a file. */
export async function readGiven({ mapping, rules }: GivenFiles): Promise<Given> {
  return {
    mapping: mapping === undefined ? undefined : await readMapping(mapping),
    rules: rules === undefined ? undefined : await readRules(rules),
  };
}

export interface AssessedAsGiven {
  readonly assessment: Assessment;
  /** What of the files and of the column "Ausnahmen" changed nothing. */
  readonly notes: readonly string[];
  /** What the workbook is to keep from now on. */
  readonly kept: string | undefined;
}

export function assessAsGiven(workbook: Workbook, asOf: Day, given: Given): AssessedAsGiven {
  const mapping = given.mapping && mergedMapping(keptMapping(workbook), given.mapping);
  const rules = given.rules && mergedRuleSettings(keptRuleSettings(workbook), given.rules);
  const assessment = assess(workbook, asOf, {
    mapping,
    rules,
    mostMemberships: mostMemberships(),
  });
  const unused = given.mapping ? unusedNotes(given.mapping, workbook, assessment) : [];
  const withMapping = mapping ? withKeptMapping(workbook.kept, mapping) : workbook.kept;
  return {
    assessment,
    notes: [...unused, ...refusedLines(assessment.refusedExceptions)],
    kept: rules ? withKeptRuleSettings(withMapping, rules) : withMapping,
  };
}
