import { assess } from "../../../src/core/assessment";
import { isoDay } from "../../../src/core/calendar";
import type { Finding } from "../../../src/core/findings";
import {
  cellAt,
  formatAddress,
  type Amendment,
  type Sheet,
  type Workbook,
} from "../../../src/core/grid";
import {
  applied,
  nextRemedy,
  outcomeOf,
  remediesFor,
  undoOf,
  type Remedy,
} from "../../../src/core/mending";

export const AS_OF = isoDay("2021-02-17");

/** A workbook with its findings, and what mends them. */
export function judged(...sheets: readonly Sheet[]) {
  const workbook: Workbook = { sheets };
  const assessment = assess(workbook, AS_OF);
  const situation = { workbook, index: assessment.index, asOf: AS_OF };
  const findingsOf = (code: string) => assessment.findings.filter((each) => each.code === code);
  return {
    workbook,
    assessment,
    findings: assessment.findings,
    findingsOf,
    remedies: (code: string): Remedy[] =>
      findingsOf(code).flatMap((finding) => remediesFor(finding, situation)),
  };
}

/** "Mitglieder!C4: N.N. → Frau Anna Muster", a line for each cell that differs. */
export function differences(before: Workbook, after: Workbook): string[] {
  return before.sheets.flatMap((sheet, at) => {
    const other = after.sheets[at];
    return other ? differencesOf(sheet, other) : [`${sheet.name} is gone`];
  });
}

function differencesOf(a: Sheet, b: Sheet): string[] {
  const lines: string[] = [];
  const height = Math.max(a.rows.at(-1)?.index ?? 0, b.rows.at(-1)?.index ?? 0);
  for (let row = 0; row <= height; row += 1) {
    for (let column = 0; column < 20; column += 1) {
      const [before, after] = [a, b].map((sheet) => cellAt(sheet, { row, column }));
      if (JSON.stringify(before) === JSON.stringify(after)) continue;
      const cell = formatAddress({ row, column });
      lines.push(`${a.name}!${cell}: ${shown(before)} → ${shown(after)}`);
    }
  }
  return lines;
}

function shown(value: unknown): string {
  if (value === undefined) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}

/**
 * Carries out every choice of every remedy of a finding: each must mend it, leave no new error, change
 * just the cells that it names, and be undone. Gives back how many choices there were.
 */
export function expectEveryRemedyMends(
  finding: Finding,
  { workbook, assessment }: Pick<ReturnType<typeof judged>, "workbook" | "assessment">,
): number {
  const before = { workbook, assessment };
  const situation = { workbook, index: assessment.index, asOf: AS_OF };
  let count = 0;
  for (const { choices } of remediesFor(finding, situation)) {
    for (const choice of choices) {
      count += 1;
      expectSound(choice.amendment, workbook);
      const outcome = outcomeOf(finding, choice.amendment, before);
      const next = nextRemedy(choice, outcome);
      const codes = outcome.newErrors.map(({ code }) => code);
      const leaves = choice.next === undefined ? [] : ["deputy-missing"];
      expect({ choice, isMended: outcome.isMended, codes }).toEqual({
        choice,
        isMended: true,
        codes: leaves,
      });
      expect(next !== undefined).toBe(choice.next !== undefined);
      for (const { amendment } of next?.choices.slice(0, 2) ?? []) {
        expectSound(amendment, workbook);
        const whole = outcomeOf(finding, amendment, before);
        expect([whole.isMended, whole.newErrors]).toEqual([true, []]);
      }
    }
  }
  return count;
}

/** Changes the cells it names and no others, and is undone to the letter. */
function expectSound(amendment: Amendment, workbook: Workbook): void {
  const after = applied(workbook, amendment);
  const named = amendment.edits.map(({ place }) => `${place.sheet}!${place.cell}`);
  const changed = differences(workbook, after).map((line) => line.split(": ")[0]);
  expect(changed.sort()).toEqual(named.sort());
  const undone = applied(after, undoOf(amendment));
  expect(differences(workbook, undone)).toEqual([]);
  expect(undone.sheets.map(({ tables }) => tables)).toEqual(
    workbook.sheets.map(({ tables }) => tables),
  );
}
