import { expectMarkedCodes, findingsIn, theFinding } from "../../support/marked-codes";
import type { QuotaRow, RulesRow, TableOptions } from "../../support/membership-table";

const quotas: readonly QuotaRow[] = [
  { organization: "KoStAG", seats: 1, deputies: "none", from: "ABSI" },
];

function named(rules: Omit<RulesRow, "organization">, elsewhere: readonly string[] = []) {
  return { quotas, rules: [{ organization: "KoStAG", ...rules }], elsewhere };
}

/** A delegate and somebody of the Jugendamt: more than the delegates of the quota. */
function listWith(row: string, expected = ""): string {
  return `
    Gremium | Funktion       | Name                 | Fraktion  | Bereich | Bemerkung | bis | erwartet
    ABSI    | Mitglied       | Frau Eva Averbeck    | CDU       |         |           |     |
    KoStAG  | Mitglied       | Frau Eva Averbeck    | CDU       |         |           |     | ${expected}
    KoStAG  | Mitglied       | Frau Ilse Sundrup    | Jugendamt |         |           |     |
    ${row}
  `;
}

describe("chair-missing and office-missing", () => {
  const both = named({ chair: "Landrat", office: "KI" });

  it("warn where the list holds others than the delegates, but nobody in that office", () => {
    const table = listWith("", "chair-missing, office-missing");
    expectMarkedCodes(table, both);
    expect(theFinding("chair-missing", table, both)).toMatchObject({
      severity: "warning",
      organization: "KoStAG",
      message: "KoStAG: Der Vorsitz („Landrat“) steht nicht in der Mitgliederliste.",
      facts: { chair: "Landrat" },
      places: [
        { sheet: "Mitglieder", cell: "A3" },
        { sheet: "Gremien", cell: "I2" },
      ],
    });
    expect(theFinding("office-missing", table, both)).toMatchObject({
      severity: "warning",
      organization: "KoStAG",
      message: "KoStAG: Die Geschäftsführung („KI“) steht nicht in der Mitgliederliste.",
      facts: { office: "KI" },
      places: [
        { sheet: "Mitglieder", cell: "A3" },
        { sheet: "Gremien", cell: "J2" },
      ],
    });
    expect(theFinding("chair-missing", table, both)).not.toHaveProperty("person");
  });

  it("are silent for a list of the delegates, their deputies and those who left", () => {
    expectMarkedCodes(
      `
      Gremium | Funktion   | Name              | Fraktion  | Vertretung für    | bis        | erwartet
      ABSI    | Mitglied   | Frau Eva Averbeck |           |                   |            |
      ABSI    | Mitglied   | Herr Jan Terbrack |           |                   |            |
      KoStAG  | Mitglied   | Frau Eva Averbeck |           |                   |            |
      KoStAG  | Vertretung | Herr Jan Terbrack |           | Frau Eva Averbeck |            |
      KoStAG  | Mitglied   | Frau Ilse Sundrup | Jugendamt |                   | 16.02.2021 |
      `,
      {
        ...both,
        quotas: [{ organization: "KoStAG", seats: 1, deputies: "personal", from: "ABSI" }],
      },
    );
    const stillThere = `
      Gremium | Name              | Fraktion  | bis        | erwartet
      ABSI    | Frau Eva Averbeck |           |            |
      KoStAG  | Frau Eva Averbeck |           |            | chair-missing, office-missing
      KoStAG  | Frau Ilse Sundrup | Jugendamt | 17.02.2021 |
    `;
    expectMarkedCodes(stillThere, both);
  });

  it("are silent where no rules name anybody, and where nobody is listed", () => {
    expectMarkedCodes(listWith(""), named({}));
    expectMarkedCodes(
      "Gremium | Name\nABSI | Frau Eva Averbeck",
      named({ chair: "Landrat" }, ["seat-vacant"]),
    );
  });

  it("judge a body without a quota by its whole list", () => {
    expectMarkedCodes(
      `
      Gremium | Name          | erwartet
      Netz    | Frau Averbeck | chair-missing
      `,
      { quotas: [], rules: [{ organization: "Netz", chair: "Frau Wilbrand" }] },
    );
  });

  it.each([
    ["Vorsitz        | Herr Konrad Eichendahl |           |         |         |"],
    ["Mitglied       | Herr Konrad Eichendahl | Landrat   |         |         |"],
    ["Mitglied       | Herr Konrad Eichendahl | Kreis     | Landrat |         |"],
    ["Mitglied       | Frau Kira Eichendahl   | Landrätin |         |         |"],
    ["Gast           | Herr Konrad Eichendahl |           |         | Landrat; spricht zuerst |"],
    ["beratend       | Landrat Eichendahl     |           |         |         |"],
  ])("find the Landrat in: %s", (row) => {
    expectMarkedCodes(listWith(`KoStAG | ${row}`), named({ chair: "Landrat" }));
  });

  it.each([
    ["stellv. Vorsitz | Herr Ole Probst | Kreis | | |"],
    ["Gast | Herr Ole Probst | stellv. Landrat | | |"],
    ["Gast | Herr Ole Probst | | Stellvertretung des Landrats | |"],
    ["Vertretung | Herr Ole Probst | Landrat | | |"],
    ["Gast | Herr Ole Probst | Land | | |"],
    ["Vorsitz | Herr Ole Probst | Landrat | | | 16.02.2021"],
  ])("do not find him in: %s", (row) => {
    const found = findingCodes(listWith(`KoStAG | ${row}`), named({ chair: "Landrat" }));
    expect(found).toContain("chair-missing");
  });

  it.each([
    ["KI", "Geschäftsführung | Frau Mia Probst | | | |"],
    ["KI", "Gast | Frau Mia Probst | Kommunales Integrationszentrum | | |"],
    ["Kommunales Integrationszentrum (KI)", "Gast | Frau Mia Probst | KI | | |"],
    ["Jugendamt / KI", "Gast | Frau Mia Probst | Kreis | KI | |"],
    ["Abteilung 51", "Gast | Frau Mia Probst | Abteilung 51 | | |"],
    ["Amt Olfen", "Gast | Frau Mia Probst | Amt Olfens | | |"],
    ["KI", "Gast | Frau Mia Probst | das Kommunale Integrationszentrum | | |"],
    ["KI", "Gast | Frau Mia Probst | | Leitung des Kommunalen Integrationszentrums | |"],
    ["KI Coesfeld", "Geschäftsführung | Frau Mia Probst | | | |"],
    ["KI Coesfeld", "Gast | Probst, KI Coesfeld | | | |"],
    ["Jugendamtsleitung", "Gast | Frau Mia Probst | Jugendamt | | |"],
    ["Ostverband", "Gast | Frau Mia Probst | Ostverband | | |"],
  ])("find the office %s in: %s", (office, row) => {
    expectMarkedCodes(listWith(`KoStAG | ${row}`), named({ office }));
  });

  it.each([
    ["KI", "Gast | Frau Kim Probst | Kinderheim | | |"],
    ["Abteilung 51", "Gast | Frau Mia Probst | Abteilung 50 | | |"],
    ["Frau Wilbrand", "Geschäftsführung | Frau Mia Probst | | | |"],
    ["Amt Olfen", "Gast | Frau Mia Probst | Olfen | | |"],
    ["Team Olfen", "Gast | Frau Mia Probst | Olfen | | |"],
  ])("do not find the office %s in: %s", (office, row) => {
    const found = findingCodes(listWith(`KoStAG | ${row}`), named({ office }));
    expect(found).toContain("office-missing");
  });

  it("find nobody by a text's empty parts, and miss nobody by a stray stroke", () => {
    expectMarkedCodes(listWith("", "chair-missing"), named({ chair: "Landrat / ()" }));
    expectMarkedCodes(listWith("KoStAG | Gast | Herr Ole Probst | Landrat | | |"), {
      ...named({ chair: "/ Landrat" }),
    });
  });

  it.each(["wechselnd", "N.N.", "wird noch bestimmt", "reihum"])("cannot miss „%s“", (chair) => {
    expectMarkedCodes(listWith(""), named({ chair }));
  });
});

