import { arrange } from "../../../src/core/planning/arrange/arrange";
import { planNotes } from "../../../src/core/planning/session-notes";
import { finish } from "../../../src/core/steps";
import { asked, yearOf } from "./arrange/year-by-hand";
import { KOSTAG, register } from "./register-by-hand";

test("a plan whose search was cut off says that it keeps everything and may not be the best", () => {
  const rules = [asked(KOSTAG, 3)];
  const planning = yearOf({ rules });
  const proposed = planning.days.slice(0, 3);
  const notes = (isProven: boolean) =>
    planNotes({
      planning,
      arrangement: { ...finish(arrange(planning)), isProven },
      register: register({ rules }),
      placed: planning.wishes.map((wish) => ({ wish, sessions: [], proposed })),
      merged: [],
    });
  expect(notes(true)).toEqual([]);
  expect(notes(false)).toEqual([
    "Der Plan hält alle Vorgaben ein; ob es einen noch gleichmäßigeren gibt, ist bei so vielen Sitzungen nicht bis zu Ende geprüft.",
  ]);
});
