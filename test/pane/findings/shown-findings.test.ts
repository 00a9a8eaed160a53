import type { Finding } from "../../../src/core";
import {
  filteredFindings,
  indexOfFinding,
  listRows,
  rowKey,
} from "../../../src/pane/findings/shown-findings";
import { NO_FILTER } from "../../../src/pane/state";

function finding(more: Partial<Finding>): Finding {
  return {
    code: "seat-open",
    severity: "warning",
    title: "Sitz offen",
    message: "Der Sitz ist offen.",
    remedy: "Tragen Sie den Namen ein.",
    places: [{ sheet: "Mitglieder", cell: "E12" }],
    facts: {},
    source: { text: "Vorlage", asOf: "" },
    ...more,
  };
}

const OPEN = finding({ organization: "AG 0-6" });
const MISSING = finding({
  code: "deputy-missing",
  severity: "error",
  organization: "KoStAG",
  person: "Frau Jürgens",
});
const HINT = finding({ code: "name-similar", severity: "hint" });

test("severity, Gremium and search narrow together", () => {
  const all = [MISSING, OPEN, HINT];
  expect(filteredFindings(all, NO_FILTER)).toEqual(all);
  expect(filteredFindings(all, { ...NO_FILTER, severity: "hint" })).toEqual([HINT]);
  expect(filteredFindings(all, { ...NO_FILTER, organization: "AG 0-6" })).toEqual([OPEN]);
  expect(filteredFindings(all, { severity: "hint", organization: "AG 0-6", search: "" })).toEqual(
    [],
  );
});

test("a search finds persons and cells, whatever the case and the order of the words", () => {
  const all = [MISSING, OPEN];
  expect(filteredFindings(all, { ...NO_FILTER, search: "  jürgens KOSTAG " })).toEqual([MISSING]);
  expect(filteredFindings(all, { ...NO_FILTER, search: "mitglieder!e12" })).toEqual(all);
});

test("an umlaut that is typed in two characters is found", () => {
  expect(filteredFindings([MISSING], { ...NO_FILTER, search: "ju\u0308rgens" })).toEqual([MISSING]);
});

test("groups by severity come with the gravest first and leave out empty ones", () => {
  const rows = listRows([OPEN, MISSING], "severity");
  expect(rows.map((row) => (row.type === "group" ? `${row.title} ${row.count}` : "-"))).toEqual([
    "Fehler 1",
    "-",
    "Warnungen 1",
    "-",
  ]);
});

test("findings without a Gremium have a group of their own", () => {
  const titles = listRows([MISSING, HINT, OPEN], "organization").flatMap((row) =>
    row.type === "group" ? [row.title] : [],
  );
  expect(titles).toEqual(["KoStAG", "Ohne Gremium", "AG 0-6"]);
});

test("a Gremium named like a part of every object is a group like any other", () => {
  const rows = listRows([finding({ organization: "__proto__" })], "organization");
  expect(rows[0]).toMatchObject({ title: "__proto__", count: 1 });
});

test("each finding knows its position among all that are shown, group by group", () => {
  const rows = listRows([OPEN, MISSING, HINT], "severity");
  expect(rows.flatMap((row) => (row.type === "finding" ? [row.position] : []))).toEqual([1, 2, 3]);
});

test("keys differ even where two findings say the same of one cell, with another between", () => {
  const other = { ...OPEN, message: "Der Sitz ist seit gestern offen." };
  const rows = listRows([OPEN, other, { ...OPEN }, { ...OPEN }, MISSING], "severity");
  const keys = rows.map((_, index) => rowKey(rows, index));
  expect(new Set(keys).size).toBe(rows.length);
});

test("a finding is found again after another check, at the place where it says the same", () => {
  const before = listRows([OPEN, HINT], "severity");
  const after = listRows([MISSING, { ...OPEN }, { ...HINT }], "severity");
  expect(indexOfFinding(before, HINT)).toBe(3);
  expect(indexOfFinding(after, HINT)).toBe(5);
  expect(indexOfFinding(after, { ...HINT, message: "Etwas anderes." })).toBe(-1);
  expect(rowKey(before, 3)).toBe(rowKey(after, 5));
});
