import { lacksHolder } from "./named-holder";
import { rule } from "./rule";
import { BODY } from "./sources";
import { where } from "./wording";

type OfficeMissing = Readonly<{ office: string }>;

export const officeMissing = rule<OfficeMissing>({
  code: "office-missing",
  severity: "warning",
  title: "Geschäftsführung steht nicht in der Liste",
  remedy:
    "Tragen Sie die Geschäftsführung in die Mitgliederliste ein, oder berichtigen Sie sie im Blatt „Gremien“.",
  source: BODY,
  *check(index, { asOf }) {
    for (const { organization, office, cells, place } of index.register.rules) {
      if (office === undefined) continue;
      if (!lacksHolder(index, organization, { text: office, role: "office", asOf })) continue;
      const first = index.membershipsOf(organization)[0]?.places.organization;
      yield {
        organization: organization.shortName,
        facts: { office },
        places: [first, cells?.office ?? place].filter((at) => at !== undefined),
      };
    }
  },
  message: ({ office }, subject) =>
    `${where(subject)}Die Geschäftsführung („${office}“) steht nicht in der Mitgliederliste.`,
});