describe("a chair named by name", () => {
  const chaired = (chair: string, name: string) =>
    findingCodes(listWith(`KoStAG | Vorsitz | ${name} | Kreis | | |`), named({ chair })).includes(
      "chair-missing",
    );

  it.each([
    ["Herr Dr. Konrad Eichendahl", "Herr Konrad Eichendahl"],
    ["Eichendahl, Konrad", "Herr Konrad Eichendahl"],
    ["K. Eichendahl", "Herr Konrad Eichendahl"],
    ["Konrad Maria Eichendahl", "Herr Konrad Eichendahl"],
    ["Herrn Eichendahl", "Herr Konrad Eichendahl"],
    ["Eichendahl", "Eichendahl"],
    ["Herr Konrad Eichendahl (CDU)", "Herr Eichendahl"],
    ["Frau Müller-Lüdenscheid", "Frau Eva Mueller-Luedenscheid"],
    ["Frau Dr. Grosse Hüttmann", "Frau Große-Hüttmann"],
    ["Landrat Dr. Eichendahl", "Herr Konrad Eichendahl"],
    ["Eichendahl (i. V.)", "Herr Konrad Eichendahl"],
    ["Konrad(Olfen)Eichendahl", "Herr Konrad Eichendahl"],
    ["Eichendahl, Bündnis 90/Die Grünen", "Herr Konrad Eichendahl"],
    ["Konrad Eichendahl", "Herr K. Eichendahl"],
  ])("„%s“ is „%s“", (chair, name) => {
    expect(chaired(chair, name)).toBe(false);
  });

  it.each([
    ["Frau Eichendahl", "Herr Konrad Eichendahl"],
    ["Herr Eichendahl", "Frau Kira Eichendahl"],
    ["Jan Eichendahl", "Herr Konrad Eichendahl"],
    ["Jan – Eichendahl", "Herr Konrad Eichendahl"],
    ["Eichendahl – Jan", "Herr Konrad Eichendahl"],
    ["Frau Dr. Eichendahl", "Herr Konrad Eichendahl"],
    ["J. Eichendahl", "Herr Konrad Eichendahl"],
    ["Herr Eichen", "Herr Konrad Eichendahl"],
    ["Herr Dahlmann", "Herr Konrad Eichendahl"],
  ])("„%s“ is not „%s“", (chair, name) => {
    expect(chaired(chair, name)).toBe(true);
  });

  it.each(["Herr Konrad Eichendahl (CDU)", "Eichendahl, Konrad, CDU-Fraktion"])(
    "„%s“ is nobody else of that Fraktion",
    (chair) => {
      expect(chaired(chair, "Herr Ole Probst")).toBe(true);
      expect(chaired(chair, "Herr Konrad Eichendahl")).toBe(false);
    },
  );

  it("„CDU“ alone is anybody of that Fraktion", () => {
    expect(chaired("CDU", "Herr Ole Probst")).toBe(false);
  });
});

function findingCodes(text: string, options: TableOptions): string[] {
  return findingsIn(text, options).map(({ code }) => code);
}
