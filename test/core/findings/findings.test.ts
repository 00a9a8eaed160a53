import { finding, sortFindings, summarize, type Finding } from "../../../src/core/findings";

const kind = {
  code: "seat-vacant",
  severity: "error",
  title: "Sitz unbesetzt",
  message: ({ lacking }: { lacking: number }) => `Es fehlen ${lacking}.`,
  remedy: "Bitte benennen.",
  source: { text: "Vorlage", asOf: "2020-12-16" },
} as const;

function at(severity: Finding["severity"], sheet: string, cell: string, code: Finding["code"]) {
  const made = finding(kind, { places: [{ sheet, cell }], facts: { lacking: 1 } });
  return { ...made, severity, code };
}

describe("a finding", () => {
  it("carries the texts of its kind, made from the facts of its case", () => {
    const places = [{ sheet: "Mitglieder", cell: "A5" }];
    expect(finding(kind, { organization: "KoStAG", places, facts: { lacking: 2 } })).toEqual({
      code: "seat-vacant",
      severity: "error",
      title: "Sitz unbesetzt",
      message: "Es fehlen 2.",
      remedy: "Bitte benennen.",
      organization: "KoStAG",
      places,
      facts: { lacking: 2 },
      source: { text: "Vorlage", asOf: "2020-12-16" },
    });
  });

  it("names each cell once", () => {
    const place = { sheet: "Mitglieder", cell: "A5" };
    const other = { sheet: "ABSI", cell: "A5" };
    const { places } = finding(kind, {
      places: [place, other, { ...place }],
      facts: { lacking: 1 },
    });
    expect(places).toEqual([place, other]);
  });
});

describe("a list of findings", () => {
  it("is sorted by severity, sheet, row, column and code", () => {
    const sorted = [
      at("error", "ABSI", "B9", "seat-open"),
      at("error", "Mitglieder", "B9", "seat-open"),
      at("error", "Mitglieder", "Z9", "seat-open"),
      at("error", "Mitglieder", "AA9", "deputy-self"),
      at("error", "Mitglieder", "AA9", "seat-open"),
      at("error", "Mitglieder", "A10", "seat-open"),
      at("warning", "ABSI", "A1", "seat-open"),
      at("hint", "ABSI", "A1", "seat-open"),
    ];
    expect(sortFindings([...sorted].reverse())).toEqual(sorted);
  });

  it("begins with what has no cell", () => {
    const nowhere = finding(kind, { places: [], facts: { lacking: 1 } });
    const somewhere = at("error", "ABSI", "A1", "seat-open");
    expect(sortFindings([somewhere, nowhere])).toEqual([nowhere, somewhere]);
  });

  it("is counted by severity", () => {
    const list = (["error", "hint", "hint"] as const).map((severity) =>
      at(severity, "ABSI", "A1", "seat-open"),
    );
    expect(summarize(list)).toEqual({ errors: 1, warnings: 0, hints: 2 });
  });
});
