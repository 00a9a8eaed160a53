import { isOver } from "../calendar";
import { rule } from "./rule";
import { OWN_RULE } from "./sources";
import { where } from "./wording";

type SeatOpen = Readonly<{ text: string; onBehalfOf: string }>;

/** Only members' seats: of an open deputy's place deputy-missing speaks. */
export const seatOpen = rule<SeatOpen>({
  code: "seat-open",
  severity: "warning",
  title: "Sitz als offen benannt",
  remedy: "Tragen Sie den Namen ein, sobald die Person feststeht.",
  source: OWN_RULE,
  *check(index, { asOf }) {
    for (const { role, term, organization, text, onBehalfOf, place } of index.register.openSeats) {
      if (role !== "member" || isOver(term, asOf)) continue;
      yield {
        organization: organization.shortName,
        facts: { text, onBehalfOf: onBehalfOf ?? "" },
        places: [place],
      };
    }
  },
  message: ({ text, onBehalfOf }, subject) =>
    `${where(subject)}Statt eines Namens steht „${text}“${onBehalfOf === "" ? "" : ` (${onBehalfOf})`}.`,
});
