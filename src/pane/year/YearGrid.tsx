import {
  useEffect,
  useMemo,
  useRef,
  type KeyboardEvent,
  type MouseEvent,
  type SyntheticEvent,
} from "react";
import { yearMonthDay, type Day, type YearModel } from "../../core";
import { MonthGrid } from "./MonthGrid";
import { meetingsByDay } from "./meetings-by-day";
import type { YearWork } from "./use-year";
import { dayByKey } from "./year-keys";

interface YearGridProps {
  readonly year: YearModel;
  readonly marks: ReadonlyMap<string, string>;
  readonly work: YearWork;
}

/**
 * Twelve months with one stop for the tab key: arrows go on by day and week, over the ends of months. The
 * cursor is where the focus is, however it came there.
 */
export function YearGrid({ year, marks, work }: YearGridProps) {
  const { cursor, opened, moving, goal } = work;
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (goal && goal.on !== "card") focusDay(frame.current, goal.on);
  }, [goal]);
  const meetings = useMemo(() => meetingsByDay(year), [year]);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = dayByKey(event, cursor);
    if (next !== undefined) focusDay(frame.current, next);
    else if (!act(event.key, work)) return;
    event.preventDefault();
  };
  const onFocus = ({ target }: SyntheticEvent) => {
    const day = dayAt(target);
    if (day !== undefined) work.setCursor(day);
  };
  const onClick = ({ target }: MouseEvent) => {
    const day = dayAt(target);
    if (day !== undefined && !moving) work.open(day);
  };
  const within = (day: Day | undefined, month: number) =>
    day !== undefined && yearMonthDay(day).month === month ? day : undefined;
  return (
    <div
      ref={frame}
      className={`months${moving ? " moving" : ""}${moving || opened !== undefined ? " docked" : ""}`}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onClick={onClick}
    >
      {year.months.map((days, index) => (
        <MonthGrid
          key={index}
          days={days}
          meetings={meetings}
          marks={marks}
          cursor={within(cursor, index + 1)}
          opened={within(opened, index + 1)}
          moving={moving}
        />
      ))}
    </div>
  );
}

/** What else keys do on a day; false for those that mean nothing here. */
function act(key: string, work: YearWork): boolean {
  const { cursor, opened, moving } = work;
  switch (key) {
    case "Enter":
    case " ":
      if (moving) void work.keep();
      else work.open(cursor, true);
      return true;
    case "Escape":
      if (moving) work.stopMoving();
      else if (opened !== undefined) work.close();
      return moving !== undefined || opened !== undefined;
    default:
      return false;
  }
}

/** Brings the focus to a day, and with it the cursor. */
function focusDay(frame: Element | null, day: Day): void {
  frame?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
}

function dayAt(target: EventTarget): Day | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-day]") : undefined;
  return cell ? (Number(cell.dataset["day"]) as Day) : undefined;
}
