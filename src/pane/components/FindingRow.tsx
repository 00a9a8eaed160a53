import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { dayFromIso, germanDate, placeText, type Finding, type Source } from "../../core";
import { isMendedByColumns } from "../column-help";
import { usePane } from "../pane-context";
import type { ListRow } from "../shown-findings";
import { SEVERITY_TEXTS } from "../texts/severity";
import { SeveritySign } from "./SeveritySign";

interface FindingRowProps {
  readonly row: Extract<ListRow, { type: "finding" }>;
  readonly index: number;
  readonly count: number;
  /** Only one row is reached by the tab key; arrows lead to the others. */
  readonly isActive: boolean;
  readonly onActive: () => void;
}

/** A finding: what is wrong and where (a click selects the cell), what to do, and by which rule. */
export function FindingRow({ row, index, count, isActive, onActive }: FindingRowProps) {
  const { finding } = row;
  const tabIndex = isActive ? 0 : -1;
  return (
    <div
      role="listitem"
      aria-setsize={count}
      aria-posinset={row.position}
      data-index={index}
      className="finding"
      onFocus={onActive}
    >
      <MessageButton finding={finding} tabIndex={tabIndex} />
      <p className="remedy">{finding.remedy}</p>
      <Details finding={finding} tabIndex={tabIndex} />
    </div>
  );
}

interface PartProps {
  readonly finding: Finding;
  readonly tabIndex: number;
}

function MessageButton({ finding, tabIndex }: PartProps) {
  const { actions } = usePane();
  const { severity, message, places } = finding;
  const [place] = places;
  return (
    <button
      type="button"
      className="message-button"
      tabIndex={tabIndex}
      onClick={() => {
        if (place) void actions.show(place);
      }}
    >
      <SeveritySign sign={severity} />
      <span>
        <span className="hidden">{SEVERITY_TEXTS[severity].one}: </span>
        {message}
        {place && (
          <>
            {" "}
            <span className="place">{placeText(place)}</span>
          </>
        )}
      </span>
    </button>
  );
}

/** A way to the column, further cells, and the source behind one click. */
function Details({ finding, tabIndex }: PartProps) {
  const { actions } = usePane();
  const [isOpen, setOpen] = useState(false);
  const others = finding.places.slice(1);
  return (
    <div className="details">
      <ColumnButton finding={finding} tabIndex={tabIndex} />
      {others.slice(0, 3).map((place) => (
        <Button
          key={placeText(place)}
          size="small"
          appearance="transparent"
          tabIndex={tabIndex}
          onClick={() => void actions.show(place)}
        >
          {placeText(place)}
        </Button>
      ))}
      <Button
        size="small"
        appearance="transparent"
        tabIndex={tabIndex}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        Grundlage
      </Button>
      {isOpen && <p className="small">{`${finding.title}. ${sourceText(finding.source)}`}</p>}
    </div>
  );
}

function ColumnButton({ finding, tabIndex }: PartProps) {
  const { state, dispatch } = usePane();
  if (!state.checked || !isMendedByColumns(finding, state.checked)) return null;
  const [place] = finding.places;
  return (
    <Button
      size="small"
      appearance="transparent"
      tabIndex={tabIndex}
      onClick={() => dispatch({ type: "column-sought", place })}
    >
      Spalten zuordnen
    </Button>
  );
}

function sourceText({ text, asOf }: Source): string {
  const day = dayFromIso(asOf);
  return day === undefined ? text : `${text}, Stand ${germanDate(day)}`;
}
