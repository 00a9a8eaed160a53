import { isWorkingGroup } from "../../../src/core/rules/working-group";
import { expectMarkedCodes, findingsIn, theFinding } from "../../support/marked-codes";
import type { RulesRow } from "../../support/membership-table";

const EMPTY = "Gremium | Name";

function moderated(moderation: string | undefined, row: Partial<RulesRow> = {}) {
  const rules = { organization: "AG 0-6", ...(moderation === undefined ? {} : { moderation }) };
  return { quotas: [], rules: [{ ...rules, ...row }] };
}

function codesFor(moderation: string | undefined, row?: Partial<RulesRow>): string[] {
  return findingsIn(EMPTY, moderated(moderation, row)).map(({ code }) => code);
}

describe("moderation-missing", () => {
  it("warns of an AG whose cell is empty", () => {
    const options = { ...moderated(""), elsewhere: ["moderation-missing"] };
    expectMarkedCodes(EMPTY, options);
    expect(theFinding("moderation-missing", EMPTY, options)).toMatchObject({
      severity: "warning",
      organization: "AG 0-6",
      message: "AG 0-6: Es ist keine Moderation benannt.",
      facts: { text: "" },
      places: [{ sheet: "Gremien", cell: "K2" }],
    });
  });

  it.each(["N.N.", "n. n.", "vakant", "offen", "keine", "noch offen", "??"])(
    "counts „%s“ as nobody",
    (text) => {
      expect(codesFor(text)).toEqual(["moderation-missing"]);
      expect(findingsIn(EMPTY, moderated(text))[0]?.message).toBe(
        `AG 0-6: Es ist keine Moderation benannt (dort steht „${text}“).`,
      );
    },
  );

  it("is silent without the column, and where somebody is named", () => {
    expect(codesFor(undefined)).toEqual([]);
    for (const text of [
      "Jugendamt",
      "Jobcenter",
      "Regionales Bildungsbüro",
      "KI",
      "Frau Offenberg",
    ])
      expect(codesFor(text)).toEqual([]);
  });

  it.each<[string, string | undefined, boolean]>([
    ["AG 0-6", undefined, true],
    ["Arbeitsgruppe Kita", undefined, true],
    ["Arbeitskreis Kita", undefined, true],
    ["Kita", "Arbeitsgruppe", true],
    ["Kita", "zielgruppenspezifische Arbeitsgruppe", true],
    ["Kita", "AG", true],
    ["Kita", undefined, false],
    ["Agentur", undefined, false],
    ["AG 0-6", "Netzwerk", false],
    ["KoStAG", "Steuerungsgruppe", false],
    ["KoStAG", "Steuerungsarbeitsgruppe", false],
    ["Steuerungsarbeitsgruppe", undefined, false],
  ])("judges „%s“ of the Art „%s“: %s", (organization, classification, expected) => {
    const row = classification === undefined ? { organization } : { organization, classification };
    expect(codesFor("", row)).toEqual(expected ? ["moderation-missing"] : []);
  });

  it("knows an Arbeitsgruppe by either of its names", () => {
    const named = { classification: undefined, previousNames: [] };
    expect(isWorkingGroup({ ...named, name: "AG Kita", shortName: "Kita" })).toBe(true);
    expect(isWorkingGroup({ ...named, name: "Kinder", shortName: "AG 0-6" })).toBe(true);
  });

  it("is content with a Moderation in the list, until it has ended", () => {
    const until = (end: string, body: string) =>
      findingsIn(
        `
        Gremium | Funktion   | Name          | bis
        ${body} | Moderation | Frau Averbeck | ${end}
        `,
        moderated(""),
      ).map(({ code }) => code);
    expect(until("17.02.2021", "AG 0-6")).toEqual([]);
    expect(until("16.02.2021", "AG 0-6")).toEqual(["moderation-missing"]);
    expect(until("", "AG 6-18")).toEqual(["moderation-missing"]);
  });
});

describe("moderation-excluded", () => {
  it("reports the Ausländerbehörde in the Gremien sheet", () => {
    const options = { ...moderated("Ausländerbehörde"), elsewhere: ["moderation-excluded"] };
    expectMarkedCodes(EMPTY, options);
    expect(theFinding("moderation-excluded", EMPTY, options)).toMatchObject({
      severity: "error",
      organization: "AG 0-6",
      message:
        "AG 0-6: Die Moderation liegt bei „Ausländerbehörde“; die Ausländerbehörde ist davon ausgenommen.",
      facts: { text: "Ausländerbehörde" },
      places: [{ sheet: "Gremien", cell: "K2" }],
    });
  });

  it.each([
    "AUSLÄNDERBEHÖRDE",
    "Auslaenderbehoerde",
    "Auslanderbehorde",
    "Ausländerbehörde des Kreises",
    "Jugendamt, Ausländerbehörde",
    "Ausländer-Behörde",
    "Ausländeramt",
    "Ausländerwesen",
    "Abt. 32 Ausländerangelegenheiten",
    "Ausländer- und Einbürgerungsbehörde",
    "Ausländer- und Asylrecht",
    "Ausl.-Behörde",
    "Ausländerbeh.",
    "Amt für Ausländer",
    "ABH",
    "nicht Jobcenter, Ausländerbehörde",
    "Ausländerbehörde (nicht Jobcenter)",
  ])("knows „%s“", (text) => {
    expect(codesFor(text)).toEqual(["moderation-excluded"]);
  });

  it.each([
    "Jugendamt",
    "Ausländerbeirat",
    "Ausländerbeirat und Jugendamt",
    "Jobcenter (nicht Ausländerbehörde)",
    "KI statt Ausländerbehörde",
    "Abhilfe",
    "Auslandsamt",
  ])("does not take „%s“ for it", (text) => {
    expect(codesFor(text)).toEqual([]);
  });

  it.each([
    ["Frau Averbeck", "Ausländerbehörde", ""],
    ["Frau Averbeck", "Kreis", "Ausländerbehörde"],
    ["Ausländerbehörde", "Kreis", ""],
  ])("reports it in the list: %s, %s, %s", (name, origin, area) => {
    const table = (role: string, end: string, expected: string) => `
      Gremium | Funktion | Name    | Fraktion  | Bereich | bis    | erwartet
      AG 0-6  | ${role}  | ${name} | ${origin} | ${area} | ${end} | ${expected}
    `;
    const options = { quotas: [] };
    expectMarkedCodes(table("Moderation", "17.02.2021", "moderation-excluded"), options);
    expectMarkedCodes(table("Moderation", "16.02.2021", ""), options);
    expectMarkedCodes(table("Gast", "", ""), options);
    expect(theFinding("moderation-excluded", table("Moderation", "", ""), options)).toMatchObject({
      organization: "AG 0-6",
      person: name,
      facts: { text: "Ausländerbehörde" },
      places: [{ sheet: "Mitglieder", cell: "C2" }],
    });
  });
});
