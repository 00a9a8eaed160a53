import { listed, monthSpan, noticeText } from "../../../src/core/planning/wording";
import { KOSTAG } from "./register-by-hand";

test("names in a row", () => {
  expect([listed([]), listed(["A"]), listed(["A", "B"]), listed(["A", "B", "C"])]).toEqual([
    "",
    "A",
    "A und B",
    "A, B und C",
  ]);
});

test("one month or several", () => {
  expect(monthSpan({ first: 3, last: 3 })).toBe("März");
  expect(monthSpan({ first: 3, last: 5 })).toBe("März bis Mai");
});

test("a Ladungsfrist in the nominative, unless told otherwise", () => {
  const notice = { organization: KOSTAG, days: 10, count: "working", isDefault: false } as const;
  expect(noticeText(notice)).toBe("10 Werktage");
  expect(noticeText(notice, "en")).toBe("10 Werktagen");
  expect(noticeText({ ...notice, days: 1 }, "en")).toBe("1 Werktag");
});
