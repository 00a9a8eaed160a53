import { organizationMarks } from "../../../src/pane/year/marks";

test("organizations are known by a digit or a letter of their names", () => {
  const names = ["KoStAG", "AG 18-27", "AG 6-18", "AG 0-6"];
  const marks = organizationMarks(names);
  expect(Object.fromEntries(marks)).toEqual({
    "AG 0-6": "0",
    "AG 6-18": "6",
    "AG 18-27": "1",
    KoStAG: "K",
  });
  expect(organizationMarks([...names].reverse())).toEqual(marks);
});

test("no two share one, as long as there are any", () => {
  const names = Array.from({ length: 36 }, () => "AG").map(
    (name, index) => `${name}${"x".repeat(index)}`,
  );
  expect(new Set(organizationMarks(names).values()).size).toBe(36);
});

test("names that objects know are names like others", () => {
  expect(organizationMarks(["__proto__", "constructor"]).size).toBe(2);
});
