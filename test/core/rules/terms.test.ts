import { expectMarkedCodes, theFinding } from "../../support/marked-codes";
import { BEIRAT, KOSTAG } from "../../support/quotas";

const NO_QUOTA = { quotas: [] };

describe("term-reversed", () => {
  it("reports an end before the start, not one on the same day", () => {
    const table = `
      Gremium | Name          | von        | bis        | erwartet
      Netz    | Frau Averbeck | 17.02.2021 | 16.02.2021 | term-reversed
      Netz    | Herr Terbrack | 17.02.2021 | 17.02.2021 |
    `;
    expectMarkedCodes(table, NO_QUOTA);
    expect(theFinding("term-reversed", table, NO_QUOTA)).toMatchObject({
      severity: "error",
      message: "Netz: Frau Averbeck beginnt am 17.02.2021 und endet schon am 16.02.2021.",
      places: [
        { sheet: "Mitglieder", cell: "D2" },
        { sheet: "Mitglieder", cell: "C2" },
      ],
    });
  });

  it("trips no other rule about time, on either side", () => {
    expectMarkedCodes(
      `
      Gremium | Funktion   | Name          | Vertretung für | von        | bis        | erwartet
      ABSI    | Mitglied   | Frau Averbeck |                | 01.02.2023 | 01.01.2023 | term-reversed
      ABSI    | Mitglied   | Herr Terbrack |                |            |            |
      KoStAG  | Mitglied   | Frau Averbeck |                |            |            |
      KoStAG  | Vertretung | Herr Terbrack | Frau Averbeck  | 01.02.2031 | 01.01.2019 | term-reversed
      Netz    | Mitglied   | Frau Averbeck |                | 01.02.2023 | 01.01.2023 | term-reversed
      Netz    | Mitglied   | Frau Averbeck |                | 01.01.2023 | 01.02.2023 |
      Netz    | Vertretung | Frau Averbeck | Herr Terbrack  | 01.02.2023 | 01.01.2023 | term-reversed
      Netz    | Mitglied   | Herr Terbrack |                | 01.02.2023 | 01.01.2023 | term-reversed
      Netz    | Vertretung | Frau Wilbrand | Herr Terbrack  |            |            |
      `,
      { quotas: [{ ...KOSTAG, seats: 1, from: "ABSI" }] },
    );
  });
});

describe("term-overlap", () => {
  const again = (start: string, end: string, expected: string) => `
    Gremium | Name          | von        | bis        | erwartet
    Netz    | Frau Averbeck | 01.01.2021 | 31.03.2021 |
    Netz    | Frau Averbeck | ${start}   | ${end}     | ${expected}
  `;

  it("reports the same membership with overlapping terms", () => {
    expectMarkedCodes(again("31.03.2021", "31.12.2021", "term-overlap"), NO_QUOTA);
    expectMarkedCodes(again("", "01.01.2021", "term-overlap"), NO_QUOTA);
    expectMarkedCodes(again("01.01.2021", "30.06.2021", "term-overlap"), NO_QUOTA);
    expectMarkedCodes(again("01.02.2021", "31.03.2021", "term-overlap"), NO_QUOTA);
    expect(theFinding("term-overlap", again("01.03.2021", "", ""), NO_QUOTA)).toMatchObject({
      severity: "error",
      message:
        "Netz: Frau Averbeck ist mit derselben Funktion zweimal eingetragen; die Zeiten überschneiden sich vom 01.03.2021 bis zum 31.03.2021.",
      places: [
        { sheet: "Mitglieder", cell: "C3" },
        { sheet: "Mitglieder", cell: "C2" },
      ],
    });
  });

  it("is silent for terms that follow each other, identical ones and rows without dates", () => {
    expectMarkedCodes(again("01.04.2021", "", ""), NO_QUOTA);
    expectMarkedCodes(again("01.01.2021", "31.03.2021", ""), NO_QUOTA);
    expectMarkedCodes(again("", "", ""), NO_QUOTA);
  });

  it("compares the role, the organization and, of deputies, the member", () => {
    expectMarkedCodes(
      `
      Gremium | Funktion   | Name          | Vertretung für | von        | erwartet
      Netz    | Mitglied   | Frau Sundrup  |                |            |
      Netz    | Mitglied   | Herr Nienhaus |                |            |
      Netz    | Mitglied   | Frau Averbeck |                | 01.01.2021 |
      Netz    | Vorsitz    | Frau Averbeck |                | 01.02.2021 |
      Beirat  | Mitglied   | Frau Averbeck |                | 01.03.2021 |
      Netz    | Vertretung | Herr Terbrack | Frau Sundrup   | 01.01.2021 |
      Netz    | Vertretung | Herr Terbrack | Herr Nienhaus  | 01.02.2021 |
      Netz    | Vertretung | Herr Terbrack | Frau Sundrup   | 01.03.2021 | term-overlap
      Netz    | Vertretung | Frau Wilbrand | Frau Wessel    | 01.01.2021 | deputy-orphan
      Netz    | Vertretung | Frau Wilbrand | Herr Wessel    | 01.02.2021 | deputy-orphan
      `,
      NO_QUOTA,
    );
  });
});

