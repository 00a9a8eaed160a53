import { Button, Input } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons";
import { SEVERITIES, type Severity, type Summary } from "../../core";
import { usePane } from "../pane-context";
import { NO_FILTER } from "../state";
import { counted, severityCount } from "../texts/severity";
import { SeveritySign } from "../components/SeveritySign";

interface FindingsFilterProps {
  readonly shown: number;
  readonly all: number;
  readonly summary: Summary;
}

const COUNTS = { error: "errors", warning: "warnings", hint: "hints" } as const;

/** Search, severities and grouping; says how much is hidden and takes it back. */
export function FindingsFilter({ shown, all, summary }: FindingsFilterProps) {
  const { state, dispatch } = usePane();
  const { filter } = state;
  return (
    <div className="filter">
      <Input
        type="search"
        className="search"
        aria-label="Befunde durchsuchen"
        placeholder="Name, Gremium oder Zelle"
        contentBefore={<SearchRegular />}
        value={filter.search}
        onChange={(_, { value }) => dispatch({ type: "filtered", filter: { search: value } })}
      />
      <div className="buttons" role="group" aria-label="Schwere">
        {SEVERITIES.map((severity) => (
          <SeverityButton
            key={severity}
            severity={severity}
            count={summary[COUNTS[severity]]}
            isChosen={filter.severity === severity}
          />
        ))}
        <GroupingButton />
      </div>
      {shown < all && (
        <p className="small">
          <span role="status">{`${counted(shown, "Befund", "Befunde")} von ${all.toLocaleString("de-DE")}`}</span>
          {filter.organization === undefined ? "" : `, nur ${filter.organization}`}{" "}
          <Button
            size="small"
            appearance="transparent"
            onClick={() => dispatch({ type: "filtered", filter: NO_FILTER })}
          >
            Alle zeigen
          </Button>
        </p>
      )}
    </div>
  );
}

function GroupingButton() {
  const { state, dispatch } = usePane();
  const isBySeverity = state.grouping === "severity";
  const grouping = isBySeverity ? "organization" : "severity";
  return (
    <Button
      size="small"
      appearance="subtle"
      onClick={() => dispatch({ type: "grouping-chosen", grouping })}
    >
      {isBySeverity ? "Nach Gremium ordnen" : "Nach Schwere ordnen"}
    </Button>
  );
}

interface SeverityButtonProps {
  readonly severity: Severity;
  readonly count: number;
  readonly isChosen: boolean;
}

function SeverityButton({ severity, count, isChosen }: SeverityButtonProps) {
  const { dispatch } = usePane();
  if (count === 0) return null;
  return (
    <Button
      size="small"
      className="toggle"
      aria-pressed={isChosen}
      icon={<SeveritySign sign={severity} />}
      onClick={() =>
        dispatch({ type: "filtered", filter: { severity: isChosen ? undefined : severity } })
      }
    >
      {severityCount(severity, count)}
    </Button>
  );
}
