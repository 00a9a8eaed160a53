import { delegatesOf, notOver } from "../register";
import { rule } from "./rule";
import { ALTERNATIVE } from "./sources";
import { counted, where } from "./wording";

type DeclinedButFilled = Readonly<{ members: number }>;

export const declinedButFilled = rule<DeclinedButFilled>({
  code: "declined-but-filled",
  severity: "error",
  title: "Trotz „keine Entsendung“ besetzt",
  remedy: "Streichen Sie den Vermerk „keine Entsendung“ oder die eingetragenen Mitglieder.",
  source: ALTERNATIVE,
  *check(index, { asOf }) {
    for (const quota of index.register.quotas.filter(({ declined }) => declined)) {
      const rows = notOver(delegatesOf(index, quota), asOf);
      const [first, ...others] = rows.map(({ places }) => places.person);
      if (!first) continue;
      yield {
        organization: quota.organization.shortName,
        facts: { members: new Set(rows.map(({ person }) => person)).size },
        places: [first, ...(quota.place ? [quota.place] : []), ...others],
      };
    }
  },
  message: ({ members }, subject) =>
    `${where(subject)}Es ist „keine Entsendung“ vermerkt, doch ${members === 1 ? "steht" : "stehen"} ${counted(members, "Mitglied", "Mitglieder")} in der Liste.`,
});
