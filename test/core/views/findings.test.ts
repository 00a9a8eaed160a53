import { isoDay } from "../../../src/core/calendar";
import { layOut, renderText } from "../../../src/core/document";
import type { Finding, Severity } from "../../../src/core/findings";
import { standings } from "../../../src/core/planning";
import { indexRegister } from "../../../src/core/register";
import { findingsText, reportDocument, verdict, type Judgement } from "../../../src/core/views";
import {
  ABSI,
  AG_0_6,
  KOSTAG,
  membership,
  person,
  quota,
  register,
} from "../planning/register-by-hand";

const AS_OF = isoDay("2021-02-17");
const WESSENDARP = person("Frau Heide Wessendarp");

function finding(severity: Severity, message: string, cells: readonly string[]): Finding {
  return {
    code: "deputy-missing",
    severity,
    title: "Vertretung fehlt",
    message,
    remedy: "Bitte tragen Sie eine Vertretung ein.",
    organization: "KoStAG",
    person: "Frau Heide Wessendarp",
    places: cells.map((cell) => ({ sheet: "Mitglieder", cell })),
    facts: {},
    source: { text: "§ 58 Abs. 1 GO NRW", asOf: "2025-07-10" },
  };
}

function judgement(findings: readonly Finding[]): Judgement {
  const index = indexRegister(
    register({
      rulesFrom: "sheet",
      quotas: [quota(KOSTAG, 2, "personal"), quota(AG_0_6, 1, "none", { declined: true })],
      memberships: [membership(WESSENDARP, KOSTAG), membership(WESSENDARP, ABSI)],
    }),
  );
  return { findings, standings: standings(index, AS_OF), asOf: AS_OF, register: index.register };
}

const FINDINGS = [
  finding("error", "Frau Heide Wessendarp hat keine Vertretung.", ["E12"]),
  finding("warning", "Zwei Schreibweisen.", ["A1", "B2", "C3", "D4", "E5"]),
];

test.each([
  [{ errors: 2, warnings: 1, hints: 0 }, "Noch nicht bereit: 2 Fehler, 1 Warnung."],
  [{ errors: 1, warnings: 2, hints: 1 }, "Noch nicht bereit: 1 Fehler, 2 Warnungen, 1 Hinweis."],
  [{ errors: 0, warnings: 0, hints: 0 }, "Bereit für die Vorlage."],
  [{ errors: 0, warnings: 1, hints: 2 }, "Bereit für die Vorlage. Dazu: 1 Warnung, 2 Hinweise."],
])("the verdict on %j is „%s“", (summary, text) => {
  expect(verdict(summary)).toBe(text);
});

test("the terminal reads verdict, organizations and findings with cell and remedy", () => {
  expect(findingsText(judgement(FINDINGS))).toBe(
    `Noch nicht bereit: 1 Fehler, 1 Warnung.
Stichtag: 17.02.2021

KoStAG: 1 von 2 Sitzen besetzt
AG 0-6: keine Entsendung
ABSI: 1 Mitglied

1 Fehler:
- Frau Heide Wessendarp hat keine Vertretung.
  Mitglieder!E12
  Bitte tragen Sie eine Vertretung ein.

1 Warnung:
- Zwei Schreibweisen.
  Mitglieder!A1, Mitglieder!B2, Mitglieder!C3 und 2 weitere Stellen
  Bitte tragen Sie eine Vertretung ein.`,
  );
});

test("the terminal reads a short text where nothing was found", () => {
  const index = indexRegister(register());
  const empty = { findings: [], standings: [], asOf: AS_OF, register: index.register };
  expect(findingsText(empty)).toBe("Bereit für die Vorlage.\nStichtag: 17.02.2021");
});

test("seats that come from the paper say so", () => {
  const base = judgement([]);
  const fromPaper = { ...base, register: { ...base.register, rulesFrom: "paper" as const } };
  const sentence = "Die Sitze sind die der Vorlage, weil die Mappe kein Blatt Gremien enthält.";
  expect(findingsText(fromPaper)).toContain(sentence);
  expect(renderText(layOut(reportDocument(fromPaper, undefined)))).toContain(sentence);
  expect(findingsText(base)).not.toContain(sentence);
});

