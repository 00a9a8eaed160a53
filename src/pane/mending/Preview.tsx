import type { Choice } from "../../core";
import { SeveritySign } from "../components/SeveritySign";
import { AmendmentTable } from "./AmendmentTable";
import { outcomeText, type OutcomeText } from "./outcome-text";
import type { Outcomes } from "./picking";

interface PreviewProps {
  readonly choice: Choice;
  readonly outcomes: Outcomes;
}

/** What a choice changes, and what it leads to. */
export function Preview({ choice, outcomes }: PreviewProps) {
  return (
    <>
      <AmendmentTable amendment={choice.amendment} />
      <div role="status" className="outcome">
        {outcomes.has(choice) ? (
          <Outcome text={outcomeText(outcomes.get(choice))} />
        ) : (
          <p className="small">Geprüft wird, was danach gilt.</p>
        )}
      </div>
    </>
  );
}

function Outcome({ text: { sign, sentence, messages } }: { readonly text: OutcomeText }) {
  return (
    <>
      <SeveritySign sign={sign} />
      <div>
        <p>{sentence}</p>
        {messages.length > 0 && (
          <ul>
            {messages.map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}
