import type { ReactNode } from "react";
import type { YearModel, YearSession, YearSpan } from "../../core";
import { spansText, UNKNOWN_VACATIONS } from "./year-texts";

interface LegendProps {
  readonly year: YearModel;
  readonly marks: ReadonlyMap<string, string>;
}

const ORIGINS: readonly (readonly [YearSession["origin"], string])[] = [
  ["fixed", "Sitzung aus Termine"],
  ["chosen", "von Hand gesetzt"],
  ["proposed", "Vorschlag"],
];

/** What the signs of the picture mean, and which vacations, holidays and Sperrtermine the year has. */
export function Legend({ year, marks }: LegendProps) {
  const { sessions, others, spans, months } = year;
  const ofKind = (kind: YearSpan["kind"]) => spans.filter((span) => span.kind === kind);
  const isUnknown = months.flat().some(({ isVacationUnknown }) => isVacationUnknown);
  const blocked = ofKind("blocked");
  return (
    <>
      <ul className="legend" aria-label="Zeichen">
        {[...marks].map(([organization, mark]) => (
          <Sign key={organization} sign={<strong>{mark}</strong>}>
            {organization}
          </Sign>
        ))}
        {ORIGINS.filter(([origin]) => sessions.some((each) => each.origin === origin)).map(
          ([origin, text]) => (
            <Sign key={origin} sign={<span className={`session-mark ${origin}`} />}>
              {text}
            </Sign>
          ),
        )}
        {others.length > 0 && <Sign sign={<span className="other" />}>weitere Sitzung</Sign>}
      </ul>
      <ul className="legend facts" aria-label="Ferien, Feiertage und Sperrtermine">
        <Sign sign={<span className="swatch vacation" />}>
          {spansText("Ferien", ofKind("vacation"))} {isUnknown && UNKNOWN_VACATIONS}
        </Sign>
        <Sign sign={<span className="swatch holiday">1</span>}>
          {spansText("Feiertage", ofKind("holiday"))}
        </Sign>
        {blocked.length > 0 && (
          <Sign sign={<span className="swatch blocked" />}>
            {spansText("Sperrtermine", blocked)}
          </Sign>
        )}
      </ul>
    </>
  );
}

function Sign({ sign, children }: { readonly sign: ReactNode; readonly children: ReactNode }) {
  return (
    <li>
      <span className="legend-sign" aria-hidden>
        {sign}
      </span>
      <span>{children}</span>
    </li>
  );
}
