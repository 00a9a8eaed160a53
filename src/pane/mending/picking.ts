import type { Choice, Remedy } from "../../core";
import type { ExpectedOutcome } from "../../desk";

/** A question, and what was picked. */
export interface Level {
  readonly remedy: Remedy;
  readonly choice: Choice | undefined;
}

/** What choices lead to, as far as it has been asked; undefined: it cannot be told. */
export type Outcomes = ReadonlyMap<Choice, ExpectedOutcome | undefined>;

/** A choice by what users read of it: it is found again after another check. */
export function choiceName({ label, detail }: Choice): string {
  return `${label} ${detail}`;
}

/**
 * The questions that stand open, one below the other: the remedy's, and what a picked choice asks next.
 * `picked` are names, one a question; a remedy with a single choice is none.
 */
export function levelsOf(remedy: Remedy, picked: readonly string[], outcomes: Outcomes): Level[] {
  const [only, ...others] = remedy.choices;
  if (!only || others.length > 0) return asked(remedy, picked, outcomes);
  return [{ remedy, choice: only }, ...askedNext(only, picked, outcomes)];
}

function asked(remedy: Remedy, [name, ...deeper]: readonly string[], outcomes: Outcomes): Level[] {
  const choice = remedy.choices.find((each) => choiceName(each) === name);
  return [{ remedy, choice }, ...(choice ? askedNext(choice, deeper, outcomes) : [])];
}

function askedNext(choice: Choice, picked: readonly string[], outcomes: Outcomes): Level[] {
  const next = outcomes.get(choice)?.next;
  return next ? asked(next, picked, outcomes) : [];
}

/** The last choice that was picked: its amendment holds the cells of all. */
export function pickedChoice(levels: readonly Level[]): Choice | undefined {
  return levels.flatMap(({ choice }) => choice ?? []).at(-1);
}

/** "Frau Anna Wessendarp, Herr Karl Probe": what was picked on all levels. */
export function pickedLabel(levels: readonly Level[]): string {
  return levels.flatMap(({ choice }) => choice?.label ?? []).join(", ");
}

/** The choices that hold all the words typed. */
export function matching(choices: readonly Choice[], typed: string): readonly Choice[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return choices.filter((choice) => {
    const text = choiceName(choice).toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
