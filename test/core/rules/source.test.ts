import { expectMarkedCodes, theFinding } from "../../support/marked-codes";

const FROM_ABSI = {
  quotas: [{ organization: "KoStAG", seats: 1, deputies: "pool" as const, from: "ABSI" }],
};

describe("delegate-outside-source", () => {
  it("reports a delegate who is not in the sending organization", () => {
    const table = `
      Gremium | Name          | erwartet
      ABSI    | Frau Averbeck |
      KoStAG  | Herr Terbrack | delegate-outside-source
    `;
    expectMarkedCodes(table, FROM_ABSI);
    expect(theFinding("delegate-outside-source", table, FROM_ABSI)).toMatchObject({
      severity: "error",
      message: "KoStAG: Herr Terbrack gehört dem entsendenden Gremium (ABSI) nicht an.",
      facts: { coverage: "never", from: "2021-02-17", to: "2025-10-31" },
    });
  });

  it("says nothing where the workbook does not list the sending organization", () => {
    expectMarkedCodes(
      `
      Gremium | Name          | erwartet
      KoStAG  | Herr Terbrack |
      `,
      FROM_ABSI,
    );
  });

  it("compares the days: one before and one after count", () => {
    const during = (start: string, end: string, expected: string) => `
      Gremium | Name          | von        | bis        | erwartet
      ABSI    | Frau Averbeck | ${start}   | ${end}     |
      KoStAG  | Frau Averbeck | 01.02.2021 | 30.06.2023 | ${expected}
    `;
    expectMarkedCodes(during("01.02.2021", "30.06.2023", ""), FROM_ABSI);
    expectMarkedCodes(during("", "", ""), FROM_ABSI);
    expectMarkedCodes(during("02.02.2021", "", "delegate-outside-source"), FROM_ABSI);
    expectMarkedCodes(during("", "29.06.2023", "delegate-outside-source"), FROM_ABSI);
    const partly = (start: string, end: string) =>
      theFinding("delegate-outside-source", during(start, end, ""), FROM_ABSI);
    expect(partly("", "31.12.2022")).toMatchObject({
      message:
        "KoStAG: Frau Averbeck gehört dem entsendenden Gremium (ABSI) vom 01.01.2023 bis zum 30.06.2023 nicht an.",
      facts: { coverage: "partly" },
    });
    expect(partly("01.03.2021", "").message).toBe(
      "KoStAG: Frau Averbeck gehört dem entsendenden Gremium (ABSI) vom 01.02.2021 bis zum 28.02.2021 nicht an.",
    );
  });

  it("adds up the rows of a person and judges an open end to the end of the Wahlperiode", () => {
    const open = (end: string, expected: string) => `
      Gremium | Funktion | Name          | von        | bis        | erwartet
      ABSI    | beratend | Frau Averbeck | 01.11.2020 | 31.12.2020 |
      ABSI    | Vorsitz  | Frau Averbeck | 01.01.2021 | ${end}     |
      KoStAG  | Mitglied | Frau Averbeck | 01.12.2020 |            | ${expected}
    `;
    expectMarkedCodes(open("31.10.2025", ""), FROM_ABSI);
    expectMarkedCodes(open("30.10.2025", "delegate-outside-source"), FROM_ABSI);
  });

  it("leaves open who belonged when while any of the rows runs backwards", () => {
    expectMarkedCodes(
      `
      Gremium | Name          | von        | bis        | erwartet
      ABSI    | Frau Averbeck | 01.11.2020 | 31.12.2020 |
      ABSI    | Frau Averbeck | 31.12.2022 | 01.01.2021 | term-reversed
      KoStAG  | Frau Averbeck | 01.02.2021 |            |
      `,
      FROM_ABSI,
    );
  });

  it("does not judge those who are gone; who only serves the source does not belong to it", () => {
    expectMarkedCodes(
      `
      Gremium | Funktion        | Name          | bis        | erwartet
      ABSI    | Schriftführung  | Herr Terbrack |            |
      KoStAG  | Mitglied        | Frau Averbeck | 16.02.2021 |
      KoStAG  | Mitglied        | Herr Terbrack |            | delegate-outside-source, seat-surplus
      `,
      FROM_ABSI,
    );
  });
});