describe("term-outside-period", () => {
  const outside = (start: string, end: string, expected: string) => `
    Gremium | Name          | von      | bis    | erwartet
    Netz    | Frau Averbeck | ${start} | ${end} | ${expected}
  `;

  it.each([
    ["01.11.2020", "31.10.2025"],
    ["01.11.2025", "31.10.2030"],
    ["31.10.2025", ""],
    ["", "31.10.2030"],
    ["01.06.2014", "31.10.2020"],
    ["", ""],
  ])("accepts a term from „%s“ to „%s“", (start, end) => {
    expectMarkedCodes(outside(start, end, ""), NO_QUOTA);
  });

  it("leaves a term that runs backwards to term-reversed", () => {
    expectMarkedCodes(outside("01.02.2035", "01.01.2023", "term-reversed"), NO_QUOTA);
  });

  it.each([
    ["31.10.2020", "", "C2", "beginnt am 31.10.2020, vor dem Beginn der Wahlperiode (01.11.2020)."],
    [
      "31.10.2020",
      "01.11.2020",
      "C2",
      "beginnt am 31.10.2020, vor dem Beginn der Wahlperiode (01.11.2020).",
    ],
    [
      "01.11.2020",
      "01.11.2025",
      "D2",
      "endet am 01.11.2025, nach dem Ende der Wahlperiode (31.10.2025).",
    ],
    ["", "01.11.2030", "D2", "endet am 01.11.2030, nach dem Ende der Wahlperiode (31.10.2030)."],
    ["01.11.2030", "", "C2", "beginnt am 01.11.2030, nach dem Ende der Wahlperiode (31.10.2030)."],
  ])("warns of a term from „%s“ to „%s“", (start, end, cell, message) => {
    const table = outside(start, end, "term-outside-period");
    expectMarkedCodes(table, NO_QUOTA);
    const found = theFinding("term-outside-period", table, NO_QUOTA);
    expect(found.message).toBe(`Netz: Frau Averbeck ${message}`);
    expect(found.places).toEqual([{ sheet: "Mitglieder", cell }]);
  });
});

describe("term-before-decision", () => {
  const from = { ...BEIRAT, from: "ABSI" };
  const stations = ["ABSI 21.01.2021", "Kreisausschuss 10.02.2021", "Kreistag 17.02.2021"];
  const starting = (start: string, end: string, expected: string) => `
    Gremium | Funktion   | Name          | von      | bis    | erwartet
    Beirat  | Mitglied   | Frau Averbeck | ${start} | ${end} | ${expected}
    Beirat  | Vertretung | Herr Terbrack | ${start} | ${end} | ${expected}
  `;

  it("warns of members and deputies who begin before the deciding meeting, not on its day", () => {
    const options = { quotas: [from], consultations: stations };
    expectMarkedCodes(starting("16.02.2021", "", "term-before-decision"), options);
    expectMarkedCodes(starting("17.02.2021", "", ""), options);
    expectMarkedCodes(starting("", "", ""), options);
  });

  it("leaves those in peace who had left before the decision, not those who left on its day", () => {
    const leaving = (end: string, expected: string) => `
      Gremium | Name          | von        | bis    | erwartet
      Beirat  | Frau Averbeck | 01.12.2020 | ${end} | ${expected}
      Beirat  | Herr Terbrack | 18.02.2021 |        |
    `;
    const options = { quotas: [from], consultations: stations, asOf: "2021-02-18" };
    expectMarkedCodes(leaving("16.02.2021", ""), options);
    expectMarkedCodes(leaving("17.02.2021", "term-before-decision"), options);
  });

  it("takes the station that is marked, not the last, and the last where none is", () => {
    const marked = {
      quotas: [from],
      consultations: ["ABSI 21.01.2021*", "Kreistag 17.02.2021"],
      elsewhere: ["consultation-decision"],
    };
    expectMarkedCodes(starting("21.01.2021", "", ""), marked);
    const undated = { quotas: [from], consultations: [...stations, "Kreistag"] };
    const found = theFinding(
      "term-before-decision",
      `
      Gremium | Name          | von
      Beirat  | Frau Averbeck | 16.02.2021
      `,
      undated,
    );
    expect(found.message).toBe(
      "Beirat: Frau Averbeck beginnt am 16.02.2021, vor dem Beschluss am 17.02.2021 (Kreistag).",
    );
    expect(found.places).toEqual([
      { sheet: "Mitglieder", cell: "C2" },
      { sheet: "Beratungsfolge", cell: "B4" },
    ]);
  });

  it("is silent without a Beratungsfolge and for bodies that nobody sends to", () => {
    expectMarkedCodes(starting("16.02.2021", "", ""), { quotas: [from] });
    expectMarkedCodes(starting("16.02.2021", "", ""), {
      quotas: [BEIRAT],
      consultations: stations,
    });
  });
});
