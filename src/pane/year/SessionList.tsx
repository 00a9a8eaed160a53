import { useState } from "react";
import type { YearModel, YearSession } from "../../core";
import { Disclosure } from "../columns/Disclosure";
import { Heading } from "../components/Heading";
import { SessionFacts } from "./SessionFacts";
import type { YearWork } from "./use-year";
import { shortDay } from "./year-texts";

interface SessionListProps {
  readonly year: YearModel;
  readonly marks: ReadonlyMap<string, string>;
  readonly work: YearWork;
}

/** The sessions of the plan by day; the others of Termine behind one click, for there may be a hundred. */
export function SessionList({ year, marks, work }: SessionListProps) {
  const { sessions, others } = year;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Heading depth={2} className="year-title">
        Nach Tagen
      </Heading>
      {sessions.length === 0 && (
        <p className="small">
          Keine geplanten Sitzungen. Wie oft ein Gremium im Jahr tagt, steht im Blatt Gremien in der
          Spalte „Sitzungen je Jahr“.
        </p>
      )}
      <ol className="sessions">
        {sessions.map((session) => (
          <li key={session.key}>
            <Day session={session} work={work} />
            <SessionFacts session={session} mark={marks.get(session.organization)} work={work} />
          </li>
        ))}
      </ol>
      {others.length > 0 && (
        <Disclosure
          title={`Weitere Sitzungen aus Termine (${others.length.toLocaleString("de-DE")})`}
          isOpen={isOpen}
          onToggle={setOpen}
        >
          {() => (
            <ol className="sessions">
              {others.map((session) => (
                <li key={session.key}>
                  <Day session={session} work={work} />
                  <SessionFacts session={session} mark={undefined} work={work} />
                </li>
              ))}
            </ol>
          )}
        </Disclosure>
      )}
    </>
  );
}

/** The day leads to its place in the picture. */
function Day({ session, work }: { readonly session: YearSession; readonly work: YearWork }) {
  return (
    <button
      type="button"
      className="text-button session-day"
      onClick={() => work.show(session.day)}
    >
      {shortDay(session.day)}
    </button>
  );
}
