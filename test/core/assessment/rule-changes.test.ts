import fc from "fast-check";
import {
  ALWAYS_JUDGED,
  assess,
  compose,
  FINDING_CODES,
  isoDay,
  layOut,
  outcomeOf,
  remediesFor,
  renderText,
  RULE_SETTINGS,
  type Assessment,
  type Finding,
  type FindingCode,
  type RuleSetting,
  type RuleSettings,
  type Workbook,
} from "../../../src/core";
import { OF_THE_WHOLE } from "../../../src/core/grading";
import { anyWorkbook } from "../../support/any-workbook";
import { sheetFromText, workbookOf } from "../../support/grid-from-text";

const AS_OF = isoDay("2021-02-17");

const MEMBERS = sheetFromText(
  "Mitglieder",
  `
  Gremium | Funktion | Name
  KoStAG | Mitglied | Frau Eva Muster
  KoStAG | Mitglied | Frau Heike Probe
  AG 0-6 | Mitglied | Herr Karl Beispiel
`,
);

function rulesSheet(exceptions: readonly [string, string]) {
  return sheetFromText(
    "Gremien",
    `
    Gremium | Sitze | Vertretung | Ausnahmen
    KoStAG | 2 | persönlich | ${exceptions[0]}
    AG 0-6 | 2 | persönlich | ${exceptions[1]}
  `,
  );
}

function lines({ findings }: Assessment): string[] {
  return findings.map(({ code, severity, organization = "" }) =>
    `${severity} ${code} ${organization}`.trim(),
  );
}

function keeping(workbook: Workbook, rules: unknown): Workbook {
  return { ...workbook, kept: JSON.stringify({ rules }) };
}

const JUDGED = [
  "error seat-vacant AG 0-6",
  "error deputy-missing KoStAG",
  "error deputy-missing KoStAG",
  "error deputy-missing AG 0-6",
];

test("a row of the Gremien sheet switches a rule off or weighs it otherwise, for its body alone", () => {
  const plain = assess(workbookOf(MEMBERS, rulesSheet(["", ""])), AS_OF);
  expect(lines(plain)).toEqual(JUDGED);
  expect([plain.ruleChanges, plain.refusedExceptions]).toEqual([[], []]);
  const sheet = rulesSheet(["Vertretung fehlt", "deputy-missing: Hinweis, Sitz: aus"]);
  const excepted = assess(workbookOf(MEMBERS, sheet), AS_OF);
  expect(lines(excepted)).toEqual(["error seat-vacant AG 0-6", "hint deputy-missing AG 0-6"]);
  const told = { code: "deputy-missing", title: "Vertretung fehlt", from: "sheet" };
  expect(excepted.ruleChanges).toEqual([
    { ...told, organization: "KoStAG", setting: "off", place: at("D2"), count: 2 },
    { ...told, organization: "AG 0-6", setting: "hint", place: at("D3"), count: 1 },
  ]);
  expect(excepted.refusedExceptions).toEqual([
    { text: "Sitz: aus", organization: "AG 0-6", place: at("D3"), reason: "unknown" },
  ]);
});

function at(cell: string) {
  return { sheet: "Gremien", cell };
}

test("what the workbook keeps holds for all; what is told goes before it, the Gremien sheet before both", () => {
  const workbook = workbookOf(MEMBERS, rulesSheet(["", "deputy-missing: Hinweis"]));
  const kept = keeping(workbook, { "deputy-missing": "off", "seat-vacant": "warning" });
  expect(lines(assess(kept, AS_OF))).toEqual([
    "warning seat-vacant AG 0-6",
    "hint deputy-missing AG 0-6",
  ]);
  const rules: RuleSettings = new Map([["seat-vacant", "off"]]);
  expect(lines(assess(kept, AS_OF, { rules }))).toEqual([
    "error deputy-missing KoStAG",
    "error deputy-missing KoStAG",
    "hint deputy-missing AG 0-6",
  ]);
});

