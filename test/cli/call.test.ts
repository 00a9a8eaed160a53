import { parseCall } from "../../src/cli/call";
import { Failure } from "../../src/cli/failure";
import { isoDay } from "../../src/core";

function refusal(...words: string[]): string {
  try {
    parseCall(words);
  } catch (error) {
    if (error instanceof Failure) return error.message;
    throw error;
  }
  throw new Error("not refused");
}

describe("the call", () => {
  it("takes the Stichtag as ISO day or as Germans write it", () => {
    const expected = { asOf: isoDay("2021-02-17") };
    expect(parseCall(["check", "a.xlsx", "--as-of", "2021-02-17"])).toMatchObject(expected);
    expect(parseCall(["check", "a.xlsx", "--as-of", "17.02.2021"])).toMatchObject(expected);
  });

  it("takes several files for check and one for write", () => {
    expect(parseCall(["check", "a.xlsx", "b.xlsx"])).toMatchObject({ files: ["a.xlsx", "b.xlsx"] });
    expect(refusal("write", "a.xlsx", "b.xlsx")).toContain("genau eine Mappe");
  });

  it("knows -o and --output for the same", () => {
    const call = { type: "write", file: "a.xlsx", output: "b.xlsx", year: 2022 };
    expect(parseCall(["write", "a.xlsx", "-o", "b.xlsx", "--year", "2022"])).toMatchObject(call);
    expect(parseCall(["write", "a.xlsx", "--output=b.xlsx", "--year=2022"])).toMatchObject(call);
  });

  it("makes templates empty unless they are to be filled", () => {
    expect(parseCall(["template"])).toMatchObject({ type: "template", filled: false });
    expect(parseCall(["template", "--filled"])).toMatchObject({ filled: true });
  });

  it.each([
    [["prüfe", "a.xlsx"], "Den Befehl „prüfe“ gibt es nicht"],
    [["check"], "Es fehlt die Datei"],
    [["check", "a.xlsx", "--as-of", "31.02.2021"], "Der Stichtag „31.02.2021“ ist kein Datum"],
    [["check", "a.xlsx", "--format", "xml"], "Das Format „xml“ gibt es nicht"],
    [["check", "a.xlsx", "--year", "2021"], "„--year“ gehört nicht zu „entsendung check“"],
    [["check", "a.xlsx", "--frist", "3"], "„--frist“ ist unbekannt"],
    [["check", "a.xlsx", "--as-of"], "„--as-of“ ist unbekannt oder unvollständig"],
    [["write", "a.xlsx", "--year", "21"], "Das Jahr „21“ ist keines"],
    [["write", "a.xlsx", "--in-place", "-o", "b.xlsx"], "nicht beides"],
    [["demo", "a.xlsx"], "nimmt keine Datei"],
    [["template", "a.xlsx"], "nimmt keine Datei"],
    [["demo", "--filled"], "„--filled“ gehört nicht zu „entsendung demo“"],
  ])("refuses %j with a sentence", (words, sentence) => {
    expect(refusal(...words)).toContain(sentence);
  });
});
