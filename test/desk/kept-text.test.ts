import type { Mapping, RuleSettings } from "../../src/core";
import { desk } from "../../src/desk";
import { DemoWorkbook, LIST, TODAY } from "../support/demo-workbook";

const WISHES = { asOf: TODAY, year: undefined, paperReference: undefined };
const noPause = () => Promise.resolve();

const MAPPING: Mapping = new Map([["Liste", new Map([["Wer", "Name"]])]]);
const RULES: RuleSettings = new Map([["seat-vacant", "off"]]);

async function kept(workbook: DemoWorkbook) {
  const { mapping, ruleSettings } = await desk(workbook, noPause).check(WISHES);
  return { mapping, ruleSettings };
}

test("what is said of rules is kept beside what is said of columns, in either order", async () => {
  for (const isRulesFirst of [true, false]) {
    const workbook = new DemoWorkbook();
    const work = desk(workbook, noPause);
    await work.check(WISHES);
    if (isRulesFirst) await work.keepRules(RULES);
    await work.keepMapping(MAPPING);
    if (!isRulesFirst) await work.keepRules(RULES);
    expect(await kept(workbook)).toEqual({ mapping: MAPPING, ruleSettings: RULES });
    await work.keepRules(new Map());
    expect(await kept(workbook)).toEqual({ mapping: MAPPING, ruleSettings: new Map() });
    await work.keepMapping(new Map());
    expect(workbook.kept).toBeUndefined();
  }
});

test("a desk that has checked nothing yet loses nothing either", async () => {
  const workbook = new DemoWorkbook({ ...LIST, kept: '{"rules":{"seat-vacant":"off"}}' });
  await desk(workbook, noPause).keepMapping(MAPPING);
  expect(await kept(workbook)).toEqual({ mapping: MAPPING, ruleSettings: RULES });
});

test("the next check goes by the rules that are kept, and says so", async () => {
  const workbook = new DemoWorkbook();
  const work = desk(workbook, noPause);
  const before = await work.check(WISHES);
  const isMissing = ({ code }: { code: string }) => code === "seat-vacant";
  const count = before.findings.filter(isMissing).length;
  expect(count).toBeGreaterThan(0);
  await work.keepRules(RULES);
  const after = await work.check(WISHES);
  expect(after.findings).toEqual(before.findings.filter((finding) => !isMissing(finding)));
  expect(after.summary.errors).toBe(before.summary.errors - count);
  expect(after.ruleChanges).toMatchObject([{ code: "seat-vacant", setting: "off", count }]);
});

test("what a workbook could not keep is not kept with the next part either", async () => {
  const workbook = new DemoWorkbook();
  const work = desk(workbook, noPause);
  await work.check(WISHES);
  const refused = jest.spyOn(workbook, "keep").mockRejectedValueOnce(new Error("busy"));
  await expect(work.keepRules(RULES)).rejects.toThrow("busy");
  refused.mockRestore();
  await work.keepMapping(MAPPING);
  expect(await kept(workbook)).toEqual({ mapping: MAPPING, ruleSettings: new Map() });
});

test("two things told at the same moment are both kept, and the second survives a refusal of the first", async () => {
  const workbook = new DemoWorkbook();
  const work = desk(workbook, noPause);
  await work.check(WISHES);
  await Promise.all([work.keepMapping(MAPPING), work.keepRules(RULES)]);
  expect(await kept(workbook)).toEqual({ mapping: MAPPING, ruleSettings: RULES });
  jest.spyOn(workbook, "keep").mockRejectedValueOnce(new Error("busy"));
  const told = [work.keepMapping(new Map()), work.keepRules(new Map())];
  expect((await Promise.allSettled(told)).map(({ status }) => status)).toEqual([
    "rejected",
    "fulfilled",
  ]);
  expect(await kept(workbook)).toEqual({ mapping: MAPPING, ruleSettings: new Map() });
});
