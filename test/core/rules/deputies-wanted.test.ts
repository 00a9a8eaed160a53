import { expectMarkedCodes, theFinding } from "../../support/marked-codes";
import { BEIRAT, KOSTAG } from "../../support/quotas";

const PERSONAL = { quotas: [KOSTAG] };
const RANKED = { quotas: [{ ...KOSTAG, deputies: "ranked" as const }] };

describe("deputy-missing", () => {
  it("reports each member without a personal deputy", () => {
    const table = `
      Gremium | Funktion   | Name          | Vertretung für | erwartet
      KoStAG  | Mitglied   | Frau Averbeck |                |
      KoStAG  | Vertretung | Herr Terbrack | Frau Averbeck  |
      KoStAG  | Mitglied   | Frau Wilbrand |                | deputy-missing
    `;
    expectMarkedCodes(table, PERSONAL);
    expect(theFinding("deputy-missing", table, PERSONAL)).toMatchObject({
      severity: "error",
      person: "Frau Wilbrand",
      message: "KoStAG: Frau Wilbrand hat keine persönliche Vertretung.",
    });
  });

  it("asks for a deputy whose term shares a day with the member's", () => {
    const deputyUntil = (end: string, missing: string, orphan: string) => `
      Gremium | Funktion   | Name          | Vertretung für | von        | bis        | erwartet
      KoStAG  | Mitglied   | Frau Averbeck |                | 17.02.2021 | 17.02.2021 | ${missing}
      KoStAG  | Vertretung | Herr Terbrack | Frau Averbeck  | 01.01.2021 | ${end}     | ${orphan}
    `;
    const quotas = [{ ...KOSTAG, seats: 1 }];
    expectMarkedCodes(deputyUntil("17.02.2021", "", ""), { quotas });
    expectMarkedCodes(deputyUntil("16.02.2021", "deputy-missing", "deputy-orphan"), { quotas });
  });

  it("leaves those in peace who are gone, and organizations that want no personal deputies", () => {
    expectMarkedCodes(
      `
      Gremium | Name          | bis        | von        | erwartet
      KoStAG  | Herr Nienhaus | 16.02.2021 |            | seat-vacant
      Beirat  | Frau Averbeck |            |            |
      `,
      { quotas: [{ ...KOSTAG, seats: 1 }, BEIRAT] },
    );
  });

  it("is one finding for a person with two rows, and none for a member of institutions", () => {
    expectMarkedCodes(
      `
      Gremium | Funktion | Name          | Fraktion  | von        | erwartet
      ABSI    | Mitglied | Frau Averbeck |           |            |
      KoStAG  | Vorsitz  | Frau Averbeck |           |            | deputy-missing
      KoStAG  | Mitglied | Frau Averbeck |           | 01.02.2021 |
      KoStAG  | Mitglied | Frau Sundrup  | Jobcenter |            |
      `,
      { quotas: [{ ...KOSTAG, seats: 1, from: "ABSI" }] },
    );
  });

  it("is silent for whom a pool covers, and asks for the members of the other Fraktion", () => {
    expectMarkedCodes(
      `
      Gremium | Name                                 | Fraktion | erwartet
      KoStAG  | Frau Averbeck                        | CDU      |
      KoStAG  | Frau Wilbrand                        | SPD      | deputy-missing
      KoStAG  | alle weiteren Mitglieder der Fraktion | CDU      |
      `,
      PERSONAL,
    );
  });

  it("is silent in a ranked organization where a pool covers everybody", () => {
    const pooled = (fraktion: string, expected: string) => `
      Gremium | Name              | Fraktion    | erwartet
      KoStAG  | Frau Averbeck     | CDU         |
      KoStAG  | Frau Wilbrand     | SPD         | ${expected}
      KoStAG  | alle Mitglieder   | ${fraktion} |
    `;
    expectMarkedCodes(pooled("", ""), RANKED);
    expectMarkedCodes(pooled("CDU", "deputy-missing"), RANKED);
  });

  it("asks a ranked organization for any deputy, once", () => {
    const table = `
      Gremium | Funktion   | Name          | Rang | erwartet
      KoStAG  | Mitglied   | Frau Averbeck |      | deputy-missing
      KoStAG  | Mitglied   | Frau Wilbrand |      |
    `;
    expectMarkedCodes(table, RANKED);
    expect(theFinding("deputy-missing", table, RANKED)).toMatchObject({
      message: "KoStAG: Es ist keine Vertretung nach Rangfolge benannt.",
      facts: { deputyMode: "ranked" },
    });
    expectMarkedCodes(
      `${table.replace("deputy-missing", "").trimEnd()}
      KoStAG  | Vertretung | Herr Terbrack | 1    |
      `,
      RANKED,
    );
  });
});

describe("deputy-unforeseen", () => {
  const none = [{ ...BEIRAT, deputies: "none" as const }];

  it("gives a hint for each deputy where none is foreseen, until his time is over", () => {
    expectMarkedCodes(
      `
      Gremium | Funktion   | Name          | Vertretung für | bis        | erwartet
      Beirat  | Mitglied   | Frau Averbeck |                |            |
      Beirat  | Vertretung | Herr Terbrack | Frau Averbeck  | 17.02.2021 | deputy-unforeseen
      Beirat  | Vertretung | Frau Wilbrand |                |            | deputy-unforeseen
      Beirat  | Vertretung | Herr Nienhaus | Frau Averbeck  | 16.02.2021 |
      `,
      { quotas: none },
    );
  });

  it("tells in its facts that none is foreseen", () => {
    const table = `
      Gremium | Funktion   | Name
      Beirat  | Vertretung | Frau Wilbrand
    `;
    expect(theFinding("deputy-unforeseen", table, { quotas: none }).facts).toEqual({
      deputyMode: "none",
    });
  });

  it("is silent for deputies of members whom others sent", () => {
    expectMarkedCodes(
      `
      Gremium | Funktion   | Name          | Fraktion  | Vertretung für | erwartet
      AG 0-6  | Mitglied   | Frau Averbeck | CDU       |                |
      AG 0-6  | Mitglied   | Frau Sundrup  | Jugendamt |                |
      AG 0-6  | Vertretung | Herr Terbrack |           | Frau Sundrup   |
      AG 0-6  | Vertretung | Herr Nienhaus | Jobcenter |                |
      `,
      { quotas: [{ organization: "AG 0-6", seats: 1, deputies: "none", from: "ABSI" }] },
    );
  });
});

