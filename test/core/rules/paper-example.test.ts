import { expectMarkedCodes, findingsIn, theFinding } from "../../support/marked-codes";

// The public example of the council paper SV-10-0089/1; the committee's list is completed by its names.
const EXAMPLE = `
  Gremium  | Funktion   | Name                | Vertretung für      | erwartet
  ABSI     | Mitglied   | Herr Lütkecosmann   |                     |
  ABSI     | Mitglied   | Frau Schäpers       |                     |
  ABSI     | Mitglied   | Herr Merschhemke    |                     |
  ABSI     | Mitglied   | Frau Volkhardt      |                     |
  ABSI     | Mitglied   | Frau Verspohl       |                     |
  KoStAG   | Mitglied   | Herr Lütkecosmann   |                     |
  KoStAG   | Vertretung | Herr Merschhemke    | Herr Lütkecosmann   | several-organizations
  KoStAG   | Mitglied   | Frau Schäpers       |                     |
  KoStAG   | Vertretung | Frau Volkhardt      | Frau Schäpers       | several-organizations
  AG 0-6   | Mitglied   | Herr Merschhemke    |                     |
  AG 6-18  | Mitglied   | Frau Volkhardt      |                     |
  AG 18-27 | Mitglied   | Frau Verspohl       |                     |
`;

describe("the delegation that the council decided", () => {
  it("has no fault; that two persons serve twice is a hint", () => {
    expectMarkedCodes(EXAMPLE);
  });

  it("names the organizations of a person who serves in several", () => {
    const [first] = findingsIn(EXAMPLE);
    expect(first).toMatchObject({
      severity: "hint",
      person: "Herr Merschhemke",
      message:
        "Herr Merschhemke ist in mehreren Gremien Mitglied oder Vertretung: KoStAG und AG 0-6.",
      facts: { organizations: ["KoStAG", "AG 0-6"] },
      places: [
        { sheet: "Mitglieder", cell: "C8" },
        { sheet: "Mitglieder", cell: "C11" },
      ],
    });
  });
});

describe("several-organizations", () => {
  const serving = (end: string, body: string, expected: string) => `
    Gremium | Name          | bis    | erwartet
    KoStAG  | Frau Averbeck |        | ${expected}
    ${body} | Frau Averbeck | ${end} |
  `;
  const quotas = [
    { organization: "KoStAG", seats: 1, deputies: "pool" as const, from: "ABSI" },
    { organization: "AG 0-6", seats: 1, deputies: "pool" as const, from: "ABSI" },
  ];
  const beirat = [quotas[0]!, { organization: "Beirat", seats: 1, deputies: "pool" as const }];

  it("fires while both services run, not the day after the end of one", () => {
    expectMarkedCodes(serving("17.02.2021", "AG 0-6", "several-organizations"), { quotas });
    expectMarkedCodes(serving("16.02.2021", "AG 0-6", ""), {
      quotas: [quotas[0]!, { ...quotas[1]!, declined: true }],
    });
  });

  it("names one row of each body, the first", () => {
    const table = `
      Gremium | Funktion | Name          | bis
      ABSI    | Mitglied | Frau Averbeck |
      KoStAG  | Vorsitz  | Frau Averbeck |
      KoStAG  | Mitglied | Frau Averbeck |
      AG 0-6  | Mitglied | Frau Averbeck |
    `;
    const { places } = theFinding("several-organizations", table, { quotas });
    expect(places.map(({ cell }) => cell)).toEqual(["C3", "C5"]);
  });

  it("is silent about bodies that nobody sends to", () => {
    expectMarkedCodes(serving("", "Beirat", ""), { quotas: beirat });
  });
});
