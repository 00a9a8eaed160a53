import { Button } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";
import { placeText, type Finding, type Remedy } from "../../core";
import { isMendedByColumns } from "../column-help";
import { MendingPanel } from "../mending/MendingPanel";
import { RemedyButtons } from "../mending/RemedyButtons";
import { useRemedies } from "../mending/use-remedies";
import { usePane } from "../pane-context";
import type { ListRow } from "./shown-findings";
import { SEVERITY_TEXTS } from "../texts/severity";
import { RuleOfFinding } from "../components/Rules";
import { SeveritySign } from "../components/SeveritySign";

const NONE: readonly Remedy[] = [];
/** More further cells than anybody clicks. */
const MOST_PLACES = 3;
/** Keys by which one walks through the list. */
const WALKING_KEYS: ReadonlySet<string> = new Set(["ArrowDown", "ArrowUp", "Home", "End"]);

/** What lies open below a finding: its rule, or one of its remedies. */
export type OpenPart = "rule" | number;

interface FindingRowProps {
  readonly row: Extract<ListRow, { type: "finding" }>;
  readonly index: number;
  readonly count: number;
  /** Only one row is reached by the tab key; arrows lead to the others. */
  readonly isActive: boolean;
  readonly onActive: () => void;
  readonly open: OpenPart | undefined;
  readonly onOpen: (part: OpenPart | undefined) => void;
}

/** A finding: what is wrong and where (a click selects the cell), what to do, and by which rule. */
export function FindingRow(props: FindingRowProps) {
  const { row, index, count, isActive, onActive, open, onOpen } = props;
  const { finding } = row;
  const element = useRef<HTMLDivElement>(null);
  const remedies = useRemedies(finding) ?? NONE;
  const tabIndex = isActive ? 0 : -1;
  const toggle = (part: OpenPart) => onOpen(part === open ? undefined : part);
  const close = () => {
    element.current?.querySelector("button")?.focus();
    onOpen(undefined);
  };
  return (
    <div
      ref={element}
      role="listitem"
      aria-setsize={count}
      aria-posinset={row.position}
      data-index={index}
      className="finding"
      onFocus={onActive}
    >
      <MessageButton finding={finding} tabIndex={tabIndex} />
      {remedies.length === 0 && <p className="remedy">{finding.remedy}</p>}
      <div className="details">
        <RemedyButtons
          remedies={remedies}
          open={typeof open === "number" ? open : undefined}
          tabIndex={tabIndex}
          onToggle={toggle}
        />
        <ColumnButton finding={finding} tabIndex={tabIndex} />
        <OtherPlaces finding={finding} tabIndex={tabIndex} />
        <Button
          size="small"
          appearance="transparent"
          tabIndex={tabIndex}
          aria-expanded={open === "rule"}
          onClick={() => toggle("rule")}
        >
          Regel
        </Button>
      </div>
      <OpenBelow finding={finding} remedies={remedies} open={open} onClose={close} />
    </div>
  );
}

interface OpenBelowProps {
  readonly finding: Finding;
  readonly remedies: readonly Remedy[];
  readonly open: OpenPart | undefined;
  readonly onClose: () => void;
}

/** The list's arrow keys do not reach in here; Escape closes. */
function OpenBelow({ finding, remedies, open, onClose }: OpenBelowProps) {
  const remedy = typeof open === "number" ? remedies[open] : undefined;
  if (open !== "rule" && !remedy) return null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (WALKING_KEYS.has(event.key)) event.stopPropagation();
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onClose();
  };
  return (
    <div className="below" onKeyDown={onKeyDown}>
      {remedy ? (
        <MendingPanel key={remedy.label} finding={finding} remedy={remedy} onClose={onClose} />
      ) : (
        <RuleOfFinding finding={finding} />
      )}
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

/** Cells that it collides with. */
function OtherPlaces({ finding, tabIndex }: PartProps) {
  const { actions } = usePane();
  return finding.places.slice(1, 1 + MOST_PLACES).map((place) => (
    <Button
      key={placeText(place)}
      size="small"
      appearance="transparent"
      tabIndex={tabIndex}
      onClick={() => void actions.show(place)}
    >
      {placeText(place)}
    </Button>
  ));
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