test("an outcome is judged by the same settings", () => {
  const workbook = keeping(workbookOf(MEMBERS, rulesSheet(["", ""])), { "deputy-missing": "off" });
  const assessment = assess(workbook, AS_OF);
  const [vacant] = assessment.findings;
  const situation = { workbook, index: assessment.index, asOf: AS_OF };
  const choice = vacant && remediesFor(vacant, situation)[0]?.choices[0];
  if (!choice) throw new Error("nothing mends it");
  const outcome = outcomeOf(vacant, choice.amendment, { workbook, assessment });
  expect(outcome.assessment.ruleChanges.map(({ code }) => code)).toEqual(["deputy-missing"]);
  expect(outcome.newErrors).toEqual([]);
});

test("the report says what was off, what weighs otherwise and what was not understood", () => {
  const sheet = rulesSheet(["", "Vertretung fehlt, Frauenquote"]);
  const kept = keeping(workbookOf(MEMBERS, sheet), { "seat-vacant": "warning", proportion: "off" });
  const report = compose(assess(kept, AS_OF), { year: 2021 }).find(({ kind }) => kind === "report");
  if (!report) throw new Error("no report");
  expect(renderText(layOut(report)).split("\n").slice(0, 9).join("\n")).toBe(`Prüfbericht
Noch nicht bereit: 2 Fehler, 1 Warnung; 1 Regel nicht geprüft, 1 nicht überall.
Stand: 17.02.2021
Nicht geprüft: Sitze weichen vom Verhältnis der Fraktionen ab (proportion); bei AG 0-6: Vertretung fehlt (deputy-missing)
Andere Schwere: Sitz unbesetzt (seat-vacant) als Warnung
Gremien!D3: Die Ausnahme „Frauenquote“ wird nicht verstanden; möglich sind Code oder Titel eines Befunds, etwa „women-share“
oder „deputy-surplus: Hinweis“.

Gremium  Soll  Ist  Vertretungen  Stand`);
});

const ALL_OFF = Object.fromEntries(FINDING_CODES.map((code) => [code, "off"]));

test("with every rule off nothing is told but what is always judged, and every finding is counted", () => {
  fc.assert(
    fc.property(anyWorkbook, (workbook) => {
      const plain = assess(workbook, AS_OF);
      const { findings, ruleChanges, standings } = assess(keeping(workbook, ALL_OFF), AS_OF);
      expect(findings).toEqual(plain.findings.filter(({ code }) => ALWAYS_JUDGED.has(code)));
      const left = FINDING_CODES.filter((code) => !ALWAYS_JUDGED.has(code));
      expect(ruleChanges.map(({ code }) => code)).toEqual(left);
      const count = ruleChanges.reduce((sum, change) => sum + change.count, 0);
      expect(findings.length + count).toBe(plain.findings.length);
      expect(standings).toEqual(plain.standings);
    }),
    { numRuns: 100 },
  );
});

test("other settings change no finding but its severity, and the order follows", () => {
  const settings: fc.Arbitrary<Partial<Record<FindingCode, RuleSetting>>> = fc.dictionary(
    fc.constantFrom(...FINDING_CODES),
    fc.constantFrom(...RULE_SETTINGS),
  );
  fc.assert(
    fc.property(anyWorkbook, settings, (workbook, rules) => {
      const plain = assess(workbook, AS_OF);
      const { findings } = assess(keeping(workbook, rules), AS_OF);
      const texts = (each: Assessment["findings"]) =>
        each.map((finding) => JSON.stringify({ ...finding, severity: undefined })).sort();
      const isLeft = ({ code }: Finding) => rules[code] !== "off" || ALWAYS_JUDGED.has(code);
      expect(texts(findings)).toEqual(texts(plain.findings.filter(isLeft)));
      const order = findings.map(({ severity }) => RULE_SETTINGS.indexOf(severity));
      expect(order).toEqual([...order].sort((a, b) => a - b));
    }),
    { numRuns: 100 },
  );
});

test("what is about the whole workbook names no body of a Gremien sheet", () => {
  fc.assert(
    fc.property(anyWorkbook, (workbook) => {
      const { findings, index } = assess(workbook, AS_OF);
      const bodies = index.register.rules.map(({ organization }) => organization.shortName);
      for (const { code, organization } of findings) {
        if (OF_THE_WHOLE.has(code)) expect(bodies).not.toContain(organization);
      }
    }),
    { numRuns: 100 },
  );
});
