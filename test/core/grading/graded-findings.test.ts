import { CATALOGUE } from "../../../src/core/assessment/catalogue";
import type { Finding, FindingCode, Severity } from "../../../src/core/findings";
import {
  effectiveRulings,
  gradedFindings,
  type RuleSetting,
  type Ruling,
} from "../../../src/core/grading";

function found(code: FindingCode, severity: Severity, organization?: string): Finding {
  const texts = { title: "", message: "", remedy: "", source: { text: "", asOf: "" } };
  const own = organization === undefined ? {} : { organization };
  return { code, severity, ...texts, places: [], facts: {}, ...own };
}

function inSheet(code: FindingCode, setting: RuleSetting, organization: string): Ruling {
  return { code, setting, organization, from: "sheet", place: { sheet: "Gremien", cell: "K4" } };
}

/** What is left of the findings, and "code setting (for whom): how many" for each change. */
function graded(
  findings: readonly Finding[],
  settings: Partial<Record<FindingCode, RuleSetting>>,
  exceptions: readonly Ruling[] = [],
) {
  const told = new Map(Object.entries(settings) as [FindingCode, RuleSetting][]);
  const rulings = effectiveRulings({ settings: told, exceptions }, CATALOGUE);
  const result = gradedFindings(findings, rulings, CATALOGUE);
  return {
    left: result.findings.map(({ code, severity, organization = "" }) =>
      `${organization} ${code} ${severity}`.trim(),
    ),
    changes: result.changes.map(
      ({ code, setting, organization = "alle", count }) =>
        `${code} ${setting} (${organization}): ${count}`,
    ),
  };
}

const SHARES = [
  found("women-share", "hint", "KoStAG"),
  found("women-share", "hint", "AG 0-6"),
  found("seat-vacant", "error", "AG 0-6"),
  found("rows-hidden", "hint"),
];

test("without settings nothing changes", () => {
  const { findings, changes } = gradedFindings(SHARES, [], CATALOGUE);
  expect(findings).toEqual(SHARES);
  expect(changes).toEqual([]);
});

test("a rule is off for all, and it is told how many findings that leaves out", () => {
  expect(graded(SHARES, { "women-share": "off", "rows-hidden": "off", proportion: "off" })).toEqual(
    {
      left: ["AG 0-6 seat-vacant error"],
      changes: [
        "rows-hidden off (alle): 1",
        "women-share off (alle): 2",
        "proportion off (alle): 0",
      ],
    },
  );
});

test("a rule weighs otherwise", () => {
  expect(graded(SHARES, { "women-share": "error", "seat-vacant": "hint" }).left).toEqual([
    "KoStAG women-share error",
    "AG 0-6 women-share error",
    "AG 0-6 seat-vacant hint",
    "rows-hidden hint",
  ]);
});

test("an exception holds for its body alone, and goes before what holds for all", () => {
  const off = inSheet("women-share", "off", "AG 0-6");
  expect(graded(SHARES, {}, [off])).toEqual({
    left: ["KoStAG women-share hint", "AG 0-6 seat-vacant error", "rows-hidden hint"],
    changes: ["women-share off (AG 0-6): 1"],
  });
  const back = inSheet("women-share", "hint", "AG 0-6");
  expect(graded(SHARES, { "women-share": "off" }, [back])).toEqual({
    left: ["AG 0-6 women-share hint", "AG 0-6 seat-vacant error", "rows-hidden hint"],
    changes: ["women-share off (alle): 1", "women-share hint (AG 0-6): 1"],
  });
});

test("the last of two exceptions holds", () => {
  const two = [
    inSheet("seat-vacant", "hint", "AG 0-6"),
    inSheet("seat-vacant", "warning", "AG 0-6"),
  ];
  expect(graded(SHARES, {}, two).changes).toEqual(["seat-vacant warning (AG 0-6): 1"]);
});

test("what says nothing new is no change, nor what must not be", () => {
  const same = inSheet("women-share", "off", "AG 0-6");
  expect(graded([], { "women-share": "hint" }).changes).toEqual([]);
  expect(graded([], { "women-share": "off" }, [same]).changes).toEqual([
    "women-share off (alle): 0",
  ]);
  const missing = [found("name-missing", "error", "AG 0-6")];
  expect(graded(missing, { "name-missing": "off" })).toEqual({
    left: ["AG 0-6 name-missing error"],
    changes: [],
  });
});
