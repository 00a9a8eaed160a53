import { useEffect, useState } from "react";
import type { Choice, Finding, Remedy } from "../../core";
import { usePane } from "../pane-context";
import { levelsOf, pickedChoice, choiceName, type Level, type Outcomes } from "./picking";

/** So long nothing else must be picked: arrow keys pass many choices, and each is judged by all rules. */
const PICKING_TIME = 150;

interface Picking {
  readonly levels: readonly Level[];
  readonly choice: Choice | undefined;
  readonly outcomes: Outcomes;
  /** `question` counts those that are asked, from 0; what was picked below it is asked anew. */
  readonly pick: (question: number, choice: Choice) => void;
}

/** What the user picks, and what that leads to. */
export function usePicking(finding: Finding, remedy: Remedy): Picking {
  const { actions } = usePane();
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [outcomes, setOutcomes] = useState<Outcomes>(new Map());
  const levels = levelsOf(remedy, picked, outcomes);
  const choice = pickedChoice(levels);
  const isKnown = choice === undefined || outcomes.has(choice);
  useEffect(() => {
    if (!choice || isKnown) return;
    let isGone = false;
    const timer = setTimeout(() => {
      void actions.outcome(finding, choice).then((outcome) => {
        if (!isGone) setOutcomes((before) => new Map(before).set(choice, outcome));
      });
    }, PICKING_TIME);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [actions, finding, choice, isKnown]);
  const pick = (question: number, chosen: Choice) =>
    setPicked((before) => [...before.slice(0, question), choiceName(chosen)]);
  return { levels, choice, outcomes, pick };
}
