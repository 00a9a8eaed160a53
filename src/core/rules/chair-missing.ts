import { lacksHolder } from "./named-holder";
import { rule } from "./rule";
import { BODY } from "./sources";
import { where } from "./wording";

type ChairMissing = Readonly<{ chair: string }>;

export const chairMissing = rule<ChairMissing>({
  code: "chair-missing",
  severity: "warning",
  title: "Vorsitz steht nicht in der Liste",
  remedy:
    "Tragen Sie den Vorsitz in die Mitgliederliste ein, oder berichtigen Sie ihn im Blatt „Gremien“.",
  source: BODY,
  *check(index, { asOf }) {
    for (const { organization, chair, cells, place } of index.register.rules) {
      if (chair === undefined) continue;
      if (!lacksHolder(index, organization, { text: chair, role: "chair", asOf })) continue;
      const first = index.membershipsOf(organization)[0]?.places.organization;
      yield {
        organization: organization.shortName,
        facts: { chair },
        places: [first, cells?.chair ?? place].filter((at) => at !== undefined),
      };
    }
  },
  message: ({ chair }, subject) =>
    `${where(subject)}Der Vorsitz („${chair}“) steht nicht in der Mitgliederliste.`,
});
