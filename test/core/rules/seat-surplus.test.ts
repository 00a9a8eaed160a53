import { expectMarkedCodes, findingsIn, theFinding } from "../../support/marked-codes";
import { BEIRAT } from "../../support/quotas";

const ONE_SEAT = { quotas: [BEIRAT] };

describe("seat-surplus", () => {
  it("fires above the number of seats and goes to the last of the list", () => {
    const table = `
      Gremium | Name          | erwartet
      Beirat  | Frau Averbeck |
      Beirat  | Herr Terbrack |
      Beirat  | Frau Wilbrand | seat-surplus
    `;
    expectMarkedCodes(table, { quotas: [{ ...BEIRAT, seats: 2 }] });
    expectMarkedCodes(table.replace("seat-surplus", ""), { quotas: [{ ...BEIRAT, seats: 3 }] });
    expect(theFinding("seat-surplus", table, { quotas: [{ ...BEIRAT, seats: 2 }] })).toMatchObject({
      severity: "error",
      message: "Beirat: Auf 2 Sitze kommen 3 Mitglieder, ohne zeitliche Begrenzung.",
      facts: { seats: 2, members: 3, surplus: 1, from: "offen", to: "offen" },
      places: ["B4", "B3", "B2"].map((cell) => ({ sheet: "Mitglieder", cell })),
    });
  });

  it("lets a successor begin the day after, not on the same day", () => {
    const handover = (end: string, expected: string) => `
      Gremium | Name          | von        | bis        | erwartet
      Beirat  | Frau Averbeck | 01.01.2021 | ${end}     |
      Beirat  | Herr Terbrack | 01.07.2022 | 31.12.2023 | ${expected}
    `;
    expectMarkedCodes(handover("30.06.2022", ""), ONE_SEAT);
    expectMarkedCodes(handover("01.07.2022", "seat-surplus"), ONE_SEAT);
    expect(theFinding("seat-surplus", handover("01.07.2022", ""), ONE_SEAT).message).toBe(
      "Beirat: Auf 1 Sitz kommen 2 Mitglieder, am 01.07.2022.",
    );
    expect(theFinding("seat-surplus", handover("", ""), ONE_SEAT).message).toBe(
      "Beirat: Auf 1 Sitz kommen 2 Mitglieder, vom 01.07.2022 bis zum 31.12.2023.",
    );
  });

  it("is one finding for each span, in the past and the future as well", () => {
    const found = findingsIn(
      `
      Gremium | Name          | von        | bis
      Beirat  | Frau Averbeck | 01.01.2021 |
      Beirat  | Herr Terbrack | 01.02.2021 | 28.02.2021
      Beirat  | Frau Wilbrand | 01.02.2021 | 31.03.2021
      Beirat  | Herr Nienhaus | 01.06.2024 |
      `,
      ONE_SEAT,
    ).filter(({ code }) => code === "seat-surplus");
    expect(found.map(({ facts }) => facts)).toEqual([
      { seats: 1, members: 3, surplus: 2, from: "2021-02-01", to: "2021-03-31" },
      { seats: 1, members: 2, surplus: 1, from: "2024-06-01", to: "offen" },
    ]);
    expect(found.map(({ places }) => places.map(({ cell }) => cell))).toEqual([
      ["B4", "B3", "B2"],
      ["B5", "B2"],
    ]);
  });

  it("names one cell of a person whose rows follow each other: the last of the list", () => {
    const cells = (first: string, second: string) =>
      theFinding(
        "seat-surplus",
        `
        Gremium | Name          | von        | bis
        Beirat  | Frau Averbeck |            |
        Beirat  | Herr Terbrack | ${first}
        Beirat  | Herr Terbrack | ${second}
        `,
        ONE_SEAT,
      ).places.map(({ cell }) => cell);
    const [spring, summer] = ["01.03.2021 | 31.05.2021", "01.06.2021 | 31.08.2021"];
    expect(cells(spring, summer)).toEqual(["B4", "B2"]);
    expect(cells(summer, spring)).toEqual(["B4", "B2"]);
  });

  it("speaks of a single member where there is no seat, and of a span that only ends", () => {
    const table = `
      Gremium | Name          | bis
      Beirat  | Frau Averbeck | 28.02.2021
    `;
    const quotas = [{ ...BEIRAT, seats: 0 }];
    expect(theFinding("seat-surplus", table, { quotas }).message).toBe(
      "Beirat: Auf 0 Sitze kommt 1 Mitglied, bis zum 28.02.2021.",
    );
  });

  it("counts chair and member of one person as one seat, deputies not at all", () => {
    expectMarkedCodes(
      `
      Gremium | Funktion   | Name          | erwartet
      Beirat  | Vorsitz    | Frau Averbeck |
      Beirat  | Mitglied   | Frau Averbeck |
      Beirat  | Vertretung | Herr Terbrack |
      Beirat  | beratend   | Frau Wilbrand |
      Beirat  | Gast       | Herr Nienhaus |
      `,
      ONE_SEAT,
    );
  });
});