test("the sheet Prüfbericht shows the verdict, the counts and the findings", () => {
  expect(renderText(layOut(reportDocument(judgement(FINDINGS), undefined)))).toBe(`Prüfbericht
Noch nicht bereit: 1 Fehler, 1 Warnung.
Stand: 17.02.2021

Gremium  Soll  Ist  Vertretungen  Stand
-------  ----  ---  ------------  ----------
KoStAG      2    1             0  offen
AG 0-6      1    0             0  keine
                                  Entsendung
ABSI             1             0  ohne
                                  Kontingent

Befunde

Schwere  Code            Befund                     Gremium  Person      Fundstelle      Abhilfe           Quelle
-------  --------------  -------------------------  -------  ----------  --------------  ----------------  -------------
Fehler   deputy-missing  Frau Heide Wessendarp hat  KoStAG   Frau Heide  Mitglieder!E12  Bitte tragen Sie  § 58 Abs. 1
                         keine Vertretung.                   Wessendarp                  eine Vertretung   GO NRW, Stand
                                                                                         ein.              10.07.2025
Warnung  deputy-missing  Zwei Schreibweisen.        KoStAG   Frau Heide  Mitglieder!A1   Bitte tragen Sie  § 58 Abs. 1
                                                             Wessendarp                  eine Vertretung   GO NRW, Stand
                                                                                         ein.              10.07.2025
`);
});

test("an open seat weighs in the sheet what the gravest finding of its body does", () => {
  const roleOf = (findings: readonly Finding[]) =>
    [...layOut(reportDocument(judgement(findings), undefined)).cells].find(
      ({ value }) => value.type === "text" && value.text === "offen",
    )?.role;
  expect(roleOf(FINDINGS)).toBe("error");
  expect(roleOf(FINDINGS.slice(1))).toBe("warning");
  expect(roleOf([])).toBe("hint");
});

test("the sheet has two tables of fixed names and columns, fits the page, and links to the cell", () => {
  const sheet = layOut(reportDocument(judgement(FINDINGS), "Liste.xlsx"));
  expect(sheet).toMatchObject({
    kind: "report",
    name: "Prüfbericht",
    orientation: "landscape",
    footer: "Stand 17.02.2021 · Liste.xlsx",
  });
  expect(sheet.tables.map(({ name, columns }) => [name, columns.join(" · ")])).toEqual([
    ["PruefberichtGremien", "Gremium · Soll · Ist · Vertretungen · Stand"],
    [
      "PruefberichtTabelle",
      "Schwere · Code · Befund · Gremium · Person · Fundstelle · Abhilfe · Quelle",
    ],
  ]);
  expect(sheet.repeatedRow).toBe(sheet.tables[1]?.top);
  expect(sheet.columnWidths.reduce((sum, width) => sum + width)).toBeLessThanOrEqual(130);
  const links = [...sheet.cells].filter(({ role }) => role === "link");
  expect(links[0]?.value).toEqual({
    type: "link",
    text: "Mitglieder!E12",
    target: { sheet: "Mitglieder", cell: "E12" },
  });
  const severities = [...sheet.cells].filter(
    ({ value }) => "role" in value && value.type === "text",
  );
  expect(severities.map(({ role }) => role)).toContain("error");
});

test("the report of a workbook without any list is a whole report", () => {
  const missing = { ...finding("error", "Es fehlt die Mitgliederliste.", []), places: [] };
  const index = indexRegister(register({ membershipTable: undefined }));
  const sheet = layOut(
    reportDocument(
      { findings: [missing], standings: [], asOf: AS_OF, register: index.register },
      undefined,
    ),
  );
  expect(sheet.tables).toHaveLength(2);
  expect(renderText(sheet)).toContain("Mitgliederliste.");
});

test("a report without findings says so in words", () => {
  expect(renderText(layOut(reportDocument(judgement([]), undefined)))).toContain(
    "Es gibt keine Befunde.",
  );
});
