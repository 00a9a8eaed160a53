import fc from "fast-check";
import { isKeptName, keptName, keptNames, keptText, type KeptName } from "../../../src/core";

/** The signs that files, formulas and our own escape mean something by, beside any others. */
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 900 }),
  fc
    .array(
      fc.constantFrom(
        ...['"', '""', "~", "~.", "~000a", "_x000D_", "_", "x", "\n", "\r\n", "\u0000"],
        ...["\uD83D", "\uDE00", "😀", "ä", "\u0308", "\u00AD", "\u2028", "\uFFFF", "'", "=", "&<>"],
      ),
      { maxLength: 400 },
    )
    .map((pieces) => pieces.join("")),
);

const LONG = JSON.stringify({
  Mitglieder: { "Gremium ": "organization", 'Größe "neu"': "😀" },
}).repeat(20);

test("any text comes back, whatever order the names come in", () => {
  fc.assert(
    fc.property(anyText, fc.infiniteStream(fc.nat()), (text, order) => {
      const shuffled = keptNames(text)
        .map((name) => ({ name, place: order.next().value as number }))
        .sort((a, b) => a.place - b.place)
        .map(({ name }) => name);
      expect(keptText(shuffled)).toBe(text);
    }),
  );
});

test("every name is short enough for any program, and whole signs stand in it", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const { formula } of keptNames(text)) {
        expect(`=${formula}`.length).toBeLessThanOrEqual(240);
        expect(formula).not.toMatch(/\p{Cs}/u);
        expect(formula).not.toMatch(/\p{Cc}|_x/u);
      }
    }),
  );
});

test("a text is a text constant with doubled quotes", () => {
  expect(keptNames('{"a":"ä_x"}')).toEqual([
    { name: "_entsendung_1", formula: '"{""a"":""ä~005fx""}~."' },
  ]);
});

test("the empty text is kept too, and is another thing than none", () => {
  expect(keptText(keptNames(""))).toBe("");
  expect(keptText([])).toBeUndefined();
});

test("names come back with a '=', in capitals, and among others", () => {
  const names = keptNames(LONG).map(({ name, formula }) => ({
    name: name.toUpperCase(),
    formula: `= ${formula} `,
  }));
  const others = ["_entsendung", "_entsendung_", "_entsendung_0", "Stichtag", "__proto__"];
  const foreign = others.map((name) => ({ name, formula: '"nicht von uns"' }));
  expect(names.length).toBeGreaterThan(3);
  expect(keptText([...foreign, ...names, ...foreign])).toBe(LONG);
});

test("what a longer text left behind is not read", () => {
  const left = { name: keptName(2), formula: '"Rest~."' };
  expect(keptText([...keptNames("kurz"), left])).toBe("kurz");
});

function broken(change: (names: KeptName[]) => unknown): string | undefined {
  const names = keptNames(LONG);
  change(names);
  return keptText(names);
}

test.each<[string, (names: KeptName[]) => unknown]>([
  ["the first part is missing", (names) => names.shift()],
  ["a part in the middle is missing", (names) => names.splice(1, 1)],
  ["the last part is missing", (names) => names.pop()],
  ["a part is a number", (names) => (names[1] = { name: keptName(2), formula: "=7" })],
  ["a part is a reference", (names) => (names[1] = { name: keptName(2), formula: "=A!$A$1" })],
  ["a part is two texts", (names) => (names[1] = { name: keptName(2), formula: '="a"&"b"' })],
  ["a part is a lone quote", (names) => (names[1] = { name: keptName(2), formula: '="' })],
])("where %s, there is no text", (_, change) => {
  expect(broken(change)).toBeUndefined();
});

test.each(["_entsendung", "_entsendung_", "_entsendung_0", "_entsendung_01", "x_entsendung_1"])(
  "%s is none of our names",
  (name) => {
    expect(isKeptName(name)).toBe(false);
  },
);

test("our names are known in any capitals", () => {
  expect([1, 9, 10, 4711].map(keptName).every(isKeptName)).toBe(true);
  expect(isKeptName("_Entsendung_2")).toBe(true);
});
