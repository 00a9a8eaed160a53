import { useId, type KeyboardEvent } from "react";
import type { DayProblem, YearModel } from "../../core";
import { DayCard } from "./DayCard";
import { MoveControls } from "./MoveControls";
import type { YearWork } from "./use-year";
import { useYearParts } from "./year-parts";
import { judgementText, sessionTitle } from "./year-texts";

interface DockProps {
  readonly year: YearModel;
  readonly marks: ReadonlyMap<string, string>;
  readonly work: YearWork;
}

/** What stays in sight below the months: the card of a day, or what is being moved and how its day is judged. */
export function Dock({ year, marks, work }: DockProps) {
  const { SeveritySign } = useYearParts();
  const id = useId();
  const { moving, opened, cursor } = work;
  const problems = moving?.judged?.[cursor - firstDay(year)];
  const tried = moving && { session: moving.session, day: cursor, problems };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === "Escape") (moving ? work.stopMoving : work.close)();
  };
  return (
    <div className="dock" onKeyDown={onKeyDown}>
      {moving && (
        <p id={id} className="dock-title">{`${sessionTitle(moving.session)} verschieben`}</p>
      )}
      {/* There from the beginning, or screen readers would not hear of what comes into it. */}
      <p role="status" className={tried ? "judgement" : "small"}>
        {tried && <SeveritySign sign={signOf(tried)} />}
        <span>{tried ? judgementText(tried) : work.note}</span>
      </p>
      {moving && <MoveControls labelledBy={id} work={work} />}
      {!moving && opened !== undefined && (
        <DayCard day={opened} year={year} marks={marks} work={work} />
      )}
    </div>
  );
}

function firstDay({ months }: YearModel): number {
  return months[0]?.[0]?.day ?? 0;
}

function signOf({
  session,
  day,
  problems,
}: {
  readonly session: { readonly day: number };
  readonly day: number;
  readonly problems: readonly DayProblem[] | undefined;
}): DayProblem["severity"] | "good" | "none" {
  if (!problems || day === session.day) return "none";
  return problems[0]?.severity ?? "good";
}
