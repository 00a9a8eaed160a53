import type { FormOfAddress, Membership, Organization } from "../register";
import { fold } from "../words";
import { rule } from "./rule";
import { membersOn, organizationsOf } from "./seated";
import { EQUALITY } from "./sources";
import { where } from "./wording";
import { isWorkingGroup } from "./working-group";

type WomenShare = Readonly<Record<"members" | "women" | "untold" | "perMille", number>>;

/** Elected bodies and inner ones of the administration: the share is not asked of them. */
const FREE =
  /parlament|kreistag|ausschuss|fraktion|verwaltungsbereich|koordinierungsstelle|netzwerk|\b(?:stadt|gemeinde)?rat\b/;

/**
 * Judged where the outcome is certain: where the share stays below 40 percent even if all whose form
 * of address is not told were women. One person alone has no share; deputies do not count.
 */
export const womenShare = rule<WomenShare>({
  code: "women-share",
  severity: "hint",
  title: "Frauenanteil unter 40 Prozent",
  remedy:
    "Prüfen Sie, ob Sie weitere Frauen benennen können, oder halten Sie fest, warum es nicht geht.",
  source: EQUALITY,
  *check(index, { asOf }) {
    for (const organization of organizationsOf(index.register.quotas).filter(isEssential)) {
      const rows = [...membersOn(index, organization, asOf).values()];
      const members = rows.length;
      const women = countOf(rows, "Frau");
      const untold = countOf(rows, undefined);
      const [first] = rows;
      if (!first || members < 2 || !isBelowShare(women + untold, members)) continue;
      const perMille = Math.floor((1000 * (women + untold)) / members);
      yield {
        organization: organization.shortName,
        facts: { members, women, untold, perMille },
        places: [first.places.organization],
      };
    }
  },
  message({ members, women, untold, perMille }, subject) {
    const share = `${(perMille / 10).toFixed(1).replace(".", ",")} %`;
    const womenText = women === 1 ? "ist 1 eine Frau" : `sind ${women} Frauen`;
    const untoldText = untold === 0 ? "" : `, bei ${untold} ist die Anrede nicht angegeben`;
    const shareText = untold === 0 ? share : `höchstens ${share}`;
    return `${where(subject)}Von ${members} Mitgliedern in der Liste ${womenText}${untoldText} (${shareText}); Ziel sind mindestens 40 %.`;
  },
});

function isBelowShare(women: number, members: number): boolean {
  return 100 * women < 40 * members;
}

function isEssential(organization: Organization): boolean {
  const { classification, name } = organization;
  return !isWorkingGroup(organization) && !FREE.test(fold(classification ?? name));
}

function countOf(rows: readonly Membership[], formOfAddress: FormOfAddress | undefined): number {
  return rows.filter(({ person }) => person.formOfAddress === formOfAddress).length;
}
