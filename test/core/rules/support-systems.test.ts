import { expectMarkedCodes, findingsIn, theFinding } from "../../support/marked-codes";

const ALL = [
  "Gesundheit",
  "Bildung",
  "Integration",
  "Jugendhilfe",
  "materielle Sicherung",
  "freie Wohlfahrtspflege",
];
const STEERING = {
  quotas: [],
  rules: [{ organization: "KoStAG", classification: "Steuerungsgruppe" }],
};

function listOf(areas: readonly string[], more = "", expected = ""): string {
  const rows = areas.map(
    (area, position) =>
      `KoStAG | Mitglied | Frau Mitglied${position} | | ${area} | | ${position === 0 ? expected : ""}`,
  );
  return `Gremium | Funktion | Name | Fraktion | Bereich | bis | erwartet\n${rows.join("\n")}\n${more}`;
}

function lackingIn(areas: readonly string[], more = ""): unknown {
  return findingsIn(listOf(areas, more).trim(), STEERING).map(({ facts }) => facts["lacking"]);
}

describe("support-system-missing", () => {
  it("warns of all systems that lack, in one finding", () => {
    const table = listOf(
      ["Bildung", "Jugendhilfe", "Politik"],
      "",
      "support-system-missing",
    ).trim();
    expectMarkedCodes(table, STEERING);
    expect(theFinding("support-system-missing", table, STEERING)).toMatchObject({
      severity: "warning",
      organization: "KoStAG",
      message:
        "KoStAG: 4 Unterstützungssysteme haben kein Mitglied: Gesundheit, Integration, materielle Sicherung und freie Wohlfahrtspflege.",
      facts: {
        lacking: ["Gesundheit", "Integration", "materielle Sicherung", "freie Wohlfahrtspflege"],
      },
      places: [{ sheet: "Mitglieder", cell: "A2" }],
    });
  });

  it("is content when all are there, and misses the one that is not", () => {
    expect(lackingIn(ALL)).toEqual([]);
    for (const system of ALL) {
      expect(lackingIn(ALL.filter((each) => each !== system))).toEqual([[system]]);
    }
    expect(findingsIn(listOf(ALL.slice(1)).trim(), STEERING)[0]?.message).toBe(
      "KoStAG: Ein Unterstützungssystem hat kein Mitglied: Gesundheit.",
    );
  });

  it.each([
    ["Jugendamt", "Jugendhilfe"],
    ["Kreisjugendamt", "Jugendhilfe"],
    ["Frühe Hilfen", "Jugendhilfe"],
    ["Jobcenter", "materielle Sicherung"],
    ["Agentur für Arbeit", "materielle Sicherung"],
    ["Sozialamt", "materielle Sicherung"],
    ["SGB II", "materielle Sicherung"],
    ["Gesundheitsamt", "Gesundheit"],
    ["Schulamt", "Bildung"],
    ["Regionales Bildungsbüro", "Bildung"],
    ["Volkshochschule", "Bildung"],
    ["KI", "Integration"],
    ["Ausländerbehörde", "Integration"],
    ["Kommunales Integrationszentrum", "Integration"],
    ["Caritas", "freie Wohlfahrtspflege"],
    ["AWO", "freie Wohlfahrtspflege"],
    ["DRK", "freie Wohlfahrtspflege"],
    ["Diakonie", "freie Wohlfahrtspflege"],
    ["Der Paritätische", "freie Wohlfahrtspflege"],
  ])("„%s“ stands for %s", (area, system) => {
    const others = ALL.filter((each) => each !== system);
    expect(lackingIn([...others, area])).toEqual([]);
  });

  it.each(["Schuldnerberatung", "Kinderheim", "Politik", "Ehrenamt", "Jugend forscht"])(
    "„%s“ stands for none",
    (area) => {
      expect(lackingIn([...ALL.slice(1), area])).toEqual([["Gesundheit"]]);
      expect(lackingIn([area])).toEqual([]);
    },
  );

  it("takes two systems out of one Bereich", () => {
    expect(lackingIn([...ALL.slice(2), "Gesundheit und Bildung"])).toEqual([]);
  });

  it("knows who has no Bereich by the institution or the Funktion", () => {
    const rest = ALL.slice(1);
    expect(lackingIn(rest, "KoStAG | Mitglied | Frau Wilbrand | Gesundheitsamt | | |")).toEqual([]);
    expect(
      lackingIn(rest, "KoStAG | Mitglied | Frau Wilbrand | Gesundheitsamt | Politik | |"),
    ).toEqual([["Gesundheit"]]);
    expect(lackingIn([], "KoStAG | Mitglied | Frau Wilbrand | Gesundheitsamt | | |")).toEqual([]);
  });

  it("counts neither deputies nor those who have left", () => {
    const rest = ALL.slice(1);
    const row = (role: string, end: string) =>
      `KoStAG | ${role} | Frau Wilbrand | | Gesundheit | ${end} |`;
    expect(lackingIn(rest, row("Vertretung", ""))).toEqual([["Gesundheit"]]);
    expect(lackingIn(rest, row("beratend", ""))).toEqual([]);
    expect(lackingIn(rest, row("Mitglied", "17.02.2021"))).toEqual([]);
    expect(lackingIn(rest, row("Mitglied", "16.02.2021"))).toEqual([["Gesundheit"]]);
    expect(lackingIn([], row("Vertretung", ""))).toEqual([]);
  });

  it("is silent about a list of the delegates, whatever their Bereich", () => {
    const list = (more: string) => `
      Gremium | Name          | Fraktion  | Bereich    | erwartet
      ABSI    | Frau Averbeck | CDU       |            |
      KoStAG  | Frau Averbeck | CDU       | Bildung    |
      ${more}
    `;
    const quotas = [{ organization: "KoStAG", seats: 1, deputies: "none" as const, from: "ABSI" }];
    const jobcenter = "KoStAG | Frau Wilbrand | Jobcenter | Jobcenter | support-system-missing";
    expectMarkedCodes(list(""), { ...STEERING, quotas });
    expectMarkedCodes(list(jobcenter), { ...STEERING, quotas });
  });

  it.each<[string, string | undefined, boolean]>([
    ["KoStAG", "Steuerungsgruppe", true],
    ["Lenkungskreis", undefined, true],
    ["Koordinierungs- und Steuerungsarbeitsgruppe", undefined, true],
    ["AG 0-6", "Arbeitsgruppe", false],
    ["Steuerungsgruppe Kita", "Arbeitsgruppe", false],
    ["Beirat", undefined, false],
  ])("judges „%s“ of the Art „%s“: %s", (organization, classification, expected) => {
    const row = classification === undefined ? { organization } : { organization, classification };
    const table = `Gremium | Name | Bereich\n${organization} | Frau Averbeck | Bildung`;
    const found = findingsIn(table, { quotas: [], rules: [row] });
    expect(found.map(({ code }) => code)).toEqual(expected ? ["support-system-missing"] : []);
  });
});
