import { repeated, type CaseGroup } from "../hostile-case";
import { HARMLESS_ROWS, rowsOf, sheetWith, workbookWith } from "../workbook";

const MB = 2 ** 20;
const bytes = (pieces: Iterable<string>) =>
  Buffer.concat(Array.from(pieces, (piece) => Buffer.from(piece)));
const json = (...pieces: readonly string[]) => Buffer.from(pieces.join(""));

/** What means something to JavaScript, to a terminal, to Excel or to a web page. */
const TRAPS = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  '=HYPERLINK("http://example.org";"Klick")',
  "+cmd|' /C calc'!A0",
  "@SUM(1)",
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "_x001B_]0;Titel_x0007__x001B_[2J_x001B_[31mrot",
  "_x009B_31m",
  "_x202E_rückwärts",
  "Zeile_x000A_Keine Fehler.",
];

const trapSheet = () =>
  sheetWith([
    rowsOf([
      ["Gremium", "Funktion", "Name", "Fraktion", ...TRAPS],
      ...TRAPS.map((trap) => [trap, trap, `Frau ${trap}`, trap, ...TRAPS]),
      ...TRAPS.map((trap) => ["KoStAG", "Mitglied", trap, trap]),
    ]),
  ]);

export const TEXTS: CaseGroup = {
  heading: "Texte, CSV und JSON",
  cases: [
    { name: "Fallen in allen Zellen: Prüfen", file: "fallen.xlsx", make: trapSheet },
    {
      name: "Fallen in allen Zellen: Prüfen, als JSON",
      file: "fallen-json.xlsx",
      make: trapSheet,
      words: ["--format", "json"],
    },
    {
      name: "Fallen in allen Zellen: Schreiben",
      file: "fallen2.xlsx",
      make: trapSheet,
      command: "write",
    },
    {
      name: "Fallen in allen Zellen: Kalender",
      file: "fallen3.xlsx",
      make: trapSheet,
      command: "calendar",
    },
    {
      name: "Fallen in allen Zellen: Anlage für Word",
      file: "fallen4.xlsx",
      make: trapSheet,
      command: "annex",
    },
    {
      name: "Fallen in allen Zellen: Fassung für den Ausschuss",
      file: "fallen5.xlsx",
      make: trapSheet,
      command: "share",
    },
    {
      name: "Fallen als Namen der Blätter",
      file: "blattnamen.xlsx",
      make: () =>
        workbookWith({
          sheets: TRAPS.map((trap) => ({
            name: trap.replaceAll('"', "&quot;").slice(0, 200),
            rows: HARMLESS_ROWS,
          })),
        }),
      command: "write",
    },
    {
      name: "CSV: eine Zeile von 500 MB",
      file: "zeile.csv",
      make: () => bytes(repeated("a".repeat(1024), 500 * 1024)),
    },
    {
      name: "CSV: eine Zeile von 100 MB",
      file: "zeile-kurz.csv",
      make: () => bytes(repeated("a".repeat(1024), 100 * 1024)),
    },
    {
      name: "CSV: ein Anführungszeichen, das nie geschlossen wird",
      file: "offen.csv",
      make: () => bytes(['a;b\n"', ...repeated("Zeile;mit;Text\n", 8_000_000)]),
    },
    {
      name: "CSV: 120 MB Anführungszeichen",
      file: "striche.csv",
      make: () => bytes(repeated('"', 120 * MB)),
    },
    {
      name: "CSV: 60 Millionen Spalten in einer Zeile",
      file: "spalten.csv",
      make: () => bytes(repeated(";a", 60_000_000)),
    },
    {
      name: "CSV: 120 Millionen leere Zeilen",
      file: "leer.csv",
      make: () => bytes(["Gremium;Name\n", ...repeated("\n", 120_000_000), "KoStAG;Frau Muster\n"]),
    },
    {
      name: "CSV: eine Million Zeilen",
      file: "million.csv",
      make: () =>
        bytes([
          "Gremium;Funktion;Name\n",
          ...repeated((n) => `KoStAG;Mitglied;Frau Muster${n % 1000}\n`, 1_000_000),
        ]),
    },
    {
      name: "CSV: 200.000 Mitgliedschaften, eben noch erlaubt",
      file: "erlaubt.csv",
      make: () =>
        bytes([
          "Gremium;Funktion;Name\n",
          ...repeated((n) => `AG ${n % 5000};Mitglied;Frau Muster${n % 1000}\n`, 200_000),
        ]),
    },
    {
      name: "CSV: Namen von JavaScript als Überschriften",
      file: "proto.csv",
      make: () =>
        Buffer.from("__proto__;constructor;Gremium;Name;toString\na;b;KoStAG;Frau Muster;c\n"),
    },
    {
      name: "CSV: NUL und Steuerzeichen",
      file: "nul.csv",
      make: () => Buffer.from("Gremium;Name\0\nKoStAG;\u001b[2J\n"),
    },
    {
      name: "JSON: eine Million Klammern ineinander",
      file: "tief.json",
      make: () => json("[".repeat(1e6), "]".repeat(1e6)),
    },
    {
      name: "JSON: 100 Millionen Klammern ineinander",
      file: "tiefer.json",
      make: () => bytes(repeated("[", 100_000_000)),
    },
    {
      name: "JSON: 40 Millionen leere Listen",
      file: "listen.json",
      make: () => bytes(["[[]", ...repeated(",[]", 40_000_000), "]"]),
    },
    {
      name: "JSON: 5 Millionen verschiedene Namen in einem Objekt",
      file: "namen.json",
      make: () => bytes(['{"a":0', ...repeated((n) => `,"n${n}":0`, 5_000_000), "}"]),
    },
    {
      name: "JSON: riesige Zahlen, doppelte Namen, __proto__",
      file: "zahlen.json",
      make: () =>
        json(
          `{"type":"https://schema.oparl.org/1.1/Person","type":"https://schema.oparl.org/1.1/Person","id":1e400,"name":"Frau Muster","__proto__":{"name":"x"},"constructor":${"9".repeat(100_000)},`,
          '"membership":[{"id":"m","organization":"CDU","role":-1e999,"startDate":"99999-99-99"}]}',
        ),
    },
    {
      name: "JSON: halbe Zeichen und Steuerzeichen",
      file: "halbe.json",
      make: () =>
        json(
          '{"type":"https://schema.oparl.org/1.1/Person","id":"a","name":"Frau \\ud800\\u0000\\u001b[2JMuster",',
          '"membership":[{"id":"m","organization":"\\udc00","role":"\\u202e"}]}',
        ),
    },
    {
      name: "JSON: abgeschnitten",
      file: "halb.json",
      make: () => json('{"type":"https://schema.oparl.org/1.1/Person","name":"Frau'),
    },
    {
      name: "Zuordnung: 100.000 Klammern ineinander",
      file: "zuordnung.json",
      as: "mapping",
      make: () => json('{"Mitglieder":{"a":', "[".repeat(1e5), "]".repeat(1e5), "}}"),
    },
    {
      name: "Zuordnung: __proto__",
      file: "zuordnung-proto.json",
      as: "mapping",
      make: () => json('{"__proto__": {"constructor": "Name"}, "toString": {"a": "-"}}'),
    },
    {
      name: "Regeln: 100.000 Klammern ineinander",
      file: "regeln.json",
      as: "rules",
      make: () => json('{"women-share":', "[".repeat(1e5), "]".repeat(1e5), "}"),
    },
    {
      name: "Regeln: Steuerzeichen und eine Million Zeichen als Code",
      file: "regeln-lang.json",
      as: "rules",
      make: () => json('{"\\u001b[2J', "a".repeat(1e6), '": "off"}'),
    },
    {
      name: "Regeln: __proto__",
      file: "regeln-proto.json",
      as: "rules",
      make: () => json('{"__proto__": "off"}'),
    },
    {
      name: "Zuordnung: 300 MB",
      file: "zuordnung-gross.json",
      as: "mapping",
      make: () => bytes(repeated(" ".repeat(1024), 300 * 1024)),
    },
  ],
};
