import { expectMarkedCodes, findingsIn, theFinding } from "../../support/marked-codes";
import { BEIRAT, KOSTAG } from "../../support/quotas";

const PERSONAL = { quotas: [KOSTAG] };

describe("deputy-self", () => {
  it("reports it once, not as a deputy who is a member as well", () => {
    expectMarkedCodes(
      `
      Gremium | Funktion   | Name          | Vertretung für | erwartet
      KoStAG  | Mitglied   | Frau Averbeck |                |
      KoStAG  | Vertretung | Frau Averbeck | Frau Averbeck  | deputy-self
      KoStAG  | Mitglied   | Frau Wilbrand |                |
      KoStAG  | Vertretung | Herr Terbrack | Frau Wilbrand  |
      `,
      PERSONAL,
    );
  });
});

describe("deputy-self beside others", () => {
  const table = `
    Gremium | Funktion   | Name          | Vertretung für | erwartet
    KoStAG  | Mitglied   | Frau Averbeck |                |
    KoStAG  | Vertretung | Frau Averbeck | Frau Averbeck  | deputy-self
    KoStAG  | Vertretung | Herr Terbrack | Frau Averbeck  |
  `;
  const quotas = [{ ...KOSTAG, seats: 1 }];

  it("does not count as a second deputy", () => {
    expectMarkedCodes(table, { quotas });
  });

  it("goes to the name and to whom it names", () => {
    expect(theFinding("deputy-self", table, { quotas })).toMatchObject({
      message: "KoStAG: Frau Averbeck ist als Vertretung der eigenen Person eingetragen.",
      facts: { substituteFor: "Frau Averbeck" },
      places: [
        { sheet: "Mitglieder", cell: "C3" },
        { sheet: "Mitglieder", cell: "D3" },
      ],
    });
  });
});

describe("deputy-is-member", () => {
  const deputyMember = (role: string, end: string, expected: string) => `
    Gremium | Funktion   | Name          | Vertretung für | von        | bis    | erwartet
    Netz    | Mitglied   | Frau Averbeck |                |            |        |
    Netz    | ${role}    | Herr Terbrack |                |            | ${end} |
    Netz    | Vertretung | Herr Terbrack | Frau Averbeck  | 01.07.2022 |        | ${expected}
  `;
  const nobody = { quotas: [] };

  it("reports deputies who sit there at that time, the chair too, with or without a quota", () => {
    expectMarkedCodes(deputyMember("Mitglied", "", "deputy-is-member"), nobody);
    expectMarkedCodes(deputyMember("Vorsitz", "", "deputy-is-member"), nobody);
    expectMarkedCodes(deputyMember("Mitglied", "01.07.2022", "deputy-is-member"), nobody);
    expect(theFinding("deputy-is-member", deputyMember("Mitglied", "", ""), nobody).message).toBe(
      "Netz: Herr Terbrack ist Vertretung und zugleich selbst Mitglied, ab dem 01.07.2022.",
    );
  });

  it("is silent for members of another time, for guests, and for members of another body", () => {
    expectMarkedCodes(deputyMember("Mitglied", "30.06.2022", ""), nobody);
    expectMarkedCodes(deputyMember("Gast", "", ""), nobody);
    expectMarkedCodes(
      `
      Gremium | Funktion   | Name          | Vertretung für | erwartet
      Netz    | Mitglied   | Frau Averbeck |                |
      Beirat  | Mitglied   | Herr Terbrack |                |
      Netz    | Vertretung | Herr Terbrack | Frau Averbeck  |
      `,
      nobody,
    );
  });
});

