import type { CheckProgress } from "../../../src/desk";
import { progressShare, progressText } from "../../../src/pane/texts/progress";

function progress(phase: CheckProgress["phase"], done: number, of: number): CheckProgress {
  return { phase, done, of, what: "" };
}

test("one bar goes through all phases without going back", () => {
  const shares = (["reading", "judging", "composing"] as const).flatMap((phase) =>
    [0, 1, 2].map((done) => progressShare(progress(phase, done, 2))),
  );
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect([shares[0], shares.at(-1)]).toEqual([0, 1]);
});

test("a phase that has nothing to count stands at its beginning", () => {
  expect(progressShare(progress("reading", 0, 0))).toBe(0);
});

test.each([
  [undefined, "Die Mappe wird gelesen."],
  [{ ...progress("reading", 0, 2), what: "Mitglieder" }, "Das Blatt „Mitglieder“ wird gelesen."],
  [progress("judging", 0, 1), "Die Mappe wird geprüft."],
  [
    { ...progress("judging", 0, 1), what: "Vertretung fehlt" },
    "Geprüft wird die Regel „Vertretung fehlt“.",
  ],
  [
    { ...progress("composing", 0, 1), what: "Prüfbericht" },
    "Das Blatt „Prüfbericht“ wird vorbereitet.",
  ],
])("%j reads „%s“", (told, sentence) => {
  expect(progressText(told)).toBe(sentence);
});
