import {
  attributeOf,
  childOf,
  outline,
  prefixOf,
} from "../../../../src/adapters/xlsx/writing/outline";
import {
  append,
  declareUtf8,
  insertInOrder,
  splice,
} from "../../../../src/adapters/xlsx/writing/splice";
import { reasonOf } from "../../../support/xlsx/rejection";

const PREFIXED = `<?xml version="1.0"?>\r\n<!-- <x:list> is no tag -->\r\n<x:root xmlns:x="urn:a" xmlns="urn:b">\r\n<x:list count='1'>\r\n<x:item name="&lt;ä😀"/></x:list><![CDATA[</x:list>]]><list/></x:root>\r\n`;

test("an element is found at its offsets behind comments, line breaks and other scripts", () => {
  const root = outline(PREFIXED);
  const list = childOf(root, "list");
  expect(PREFIXED.slice(list!.start, list!.end)).toBe(
    `<x:list count='1'>\r\n<x:item name="&lt;ä😀"/></x:list>`,
  );
  expect(PREFIXED.slice(list!.closeStart, list!.end)).toBe("</x:list>");
  expect(attributeOf(list!.children[0]!, "name")).toBe("<ä😀");
  expect(prefixOf(list!)).toBe("x:");
});

test("appending adds behind the last child and leaves every other character alone", () => {
  const list = childOf(outline(PREFIXED), "list")!;
  const written = splice(PREFIXED, [append(PREFIXED, list, "<x:item/>")]);
  expect(written).toBe(PREFIXED.replace("</x:list><![CDATA", "<x:item/></x:list><![CDATA"));
});

test.each([
  ["<a><list/></a>", "<a><list>+</list></a>"],
  ['<a><list count="0" /></a>', '<a><list count="0">+</list></a>'],
  ["<a><list></list></a>", "<a><list>+</list></a>"],
  ['<p:a xmlns:p="u"><p:list/></p:a>', '<p:a xmlns:p="u"><p:list>+</p:list></p:a>'],
])("a list without entries is opened: %s", (text, expected) => {
  const list = outline(text).children[0]!;
  expect(splice(text, [append(text, list, "+")])).toBe(expected);
});

test("a child is inserted where the schema wants it, also where none of its elders is there", () => {
  const text = "<a><one/><three/></a>";
  const root = outline(text);
  const insert = (before: string[]) => splice(text, [insertInOrder(text, root, before, "<two/>")]);
  expect(insert(["one"])).toBe("<a><one/><two/><three/></a>");
  expect(insert(["zero"])).toBe("<a><two/><one/><three/></a>");
});

test("insertions at one place keep their order and stand before a replacement that begins there", () => {
  const splices = [
    { start: 1, end: 2, text: "B" },
    { start: 1, end: 1, text: "1" },
    { start: 1, end: 1, text: "2" },
  ];
  expect(splice("abc", splices)).toBe("a12Bc");
});

test("splices that overlap are our own mistake", () => {
  const splices = [
    { start: 0, end: 2, text: "" },
    { start: 1, end: 3, text: "" },
  ];
  expect(() => splice("abc", splices)).toThrow(RangeError);
});

test.each([
  ['<?xml version="1.0" encoding="UTF-16"?><a/>', '<?xml version="1.0" encoding="UTF-8"?><a/>'],
  ["<?xml version='1.0' encoding='utf-8'?><a/>", "<?xml version='1.0' encoding='utf-8'?><a/>"],
  ["<a>encoding='x'</a>", "<a>encoding='x'</a>"],
])("a part that is written as UTF-8 says so: %s", (text, expected) => {
  expect(declareUtf8(text)).toBe(expected);
});

test.each([
  ["<a>", "invalid-xml"],
  ["", "invalid-xml"],
  ["<!DOCTYPE a><a/>", "doctype"],
  ["<a>".repeat(300) + "</a>".repeat(300), "invalid-xml"],
])("a part that is no sound XML is refused with a reason", async (text, reason) => {
  expect(await reasonOf(Promise.resolve().then(() => outline(text)))).toBe(reason);
});
