import { NotAmended, UnusableFile } from "../../src/adapters/xlsx";
import { failureFrom } from "../../src/filepage/failure";
import { WorkerLost, WorkerMissing } from "../../src/filepage/worker-connection";

/** An error as it comes out of the worker: name and message, without its class. */
function copied(error: Error): Error {
  return Object.assign(new Error(error.message), { name: error.name });
}

it("says the sentence of a file that cannot be used, also when only a copy arrives", () => {
  const error = new UnusableFile("empty");
  expect(failureFrom(error).sentence).toBe(error.message);
  expect(failureFrom(copied(error))).toMatchObject({ reason: "other", sentence: error.message });
});

it("tells cells that have changed since they were read from others that refuse", () => {
  const changed = new NotAmended("changed", { sheet: "Mitglieder", cell: "F12" });
  const formula = new NotAmended("formula", { sheet: "Mitglieder", cell: "F12" });
  expect(failureFrom(copied(changed))).toMatchObject({
    reason: "changed",
    sentence: expect.stringContaining("Mitglieder!F12") as string,
  });
  expect(failureFrom(copied(formula)).reason).toBe("other");
});

it("takes what the user ended for no failure", () => {
  expect(failureFrom(new DOMException("", "AbortError")).reason).toBe("aborted");
});

it.each<[Error, RegExp]>([
  [new WorkerLost(""), /Rechenteil/],
  [new WorkerMissing(), /ließ sich nicht laden/],
  [new DOMException("", "NetworkError"), /ließ sich nicht laden/],
  [new DOMException("", "NotReadableError"), /kann die Datei nicht mehr lesen/],
  [new RangeError("Array buffer allocation failed"), /Arbeitsspeicher/],
  [new RangeError("Invalid array length"), /Arbeitsspeicher/],
  [new RangeError("Invalid string length"), /Arbeitsspeicher/],
])("says in German what %s means", (error, sentence) => {
  expect(failureFrom(error).sentence).toMatch(sentence);
});

it.each([new RangeError("no sheet 7"), new TypeError("x is undefined")])(
  "hides no mistake of ours (%s)",
  (error) => {
    expect(() => failureFrom(error)).toThrow(error);
  },
);
