import fc from "fast-check";
import type { Sheet } from "../../../src/core/grid";
import { DEFECTS, type Defect } from "../../support/mending/defects";
import { expectEveryRemedyMends, judged } from "../../support/mending/every-remedy";
import { seatsSheet, type Taste } from "../../support/mending/render-seats";
import { tastes } from "../../support/mending/tastes";
import { sheetFromText } from "../../support/grid-from-text";

const RULES = sheetFromText(
  "Gremien",
  `
  Gremium | Sitze | Vertretung | Entsendet aus | Keine Entsendung
  KoStAG | {2} | persönlich | ABSI | nein
  AG 0-6 | {1} | keine | ABSI | nein
  AG 6-18 | {1} | keine | ABSI | nein
  AG 18-27 | {1} | keine | ABSI |
  Beirat | {2} | Rangfolge | ABSI | nein
`,
);
const RULES_WITHOUT_COUNCIL = {
  ...RULES,
  rows: RULES.rows.filter(({ cells }) => cells[0] !== "Beirat"),
};

function sheetsOf({ facts, needsRules }: Defect, taste: Taste): Sheet[] {
  const hasCouncil = facts.some(({ organization }) => organization === "Beirat");
  const rules = hasCouncil ? RULES : RULES_WITHOUT_COUNCIL;
  return [...(needsRules ? [rules] : []), seatsSheet(facts, taste)];
}

describe("every choice of every remedy mends its finding, leaves no new error and is undone", () => {
  it.each(DEFECTS)("$name: $code", (defect) => {
    fc.assert(
      fc.property(
        tastes.filter((taste) => defect.fits?.(taste) ?? true),
        (taste) => {
          const before = judged(...sheetsOf(defect, taste));
          const found = before.findingsOf(defect.code);
          expect(found.length).toBeGreaterThan(0);
          for (const finding of found) {
            const count = expectEveryRemedyMends(finding, before);
            const isMendable = defect.mends?.(taste) ?? true;
            expect(count > 0).toBe(isMendable);
          }
        },
      ),
      { numRuns: 6 },
    );
  });
});
