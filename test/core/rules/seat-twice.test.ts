import { expectMarkedCodes, findingsIn, theFinding } from "../../support/marked-codes";
import { BEIRAT } from "../../support/quotas";

const ONE_SEAT = { quotas: [BEIRAT] };

describe("seat-twice", () => {
  it("reports two rows of one member, identical ones too", () => {
    const table = `
      Gremium | Name          | erwartet
      Beirat  | Frau Averbeck |
      Beirat  | Frau Averbeck | seat-twice
    `;
    expectMarkedCodes(table, ONE_SEAT);
    expect(theFinding("seat-twice", table, ONE_SEAT)).toMatchObject({
      severity: "error",
      person: "Frau Averbeck",
      message: "Beirat: Frau Averbeck steht auf zwei Sitzen zugleich, ohne zeitliche Begrenzung.",
      places: [
        { sheet: "Mitglieder", cell: "B3" },
        { sheet: "Mitglieder", cell: "B2" },
      ],
    });
  });

  it("compares each further row with the first", () => {
    const found = findingsIn(
      `
      Gremium | Name
      Beirat  | Frau Averbeck
      Beirat  | Frau Averbeck
      Beirat  | Frau Averbeck
      `,
      ONE_SEAT,
    );
    expect(found.map(({ places }) => places.map(({ cell }) => cell))).toEqual([
      ["B3", "B2"],
      ["B4", "B2"],
    ]);
  });

  it("lets a person come back the day after, not on the same day", () => {
    const again = (start: string, expected: string) => `
      Gremium | Name          | von        | bis        | erwartet
      Beirat  | Frau Averbeck | 01.01.2021 | 31.03.2021 |
      Beirat  | Frau Averbeck | ${start}   | 31.12.2021 | ${expected}
    `;
    expectMarkedCodes(again("01.04.2021", ""), ONE_SEAT);
    expectMarkedCodes(again("31.03.2021", "seat-twice, term-overlap"), ONE_SEAT);
  });

  it("is silent for chair and member, for another body, and for bodies without a quota", () => {
    expectMarkedCodes(
      `
      Gremium | Funktion | Name          | erwartet
      Beirat  | Vorsitz  | Frau Averbeck |
      Beirat  | Mitglied | Frau Averbeck |
      Netz    | Mitglied | Frau Averbeck |
      Netz    | Mitglied | Frau Averbeck |
      `,
      ONE_SEAT,
    );
  });
});

describe("declined-but-filled", () => {
  const declined = { quotas: [{ ...BEIRAT, declined: true, cell: "F2" }] };

  it("reports members in spite of „keine Entsendung“, once for the organization", () => {
    const table = `
      Gremium | Name          | von        | bis        | erwartet
      Beirat  | Frau Averbeck | 01.11.2020 | 16.02.2021 |
      Beirat  | Herr Terbrack | 17.02.2021 | 17.02.2021 | declined-but-filled
    `;
    expectMarkedCodes(table, declined);
    expect(theFinding("declined-but-filled", table, declined)).toMatchObject({
      message: "Beirat: Es ist „keine Entsendung“ vermerkt, doch steht 1 Mitglied in der Liste.",
      places: [
        { sheet: "Mitglieder", cell: "B3" },
        { sheet: "Gremien", cell: "F2" },
      ],
    });
  });

  it("counts persons, not rows, and names the mark behind the first of them", () => {
    const table = `
      Gremium | Funktion        | Name
      Beirat  | Mitglied        | Frau Averbeck
      Beirat  | stellv. Vorsitz | Frau Averbeck
      Beirat  | Mitglied        | Herr Terbrack
    `;
    const found = theFinding("declined-but-filled", table, declined);
    expect(found.message).toBe(
      "Beirat: Es ist „keine Entsendung“ vermerkt, doch stehen 2 Mitglieder in der Liste.",
    );
    expect(found.places.map(({ cell }) => cell)).toEqual(["C2", "F2", "C3", "C4"]);
    const unwritten = { quotas: [{ ...BEIRAT, declined: true }] };
    const { places } = theFinding("declined-but-filled", table, unwritten);
    expect(places.map(({ cell }) => cell)).toEqual(["C2", "C3", "C4"]);
  });

  it("is silent when all members have left, and for deputies alone", () => {
    expectMarkedCodes(
      `
      Gremium | Funktion   | Name          | bis        | erwartet
      Beirat  | Mitglied   | Frau Averbeck | 16.02.2021 |
      Beirat  | Vertretung | Herr Terbrack |            |
      `,
      declined,
    );
  });

  it("asks for no deputy of a member who should not be there", () => {
    expectMarkedCodes(
      `
      Gremium | Name          | erwartet
      Beirat  | Frau Averbeck | declined-but-filled
      `,
      { quotas: [{ ...BEIRAT, deputies: "personal", declined: true }] },
    );
  });
});
