import { useEffect, useRef } from "react";
import { NOT_READ } from "../../core";

interface MeaningSelectProps {
  readonly label: string;
  /** The ids of what says more about the choice. */
  readonly describedBy: string;
  /** What the user has told; undefined: nothing. */
  readonly told: string | undefined;
  readonly ownChoice: string;
  readonly meanings: readonly string[];
  /** Told once the focus is here; undefined where nothing leads here. */
  readonly onFound: (() => void) | undefined;
  readonly onChoose: (meaning: string | undefined) => void;
}

const OWN_CHOICE = "";

/**
 * What a column means: as we understand it, not at all, or one of the meanings. The browser's own element:
 * this script shares nothing with Fluent, whose parts would else weigh on the first one.
 */
export function MeaningSelect(props: MeaningSelectProps) {
  const { label, describedBy, told, ownChoice, meanings, onFound, onChoose } = props;
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (!onFound) return;
    select.current?.scrollIntoView({ block: "center" });
    select.current?.focus({ preventScroll: true });
    onFound();
  }, [onFound]);
  // Told elsewhere in words that are not offered here: shown as they are.
  const isOffered = told === undefined || told === NOT_READ || meanings.includes(told);
  return (
    <select
      ref={select}
      aria-label={label}
      aria-describedby={describedBy}
      value={told ?? OWN_CHOICE}
      onChange={({ target: { value } }) => onChoose(value === OWN_CHOICE ? undefined : value)}
    >
      <option value={OWN_CHOICE}>{ownChoice}</option>
      <option value={NOT_READ}>nicht lesen</option>
      {!isOffered && <option>{told}</option>}
      <optgroup label="bedeutet">
        {meanings.map((meaning) => (
          <option key={meaning}>{meaning}</option>
        ))}
      </optgroup>
    </select>
  );
}
