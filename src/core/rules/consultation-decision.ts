import { consultationSequences } from "./consultation-sequences";
import { rule } from "./rule";
import { DECISION } from "./sources";
import { where } from "./wording";

type ConsultationDecision = Readonly<{ fault: "early" | "none"; last: string }>;

/** Judged where the sheet says who decides; a last station of which it says nothing may well decide. */
export const consultationDecision = rule<ConsultationDecision>({
  code: "consultation-decision",
  severity: "error",
  title: "Beratungsfolge endet nicht mit der Entscheidung",
  remedy: "Prüfen Sie Zuständigkeit und Reihenfolge: Die letzte Station entscheidet, und nur sie.",
  source: DECISION,
  *check(index) {
    for (const stations of consultationSequences(index.register.consultations)) {
      const last = stations.at(-1);
      if (!last) continue;
      const early = stations.slice(0, -1).filter(({ authoritative }) => authoritative === true);
      const isUndecided = early.length === 0 && last.authoritative === false;
      for (const station of isUndecided ? [last] : early) {
        yield {
          organization: station.organizationName,
          facts: { fault: isUndecided ? "none" : "early", last: last.organizationName },
          places: [station.places?.authority ?? station.place],
        };
      }
    }
  },
  message({ fault, last }, subject) {
    switch (fault) {
      case "early":
        return `${where(subject)}Diese Station entscheidet, obwohl danach noch ${last} folgt.`;
      case "none":
        return `${where(subject)}Die letzte Station der Beratungsfolge entscheidet nicht.`;
    }
  },
});
