import { Button } from "@fluentui/react-components";
import { DocumentSearchRegular } from "@fluentui/react-icons";
import { usePane } from "../pane-context";
import { answerFor, type Answer, type NextStep } from "../next-step";
import { NO_FILTER } from "../state";
import { SeveritySign } from "./SeveritySign";

/** "Kann das so raus?": the answer, told aloud when it changes, and one next step. */
export function Verdict() {
  const { checked, isStale, activity } = usePane().state;
  const answer = checked && answerFor(checked);
  const hasChangedRules = checked !== undefined && checked.ruleChanges.length > 0;
  return (
    <section className={`verdict tone-${answer?.tone ?? "none"}`} aria-label="Ergebnis">
      <div role="status" className="verdict-line">
        {answer && <ToneSign tone={answer.tone} />}
        <strong>{answer?.sentence}</strong>
      </div>
      {checked && isStale && activity.type === "idle" && (
        <p className="stale">
          <SeveritySign sign="warning" />
          <span>Veraltet</span>
        </p>
      )}
      {answer?.more !== undefined && <p className="small">{answer.more}</p>}
      <div className="buttons">
        {answer?.next && <NextStepButton next={answer.next} appearance="primary" />}
        {answer?.other && <NextStepButton next={answer.other} appearance="secondary" />}
        {hasChangedRules && <RulesButton />}
      </div>
    </section>
  );
}

function ToneSign({ tone }: Pick<Answer, "tone">) {
  if (tone === "empty") return <DocumentSearchRegular className="sign hint" aria-hidden />;
  return <SeveritySign sign={tone === "good" ? "good" : "error"} />;
}

/** Who reads that rules are off wants to know which. */
function RulesButton() {
  const { dispatch, frame } = usePane();
  const go = () => {
    dispatch({ type: "view-chosen", view: "rules" });
    bringFindingsIntoView(frame.current);
  };
  return <Button onClick={go}>Regeln ansehen</Button>;
}

interface NextStepButtonProps {
  readonly next: NextStep;
  readonly appearance: "primary" | "secondary";
}

function NextStepButton({ next, appearance }: NextStepButtonProps) {
  const { dispatch, actions, state, frame } = usePane();
  const go = () => {
    switch (next.type) {
      case "templates":
        dispatch({ type: "panel-opened", panel: "templates" });
        return;
      case "columns":
        dispatch({ type: "column-sought", place: undefined });
        return;
      case "write":
        dispatch({ type: "panel-opened", panel: "writing" });
        return;
      case "first-finding": {
        const [place] = next.finding.places;
        dispatch({ type: "grouping-chosen", grouping: "severity" });
        dispatch({ type: "filtered", filter: NO_FILTER });
        bringFindingsIntoView(frame.current);
        if (place) void actions.show(place);
      }
    }
  };
  return (
    <Button
      appearance={appearance}
      disabledFocusable={state.activity.type === "writing"}
      onClick={go}
    >
      {next.label}
    </Button>
  );
}

/** The next thing to hear and to see is the finding, not the button above it. */
function bringFindingsIntoView(frame: HTMLElement | null): void {
  const view = frame?.querySelector<HTMLElement>("[role=tabpanel]");
  view?.focus({ preventScroll: true });
  view?.scrollIntoView({ block: "start" });
}
