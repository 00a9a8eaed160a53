import { useEffect, useId, useRef } from "react";
import type { Day, YearModel } from "../../core";
import { SessionFacts } from "./SessionFacts";
import type { YearWork } from "./use-year";
import { useYearParts } from "./year-parts";
import { dayFacts, fullDay } from "./year-texts";

interface DayCardProps {
  readonly day: Day;
  readonly year: YearModel;
  readonly marks: ReadonlyMap<string, string>;
  readonly work: YearWork;
}

/** A day looked at closely: what it is, and who meets. */
export function DayCard({ day, year, marks, work }: DayCardProps) {
  const { Button } = useYearParts();
  const id = useId();
  const heading = useRef<HTMLParagraphElement>(null);
  const { goal } = work;
  useEffect(() => {
    if (goal?.on === "card") heading.current?.focus();
  }, [goal]);
  const entry = year.months.flat().find((each) => each.day === day);
  const meetings = [...year.sessions, ...year.others].filter((session) => session.day === day);
  const facts = entry ? dayFacts(entry) : [];
  return (
    <section aria-labelledby={id}>
      <div className="dock-head">
        <p id={id} ref={heading} tabIndex={-1} className="dock-title">
          {fullDay(day)}
        </p>
        <Button size="small" appearance="subtle" onClick={work.close}>
          Schließen
        </Button>
      </div>
      {facts.length > 0 && <p className="small">{facts.join(" · ")}</p>}
      {meetings.length === 0 && <p className="small">Keine Sitzung</p>}
      {meetings.map((session) => (
        <SessionFacts
          key={session.key}
          session={session}
          mark={marks.get(session.organization)}
          work={work}
        />
      ))}
    </section>
  );
}
