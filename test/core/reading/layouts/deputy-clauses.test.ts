import { parseEntry } from "../../../../src/core/reading/layouts/text-form/deputy-clauses";

test.each([
  ["Frau Muster (Vertretung Herr Probe)", "Frau Muster", ["Herr Probe"]],
  ["Frau Muster (CDU, Stellv.: Herr Probe (SPD))", "Frau Muster (CDU)", ["Herr Probe (SPD)"]],
  ["Frau Muster, Ersatz: Herr Probe", "Frau Muster", ["Herr Probe"]],
  ["Frau Muster / Vertretung von der Heide", "Frau Muster", ["von der Heide"]],
  [
    "Frau Muster (1. Stellv. Herr Probe, 2. Stellv. Frau Drei)",
    "Frau Muster",
    ["Herr Probe", "Frau Drei"],
  ],
  ["Vertretung: N.N.", "", ["N.N."]],
  ["Frau Muster (ohne Vertretung)", "Frau Muster", []],
])("%s tells deputies", (text, person, deputies) => {
  const parsed = parseEntry(text);
  expect(parsed.person).toBe(person);
  expect(parsed.clauses.map((clause) => clause.text)).toEqual(deputies);
});

test.each([
  "Frau Muster, stellv. Vorsitzende",
  "Frau Muster (stellv. Bürgermeisterin)",
  "Frau Muster, Vertreterin des Kreises",
  "Herr Probe, Vertretung der Verwaltung",
  "Herr Probe, Vertreter aus der Elternschaft",
])("%s tells none", (text) => {
  expect(parseEntry(text)).toEqual({ person: text, clauses: [], target: undefined });
});

test.each(["Herr Probe (Vertretung für Frau Muster)", "Herr Probe als Vertreter von Frau Muster"])(
  "%s is the deputy himself",
  (text) => {
    expect(parseEntry(text)).toEqual({ person: "Herr Probe", clauses: [], target: "Frau Muster" });
  },
);
