import type { FindingCode } from "../../../src/core/findings";
import type { RefusedException, RuleChange, RuleSetting } from "../../../src/core/grading";
import { refusedLines, ruleLines, verdict } from "../../../src/core/views";

const TITLES = new Map<FindingCode, string>([
  ["women-share", "Frauenanteil unter 40 Prozent"],
  ["proportion", "Sitze weichen ab"],
]);

function change(code: FindingCode, setting: RuleSetting, organization?: string): RuleChange {
  const title = TITLES.get(code) ?? code;
  const from = organization === undefined ? "settings" : "sheet";
  return {
    code,
    title,
    setting,
    from,
    count: 1,
    ...(organization !== undefined && { organization }),
  };
}

const WOMEN = change("women-share", "off");
const WOMEN_OF = change("women-share", "off", "AG 0-6");

test.each([
  ["no change", [], []],
  [
    "rules that are off for all",
    [WOMEN, change("proportion", "off")],
    ["Nicht geprüft: Frauenanteil unter 40 Prozent (women-share), Sitze weichen ab (proportion)"],
  ],
  [
    "a rule that is off for one body",
    [WOMEN_OF],
    ["Nicht geprüft bei AG 0-6: Frauenanteil unter 40 Prozent (women-share)"],
  ],
  [
    "rules that are off for all, and for two bodies",
    [WOMEN, change("proportion", "off", "AG 0-6"), change("proportion", "off", "KoStAG")],
    [
      "Nicht geprüft: Frauenanteil unter 40 Prozent (women-share); bei AG 0-6: Sitze weichen ab (proportion); bei KoStAG: Sitze weichen ab (proportion)",
    ],
  ],
  [
    "another weight",
    [WOMEN, change("proportion", "warning"), change("women-share", "error", "AG 0-6")],
    [
      "Nicht geprüft: Frauenanteil unter 40 Prozent (women-share)",
      "Andere Schwere: Sitze weichen ab (proportion) als Warnung; bei AG 0-6: Frauenanteil unter 40 Prozent (women-share) als Fehler",
    ],
  ],
])("the report says %s", (_, changes, lines) => {
  expect(ruleLines(changes)).toEqual(lines);
});

test.each([
  ["unknown", /^Gremien!K4: Die Ausnahme „Quote“ wird nicht verstanden; .*\.$/],
  [
    "always-judged",
    /^Gremien!K4: Die Ausnahme „Quote“ gilt nicht, denn was sie nennt, wird immer geprüft: .*\.$/,
  ],
  [
    "whole",
    /^Gremien!K4: Die Ausnahme „Quote“ gilt nicht, denn sie betrifft kein einzelnes Gremium; .*\.$/,
  ],
] as const)("an exception refused as %s is told with its cell", (reason, sentence) => {
  const place = { sheet: "Gremien", cell: "K4" };
  const refused: RefusedException = { text: "Quote", organization: "AG 0-6", place, reason };
  expect(refusedLines([refused])).toEqual([expect.stringMatching(sentence)]);
});

const NOTHING = { errors: 0, warnings: 0, hints: 0 };

test.each([
  [NOTHING, [WOMEN], "Bereit für die Vorlage; 1 Regel nicht geprüft."],
  [NOTHING, [change("women-share", "error")], "Bereit für die Vorlage."],
  [NOTHING, [WOMEN_OF], "Bereit für die Vorlage; 1 Regel nicht überall geprüft."],
  [NOTHING, [WOMEN, WOMEN_OF], "Bereit für die Vorlage; 1 Regel nicht geprüft."],
  [
    { ...NOTHING, hints: 1 },
    [WOMEN, change("proportion", "off")],
    "Bereit für die Vorlage. Dazu: 1 Hinweis; 2 Regeln nicht geprüft.",
  ],
  [
    { ...NOTHING, errors: 2 },
    [WOMEN, change("proportion", "off", "AG 0-6")],
    "Noch nicht bereit: 2 Fehler; 1 Regel nicht geprüft, 1 nicht überall.",
  ],
])("the verdict on %j does not hide rules that are off (%#)", (summary, changes, text) => {
  expect(verdict(summary, changes)).toBe(text);
});
