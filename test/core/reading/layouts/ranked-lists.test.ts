import { numberedNames, saysOrder } from "../../../../src/core/reading/layouts/ranked-names";
import { membershipLines, readText } from "../reading-support";
import { citedLines } from "./cited-cells";

const IN_ORDER = [
  "Sportausschuss: Frau Muster, member",
  "Sportausschuss: Herr Probe, member",
  "Sportausschuss: Frau Drei, substitute, rank 1",
  "Sportausschuss: Herr Vier, substitute, rank 2",
];

test.each([
  "Sportausschuss: Frau Muster, Herr Probe; Ersatz in der Reihenfolge: 1. Frau Drei, 2. Herr Vier",
  "Sportausschuss: 1. Frau Muster 2. Herr Probe (Vertretung in dieser Reihenfolge: Frau Drei, Herr Vier)",
  "Sportausschuss: Frau Muster, Herr Probe\nStellvertretung in der Reihenfolge der Nennung: Frau Drei, Herr Vier",
  "Sportausschuss\nMitglieder:\n1. Frau Muster\n2. Herr Probe\nStellvertretende Mitglieder in folgender Reihenfolge:\nFrau Drei\nHerr Vier",
  "Sportausschuss\nMitglieder\nFrau Muster\nHerr Probe\nStellvertretende Mitglieder\n1. Frau Drei\n2. Herr Vier",
])("a text lists deputies in order: %s", (text) => {
  expect(membershipLines(readText(text))).toEqual(IN_ORDER);
});

test("each Fraktion counts its deputies on its own", () => {
  const found = readText(`
    Sportausschuss
    Ordentliche Mitglieder
    CDU: Frau Muster
    SPD: Herr Probe
    Stellvertretende Mitglieder in der Reihenfolge ihrer Nennung
    CDU
    Frau Drei
    Herr Vier
    SPD
    Frau Fünf
  `);
  expect(citedLines(found).slice(2)).toEqual([
    "Sportausschuss: Frau Drei, substitute, CDU, rank 1 (A7 in A1, rank A7)",
    "Sportausschuss: Herr Vier, substitute, CDU, rank 2 (A8 in A1, rank A8)",
    "Sportausschuss: Frau Fünf, substitute, SPD, rank 1 (A10 in A1, rank A10)",
  ]);
});

test("the heading of a column may say that the order counts", () => {
  const found = readText(`
    Gremium        | Mitglied    | Stellvertretende Mitglieder in folgender Reihenfolge
    Sportausschuss | Frau Muster | Frau Drei
    Sportausschuss | Herr Probe  | Herr Vier
  `);
  expect(membershipLines(found)).toEqual(IN_ORDER);
});

test("a cell may count the deputies of all members beside it", () => {
  const found = readText(`
    Gremium        | Mitglieder                   | Stellvertretung
    Sportausschuss | 1. Frau Muster 2. Herr Probe | 1. Frau Drei, 2. Herr Vier, 3. Frau Fünf
  `);
  expect(membershipLines(found)).toEqual([
    ...IN_ORDER,
    "Sportausschuss: Frau Fünf, substitute, rank 3",
  ]);
});

test.each([
  ["1. Frau Drei, 2. Herr Vier", ["Frau Drei", "Herr Vier"]],
  ["1) Drei, Eva; 2) Vier, Karl", ["Drei, Eva", "Vier, Karl"]],
  ["(1) Frau Drei (2) Herr Vier", ["Frau Drei", "Herr Vier"]],
  ["1. Frau Drei\n2. Herr Vier", ["Frau Drei", "Herr Vier"]],
])("%j is counted", (text, names) => {
  expect(numberedNames(text)?.map((name) => name.text)).toEqual(names);
  expect(numberedNames(text)?.map(({ rank }) => rank)).toEqual([1, 2]);
});

test.each(["Frau Drei", "2. Frau Drei", "1. Stellvertretung Frau Drei", "am 1. März", "1. A 3. B"])(
  "%p is not counted",
  (text) => {
    expect(numberedNames(text)).toBeUndefined();
  },
);

test("words for an order are recognised", () => {
  expect(saysOrder("in folgender Reihenfolge")).toBe(true);
  expect(saysOrder("nach RANGFOLGE")).toBe(true);
  expect(saysOrder("der Reihe nach")).toBe(false);
});
