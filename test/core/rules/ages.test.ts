import { expectMarkedCodes, findingsIn } from "../../support/marked-codes";
import type { RulesRow } from "../../support/membership-table";

type Ages = NonNullable<RulesRow["ages"]>;

function groupsOf(...ages: readonly Ages[]): RulesRow[] {
  return ages.map((range, position) => ({
    organization: `AG ${position + 1}`,
    classification: "Arbeitsgruppe",
    ages: range,
  }));
}

const EMPTY = "Gremium | Name";

function judged(rules: readonly RulesRow[]) {
  return findingsIn(EMPTY, { quotas: [], rules });
}

function codesOf(rules: readonly RulesRow[]) {
  return judged(rules).map(({ code, organization, facts }) => [
    code,
    organization,
    facts["from"],
    facts["to"],
  ]);
}

describe("ages-gap and ages-overlap", () => {
  it("accept ranges that touch, in any order of the rows", () => {
    expectMarkedCodes(EMPTY, { quotas: [], rules: groupsOf([0, 6], [6, 18], [18, 27]) });
    expectMarkedCodes(EMPTY, { quotas: [], rules: groupsOf([18, 27], [0, 6], [6, 18]) });
    expectMarkedCodes(EMPTY, { quotas: [], rules: groupsOf([0, 6], [6, 30]) });
  });

  it("report a gap of one year between two groups", () => {
    const rules = groupsOf([0, 6], [7, 18], [18, 27]);
    expect(judged(rules)).toMatchObject([
      {
        code: "ages-gap",
        severity: "warning",
        organization: "AG 2",
        message:
          "AG 2: Neben dieser Altersgruppe bleibt eine Lücke; vom 6. bis zum 7. Geburtstag ist keine Arbeitsgruppe zuständig.",
        facts: { from: 6, to: 7 },
        places: [
          { sheet: "Gremien", cell: "L3" },
          { sheet: "Gremien", cell: "M2" },
        ],
      },
    ]);
  });

  it("report an overlap of one year", () => {
    const rules = groupsOf([0, 7], [6, 18], [18, 27]);
    expect(judged(rules)).toMatchObject([
      {
        code: "ages-overlap",
        severity: "warning",
        organization: "AG 2",
        message:
          "AG 2: Die Altersgruppe überschneidet sich mit AG 1, vom 6. bis zum 7. Geburtstag.",
        facts: { other: "AG 1", from: 6, to: 7 },
        places: [
          { sheet: "Gremien", cell: "L3" },
          { sheet: "Gremien", cell: "M2" },
        ],
      },
    ]);
  });

  it("ask for the whole range from birth to the 27th birthday", () => {
    expect(codesOf(groupsOf([1, 6], [6, 27]))).toEqual([["ages-gap", "AG 1", 0, 1]]);
    expect(judged(groupsOf([1, 6], [6, 27]))[0]?.message).toMatch(
      /; von der Geburt bis zum 1\. Geburtstag ist/,
    );
    expect(codesOf(groupsOf([0, 6], [6, 26]))).toEqual([["ages-gap", "AG 2", 26, 27]]);
    expect(judged(groupsOf([1, 6], [6, 27]))[0]?.places).toEqual([
      { sheet: "Gremien", cell: "L2" },
    ]);
    expect(judged(groupsOf([0, 6], [6, 26]))[0]?.places).toEqual([
      { sheet: "Gremien", cell: "M3" },
    ]);
    expect(codesOf(groupsOf([0, 20], [30, 40]))).toEqual([["ages-gap", "AG 2", 20, 27]]);
  });

  it("compare with the group that reaches furthest, not with the one before", () => {
    expect(codesOf(groupsOf([0, 27], [3, 6], [18, 27]))).toEqual([
      ["ages-overlap", "AG 2", 3, 6],
      ["ages-overlap", "AG 3", 18, 27],
    ]);
    expect(codesOf(groupsOf([0, 18], [3, 6], [20, 27]))).toEqual([
      ["ages-gap", "AG 3", 18, 20],
      ["ages-overlap", "AG 2", 3, 6],
    ]);
    expect(codesOf(groupsOf([0, 6], [0, 6], [6, 27]))).toEqual([["ages-overlap", "AG 2", 0, 6]]);
    expect(codesOf(groupsOf([0, 6], [0, 3], [6, 27]))).toEqual([["ages-overlap", "AG 1", 0, 3]]);
  });

  it("name the one that begins first of two that reach equally far", () => {
    const [first, second] = judged(groupsOf([0, 18], [6, 18], [12, 27]));
    expect([first?.facts["other"], second?.facts["other"]]).toEqual(["AG 1", "AG 1"]);
    const [gap] = judged(groupsOf([0, 18], [6, 18], [20, 27]));
    expect(gap?.places.map(({ cell }) => cell)).toEqual(["L4", "M2"]);
  });

  it("do not judge half a range; it could fill any gap", () => {
    expect(codesOf(groupsOf([0, 6], [6, undefined], [18, 27]))).toEqual([]);
    expect(codesOf(groupsOf([0, 6], [undefined, 18], [18, 27]))).toEqual([]);
    expect(codesOf(groupsOf([0, 6], [undefined, 12], [18, 27]))).toEqual([]);
    expect(codesOf(groupsOf([0, 6], [18, 6], [18, 27]))).toEqual([]);
    expect(codesOf(groupsOf([0, 6], [6, 6], [18, 27]))).toEqual([]);
    expect(codesOf(groupsOf([0, 8], [6, undefined], [7, 27]))).toEqual([
      ["ages-overlap", "AG 3", 7, 8],
    ]);
  });

  it("leave groups without ages and a single group with ages alone", () => {
    expect(codesOf(groupsOf([0, 6], [undefined, undefined], [6, 27]))).toEqual([]);
    expect(codesOf(groupsOf([0, 6], [undefined, undefined], [18, 27]))).toEqual([
      ["ages-gap", "AG 3", 6, 18],
    ]);
    expect(codesOf(groupsOf([6, 18]))).toEqual([]);
    expect(codesOf([])).toEqual([]);
  });

  it("leave the Netzwerk alone that is there for all ages, not a body of no known Art", () => {
    const groups = groupsOf([0, 6], [6, 27]);
    const umbrella = { organization: "Netz", ages: [0, 27] as const };
    expect(codesOf([...groups, { ...umbrella, classification: "Netzwerk" }])).toEqual([]);
    expect(codesOf([...groups, umbrella])).toHaveLength(2);
  });
});
