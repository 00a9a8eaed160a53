import { FINDING_CODES, READING_KINDS, RULES } from "../../../src/core";
import { GROUP_OF, GROUP_TITLES } from "../../../src/pane/rules/rule-groups";
import { JUDGED } from "../../../src/pane/rules/judged";

test("every rule that there is has a group and says what it asks", () => {
  expect([...READING_KINDS, ...RULES].map(({ code }) => code).sort()).toEqual(
    [...FINDING_CODES].sort(),
  );
  for (const code of FINDING_CODES) {
    expect(Object.keys(GROUP_TITLES)).toContain(GROUP_OF[code]);
    expect(JUDGED[code]).toMatch(/^Ob .*\.$/);
  }
});
