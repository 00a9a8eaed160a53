import { expectMarkedCodes, findingsIn, theFinding } from "../../support/marked-codes";
import { BEIRAT } from "../../support/quotas";

const TWO_SEATS = { ...BEIRAT, seats: 2 };

describe("seat-vacant", () => {
  it("fires below the number of seats, not at it", () => {
    expectMarkedCodes(
      `
      Gremium | Name          | erwartet
      Beirat  | Frau Averbeck | seat-vacant
      `,
      { quotas: [TWO_SEATS] },
    );
    expectMarkedCodes(
      `
      Gremium | Name          | erwartet
      Beirat  | Frau Averbeck |
      Beirat  | Herr Terbrack |
      `,
      { quotas: [TWO_SEATS] },
    );
  });

  it("counts only who serves on the Stichtag: the day before the end and the day after it", () => {
    const ending = (expected: string) => `
      Gremium | Name          | von        | bis        | erwartet
      Beirat  | Frau Averbeck | 01.02.2021 | 17.02.2021 | ${expected}
    `;
    expectMarkedCodes(ending(""), { quotas: [BEIRAT], asOf: "2021-02-17" });
    expectMarkedCodes(ending("seat-vacant"), { quotas: [BEIRAT], asOf: "2021-02-18" });
    expectMarkedCodes(ending(""), { quotas: [BEIRAT], asOf: "2021-02-01" });
    expectMarkedCodes(ending("seat-vacant"), { quotas: [BEIRAT], asOf: "2021-01-31" });
  });

  it("counts a person once and a deputy never", () => {
    expectMarkedCodes(
      `
      Gremium | Funktion   | Name          | erwartet
      Beirat  | Vorsitz    | Frau Averbeck | seat-vacant
      Beirat  | Mitglied   | Frau Averbeck |
      Beirat  | Vertretung | Herr Terbrack |
      `,
      { quotas: [TWO_SEATS] },
    );
  });

  it("is one finding for an organization, also for one that no list names", () => {
    expectMarkedCodes("Gremium | Name", { quotas: [TWO_SEATS], elsewhere: ["seat-vacant"] });
    expect(theFinding("seat-vacant", "Gremium | Name", { quotas: [TWO_SEATS] })).toMatchObject({
      organization: "Beirat",
      message: "Beirat: 2 von 2 Sitzen sind am 17.02.2021 nicht besetzt; es fehlen 2 Mitglieder.",
      facts: { seats: 2, members: 0, lacking: 2, open: 0, asOf: "2021-02-17" },
      places: [{ sheet: "Mitglieder", cell: "A1" }],
    });
  });

  it("is silent where nobody is sent on purpose", () => {
    expectMarkedCodes("Gremium | Name", { quotas: [{ ...TWO_SEATS, declined: true }] });
  });

  it("goes to the open seat, else to the cell of the quota, and says how many are named as open", () => {
    const table = `
      Gremium | Name          | erwartet
      Beirat  | Frau Averbeck |
      Beirat  | N.N.          | seat-vacant, seat-open
    `;
    const quotas = [{ ...TWO_SEATS, cell: "D2" }];
    expectMarkedCodes(table, { quotas });
    expect(theFinding("seat-vacant", table, { quotas }).message).toBe(
      "Beirat: 1 von 2 Sitzen ist am 17.02.2021 nicht besetzt (davon 1 als offen benannt); es fehlt 1 Mitglied.",
    );
    const withoutOpenSeat = table.replace("N.N.", "Frau Averbeck");
    const places = theFinding("seat-vacant", withoutOpenSeat, { quotas }).places;
    expect(places).toEqual([{ sheet: "Gremien", cell: "D2" }]);
  });

  it("speaks of the only seat, and of an open seat only in its time", () => {
    const table = (end: string) => `
      Gremium | Name | bis
      Beirat  | N.N. | ${end}
    `;
    const message = (end: string) =>
      theFinding("seat-vacant", table(end), { quotas: [BEIRAT] }).message;
    const only = "Beirat: Der einzige Sitz ist am 17.02.2021 nicht besetzt";
    expect(message("")).toBe(`${only} (als offen benannt); es fehlt 1 Mitglied.`);
    expect(message("16.02.2021")).toBe(`${only}; es fehlt 1 Mitglied.`);
  });

  it("does not count members whom others sent into a larger body", () => {
    expectMarkedCodes(
      `
      Gremium | Funktion | Name          | Fraktion   | Bereich    | erwartet
      ABSI    | Mitglied | Frau Averbeck | CDU        |            |
      KoStAG  | Vorsitz  | Herr Osterkamp| Landrat    |            | seat-vacant
      KoStAG  | Mitglied | Frau Averbeck | CDU        | Politik    |
      KoStAG  | Mitglied | Frau Wilbrand | Jugendamt  |            |
      KoStAG  | Mitglied | Herr Nienhaus |            | Gesundheit |
      `,
      { quotas: [{ organization: "KoStAG", seats: 2, deputies: "pool", from: "ABSI" }] },
    );
  });
});

describe("seat-open", () => {
  it("reports a member's open seat in any organization, until it is over", () => {
    expectMarkedCodes(
      `
      Gremium | Funktion   | Name | bis        | erwartet
      Netz    | Mitglied   | N.N. |            | seat-open
      Netz    | Mitglied   | N.N. | 17.02.2021 | seat-open
      Netz    | Mitglied   | N.N. | 16.02.2021 |
      Netz    | Vertretung | N.N. |            |
      `,
      { quotas: [] },
    );
  });

  it("says what stands there, where nobody says for whom", () => {
    const [open] = findingsIn("Gremium | Name\nNetz | N.N.", { quotas: [] });
    expect(open?.message).toBe("Netz: Statt eines Namens steht „N.N.“.");
    expect(open?.facts).toEqual({ text: "N.N.", onBehalfOf: "" });
  });

  it("says what stands there and for whom", () => {
    const [open] = findingsIn(
      `
      Gremium | Name | Fraktion
      Netz    | N.N. | SPD
      `,
      { quotas: [] },
    );
    expect(open).toMatchObject({
      severity: "warning",
      message: "Netz: Statt eines Namens steht „N.N.“ (SPD).",
      places: [{ sheet: "Mitglieder", cell: "B2" }],
    });
  });
});