describe("deputy-shared", () => {
  const shared = (start: string, expected: string) => `
    Gremium | Funktion   | Name          | Vertretung für | von      | bis        | erwartet
    KoStAG  | Mitglied   | Frau Averbeck |                |          | 31.10.2025 |
    KoStAG  | Vertretung | Herr Terbrack | Frau Averbeck  |          | 30.06.2022 | deputy-term-short
    KoStAG  | Mitglied   | Frau Wilbrand |                | ${start} | 31.10.2025 |
    KoStAG  | Vertretung | Herr Terbrack | Frau Wilbrand  | ${start} | 31.10.2025 | ${expected}
  `;

  it("reports one person for two members at a time, not one after the other", () => {
    const asOf = "2022-07-01";
    expectMarkedCodes(shared("30.06.2022", "deputy-shared"), { ...PERSONAL, asOf });
    expectMarkedCodes(shared("01.07.2022", ""), { ...PERSONAL, asOf });
  });

  it("is one finding for a person, however many members", () => {
    const table = `
      Gremium | Funktion   | Name          | Vertretung für | erwartet
      KoStAG  | Mitglied   | Frau Averbeck |                |
      KoStAG  | Mitglied   | Frau Wilbrand |                |
      KoStAG  | Mitglied   | Herr Nienhaus |                |
      KoStAG  | Vertretung | Herr Terbrack | Frau Averbeck  |
      KoStAG  | Vertretung | Herr Terbrack | Frau Wilbrand  | deputy-shared
      KoStAG  | Vertretung | Herr Terbrack | Herr Nienhaus  |
    `;
    const quotas = [{ ...KOSTAG, seats: 3 }];
    expectMarkedCodes(table, { quotas });
    expect(theFinding("deputy-shared", table, { quotas }).message).toBe(
      "KoStAG: Herr Terbrack ist zugleich Vertretung für mehrere Mitglieder: Frau Averbeck und Frau Wilbrand.",
    );
  });

  it("is silent for pools, for two bodies, and when one member had left before the other came", () => {
    expectMarkedCodes(
      `
      Gremium | Funktion   | Name          | Vertretung für | bis        | von        | erwartet
      KoStAG  | Mitglied   | Frau Averbeck |                | 30.06.2022 |            |
      KoStAG  | Vertretung | Herr Terbrack | Frau Averbeck  |            |            |
      KoStAG  | Mitglied   | Frau Wilbrand |                |            | 01.07.2022 |
      KoStAG  | Vertretung | Herr Terbrack | Frau Wilbrand  |            |            |
      Beirat  | Mitglied   | Herr Nienhaus |                |            |            |
      Beirat  | Mitglied   | Frau Sundrup  |                |            |            |
      Beirat  | Vertretung | Herr Terbrack | Herr Nienhaus  |            |            |
      Beirat  | Vertretung | Herr Terbrack | Frau Sundrup   |            |            |
      `,
      {
        quotas: [
          { ...KOSTAG, seats: 1 },
          { ...BEIRAT, seats: 2 },
        ],
      },
    );
  });
});

describe("deputy-surplus", () => {
  it("reports two deputies of one member at a time, once, and not one after the other", () => {
    const two = (start: string, expected: string) => `
      Gremium | Funktion   | Name          | Vertretung für | von      | bis        | erwartet
      KoStAG  | Mitglied   | Frau Averbeck |                |          | 31.10.2025 |
      KoStAG  | Vertretung | Herr Terbrack | Frau Averbeck  |          | 30.06.2022 |
      KoStAG  | Vertretung | Frau Wilbrand | Frau Averbeck  | ${start} | 31.10.2025 | ${expected}
    `;
    const quotas = [{ ...KOSTAG, seats: 1 }];
    expectMarkedCodes(two("30.06.2022", "deputy-surplus"), { quotas });
    expectMarkedCodes(two("01.07.2022", ""), { quotas });
    expect(theFinding("deputy-surplus", two("30.06.2022", ""), { quotas })).toMatchObject({
      severity: "warning",
      person: "Frau Averbeck",
      message:
        "KoStAG: Frau Averbeck hat zugleich mehrere persönliche Vertretungen: Herr Terbrack und Frau Wilbrand.",
    });
  });

  it("knows no time of a member whose terms run backwards, and leaves such a term out of others", () => {
    const two = (start: string, end: string) => `
      Gremium | Funktion   | Name          | Vertretung für | von        | bis        | erwartet
      KoStAG  | Mitglied   | Frau Averbeck |                | 28.02.2021 | 01.02.2021 | term-reversed, seat-vacant
      KoStAG  | Vertretung | Herr Terbrack | Frau Averbeck  | ${start}   | ${end}     |
      KoStAG  | Vertretung | Frau Wilbrand | Frau Averbeck  | ${start}   | ${end}     |
    `;
    const quotas = [{ ...KOSTAG, seats: 1 }];
    expectMarkedCodes(two("", ""), { quotas });
    expectMarkedCodes(
      `${two("01.03.2021", "30.04.2021").trimEnd()}
      KoStAG  | Mitglied   | Frau Averbeck |                | 01.07.2022 | 31.10.2025 | deputy-missing
      `,
      { quotas },
    );
  });

  it("does not count who is no deputy, whatever stands under „Vertretung für“", () => {
    expectMarkedCodes(
      `
      Gremium | Funktion   | Name          | Vertretung für | erwartet
      KoStAG  | Mitglied   | Frau Averbeck |                |
      KoStAG  | Vertretung | Herr Terbrack | Frau Averbeck  |
      KoStAG  | Gast       | Frau Wilbrand | Frau Averbeck  |
      `,
      { quotas: [{ ...KOSTAG, seats: 1 }] },
    );
  });

  it("is silent where deputies are not personal", () => {
    expectMarkedCodes(
      `
      Gremium | Funktion   | Name          | Vertretung für | erwartet
      Beirat  | Mitglied   | Frau Averbeck |                |
      Beirat  | Vertretung | Herr Terbrack | Frau Averbeck  |
      Beirat  | Vertretung | Frau Wilbrand | Frau Averbeck  |
      `,
      { quotas: [BEIRAT] },
    );
  });
});

