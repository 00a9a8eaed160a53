import type { Finding } from "../../src/core";
import { filteredFindings, listRows } from "../../src/taskpane/shown-findings";
import { NO_FILTER } from "../../src/taskpane/state";

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
const MISSING = finding({ severity: "error", organization: "KoStAG", person: "Frau Jürgens" });
const HINT = finding({ severity: "hint" });

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

test("keys differ even where two findings say the same of one cell", () => {
  const keys = listRows([OPEN, OPEN, MISSING], "severity").map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});
