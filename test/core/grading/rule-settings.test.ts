import type { FindingCode } from "../../../src/core/findings";
import {
  ALWAYS_JUDGED,
  isRuleSettings,
  keptRuleSettings,
  mergedRuleSettings,
  parseRuleSettings,
  withKeptRuleSettings,
  withRule,
  type RuleSetting,
  type RuleSettings,
} from "../../../src/core/grading";
import { READING_KINDS } from "../../../src/core/reading";

function settings(entries: Partial<Record<FindingCode, RuleSetting>>): RuleSettings {
  return new Map(Object.entries(entries) as [FindingCode, RuleSetting][]);
}

describe("settings from a text", () => {
  it("are read by code, with or without a byte order mark", () => {
    const told = settings({ "women-share": "off", "deputy-surplus": "hint" });
    const text = '{"women-share": "off", "deputy-surplus": "hint"}';
    expect(parseRuleSettings(text)).toEqual(told);
    expect(parseRuleSettings(`\ufeff${text}`)).toEqual(told);
    expect(parseRuleSettings("{}")).toEqual(settings({}));
  });

  it.each([
    ["{", { type: "no-json" }],
    ["[]", { type: "no-rules" }],
    ['"off"', { type: "no-rules" }],
    ['{"frauen": "off"}', { type: "no-code", code: "frauen" }],
    ['{"__proto__": "off"}', { type: "no-code", code: "__proto__" }],
    ['{"women-share": "aus"}', { type: "no-setting", code: "women-share", setting: "aus" }],
    ['{"women-share": false}', { type: "no-setting", code: "women-share", setting: "false" }],
    ['{"cell-error": "off"}', { type: "always-judged", code: "cell-error", setting: "off" }],
    ['{"name-missing": "hint"}', { type: "always-judged", code: "name-missing", setting: "hint" }],
  ])("that say %s are refused with what is wrong", (text, fault) => {
    const parsed = parseRuleSettings(text);
    expect(isRuleSettings(parsed)).toBe(false);
    expect(parsed).toEqual(fault);
  });

  it("may say of a rule that is always judged what it says itself", () => {
    expect(parseRuleSettings('{"cell-error": "error"}')).toEqual(
      settings({ "cell-error": "error" }),
    );
  });
});

test("what is always judged are the errors of the reading", () => {
  const errors = READING_KINDS.filter(({ severity }) => severity === "error");
  expect([...ALWAYS_JUDGED]).toEqual(errors.map(({ code }) => code));
});

describe("settings in a workbook", () => {
  it("come back as they were kept", () => {
    const told = settings({ "women-share": "off", proportion: "warning" });
    const kept = withKeptRuleSettings('{"mapping":{"A":{"Wer":"Name"}}}', told);
    expect(kept).toContain('"mapping":{"A":{"Wer":"Name"}}');
    expect(keptRuleSettings({ kept: kept ?? "" })).toEqual(told);
    expect(withKeptRuleSettings(kept, settings({}))).toBe('{"mapping":{"A":{"Wer":"Name"}}}');
    expect(withKeptRuleSettings(undefined, settings({}))).toBeUndefined();
  });

  it.each(["", "{", "7", '{"rules": 7}', '{"rules": []}', '{"rules": {"cell-error": "off"}}'])(
    "are none where it keeps %j",
    (kept) => {
      expect(keptRuleSettings({ kept })).toEqual(settings({}));
    },
  );

  it("lose only what is not understood", () => {
    const kept = '{"rules": {"frauen": "off", "proportion": "off", "women-share": 7}}';
    expect(keptRuleSettings({ kept })).toEqual(settings({ proportion: "off" }));
  });
});

test("settings are changed rule by rule, and those told later hold", () => {
  const off = withRule(settings({ proportion: "off" }), "women-share", "off");
  expect(off).toEqual(settings({ proportion: "off", "women-share": "off" }));
  expect(withRule(off, "proportion", undefined)).toEqual(settings({ "women-share": "off" }));
  const merged = mergedRuleSettings(off, settings({ proportion: "hint" }));
  expect(merged).toEqual(settings({ proportion: "hint", "women-share": "off" }));
});
