import { withRule, type RuleSettings } from "../../../src/core";
import { paneActions } from "../../../src/pane/actions";
import { changeText, ruleNote, settingText } from "../../../src/pane/texts/rules";
import { DemoFailure, DemoHost, demoPane, settled } from "../demo-host";

const off = (before: RuleSettings) => withRule(before, "organization-without-quota", "off");

async function started() {
  const host = new DemoHost();
  const pane = demoPane(host);
  const actions = paneActions(pane.tools);
  await actions.start();
  host.asked.length = 0;
  return { host, actions, ...pane };
}

async function checked(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await settled();
}

test("a rule is shown as off at once, kept in the workbook, and judged by", async () => {
  const { host, actions, state, passQuietTime } = await started();
  actions.changeRules(off, "gemerkt");
  expect(state().rules.told?.settings.get("organization-without-quota")).toBe("off");
  expect(host.asked).toEqual([]);
  passQuietTime();
  await checked();
  expect(host.asked).toEqual(["keep rules", "check"]);
  expect(state().rules).toMatchObject({ told: undefined, note: "gemerkt" });
  expect(state().checked?.ruleSettings.get("organization-without-quota")).toBe("off");
  expect(state().checked?.verdict).toContain("1 Regel nicht geprüft");
});

test("what cannot be kept does not hold", async () => {
  const { host, actions, state, passQuietTime } = await started();
  host.failure = new DemoFailure("other");
  actions.changeRules(off, "gemerkt");
  passQuietTime();
  await checked();
  expect(state().rules.told).toBeUndefined();
  expect(state().failure?.attempt).toBe("rules");
});

test("the catalogue names every rule", async () => {
  const { actions } = await started();
  const rules = await actions.catalogue();
  expect(rules?.find(({ code }) => code === "women-share")).toMatchObject({ severity: "hint" });
});

test("settings and what became of them read in German", () => {
  expect(["error", "off"].map((each) => settingText(each as "error" | "off"))).toEqual([
    "Fehler",
    "aus",
  ]);
  expect(ruleNote("Sitz unbesetzt", "off")).toBe(
    "Gemerkt: Die Regel „Sitz unbesetzt“ ist ausgeschaltet.",
  );
  expect(ruleNote("Sitz unbesetzt", undefined)).toContain("wieder wie vorgesehen");
  const change = { code: "seat-vacant", title: "Sitz unbesetzt", count: 1 } as const;
  expect(changeText({ ...change, setting: "hint", organization: "AG 0-6", from: "sheet" })).toBe(
    "Sitz unbesetzt: Hinweis, für AG 0-6",
  );
});
