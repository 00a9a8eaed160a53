import { placeText, type YearSession } from "../../core";
import { usePane } from "../pane-context";
import { SEVERITY_TEXTS } from "../texts/severity";
import type { YearWork } from "./use-year";
import { useYearParts } from "./year-parts";
import { sessionFacts, sessionTitle } from "./year-texts";

interface SessionFactsProps {
  readonly session: YearSession;
  readonly mark: string | undefined;
  readonly work: YearWork;
}

/** A session in words: what it is, what speaks against its day, and what can be done about it. */
export function SessionFacts({ session, mark, work }: SessionFactsProps) {
  const { actions } = usePane();
  const { SeveritySign } = useYearParts();
  const { origin, place, problems, why } = session;
  return (
    <div className="session">
      <p className="session-title">
        {mark !== undefined && (
          <span className={`session-mark ${origin}`} aria-hidden>
            {mark}
          </span>
        )}
        {sessionTitle(session)}
      </p>
      <p className="small">
        {sessionFacts(session)}
        {place && (
          <>
            {" "}
            <button
              type="button"
              className="text-button place"
              onClick={() => void actions.show(place)}
            >
              {placeText(place)}
            </button>
          </>
        )}
      </p>
      {problems.length > 0 && (
        <ul className="problems">
          {problems.map(({ severity, text }) => (
            <li key={text}>
              <SeveritySign sign={severity} />
              <span>
                <span className="hidden">{SEVERITY_TEXTS[severity].one}: </span>
                {text}
              </span>
            </li>
          ))}
        </ul>
      )}
      {why !== undefined && !work.moving && <p className="small">{why}</p>}
      {origin !== "fixed" && !work.moving && <SessionButtons session={session} work={work} />}
    </div>
  );
}

function SessionButtons({
  session,
  work,
}: {
  readonly session: YearSession;
  readonly work: YearWork;
}) {
  const { Button } = useYearParts();
  const title = sessionTitle(session);
  return (
    <div className="buttons">
      <Button size="small" aria-label={`${title} verschieben`} onClick={() => work.move(session)}>
        Verschieben
      </Button>
      {session.origin === "chosen" && (
        <Button
          size="small"
          aria-label={`${title}: zurück zum Vorschlag`}
          onClick={() => void work.takeBack(session)}
        >
          Zurück zum Vorschlag
        </Button>
      )}
    </div>
  );
}
