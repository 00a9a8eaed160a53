import fc from "fast-check";
import { unescapedText } from "../../../../src/adapters/xlsx/xml";
import { outline } from "../../../../src/adapters/xlsx/writing/outline";
import {
  escapeString,
  escapeStringAttribute,
  looksTyped,
  needsPreserve,
} from "../../../../src/adapters/xlsx/writing/escape";

test.each([
  ['A & B < C > "D"', "A &amp; B &lt; C &gt; &quot;D&quot;"],
  ["_x000D_", "_x005F_x000D_"],
  ["a\u0001b\rc", "a_x0001_b_x000D_c"],
  ["_x000D\u0001", "_x005F_x000D_x0001_"],
  ["a\tb\nc", "a\tb\nc"],
  ["\uD800 und \uDC00", "\uFFFD und \uFFFD"],
  ["😀\uFFFE", "😀_xFFFE_"],
])("%j is stored as %j", (text, stored) => {
  expect(escapeString(text)).toBe(stored);
});

test("line breaks survive in an attribute", () => {
  expect(escapeStringAttribute("von\nbis\t")).toBe("von_x000a_bis_x0009_");
});

test.each(["_x000D\u0001", "_x000D\r_x000D", "_x0041\n", "__x0041\t", "_x005F_x000D\uFFFE"])(
  "%j comes back although an escape follows what looks like the beginning of one",
  (text) => {
    expect(unescapedText(outline(`<t>${escapeString(text)}</t>`).text)).toBe(text);
    const attribute = outline(`<t a="${escapeStringAttribute(text)}"/>`).attributes[0]!;
    expect(unescapedText(attribute.value)).toBe(text);
  },
);

test("every text without lone surrogates comes back from an element and from an attribute", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string(), (a, b) => {
      const text = a + b + "_x0041_";
      const xml = `<t name="${escapeStringAttribute(text)}">${escapeString(text)}</t>`;
      const element = outline(xml);
      expect(unescapedText(element.text)).toBe(text);
      expect(unescapedText(element.attributes[0]!.value)).toBe(text);
    }),
  );
});

test.each([" a", "a ", "a  b", "a\nb"])("the blanks of %j are to be kept", (text) => {
  expect(needsPreserve(text)).toBe(true);
  expect(needsPreserve("a b")).toBe(false);
});

test.each(["=1", "+49", "-1", "@x", "'a", '"a', "\tb"])("%j looks typed", (text) => {
  expect(looksTyped(text)).toBe(true);
  expect(looksTyped(`a${text}`)).toBe(false);
});
