import { useState } from "react";
import { dayFrom, yearOf, type Day } from "../../core";
import type { CheckedWorkbook } from "../../desk";

/** The card that lies open, or a day. Each time a new object. */
export interface Goal {
  readonly on: "card" | Day;
}

/** Which day a user looks at. */
export interface Looking {
  /** The day that the tab key leads to; while something is moved, the day that is tried. */
  readonly cursor: Day;
  readonly setCursor: (day: Day) => void;
  /** The day whose card lies open. */
  readonly opened: Day | undefined;
  /** `isEntered`: the focus goes on to the card. */
  readonly open: (day: Day, isEntered?: boolean) => void;
  /** Closes the card; the focus comes back to the cursor. */
  readonly close: () => void;
  /** Opens a day that something else leads to, and brings the focus to it. */
  readonly show: (day: Day) => void;
  /** Where the focus is to go next. */
  readonly goal: Goal | undefined;
}

export function useLooking(checked: CheckedWorkbook): Looking {
  const [cursor, setCursor] = useState(() => firstCursor(checked));
  const [opened, setOpened] = useState<Day>();
  const [goal, setGoal] = useState<Goal>();
  return {
    cursor,
    setCursor,
    opened,
    open: (day, isEntered = false) => {
      setOpened(day);
      if (isEntered) setGoal({ on: "card" });
    },
    close: () => {
      setOpened(undefined);
      setGoal({ on: cursor });
    },
    show: (day) => {
      setCursor(day);
      setOpened(day);
      setGoal({ on: day });
    },
    goal,
  };
}

/** The next session from the Stichtag on, else the first of the year, else the Stichtag or New Year. */
function firstCursor({ year: { year, sessions }, asOf }: CheckedWorkbook): Day {
  const next = sessions.find(({ day }) => day >= asOf) ?? sessions[0];
  return next?.day ?? (yearOf(asOf) === year ? asOf : (dayFrom(year, 1, 1) ?? asOf));
}
