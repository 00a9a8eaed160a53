import { expectMarkedCodes, findingsIn, findingsOfRegister } from "../../support/marked-codes";
import { membershipTable } from "../../support/membership-table";

const EMPTY = "Gremium | Name";

function judged(...consultations: readonly string[]) {
  return findingsIn(EMPTY, { quotas: [], consultations });
}

function codesOf(...consultations: readonly string[]): string[] {
  return judged(...consultations).map(({ code, places }) => `${places[0]?.cell} ${code}`);
}

describe("consultation-order", () => {
  it("reports a day that is not later than the one above", () => {
    const stations = ["ABSI 21.01.2021", "Kreisausschuss 20.01.2021", "Kreistag 17.02.2021"];
    expectMarkedCodes(EMPTY, {
      quotas: [],
      consultations: stations,
      elsewhere: ["consultation-order"],
    });
    expect(judged(...stations)).toMatchObject([
      {
        code: "consultation-order",
        severity: "error",
        organization: "Kreisausschuss",
        message:
          "Kreisausschuss: Die Sitzung am 20.01.2021 liegt nicht nach der Sitzung davor, ABSI am 21.01.2021.",
        facts: { day: "2021-01-20", before: "ABSI", dayBefore: "2021-01-21" },
        places: [
          { sheet: "Beratungsfolge", cell: "C3" },
          { sheet: "Beratungsfolge", cell: "C2" },
        ],
      },
    ]);
  });

  it("reports the same day, not the next one", () => {
    expect(codesOf("ABSI 21.01.2021", "Kreistag 21.01.2021")).toEqual(["C3 consultation-order"]);
    expect(codesOf("ABSI 21.01.2021", "Kreistag 22.01.2021")).toEqual([]);
  });

  it("looks past stations without a day", () => {
    expect(codesOf("ABSI 21.01.2021", "Kreisausschuss", "Kreistag 20.01.2021")).toEqual([
      "C4 consultation-order",
    ]);
    expect(codesOf("ABSI", "Kreisausschuss", "Kreistag 20.01.2021")).toEqual([]);
    expect(codesOf()).toEqual([]);
  });

  it("compares with the station above only", () => {
    expect(codesOf("ABSI 10.02.2021", "Kreisausschuss 01.02.2021", "Kreistag 05.02.2021")).toEqual([
      "C3 consultation-order",
    ]);
  });
});

describe("consultation-decision", () => {
  it("reports a last station that does not decide", () => {
    const stations = ["ABSI 21.01.2021 -", "Kreistag 17.02.2021 -"];
    expectMarkedCodes(EMPTY, {
      quotas: [],
      consultations: stations,
      elsewhere: ["consultation-decision"],
    });
    expect(judged(...stations)).toMatchObject([
      {
        code: "consultation-decision",
        severity: "error",
        organization: "Kreistag",
        message: "Kreistag: Die letzte Station der Beratungsfolge entscheidet nicht.",
        facts: { fault: "none", last: "Kreistag" },
        places: [{ sheet: "Beratungsfolge", cell: "D3" }],
      },
    ]);
  });

  it("reports each earlier station that decides, once", () => {
    const found = judged("ABSI *", "Kreisausschuss *", "Kreistag *");
    expect(found).toMatchObject([
      {
        code: "consultation-decision",
        organization: "ABSI",
        message: "ABSI: Diese Station entscheidet, obwohl danach noch Kreistag folgt.",
        facts: { fault: "early", last: "Kreistag" },
        places: [{ sheet: "Beratungsfolge", cell: "D2" }],
      },
      { organization: "Kreisausschuss", places: [{ cell: "D3" }] },
    ]);
    expect(found).toHaveLength(2);
    expect(codesOf("ABSI *", "Kreistag -")).toEqual(["D2 consultation-decision"]);
    expect(codesOf("ABSI *", "Kreistag")).toEqual(["D2 consultation-decision"]);
  });

  it("is silent where the last one decides, alone or after others", () => {
    expect(codesOf("ABSI -", "Kreisausschuss -", "Kreistag *")).toEqual([]);
    expect(codesOf("ABSI", "Kreistag *")).toEqual([]);
    expect(codesOf("Kreistag *")).toEqual([]);
  });

  it("is silent where the sheet says nothing of the last one", () => {
    expect(codesOf("ABSI", "Kreisausschuss", "Kreistag")).toEqual([]);
    expect(codesOf("ABSI -", "Kreistag")).toEqual([]);
  });
});

it("a Beratungsfolge of each sheet is judged by itself, and places fall back on the name", () => {
  const { register } = membershipTable(EMPTY, {
    quotas: [],
    consultations: [
      "ABSI 21.01.2021 -",
      "Kreistag 17.02.2021 *",
      "JHA 10.01.2021 *",
      "Rat 10.01.2021 *",
    ],
  });
  const consultations = register.consultations.map(
    ({ organizationName, day, authoritative, place: { cell } }, position) => {
      const place = { sheet: position < 2 ? "Vorlage 1" : "Vorlage 2", cell };
      return { organizationName, day, authoritative, place };
    },
  );
  const found = findingsOfRegister({ ...register, consultations });
  expect(found.map(({ code, places }) => [code, places])).toEqual([
    [
      "consultation-order",
      [
        { sheet: "Vorlage 2", cell: "B5" },
        { sheet: "Vorlage 2", cell: "B4" },
      ],
    ],
    ["consultation-decision", [{ sheet: "Vorlage 2", cell: "B4" }]],
  ]);
});
