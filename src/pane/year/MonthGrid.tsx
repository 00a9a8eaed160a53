import { memo } from "react";
import {
  dayFrom,
  monthName,
  weekdayName,
  weekdayNumber,
  weekOfYear,
  yearMonthDay,
  type Day,
  type YearDay,
} from "../../core";
import { DayCell, type MeetingsOfDay } from "./DayCell";
import type { Moving } from "./use-moving";

interface MonthGridProps {
  readonly days: readonly YearDay[];
  readonly meetings: ReadonlyMap<Day, MeetingsOfDay>;
  readonly marks: ReadonlyMap<string, string>;
  /** Only where they lie in this month. */
  readonly cursor: Day | undefined;
  readonly opened: Day | undefined;
  readonly moving: Moving | undefined;
}

/** A month as a grid of weeks, Monday first. */
export const MonthGrid = memo(function MonthGrid(props: MonthGridProps) {
  const { days } = props;
  const [first] = days;
  if (!first) return null;
  const { year, month } = yearMonthDay(first.day);
  const weeks = weeksOf(days);
  return (
    <table role="grid" className="month" aria-label={`${monthName(month)} ${year}`}>
      <caption>{monthName(month)}</caption>
      <thead>
        <tr>
          <th scope="col" className="week">
            <abbr title="Kalenderwoche">KW</abbr>
          </th>
          {/* The second week of a month is always whole. */}
          {weeks[1]?.map((entry) => entry && <Weekday key={entry.day} day={entry.day} />)}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, index) => (
          <WeekRow key={index} {...props} week={week} />
        ))}
      </tbody>
    </table>
  );
});

function Weekday({ day }: { readonly day: Day }) {
  const name = weekdayName(day);
  return (
    <th scope="col" aria-label={name}>
      {name.slice(0, 2)}
    </th>
  );
}

function WeekRow({ week, ...month }: MonthGridProps & { readonly week: Week }) {
  const { meetings, marks, cursor, opened, moving } = month;
  const number = weekNumber(week);
  return (
    <tr>
      <th scope="row" className="week" aria-label={`Kalenderwoche ${number ?? ""}`}>
        {number}
      </th>
      {week.map((entry, place) =>
        entry ? (
          <DayCell
            key={entry.day}
            entry={entry}
            meetings={meetings.get(entry.day)}
            marks={marks}
            isCursor={entry.day === cursor}
            isOpened={entry.day === opened}
            moving={moving}
            problems={moving?.judged?.[dayOfYear(entry.day)]}
          />
        ) : (
          <td key={place} role="gridcell" className="no-day" />
        ),
      )}
    </tr>
  );
}

type Week = readonly (YearDay | undefined)[];

/** Seven places a week; those of other months are empty. */
function weeksOf(days: readonly YearDay[]): Week[] {
  const [first] = days;
  const before = first ? weekdayNumber(first.day) - 1 : 0;
  const count = Math.ceil((before + days.length) / 7);
  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: 7 }, (_, place) => days[week * 7 + place - before]),
  );
}

function weekNumber(week: Week): number | undefined {
  const entry = week.find((each) => each !== undefined);
  return entry && weekOfYear(entry.day);
}

/** 0 on 1 January. */
function dayOfYear(day: Day): number {
  const { year } = yearMonthDay(day);
  return day - (dayFrom(year, 1, 1) ?? day);
}
