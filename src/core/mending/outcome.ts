import { assessInSteps, type Assessment } from "../assessment";
import type { Finding } from "../findings";
import { groupBy } from "../register";
import { finish, type Steps } from "../steps";
import type { Workbook, Amendment } from "../grid";
import { applied } from "./cells/applied";
import { combined } from "./cells/amendment";
import type { Choice, Remedy } from "./remedy";
import { remediesFor } from "./remedies-for";

/** What an amendment leads to, before anybody carries it out. */
export interface Outcome {
  readonly workbook: Workbook;
  readonly assessment: Assessment;
  /** True where the finding that it mends is no more; one just like it elsewhere may be left. */
  readonly isMended: boolean;
  /** Errors that were not there before. */
  readonly newErrors: readonly Finding[];
}

/** Checks the amended workbook: all that a preview must tell. The amendment must still fit. */
export function outcomeOf(
  finding: Finding,
  amendment: Amendment,
  before: { readonly workbook: Workbook; readonly assessment: Assessment },
): Outcome {
  return finish(outcomeInSteps(finding, amendment, before));
}

/** The same in steps. */
export function* outcomeInSteps(
  finding: Finding,
  amendment: Amendment,
  before: { readonly workbook: Workbook; readonly assessment: Assessment },
): Steps<Outcome> {
  const workbook = applied(before.workbook, amendment);
  const assessment = yield* assessInSteps(workbook, before.assessment.asOf);
  const wanted = JSON.stringify(factsOf(finding));
  const countIn = (findings: readonly Finding[]) =>
    findings.filter((other) => JSON.stringify(factsOf(other)) === wanted).length;
  return {
    workbook,
    assessment,
    isMended: countIn(assessment.findings) < countIn(before.assessment.findings),
    newErrors: newErrors(before.assessment.findings, assessment.findings),
  };
}

/** What of a finding tells that it is the same, wherever it stands now. */
function factsOf({ code, organization, person, facts }: Finding): unknown[] {
  return [code, organization ?? null, person ?? null, facts];
}

/** The same error of the same organization and person with other facts is no new one. */
function newErrors(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  const keyOf = ({ code, organization, person }: Finding) =>
    JSON.stringify([code, organization ?? null, person ?? null]);
  const isError = ({ severity }: Finding) => severity === "error";
  const known = groupBy(before.filter(isError), keyOf);
  return [...groupBy(after.filter(isError), keyOf)].flatMap(([key, findings]) =>
    findings.slice(known.get(key)?.length ?? 0),
  );
}

/**
 * What a choice with `next` asks then: the remedy of the error that it would leave, each choice with
 * the cells of both. undefined where it leaves none or none that can be mended.
 */
export function nextRemedy(
  choice: Choice,
  { workbook, assessment, newErrors }: Outcome,
): Remedy | undefined {
  const { index, asOf } = assessment;
  const error = newErrors.find(({ code }) => code === "deputy-missing");
  const [remedy] =
    error && choice.next !== undefined ? remediesFor(error, { workbook, index, asOf }) : [];
  if (!remedy) return undefined;
  const choices = remedy.choices.map((each) => ({
    ...each,
    amendment: combined(choice.amendment, each.amendment),
  }));
  return { label: choice.next ?? remedy.label, choices };
}
