import { yearMonthDay, type DayProblem, type YearDay, type YearSession } from "../../core";
import type { Moving } from "./use-moving";
import { useYearParts } from "./year-parts";
import { dayLabel } from "./year-texts";

/** Who meets on a day: sessions of the plan, and the others. What is entfallen is not among them. */
export interface MeetingsOfDay {
  readonly sessions: readonly YearSession[];
  readonly others: readonly YearSession[];
}

interface DayCellProps {
  readonly entry: YearDay;
  readonly meetings: MeetingsOfDay | undefined;
  /** The letter of each organization whose sessions are planned. */
  readonly marks: ReadonlyMap<string, string>;
  readonly isCursor: boolean;
  readonly isOpened: boolean;
  readonly moving: Moving | undefined;
  /** What speaks against the day for what is being moved. */
  readonly problems: readonly DayProblem[] | undefined;
}

const NOBODY: MeetingsOfDay = { sessions: [], others: [] };

/**
 * A day: its number, who meets, and what the calendar says, in signs; in words for who hears it or rests on
 * it. The letters come from the style sheet: as text they would be a name that differs from the label.
 */
export function DayCell(props: DayCellProps) {
  const { entry, meetings = NOBODY, marks, isCursor, isOpened, moving, problems } = props;
  const { sessions, others } = meetings;
  const label = dayLabel(entry, [...sessions, ...others]);
  const isTried = isCursor && moving !== undefined;
  return (
    <td
      role="gridcell"
      data-day={entry.day}
      tabIndex={isCursor ? 0 : -1}
      aria-label={label}
      aria-selected={isOpened || isTried}
      title={label}
      className={classOf(entry, problems)}
    >
      <span className="number">{yearMonthDay(entry.day).day}</span>
      <span className="marks">
        {isTried && moving.session.day !== entry.day ? (
          <span className="session-mark tried" data-mark={marks.get(moving.session.organization)} />
        ) : (
          <Marks sessions={sessions} marks={marks} />
        )}
        {sessions.length === 0 &&
          others.slice(0, MOST_DOTS).map(({ key }) => <span key={key} className="other" />)}
      </span>
      {!moving && <GravestSign meetings={[...sessions, ...others]} />}
    </td>
  );
}

const MOST_DOTS = 3;
const MOST_MARKS = 2;

function Marks({
  sessions,
  marks,
}: {
  readonly sessions: readonly YearSession[];
  readonly marks: ReadonlyMap<string, string>;
}) {
  if (sessions.length > MOST_MARKS)
    return <span className="session-mark fixed" data-mark={`${sessions.length}×`} />;
  return sessions.map(({ key, organization, origin }) => (
    <span key={key} className={`session-mark ${origin}`} data-mark={marks.get(organization)} />
  ));
}

/** Hints alone put no sign on a day: outside the table of vacations every day has one. */
function GravestSign({ meetings }: { readonly meetings: readonly YearSession[] }) {
  const { SeveritySign } = useYearParts();
  const severities = meetings.flatMap(({ problems }) => problems.map(({ severity }) => severity));
  const gravest = (["error", "warning"] as const).find((each) => severities.includes(each));
  return gravest && <SeveritySign sign={gravest} />;
}

function classOf(
  { isWeekend, holiday, vacation, blocked }: YearDay,
  problems: readonly DayProblem[] | undefined,
): string {
  const isBad = problems?.some(({ severity }) => severity !== "hint") ?? false;
  const parts = [
    "day",
    isWeekend ? "weekend" : "",
    holiday === undefined ? "" : "holiday",
    vacation === undefined ? "" : "vacation",
    blocked === undefined ? "" : "blocked",
    isBad ? "bad" : "",
  ];
  return parts.filter((part) => part !== "").join(" ");
}
