import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { groupBy, type Finding, type Standing } from "../../core";
import { usePane } from "../pane-context";
import { seatRow, type Dot } from "../seats";
import { SeveritySign } from "./SeveritySign";

/** So many rows leave room for the findings below. */
const ROWS_AT_FIRST = 6;
const NONE: readonly Finding[] = [];

/** A row for each Gremium; a click shows its findings alone. */
export function Standings() {
  const { checked } = usePane().state;
  const [isWhole, setWhole] = useState(false);
  const standings = checked?.standings ?? [];
  const findingsOf = useMemo(
    () => groupBy(checked?.findings ?? [], ({ organization }) => organization),
    [checked],
  );
  const shown = isWhole ? standings : standings.slice(0, ROWS_AT_FIRST);
  return (
    <section aria-label="Gremien" className="standings">
      <ul>
        {shown.map((standing) => (
          <StandingRow
            key={standing.name}
            standing={standing}
            findings={findingsOf.get(standing.shortName) ?? NONE}
          />
        ))}
      </ul>
      {standings.length > ROWS_AT_FIRST && (
        <Button size="small" appearance="subtle" onClick={() => setWhole(!isWhole)}>
          {isWhole ? "Weniger Gremien zeigen" : `Alle ${standings.length} Gremien zeigen`}
        </Button>
      )}
    </section>
  );
}

interface StandingRowProps {
  readonly standing: Standing;
  readonly findings: readonly Finding[];
}

function StandingRow({ standing, findings }: StandingRowProps) {
  const { state, dispatch } = usePane();
  const { shortName, name } = standing;
  const { dots, seats, deputies, sign, state: word } = seatRow(standing, findings);
  const isChosen = state.filter.organization === shortName;
  const organization = isChosen ? undefined : shortName;
  return (
    <li>
      <button
        type="button"
        className="standing"
        title={name}
        aria-pressed={isChosen}
        onClick={() => dispatch({ type: "filtered", filter: { organization } })}
      >
        <span className="standing-name">{shortName}</span>
        <span className="standing-seats">
          <Dots dots={dots} />
          {[seats, deputies].filter(Boolean).join(", ")}
        </span>
        <span className="standing-state">
          {word}
          <SeveritySign sign={sign} />
        </span>
      </button>
    </li>
  );
}

function Dots({ dots }: { readonly dots: readonly Dot[] }) {
  return (
    <span className="dots" aria-hidden>
      {dots.map((dot, seat) => (
        <i key={seat} className={`dot ${dot}`} />
      ))}
    </span>
  );
}
