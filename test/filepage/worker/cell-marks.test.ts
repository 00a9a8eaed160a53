import type { Finding, Severity } from "../../../src/core";
import { cellMarks } from "../../../src/filepage/worker/cell-marks";

function finding(severity: Severity, message: string, ...cells: readonly string[]): Finding {
  return {
    code: "seat-vacant",
    severity,
    title: "",
    message,
    remedy: "",
    places: cells.map((cell) => ({ sheet: "Mitglieder", cell })),
    facts: {},
    source: { text: "", asOf: "" },
  };
}

function markAt(findings: readonly Finding[], row: number, column: number) {
  return cellMarks(findings).get("Mitglieder")?.get(row)?.get(column);
}

it("marks every cell that a finding names", () => {
  const findings = [finding("error", "Doppelt.", "F8", "F9")];
  for (const row of [7, 8]) expect(markAt(findings, row, 5)?.severity).toBe("error");
  expect(markAt(findings, 9, 5)).toBeUndefined();
});

it("bears the gravest severity, whatever comes first", () => {
  const findings = [finding("hint", "Eins.", "F8"), finding("error", "Zwei.", "F8")];
  expect(markAt(findings, 7, 5)).toEqual({
    severity: "error",
    messages: [
      { severity: "hint", text: "Eins." },
      { severity: "error", text: "Zwei." },
    ],
    more: 0,
  });
});

it("says the same sentence once, and counts what is too much to read", () => {
  const texts = ["1", "1", "2", "3", "4", "5", "6"];
  const mark = markAt(
    texts.map((text) => finding("hint", text, "A1")),
    0,
    0,
  );
  expect(mark?.messages.map(({ text }) => text)).toEqual(["1", "2", "3", "4"]);
  expect(mark?.more).toBe(2);
});

it("passes over findings without a place, and names that mean something to objects", () => {
  const odd = { ...finding("hint", "Eins."), places: [{ sheet: "__proto__", cell: "A1" }] };
  expect(cellMarks([finding("error", "Fehlt."), odd]).size).toBe(1);
});
