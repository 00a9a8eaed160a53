import { namesInCell } from "../../../../src/core/reading/names/names-in-cell";

test.each([
  ["Frau Muster und Herr Probe", ["Frau Muster", "Herr Probe"]],
  ["Frau Dr. Muster u. Herr Prof. Probe", ["Frau Dr. Muster", "Herr Prof. Probe"]],
  ["Frau Muster, Herr Probe", ["Frau Muster", "Herr Probe"]],
  ["Anna Muster, Karl Probe", ["Anna Muster", "Karl Probe"]],
  ["Muster, Anna; Probe, Karl", ["Muster, Anna", "Probe, Karl"]],
  ["Muster, Anna und Probe, Karl", ["Muster, Anna", "Probe, Karl"]],
  ["Muster, Anna, Probe, Karl", ["Muster, Anna", "Probe, Karl"]],
  ["Muster, Probe und Beispiel", ["Muster", "Probe", "Beispiel"]],
  ["Muster / Probe", ["Muster", "Probe"]],
  ["Muster/Probe", ["Muster", "Probe"]],
  ["Herr und Frau Dr. Muster", ["Herr Dr. Muster", "Frau Dr. Muster"]],
  ["Anna und Karl Muster", ["Anna Muster", "Karl Muster"]],
  ["Schulze Esking und Lütke Daldrup", ["Schulze Esking", "Lütke Daldrup"]],
  ["Muster (CDU), Probe (SPD)", ["Muster (CDU)", "Probe (SPD)"]],
  ["Anna Muster, CDU; Karl Probe, SPD", ["Anna Muster, CDU", "Karl Probe, SPD"]],
  ["1. Frau Muster 2. Herr Probe", ["Frau Muster", "Herr Probe"]],
  ["Frau Muster\nHerr Probe", ["Frau Muster", "Herr Probe"]],
  [
    "Frau Muster (CDU)\r\nHerr Probe\nVorsitzender",
    ["Frau Muster (CDU)", "Herr Probe, Vorsitzender"],
  ],
  ["Kiên Nguyen, Ayşe Yıldız, Sean O'Brien", ["Kiên Nguyen", "Ayşe Yıldız", "Sean O'Brien"]],
])("%j names several", (text, expected) => {
  expect(namesInCell(text)).toEqual(expected);
});

test.each([
  ["Muster, Anna"],
  ["Frau Muster, Anna (CDU)"],
  ["Muster, Dr. Anna"],
  ["Muster, Anna (CDU; Vorsitz)"],
  ["Karl Muster, Coesfeld"],
  ["Anna Muster, Vorsitzende"],
  ["Anna Muster / SPD"],
  ["Herr/Frau Muster"],
  ["Anna von und zu Muster"],
  ["B90/Grüne"],
  ["Verband für Bildung und Kultur"],
  ["Caritas, Diakonie und DRK"],
  ["Frau Muster (Vertretung Herr Probe)"],
])("%s is one", (text) => {
  expect(namesInCell(text)).toEqual([text]);
});

test.each([
  ["Frau\nMuster", "Frau Muster"],
  ["Anna\nMuster", "Anna Muster"],
  ["Muster\nAnna", "Muster, Anna"],
  ["Muster,\nAnna", "Muster, Anna"],
  ["Muster-\nBeispiel", "Muster-Beispiel"],
  ["Große\nBrömer", "Große Brömer"],
  ["Anna Muster\n(CDU)", "Anna Muster (CDU)"],
  ["Anna Muster\nCDU", "Anna Muster, CDU"],
  ["Anna Muster\nTel. 02541 12345", "Anna Muster, Tel. 02541 12345"],
  ["Muster; Anna", "Muster, Anna"],
  ["Muster;Anna;CDU", "Muster, Anna, CDU"],
])("the break in %j is inside of one name", (text, expected) => {
  expect(namesInCell(text)).toEqual([expected]);
});
