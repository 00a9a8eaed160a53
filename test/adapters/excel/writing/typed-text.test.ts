import { textAgain, typedText } from "../../../../src/adapters/excel/writing/typed-text";

test.each(["=1+1", " =1+1", "+49", "-", "@x", "'a'", "\tx"])(
  "%p gets an apostrophe in front",
  (text) => {
    expect(typedText(text)).toEqual({ value: `'${text}`, format: "@" });
  },
);

test("plain text goes in as it is, under the text format", () => {
  expect(typedText("6-18")).toEqual({ value: "6-18", format: "@" });
});

test("long text is not put under the text format, which shows it as ####", () => {
  const text = "a".repeat(256);
  expect(typedText(text)).toEqual({ value: `'${text}`, format: "General" });
});

test("text is cut at what a cell holds, and lines end as Excel ends them", () => {
  expect(typedText("a".repeat(40_000)).value).toHaveLength(32_767);
  expect(typedText("a\r\nb").value).toBe("a\nb");
});

test.each(["03.04.", "6-18", "Mai 2021", "Okt 21", "WAHR", "=x", "12", "(1)", "#N/A"])(
  "%p, which Excel would read as something else, is put back behind an apostrophe",
  (text) => {
    expect(textAgain(text, "General")).toBe(`'${text}`);
  },
);

test.each(["KoStAG 2", "Frau Wessendarp", ""])("%p is put back as it is", (text) => {
  expect(textAgain(text, "General")).toBe(text);
});

test("under the text format only what begins like a formula needs one", () => {
  expect(textAgain("03.04.", "@")).toBe("03.04.");
  expect(textAgain("=x", "@")).toBe("'=x");
});
