import { useState } from "react";
import { germanDate, yearOf } from "../../core";
import { germanDay } from "../settings/german-day";
import type { YearWork } from "./use-year";
import { useYearParts } from "./year-parts";

interface MoveControlsProps {
  readonly labelledBy: string;
  readonly work: YearWork;
}

/** The day that is tried, to be typed too, and the end of the move: kept or left. */
export function MoveControls({ labelledBy, work }: MoveControlsProps) {
  const { Button } = useYearParts();
  return (
    <div role="group" aria-labelledby={labelledBy}>
      <DayField work={work} />
      <div className="buttons">
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={!work.mayKeep}
          onClick={() => void work.keep()}
        >
          Hierher verschieben
        </Button>
        <Button size="small" onClick={work.stopMoving}>
          Abbrechen
        </Button>
      </div>
    </div>
  );
}

/** For who knows the day, and for fingers that the small squares are too small for. */
function DayField({ work }: { readonly work: YearWork }) {
  const { cursor, setCursor, keep } = work;
  const [typed, setTyped] = useState<string>();
  const onType = (text: string) => {
    setTyped(text);
    const day = germanDay(text);
    if (day !== undefined && yearOf(day) === yearOf(cursor)) setCursor(day);
  };
  return (
    <label className="day-field">
      <span>Neuer Tag</span>
      <input
        inputMode="numeric"
        value={typed ?? germanDate(cursor)}
        onChange={({ target }) => onType(target.value)}
        onBlur={() => setTyped(undefined)}
        onKeyDown={({ key }) => {
          if (key === "Enter") void keep();
        }}
      />
    </label>
  );
}
