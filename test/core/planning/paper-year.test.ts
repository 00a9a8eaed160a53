import { planSessions, reasonSentences } from "../../../src/core/planning";
import { planLines } from "./plan-lines";
import {
  AG_0_6,
  AG_18_27,
  AG_6_18,
  decision,
  KOSTAG,
  meeting,
  PAPER_QUOTAS,
  register,
  rules,
} from "./register-by-hand";

/** The year of the paper: KoStAG and three working groups, three times each, after the Kreistag. */
const plan = planSessions(
  register({
    rules: [KOSTAG, AG_0_6, AG_6_18, AG_18_27].map((each) => rules(each, { meetingsPerYear: 3 })),
    quotas: PAPER_QUOTAS,
    consultations: [decision("2021-02-17")],
    meetings: [
      meeting(KOSTAG, "2019-03-25", { number: 1, state: "durchgeführt" }),
      meeting(KOSTAG, "2019-12-16", { number: 2, state: "durchgeführt" }),
    ],
  }),
  { year: 2021 },
);

test("the working groups meet two to six weeks before each round of the KoStAG, nobody beside holidays", () => {
  expect(planLines(plan)).toEqual([
    "AG 0-6 1 Di 23.03.2021",
    "AG 6-18 1 Mi 24.03.2021",
    "AG 18-27 1 Do 25.03.2021",
    "KoStAG 3 Do 22.04.2021",
    "AG 0-6 2 Di 15.06.2021",
    "AG 6-18 2 Mi 16.06.2021",
    "AG 18-27 2 Do 17.06.2021",
    "KoStAG 4 Do 01.07.2021",
    "AG 0-6 3 Di 05.10.2021",
    "AG 6-18 3 Mi 06.10.2021",
    "AG 18-27 3 Do 07.10.2021",
    "KoStAG 5 Do 04.11.2021",
  ]);
  expect(plan.notes).toEqual([
    "Vorgeschlagen werden Termine nach der Entscheidung (Kreistag, 17.02.2021).",
  ]);
});

test("each proposal says what stood against its ideal day and what would be next", () => {
  expect(plan.reasons.map(reasonSentences).slice(2, 5)).toEqual([
    "Im angestrebten Abstand läge Donnerstag, 01.04.2021; dagegen spricht: Osterferien. Nächstbester Tag: Montag, 22.03.2021 (3 Tage weiter vom idealen Tag, letzte Woche vor den Osterferien).",
    "Der Tag liegt genau im angestrebten Abstand. Nächstbester Tag: Mittwoch, 21.04.2021 (1 Tag weiter vom idealen Tag).",
    "Im angestrebten Abstand läge Donnerstag, 08.07.2021; dagegen spricht: Sommerferien. Nächstbester Tag: Montag, 14.06.2021 (1 Tag weiter vom idealen Tag).",
  ]);
  expect(plan.reasons.every(({ next }) => next && next.extraCost >= 0)).toBe(true);
});
