import { Input } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { Choice, Remedy } from "../../core";
import { counted } from "../texts/severity";
import { choiceName, matching } from "./picking";

interface ChoiceListProps {
  readonly remedy: Remedy;
  readonly picked: Choice | undefined;
  readonly onPick: (choice: Choice) => void;
  /** The question stands above already, on the button that opened it. */
  readonly isFirst: boolean;
}

/** More choices than this are searched rather than read. */
const FEW = 7;

/** One question: its choices, those that fit best first. */
export function ChoiceList({ remedy, picked, onPick, isFirst }: ChoiceListProps) {
  const { label, choices } = remedy;
  const [typed, setTyped] = useState("");
  const name = useId();
  const isLong = choices.length > FEW;
  const shown = matching(choices, typed);
  return (
    <fieldset className="choices">
      <legend className={isFirst ? "hidden" : undefined}>{label}</legend>
      {isLong && (
        <Input
          type="search"
          size="small"
          className="search"
          aria-label="Auswahl durchsuchen"
          placeholder="Name oder Fraktion"
          contentBefore={<SearchRegular />}
          autoComplete="off"
          value={typed}
          onChange={(_, { value }) => setTyped(value)}
        />
      )}
      <div className={isLong ? "choice-list is-long" : "choice-list"}>
        {shown.map((choice) => (
          <label key={choiceName(choice)} className="choice">
            <input
              type="radio"
              name={name}
              checked={choice === picked}
              onChange={() => onPick(choice)}
            />
            <span>
              {choice.label}
              {choice.detail !== "" && <span className="choice-detail">{choice.detail}</span>}
            </span>
          </label>
        ))}
      </div>
      {isLong && (
        <p role="status" className="small">
          {shown.length === 0
            ? "Dazu steht hier nichts zur Auswahl."
            : `${counted(shown.length, "Möglichkeit", "Möglichkeiten")}, die passendsten zuerst`}
        </p>
      )}
    </fieldset>
  );
}
