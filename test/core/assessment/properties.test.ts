import fc from "fast-check";
import { assess, compose, isoDay, layOut } from "../../../src/core";
import { anyWorkbook } from "../../support/any-workbook";

test("whatever a workbook holds, it is judged, and its sheets are laid out", () => {
  fc.assert(
    fc.property(anyWorkbook, (workbook) => {
      const assessment = assess(workbook, isoDay("2021-02-17"));
      const sheets = compose(assessment, { year: 2021 }).map(layOut);
      expect(sheets.length).toBe(assessment.hasMembershipTable ? 3 : 1);
      for (const { message, remedy } of assessment.findings) {
        expect(`${message} ${remedy}`).not.toMatch(/undefined|NaN|\[object/);
      }
    }),
    { numRuns: 300 },
  );
});
