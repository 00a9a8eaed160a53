import type { Finding } from "../../../src/core";
import type { ExpectedOutcome } from "../../../src/desk";
import { outcomeText } from "../../../src/pane/mending/outcome-text";

const FINDING: Finding = {
  code: "deputy-missing",
  severity: "error",
  title: "Vertretung fehlt",
  message: "KoStAG: Frau Probe hat keine persönliche Vertretung.",
  remedy: "",
  places: [],
  facts: {},
  source: { text: "", asOf: "2021-01-01" },
};
const MENDED: ExpectedOutcome = {
  isMended: true,
  remaining: undefined,
  newErrors: [],
  next: undefined,
};
const ASKED = { label: "Vertretung wählen", choices: [] };

test.each<[string, Partial<ExpectedOutcome>, string, string]>([
  ["all is well", {}, "good", "Der Befund ist danach behoben."],
  ["the finding stays", { isMended: false }, "warning", "Der Befund bleibt danach bestehen."],
  ["a part is left", { remaining: FINDING }, "warning", "Danach bleibt noch:"],
  [
    "an error is new",
    { newErrors: [FINDING] },
    "warning",
    "Der Befund ist danach behoben. Neu wäre:",
  ],
  ["more is asked", { newErrors: [FINDING], next: ASKED }, "warning", "Danach fehlt noch etwas:"],
])("where %s it is told", (_case, part, sign, sentence) => {
  expect(outcomeText({ ...MENDED, ...part })).toMatchObject({ sign, sentence });
});

test("the messages of what is left and of what is new stand below", () => {
  const other = { ...FINDING, message: "AG 0-6: Der einzige Sitz ist nicht besetzt." };
  const { messages } = outcomeText({ ...MENDED, remaining: other, newErrors: [FINDING] });
  expect(messages).toEqual([other.message, FINDING.message]);
});

test("what cannot be told is not called mended", () => {
  expect(outcomeText(undefined)).toMatchObject({ sign: "none" });
});
