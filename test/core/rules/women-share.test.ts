import { expectMarkedCodes, findingsIn, theFinding } from "../../support/marked-codes";
import type { RulesRow } from "../../support/membership-table";

/** So many women, men and people without a form of address on the seats of a Beirat. */
function beirat(women: number, men: number, untold = 0) {
  const names = [
    ...Array.from({ length: women }, (_, number) => `Frau Mitglied${number}`),
    ...Array.from({ length: men }, (_, number) => `Herr Beisitz${number}`),
    ...Array.from({ length: untold }, (_, number) => `Person${number}`),
  ];
  const table = ["Gremium | Name", ...names.map((name) => `Beirat | ${name}`)].join("\n");
  return {
    table,
    quotas: [{ organization: "Beirat", seats: names.length, deputies: "pool" as const }],
  };
}

function codesFor(women: number, men: number, untold = 0): string[] {
  const { table, quotas } = beirat(women, men, untold);
  return findingsIn(table, { quotas }).map(({ code }) => code);
}

describe("women-share", () => {
  it("hints at a share below 40 percent", () => {
    const table = `
      Gremium | Name          | erwartet
      Beirat  | Frau Averbeck | women-share
      Beirat  | Herr Terbrack |
      Beirat  | Herr Nienhaus |
    `;
    const options = { quotas: [{ organization: "Beirat", seats: 3, deputies: "pool" as const }] };
    expectMarkedCodes(table, options);
    expect(theFinding("women-share", table, options)).toMatchObject({
      severity: "hint",
      organization: "Beirat",
      message:
        "Beirat: Von 3 Mitgliedern in der Liste ist 1 eine Frau (33,3 %); Ziel sind mindestens 40 %.",
      facts: { members: 3, women: 1, untold: 0, perMille: 333 },
      places: [{ sheet: "Mitglieder", cell: "A2" }],
    });
  });

  it("fires at 39.9 percent, not at 40.0", () => {
    expect(codesFor(399, 601)).toEqual(["women-share"]);
    expect(codesFor(400, 600)).toEqual([]);
    expect(codesFor(2, 3)).toEqual([]);
    expect(codesFor(3, 2)).toEqual([]);
    expect(codesFor(0, 2)).toEqual(["women-share"]);
    expect(codesFor(1, 1)).toEqual([]);
  });

  it("never rounds up to 40", () => {
    const { table, quotas } = beirat(1999, 3001);
    const [found] = findingsIn(table, { quotas });
    expect(found?.message).toBe(
      "Beirat: Von 5000 Mitgliedern in der Liste sind 1999 Frauen (39,9 %); Ziel sind mindestens 40 %.",
    );
  });

  it("judges only what is certain: the untold could all be women", () => {
    expect(codesFor(2, 6, 2)).toEqual([]);
    expect(codesFor(1, 7, 2)).toEqual(["women-share"]);
    expect(codesFor(0, 0, 3)).toEqual([]);
    const { table, quotas } = beirat(1, 7, 2);
    expect(findingsIn(table, { quotas })[0]).toMatchObject({
      message:
        "Beirat: Von 10 Mitgliedern in der Liste ist 1 eine Frau, bei 2 ist die Anrede nicht angegeben (höchstens 30,0 %); Ziel sind mindestens 40 %.",
      facts: { members: 10, women: 1, untold: 2, perMille: 300 },
    });
  });

  it("says nothing of one person alone", () => {
    expect(codesFor(0, 1)).toEqual([]);
  });

  it("counts each member once, the chair among them, and no deputies, guests and advisers", () => {
    const quotas = [{ organization: "Beirat", seats: 3, deputies: "pool" as const }];
    expectMarkedCodes(
      `
      Gremium | Funktion        | Name          | erwartet
      Beirat  | Mitglied        | Frau Averbeck |
      Beirat  | Vorsitz         | Frau Wilbrand |
      Beirat  | stellv. Vorsitz | Herr Nienhaus |
      Beirat  | Vertretung      | Herr Terbrack |
      Beirat  | beratend        | Herr Osterkamp |
      Beirat  | Gast            | Herr Probst   |
      `,
      { quotas },
    );
    expectMarkedCodes(
      `
      Gremium | Funktion   | Name           | erwartet
      Beirat  | Vorsitz    | Herr Terbrack  | women-share
      Beirat  | Mitglied   | Herr Nienhaus  |
      Beirat  | Mitglied   | Frau Averbeck  |
      Beirat  | Vertretung | Frau Wilbrand  |
      Beirat  | beratend   | Frau Sundrup   |
      `,
      { quotas },
    );
    const again = { quotas: [{ ...quotas[0]!, seats: 2 }] };
    expectMarkedCodes(
      `
      Gremium | Funktion   | Name           | erwartet
      Beirat  | Vorsitz    | Herr Terbrack  |
      Beirat  | Mitglied   | Herr Terbrack  |
      Beirat  | Mitglied   | Frau Averbeck  |
      `,
      again,
    );
  });

  it("judges the day: who has left does not count, who is to come counts while nobody has begun", () => {
    const quotas = [{ organization: "Beirat", seats: 2, deputies: "pool" as const }];
    const table = (end: string, expected: string) => `
      Gremium | Name          | bis    | erwartet
      Beirat  | Herr Terbrack |        | ${expected}
      Beirat  | Frau Averbeck | ${end} |
      Beirat  | Herr Nienhaus | ${end} |
    `;
    const surplus = { quotas: [{ ...quotas[0]!, seats: 3 }], elsewhere: [] };
    expectMarkedCodes(table("17.02.2021", "women-share"), surplus);
    expectMarkedCodes(table("16.02.2021", "seat-vacant"), surplus);
    const toCome = `
      Gremium | Name          | von
      Beirat  | Herr Terbrack | 18.02.2021
      Beirat  | Herr Nienhaus | 18.02.2021
    `;
    expect(findingsIn(toCome, { quotas }).map(({ code }) => code)).toContain("women-share");
  });

  it.each<[string, string | undefined, boolean]>([
    ["KoStAG", "Steuerungsgruppe", true],
    ["Verwaltungsrat", undefined, true],
    ["Aufsichtsrat", undefined, true],
    ["Netz", "Beirat", true],
    ["AG 0-6", undefined, false],
    ["Kita", "Arbeitsgruppe", false],
    ["Kreistag", undefined, false],
    ["Rat der Stadt", undefined, false],
    ["Stadtrat", undefined, false],
    ["Netz", "Ausschuss", false],
    ["Netz", "Parlament", false],
    ["Netz", "Netzwerk", false],
    ["CDU", "Fraktion", false],
    ["Dezernat II", "Verwaltungsbereich", false],
    ["Stelle", "Koordinierungsstelle", false],
  ])("judges „%s“ of the Art „%s“: %s", (organization, classification, expected) => {
    const rules: RulesRow[] = [
      classification === undefined ? { organization } : { organization, classification },
    ];
    const quotas = [{ organization, seats: 2, deputies: "pool" as const }];
    const table = `Gremium | Name\n${organization} | Herr Terbrack\n${organization} | Herr Nienhaus`;
    const found = findingsIn(table, { quotas, rules });
    expect(found.map(({ code }) => code)).toEqual(expected ? ["women-share"] : []);
  });

  it("leaves bodies without seats of their own alone", () => {
    expectMarkedCodes(
      `
      Gremium | Name          | erwartet
      Beirat  | Herr Terbrack |
      Beirat  | Herr Nienhaus |
      `,
      { quotas: [] },
    );
  });
});