describe("deputy-orphan", () => {
  it("reports deputies of unknown persons, of deputies, and of members of other bodies", () => {
    expectMarkedCodes(
      `
      Gremium | Funktion   | Name          | Vertretung für | erwartet
      Netz    | Vertretung | Herr Terbrack | Frau Wessel    | deputy-orphan
      Netz    | Vertretung | Frau Wilbrand | Herr Terbrack  | deputy-orphan
      Beirat  | Mitglied   | Frau Averbeck |                |
      Netz    | Vertretung | Herr Nienhaus | Frau Averbeck  | deputy-orphan
      Netz    | Gast       | Frau Sundrup  |                |
      Netz    | Vertretung | Herr Osterkamp| Frau Sundrup   | deputy-orphan
      `,
      { quotas: [] },
    );
  });

  it("says whether the person is unknown or no member there, and goes to that name", () => {
    const found = findingsIn(
      `
      Gremium | Funktion   | Name          | Vertretung für
      Netz    | Vertretung | Herr Terbrack | Frau Wessel
      Netz    | Gast       | Frau Sundrup  |
      Netz    | Vertretung | Frau Wilbrand | Frau Sundrup
      `,
      { quotas: [] },
    );
    expect(found.map(({ message }) => message)).toEqual([
      "Netz: Herr Terbrack ist als Vertretung für „Frau Wessel“ eingetragen; diese Person ist in der Liste nicht eindeutig zu finden.",
      "Netz: Frau Wilbrand ist als Vertretung für „Frau Sundrup“ eingetragen; diese Person ist dort kein Mitglied.",
    ]);
    expect(found.map(({ places }) => places.map(({ cell }) => cell))).toEqual([
      ["D2", "C2"],
      ["D4", "C4"],
    ]);
  });

  it("is silent for who is no deputy, whatever stands under „Vertretung für“", () => {
    expectMarkedCodes(
      `
      Gremium | Funktion | Name          | Vertretung für | erwartet
      Netz    | Vorsitz  | Frau Averbeck | Frau Wessel    |
      Netz    | Vorsitz  | Herr Terbrack | Herr Terbrack  |
      `,
      { quotas: [] },
    );
  });

  it("is silent for deputies of members, chairs and advisory members, and without a target", () => {
    expectMarkedCodes(
      `
      Gremium | Funktion   | Name          | Vertretung für | erwartet
      Netz    | Vorsitz    | Frau Averbeck |                |
      Netz    | beratend   | Frau Sundrup  |                |
      Netz    | Vertretung | Herr Terbrack | Frau Averbeck  |
      Netz    | Vertretung | Herr Nienhaus | Frau Sundrup   |
      Netz    | Vertretung | Frau Wilbrand |                |
      `,
      { quotas: [] },
    );
  });

  it("asks for a shared day and says that the time does not fit", () => {
    const at = (start: string, expected: string) => `
      Gremium | Funktion   | Name          | Vertretung für | von      | bis        | erwartet
      Netz    | Mitglied   | Frau Averbeck |                |          | 30.06.2022 |
      Netz    | Vertretung | Herr Terbrack | Frau Averbeck  | ${start} |            | ${expected}
    `;
    expectMarkedCodes(at("30.06.2022", ""), { quotas: [] });
    expectMarkedCodes(at("01.07.2022", "deputy-orphan"), { quotas: [] });
    expect(theFinding("deputy-orphan", at("01.07.2022", ""), { quotas: [] }).message).toBe(
      "Netz: Herr Terbrack ist als Vertretung für „Frau Averbeck“ eingetragen; diese Person ist dort zu dieser Zeit kein Mitglied.",
    );
  });
});
