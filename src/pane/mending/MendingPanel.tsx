import { useEffect, useRef } from "react";
import type { Finding, Remedy } from "../../core";
import { ChoiceList } from "./ChoiceList";
import { Deed } from "./Deed";
import { pickedLabel } from "./picking";
import { Preview } from "./Preview";
import { usePicking } from "./use-picking";

interface MendingPanelProps {
  readonly finding: Finding;
  readonly remedy: Remedy;
  /** Gives the focus back to the finding. */
  readonly onClose: () => void;
}

/** A remedy opened below its finding: choose, see what changes and what that leads to, change it. */
export function MendingPanel({ finding, remedy, onClose }: MendingPanelProps) {
  const { levels, choice, outcomes, pick } = usePicking(finding, remedy);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    panel.current?.querySelector<HTMLElement>("input, button")?.focus();
  }, []);
  const questions = levels.filter(({ remedy: { choices } }, at) => at > 0 || choices.length > 1);
  const step = choice && { amendment: choice.amendment, label: pickedLabel(levels) };
  return (
    <div ref={panel} role="group" aria-label="Abhilfe" className="mending">
      {questions.map((level, question) => (
        <ChoiceList
          key={level.remedy.label}
          remedy={level.remedy}
          picked={level.choice}
          isFirst={question === 0}
          onPick={(chosen) => pick(question, chosen)}
        />
      ))}
      {choice && <Preview choice={choice} outcomes={outcomes} />}
      <Deed step={step} isKnown={choice !== undefined && outcomes.has(choice)} onClose={onClose} />
    </div>
  );
}
