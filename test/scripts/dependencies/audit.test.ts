import { readAudit } from "../../../scripts/dependencies/audit";

test("a report names each weak package and how bad it is", () => {
  const json = JSON.stringify({ vulnerabilities: { fremd: { severity: "high", via: [] } } });
  expect(readAudit(json)).toEqual({
    type: "asked",
    weaknesses: [{ name: "fremd", severity: "high" }],
  });
  expect(readAudit('{"vulnerabilities":{}}')).toEqual({ type: "asked", weaknesses: [] });
});

test("what is no report is no answer", () => {
  for (const json of ["", "<html>", '{"error":{"code":"E405"}}'])
    expect(readAudit(json)).toEqual({ type: "unanswered" });
});