describe("deputy-outside-source", () => {
  it("is a warning, and only for deputies of the delegates", () => {
    expectMarkedCodes(
      `
      Gremium | Funktion   | Name          | Fraktion  | Vertretung für | erwartet
      ABSI    | Mitglied   | Frau Averbeck |           |                |
      ABSI    | Vertretung | Frau Wilbrand |           |                |
      KoStAG  | Mitglied   | Frau Averbeck |           |                |
      KoStAG  | Vertretung | Herr Terbrack |           | Frau Averbeck  | deputy-outside-source
      KoStAG  | Vertretung | Frau Wilbrand |           |                |
      KoStAG  | Mitglied   | Frau Sundrup  | Jobcenter |                |
      KoStAG  | Vertretung | Herr Nienhaus | Jobcenter | Frau Sundrup   |
      `,
      FROM_ABSI,
    );
  });
});

describe("what deputies lack in the source", () => {
  const deputy = (end: string) =>
    theFinding(
      "deputy-outside-source",
      `
      Gremium | Funktion   | Name          | bis
      ABSI    | Mitglied   | Frau Averbeck |
      ABSI    | Mitglied   | ${end}
      KoStAG  | Mitglied   | Frau Averbeck |
      KoStAG  | Vertretung | Herr Terbrack |
      `,
      FROM_ABSI,
    ).message;

  it("is told as the whole time or as days", () => {
    expect(deputy("Frau Wilbrand |")).toBe(
      "KoStAG: Herr Terbrack ist Vertretung und gehört dem entsendenden Gremium (ABSI) nicht an.",
    );
    expect(deputy("Herr Terbrack | 31.12.2022")).toBe(
      "KoStAG: Herr Terbrack ist Vertretung und gehört dem entsendenden Gremium (ABSI) vom 01.01.2023 bis zum 31.10.2025 nicht an.",
    );
  });
});

describe("delegate-without-vote-in-source", () => {
  it.each([
    ["Vertretung", "substitute"],
    ["beratend", "advisory"],
    ["Gast", "guest"],
    ["Mitglied ohne Stimmrecht", "member"],
  ])("warns when the delegate is there as %s", (role, told) => {
    const table = `
        Gremium | Funktion | Name          | erwartet
        ABSI    | ${role}  | Frau Averbeck |
        KoStAG  | Mitglied | Frau Averbeck | delegate-without-vote-in-source
      `;
    expectMarkedCodes(table, FROM_ABSI);
    expect(theFinding("delegate-without-vote-in-source", table, FROM_ABSI)).toMatchObject({
      severity: "warning",
      facts: { sendingOrganization: "ABSI", roles: [told] },
    });
  });

  it("is one finding for a delegate with several rows", () => {
    expectMarkedCodes(
      `
      Gremium | Funktion | Name          | von        | bis        | erwartet
      ABSI    | Gast     | Frau Averbeck |            |            |
      KoStAG  | Mitglied | Frau Averbeck |            | 30.06.2021 | delegate-without-vote-in-source
      KoStAG  | Mitglied | Frau Averbeck | 01.07.2021 |            |
      `,
      FROM_ABSI,
    );
  });

  it("is silent when another row carries the vote on the Stichtag, not on the day after", () => {
    const promoted = (start: string, expected: string) => `
      Gremium | Funktion | Name          | von      | erwartet
      ABSI    | beratend | Frau Averbeck |          |
      ABSI    | Mitglied | Frau Averbeck | ${start} |
      KoStAG  | Mitglied | Frau Averbeck |          | ${expected}
    `;
    expectMarkedCodes(promoted("17.02.2021", ""), FROM_ABSI);
    expectMarkedCodes(promoted("18.02.2021", "delegate-without-vote-in-source"), FROM_ABSI);
  });

  it("judges who has not begun for the first day", () => {
    const toCome = (start: string, expected: string) => `
      Gremium | Funktion | Name          | von        | erwartet
      ABSI    | beratend | Frau Averbeck |            |
      ABSI    | Mitglied | Frau Averbeck | ${start}   |
      KoStAG  | Mitglied | Frau Averbeck | 17.02.2021 | ${expected}
    `;
    const options = { quotas: FROM_ABSI.quotas, asOf: "2021-01-21" };
    expectMarkedCodes(toCome("17.02.2021", "seat-vacant"), options);
    expectMarkedCodes(
      toCome("18.02.2021", "seat-vacant, delegate-without-vote-in-source"),
      options,
    );
  });

  it("leaves it at one finding when the delegate is outside for a part of the time", () => {
    expectMarkedCodes(
      `
      Gremium | Funktion   | Name          | bis        | erwartet
      ABSI    | Vertretung | Frau Averbeck | 31.12.2022 |
      KoStAG  | Mitglied   | Frau Averbeck |            | delegate-outside-source
      `,
      FROM_ABSI,
    );
  });
});
