import type { Day } from "../../calendar";
import type { PlanningYear } from "../arrange/planning-year";
import { DEFAULT_LEAD_DAYS, LONGEST_LEAD_DAYS } from "../wishes/defaults";
import type { SessionWish } from "../wishes/session-wish";
import { FLAW_COSTS, weekdayFlaw, type Flaw } from "./flaws";

/**
 * Das Maß eines Plans: für jede Sitzung das Quadrat der Tage, die sie vom idealen Tag entfernt ist, dazu
 * die Nachteile ihres Tages (FLAW_COSTS), alles in ganzen Zahlen zusammengezählt. Der Plan mit der
 * kleinsten Summe gilt. Bei gleicher Summe gelten die früheren Tage, und von zweien, die nur getauscht
 * sind, der mit dem früheren Tag für das Gremium, das im Blatt weiter oben steht.
 */
export function costOfDay(day: Day, ideal: Day, flaws: readonly Flaw[]): number {
  return flaws.reduce((sum, { cost }) => sum + cost, (day - ideal) ** 2);
}

/** What is less good about a day for one organization. */
export function flawsFinder(year: PlanningYear, wish: SessionWish): (day: Day) => readonly Flaw[] {
  const sender = year.senderOf(wish.organization);
  const others = new Map(
    year.taken
      .filter(({ organization }) => organization !== wish.organization)
      .map(({ day, organization }) => [day, organization.shortName]),
  );
  const told = year.taken
    .filter(({ organization }) => organization === sender)
    .map(({ day }) => day);
  return (day) => {
    const other = others.get(day);
    const follows = told.some(
      (given) => given - day >= DEFAULT_LEAD_DAYS && given - day <= LONGEST_LEAD_DAYS,
    );
    return [
      ...(wish.weekdays ? [] : weekdayFlaw(day)),
      ...(year.flaws.get(day) ?? []),
      ...(other === undefined
        ? []
        : [{ cost: FLAW_COSTS.otherMeeting, text: `an dem Tag tagt auch: ${other}` }]),
      ...(!sender || told.length === 0 || follows
        ? []
        : [
            {
              cost: FLAW_COSTS.nothingFollows,
              text: `in den Wochen danach tagt nicht: ${sender.shortName}`,
            },
          ]),
    ];
  };
}
