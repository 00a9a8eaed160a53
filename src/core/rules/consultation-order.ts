import type { Day } from "../calendar";
import { isoText } from "../calendar";
import type { Consultation } from "../register";
import { consultationSequences } from "./consultation-sequences";
import { rule } from "./rule";
import { DECISION } from "./sources";
import { germanDay, where } from "./wording";

type ConsultationOrder = Readonly<Record<"day" | "before" | "dayBefore", string>>;

/** Each station is compared with the one above that has a day; the same day is not later. */
export const consultationOrder = rule<ConsultationOrder>({
  code: "consultation-order",
  severity: "error",
  title: "Beratungsfolge nicht in zeitlicher Reihenfolge",
  remedy: "Prüfen Sie die Sitzungstermine und die Reihenfolge der Zeilen in der Beratungsfolge.",
  source: DECISION,
  *check(index) {
    for (const stations of consultationSequences(index.register.consultations)) {
      const dated = stations.filter(isDated);
      for (const [position, station] of dated.entries()) {
        const before = dated[position - 1];
        if (!before || before.day < station.day) continue;
        yield {
          organization: station.organizationName,
          facts: {
            day: isoText(station.day),
            before: before.organizationName,
            dayBefore: isoText(before.day),
          },
          places: [station.places?.day ?? station.place, before.places?.day ?? before.place],
        };
      }
    }
  },
  message: ({ day, before, dayBefore }, subject) =>
    `${where(subject)}Die Sitzung am ${germanDay(day)} liegt nicht nach der Sitzung davor, ${before} am ${germanDay(dayBefore)}.`,
});

function isDated(station: Consultation): station is Consultation & { readonly day: Day } {
  return station.day !== undefined;
}
