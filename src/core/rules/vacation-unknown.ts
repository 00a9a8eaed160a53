import {
  hasVacationData,
  isVacationUnknown,
  unfixedVacations,
  VACATION_SOURCE,
  yearOf,
} from "../calendar";
import { groupBy } from "../register";
import { datedMeetings, dayPlace } from "./meetings";
import { rule } from "./rule";
import { counted, listed } from "./wording";

type VacationUnknown = Readonly<{ year: number; meetings: number; vacations: readonly string[] }>;

/** Silence about vacations must not be taken for "no conflict". */
export const vacationUnknown = rule<VacationUnknown>({
  code: "vacation-unknown",
  severity: "hint",
  title: "Ferien nicht bekannt",
  remedy: "Vergleichen Sie die Termine dieses Jahres selbst mit dem Ferienkalender.",
  source: VACATION_SOURCE,
  *check(index) {
    const unknown = datedMeetings(index).filter(({ day }) => isVacationUnknown(day));
    for (const [year, meetings] of groupBy(unknown, ({ day }) => yearOf(day))) {
      yield {
        facts: { year, meetings: meetings.length, vacations: unfixedVacations(year) },
        places: meetings.map(dayPlace),
      };
    }
  },
  message({ year, meetings, vacations }) {
    const verb = meetings === 1 ? "wurde" : "wurden";
    const which = hasVacationData(year) ? ` (${listed(vacations)})` : "";
    return `Es liegen keine Feriendaten für ${year} vor${which}; ${counted(meetings, "Sitzung", "Sitzungen")} ${verb} nicht mit den Ferien verglichen.`;
  },
});
