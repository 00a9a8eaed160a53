import { expectMarkedCodes, findingsIn } from "../../support/marked-codes";

const EMPTY = "Gremium | Name";

function codesOf(...papers: readonly string[]): string[] {
  return findingsIn(EMPTY, { quotas: [], papers }).map(({ code }) => code);
}

describe("paper-reference", () => {
  it("warns of each malformed number, at its cell", () => {
    const options = {
      quotas: [],
      papers: ["SV-10-0089", "SV-10-89"],
      elsewhere: ["paper-reference"],
    };
    expectMarkedCodes(EMPTY, options);
    const found = findingsIn(EMPTY, options);
    expect(found).toMatchObject([
      {
        severity: "warning",
        message: "„SV-10-89“ ist keine vollständige Vorlagennummer.",
        facts: { text: "SV-10-89" },
        places: [{ sheet: "Vorlage", cell: "A2" }],
      },
    ]);
    expect(found[0]).not.toHaveProperty("organization");
    expect(codesOf("SV-10-89", "SV-10-90")).toEqual(["paper-reference", "paper-reference"]);
  });

  it.each(["SV-9-1769", "SV-10-0089", "SV-10-0089/1", "SV-10-0089/123"])("accepts %s", (text) => {
    expect(codesOf(text)).toEqual([]);
  });

  it.each([
    "SV-10-089",
    "SV-10-00891",
    "SV 10-0089",
    "SV10-0089",
    "sv-10-0089",
    "SV-100-0089",
    "SV-10/0089",
    "SV-10-0089-1",
    "SV-10-0089/1234",
    "SV-10-0089/1/2",
    "SV-100089",
  ])("does not accept %s", (text) => {
    expect(codesOf(text)).toEqual(["paper-reference"]);
  });
});
