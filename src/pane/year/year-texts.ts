import {
  germanDate,
  germanLongDate,
  germanTime,
  weekdayName,
  type Day,
  type DayProblem,
  type YearDay,
  type YearSession,
  type YearSpan,
} from "../../core";
import { SEVERITY_TEXTS } from "../texts/severity";

/** "KoStAG, 4. Sitzung". */
export function sessionTitle({
  organization,
  number,
}: Pick<YearSession, "organization" | "number">) {
  return `${organization}, ${number === undefined ? "" : `${number}. `}Sitzung`;
}

/** "Mi 24.03.2021". */
export function shortDay(day: Day): string {
  return `${weekdayName(day).slice(0, 2)} ${germanDate(day)}`;
}

/** "Mittwoch, 24.03.2021". */
export function fullDay(day: Day): string {
  return `${weekdayName(day)}, ${germanDate(day)}`;
}

/** All that a day is, as it is read out: "Mittwoch, 24. März 2021, KoStAG, 4. Sitzung (1 Warnung), Osterferien". */
export function dayLabel(day: YearDay, meetings: readonly YearSession[]): string {
  return [
    `${weekdayName(day.day)}, ${germanLongDate(day.day)}`,
    ...meetings.map(meetingLabel),
    ...dayFacts(day),
  ].join(", ");
}

function meetingLabel(session: YearSession): string {
  const [gravest] = session.problems;
  const remark = session.counts ? gravest && SEVERITY_TEXTS[gravest.severity].one : "entfallen";
  return `${sessionTitle(session)}${remark ? ` (${remark})` : ""}`;
}

/** What the calendar and the user say of a day; empty for a day like any other. */
export function dayFacts({ holiday, vacation, blocked }: YearDay): string[] {
  return [
    ...(holiday === undefined ? [] : [holiday]),
    ...(vacation === undefined ? [] : [vacation]),
    ...(blocked === undefined
      ? []
      : [blocked === "Sperrtermin" ? blocked : `Sperrtermin: ${blocked}`]),
  ];
}

const ORIGINS: Readonly<Record<YearSession["origin"], string>> = {
  fixed: "aus Termine",
  chosen: "von Hand gesetzt",
  proposed: "Vorschlag",
};

/** "Vorschlag · 16:30 Uhr · Kreishaus · Einladung bis 10.03.2021". */
export function sessionFacts(session: YearSession): string {
  const { origin, time, location, noticeBy, state, counts } = session;
  return [
    ORIGINS[origin],
    state === "geplant" ? undefined : state,
    typeof time === "number" ? germanTime(time) : time,
    location,
    noticeBy === undefined || !counts ? undefined : `Einladung bis ${germanDate(noticeBy)}`,
  ]
    .filter(Boolean)
    .join(" · ");
}

/** What of a session that is being moved is judged. */
interface Tried {
  readonly session: YearSession;
  readonly day: Day;
  /** undefined: not yet known. */
  readonly problems: readonly DayProblem[] | undefined;
}

/** "Donnerstag, 17.06.2021: Nichts spricht dagegen." */
export function judgementText({ session, day, problems }: Tried): string {
  if (day === session.day) return `${fullDay(day)}: Das ist der bisherige Tag.`;
  if (!problems) return `${fullDay(day)}: Der Tag wird geprüft.`;
  const texts = problems.map(({ text }) => text).join(" ");
  return `${fullDay(day)}: ${texts === "" ? "Nichts spricht dagegen." : texts}`;
}

/** "Ferien: Osterferien 29.03. bis 10.04., Pfingstferien 25.05.": the year stands above. */
export function spansText(name: string, spans: readonly YearSpan[]): string {
  if (spans.length === 0) return `${name}: keine`;
  const texts = spans.map(({ text, period }) => `${text} ${spanText(period)}`);
  return `${name}: ${texts.join(", ")}`;
}

function spanText({ start, end }: YearSpan["period"]): string {
  const [first, last] = [start, end].map((day) => germanDate(day).slice(0, 6));
  return first === last ? `${first}` : `${first} bis ${last}`;
}

export const UNKNOWN_VACATIONS = "Nicht alle Feriendaten dieses Jahres sind bekannt.";

export function keptText(organization: string, day: Day): string {
  return `${organization}, ${fullDay(day)}: gemerkt, der Plan wird neu gerechnet.`;
}

/** `isSpreadAnew`: other proposals of the organization have other days than before. */
export function movedText(session: YearSession, isSpreadAnew: boolean): string {
  const rest = isSpreadAnew ? " Die übrigen Vorschläge wurden neu verteilt." : "";
  return `${sessionTitle(session)} ist jetzt am ${fullDay(session.day)}.${rest}`;
}

export function takenBackText({ organization, day }: YearSession): string {
  return `${organization}, ${fullDay(day)}: nicht mehr von Hand gesetzt, der Plan wird neu gerechnet.`;
}