describe("deputy-term-short", () => {
  const quotas = [{ ...KOSTAG, seats: 1 }];
  const covered = (start: string, end: string, expected: string) => `
    Gremium | Funktion   | Name          | Vertretung für | von        | bis        | erwartet
    KoStAG  | Mitglied   | Frau Averbeck |                | 17.02.2021 | 31.10.2025 |
    KoStAG  | Vertretung | Herr Terbrack | Frau Averbeck  | ${start}   | ${end}     | ${expected}
  `;

  it("reports the first days without a deputy, at either end", () => {
    expectMarkedCodes(covered("17.02.2021", "31.10.2025", ""), { quotas });
    expectMarkedCodes(covered("17.02.2021", "30.10.2025", "deputy-term-short"), { quotas });
    expectMarkedCodes(covered("18.02.2021", "31.10.2025", "deputy-term-short"), { quotas });
    expectMarkedCodes(covered("", "", ""), { quotas });
    expectMarkedCodes(covered("", "31.10.2025", ""), { quotas });
  });

  it("names the gap in German dates and goes to the date that ends too early or starts too late", () => {
    const early = theFinding("deputy-term-short", covered("", "30.06.2022", ""), { quotas });
    expect(early).toMatchObject({
      severity: "warning",
      person: "Frau Averbeck",
      message:
        "KoStAG: Frau Averbeck hat vom 01.07.2022 bis zum 31.10.2025 keine Vertretung (benannt: Herr Terbrack).",
      facts: { from: "2022-07-01", to: "2025-10-31" },
    });
    expect(early.places[0]?.cell).toBe("F3");
    const late = theFinding("deputy-term-short", covered("18.02.2021", "", ""), { quotas });
    expect(late.places[0]?.cell).toBe("E3");
    expect(late.message).toContain("hat am 17.02.2021 keine Vertretung");
  });

  it("goes to the deputy beside the gap, whoever stands first in the list", () => {
    const cellOf = (first: string, second: string, member = "17.02.2021 | 31.10.2025") =>
      theFinding(
        "deputy-term-short",
        `
        Gremium | Funktion   | Name          | Vertretung für | von | bis
        KoStAG  | Mitglied   | Frau Averbeck |                | ${member}
        KoStAG  | Vertretung | Herr Terbrack | Frau Averbeck  | ${first}
        KoStAG  | Vertretung | Frau Wilbrand | Frau Averbeck  | ${second}
        `,
        { quotas },
      ).places[0]?.cell;
    expect(cellOf("01.07.2021 |", "01.03.2021 | 30.06.2021")).toBe("E4");
    expect(cellOf("01.09.2021 |", "17.02.2021 | 30.06.2021")).toBe("F4");
    expect(cellOf("01.12.2020 | 31.01.2021", "01.11.2020 | 30.11.2020", "|")).toBe("F3");
  });

  it("lets several deputies cover together", () => {
    const together = (start: string, expected: string) => `
      Gremium | Funktion   | Name          | Vertretung für | von        | bis        | erwartet
      KoStAG  | Mitglied   | Frau Averbeck |                | 17.02.2021 | 31.10.2025 |
      KoStAG  | Vertretung | Frau Wilbrand | Frau Averbeck  | ${start}   | 31.10.2025 |
      KoStAG  | Vertretung | Herr Terbrack | Frau Averbeck  | 17.02.2021 | 30.06.2022 | ${expected}
    `;
    expectMarkedCodes(together("01.07.2022", ""), { quotas });
    expectMarkedCodes(together("02.07.2022", "deputy-term-short"), { quotas });
  });

  it("says nothing of a member whom a pool covers for the rest of the time", () => {
    expectMarkedCodes(
      `${covered("17.02.2021", "30.06.2022", "").trimEnd()}
      KoStAG  |            | alle weiteren Mitglieder |  |  |  |
      `,
      { quotas },
    );
  });

  it("says nothing while the term of a deputy runs backwards", () => {
    expectMarkedCodes(
      `
      Gremium | Funktion   | Name          | Vertretung für | von        | bis        | erwartet
      KoStAG  | Mitglied   | Frau Averbeck |                | 17.02.2021 | 31.10.2025 |
      KoStAG  | Vertretung | Herr Terbrack | Frau Averbeck  | 17.02.2021 | 30.06.2022 |
      KoStAG  | Vertretung | Frau Wilbrand | Frau Averbeck  | 31.10.2025 | 01.07.2022 | term-reversed
      `,
      { quotas },
    );
  });

  it("judges a member without dates from the Stichtag to the end of the Wahlperiode", () => {
    const undated = (start: string, end: string, expected: string) =>
      covered(start, end, expected).replace("17.02.2021 | 31.10.2025", "|");
    expectMarkedCodes(undated("17.02.2021", "31.10.2025", ""), { quotas });
    expectMarkedCodes(undated("17.02.2021", "30.10.2025", "deputy-term-short"), { quotas });
  });
});
