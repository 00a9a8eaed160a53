import { delegatesOf } from "../register";
import { crowdedSpans } from "./crowded-spans";
import { rule } from "./rule";
import { QUOTA } from "./sources";
import { counted, termFacts, termText, where } from "./wording";

type SeatSurplus = Readonly<
  Record<"seats" | "members" | "surplus", number> & Record<"from" | "to", string>
>;

/** Judged over all terms given: a missing end of a predecessor shows here. */
export const seatSurplus = rule<SeatSurplus>({
  code: "seat-surplus",
  severity: "error",
  title: "Zu viele Mitglieder",
  remedy:
    "Prüfen Sie, wer den Sitz innehat, und tragen Sie bei ausgeschiedenen Mitgliedern das Ende („bis“) ein.",
  source: QUOTA,
  *check(index) {
    for (const quota of index.register.quotas) {
      const { seats, organization } = quota;
      for (const { term, members, rows } of crowdedSpans(delegatesOf(index, quota), seats)) {
        yield {
          organization: organization.shortName,
          facts: { seats, members, surplus: members - seats, ...termFacts(term) },
          places: rows.map(({ places }) => places.person),
        };
      }
    }
  },
  message: ({ seats, members, ...term }, subject) =>
    `${where(subject)}Auf ${counted(seats, "Sitz", "Sitze")} ${members === 1 ? "kommt" : "kommen"} ${counted(members, "Mitglied", "Mitglieder")}, ${termText(term)}.`,
});
