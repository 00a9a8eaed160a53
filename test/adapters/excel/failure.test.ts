import { diagnosticsText, ExcelFailure } from "../../../src/adapters/excel";
import { sheetSubject } from "../../../src/adapters/excel/failure";
import { failureFrom } from "../../../src/adapters/excel/office-error";

function officeError(code: string): object {
  return {
    code,
    message: "Frau Wessendarp darf nicht …",
    debugInfo: { errorLocation: "Range.values", fullStatements: ["Wessendarp"] },
  };
}

test.each([
  ["InvalidOperationInCellEditMode", "cell-edit"],
  ["AccessDenied", "access-denied"],
  ["ItemNotFound", "not-found"],
  ["ItemAlreadyExists", "name-taken"],
  ["FilteredRangeConflict", "filter-or-merge"],
  ["RequestPayloadSizeLimitExceeded", "too-large"],
  ["ResponsePayloadSizeLimitExceeded", "too-large"],
  ["ActivityLimitReached", "busy"],
  ["RequestAborted", "connection-lost"],
  ["NotImplemented", "excel-too-old"],
  ["ApiNotFound", "excel-too-old"],
  ["InvalidArgument", "rejected"],
  ["GeneralException", "unknown"],
  ["SomethingNew", "unknown"],
])("%s becomes %s", (code, reason) => {
  expect(failureFrom(officeError(code)).reason).toBe(reason);
});

test("a sentence names the sheet, and says what to do", () => {
  const failure = new ExcelFailure("not-found", sheetSubject("Mitglieder"));
  expect(failure.message).toBe(
    "Das Blatt „Mitglieder“ ist nicht mehr da, wo es war; vielleicht wurde es gerade gelöscht oder umbenannt. Lassen Sie die Mappe neu prüfen.",
  );
});

test("what can be copied holds the code and the member, and nothing of the workbook", () => {
  const failure = failureFrom(officeError("AccessDenied"));
  expect(diagnosticsText(failure)).toBe("Entsendung: AccessDenied, Range.values");
  expect(JSON.stringify([failure, failure.message])).not.toContain("Wessendarp");
});

test("a failure of ours stays itself, and a mistake of ours is no failure of Excel", () => {
  const failure = new ExcelFailure("read-only");
  expect(failureFrom(failure)).toBe(failure);
  const mistake = new TypeError("undefined is not a function");
  expect(() => failureFrom(mistake)).toThrow(mistake);
});
