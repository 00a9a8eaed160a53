import { isoDay } from "../../../src/core/calendar";
import { indexRegister } from "../../../src/core/register";
import { checkRegister, type CheckOptions } from "../../../src/core/rules";
import { expectMarkedCodes, findingsIn, theFinding } from "../../support/marked-codes";
import { membershipTable, type QuotaRow } from "../../support/membership-table";

/** A committee of so many members of each Fraktion, "CDU 4, SPD 2", all women, with more to its rows. */
function committee(strengths: string, rest = ""): string[] {
  return strengths.split(", ").flatMap((each) => {
    const [party = "", count = "0"] = each.split(/ (?=\d)/);
    return Array.from(
      { length: Number(count) },
      (_, number) =>
        `ABSI | Mitglied | Frau ${party.replaceAll(" ", "")}${number} | ${party} | ${rest}`,
    );
  });
}

/** Who of them is sent: "CDU0, SPD1". */
function sent(names: string, fraktion = true): string[] {
  return names.split(", ").map((name) => {
    const party = name.replace(/\d+$/, "");
    return `KoStAG | Mitglied | Frau ${name} | ${fraktion ? party : ""} | `;
  });
}

function tableOf(...rows: readonly (readonly string[])[]): string {
  return ["Gremium | Funktion | Name | Fraktion | bis", ...rows.flat()].join("\n");
}

function seats(count: number, more: Partial<QuotaRow> = {}) {
  return {
    quotas: [
      { organization: "KoStAG", seats: count, deputies: "none" as const, from: "ABSI", ...more },
    ],
  };
}

function codesOf(text: string, count: number): string[] {
  return findingsIn(text, seats(count)).map(({ code }) => code);
}

const FIVE = "CDU 4, SPD 2, GRÜNE 2, FDP 1, UWG 1";

describe("proportion", () => {
  it("hints at seats that differ from the proportional ones", () => {
    const sending = (expected: string, second: string) => `
      Gremium | Name          | Fraktion | erwartet
      ABSI    | Frau Averbeck | CDU      |
      ABSI    | Frau Wilbrand | CDU      |
      ABSI    | Frau Sundrup  | SPD      |
      ABSI    | Frau Probst   | SPD      |
      KoStAG  | Frau Averbeck | CDU      | ${expected}
      KoStAG  | ${second}     |
    `;
    expectMarkedCodes(sending("", "Frau Sundrup | SPD"), seats(2));
    const table = sending("proportion", "Frau Wilbrand | CDU");
    expectMarkedCodes(table, seats(2));
    expect(theFinding("proportion", table, seats(2))).toMatchObject({
      severity: "hint",
      organization: "KoStAG",
      message:
        "KoStAG: Die Sitze verteilen sich auf CDU 2; nach Hare/Niemeyer wären es CDU 1 und SPD 1.",
      facts: {
        method: "hare-niemeyer",
        seats: 2,
        actual: ["CDU 2"],
        proportional: ["CDU 1", "SPD 1"],
        lotSeats: 0,
        lotAmong: [],
      },
      places: [
        { sheet: "Mitglieder", cell: "C6" },
        { sheet: "Mitglieder", cell: "C7" },
      ],
    });
  });

  it("accepts the proportional seats and every outcome of the lot", () => {
    expect(codesOf(tableOf(committee(FIVE), sent("CDU0, SPD0")), 2)).toEqual([]);
    expect(codesOf(tableOf(committee(FIVE), sent("CDU0, GRÜNE0")), 2)).toEqual([]);
    expect(codesOf(tableOf(committee(FIVE), sent("CDU0, FDP0")), 2)).toEqual(["proportion"]);
    expect(codesOf(tableOf(committee(FIVE), sent("SPD0, GRÜNE0")), 2)).toEqual(["proportion"]);
  });

  it("tells of the lot as a result", () => {
    const [found] = findingsIn(tableOf(committee(FIVE), sent("CDU0, CDU1")), seats(2));
    expect(found).toMatchObject({
      message:
        "KoStAG: Die Sitze verteilen sich auf CDU 2; nach Hare/Niemeyer wären es CDU 1 und 1 Sitz im Losentscheid zwischen SPD und GRÜNE.",
      facts: { proportional: ["CDU 1"], lotSeats: 1, lotAmong: ["SPD", "GRÜNE"] },
    });
    const equal = tableOf(committee("CDU 2, SPD 2, FDP 2"), sent("CDU0, CDU1"));
    expect(findingsIn(equal, seats(2))[0]?.message).toBe(
      "KoStAG: Die Sitze verteilen sich auf CDU 2; nach Hare/Niemeyer wären es 2 Sitze im Losentscheid zwischen CDU, SPD und FDP.",
    );
  });

  it("puts the strongest first, whatever the order of the list", () => {
    const [found] = findingsIn(
      tableOf(committee("FDP 1, SPD 3, CDU 5"), sent("FDP0, CDU0, CDU1")),
      seats(3),
    );
    expect(found?.message).toBe(
      "KoStAG: Die Sitze verteilen sich auf CDU 2 und FDP 1; nach Hare/Niemeyer wären es CDU 2 und SPD 1.",
    );
  });

  it("knows the same Fraktion in other spellings, and by the list of the committee", () => {
    const rows = committee("CDU 4, Fraktion Die Grünen 2");
    const named = [
      "KoStAG | Mitglied | Frau CDU0 | CDU-Fraktion | ",
      "KoStAG | Mitglied | Frau CDU1 | Fraktion der CDU | ",
      "KoStAG | Mitglied | Frau FraktionDieGrünen0 | GRÜNE | ",
    ];
    expect(codesOf(tableOf(rows, named), 3)).toEqual([]);
    const unnamed = sent("CDU0, CDU1, CDU2", false);
    expect(codesOf(tableOf(rows, unnamed), 3)).toEqual(["proportion"]);
  });

  it("counts each of no Fraktion alone", () => {
    const singles = committee("CDU 4, fraktionslos 2");
    expect(codesOf(tableOf(singles, sent("CDU0, CDU1")), 2)).toEqual([]);
    const [hint] = findingsIn(tableOf(singles, sent("fraktionslos0, fraktionslos1")), seats(2));
    expect(hint?.message).toBe(
      "KoStAG: Die Sitze verteilen sich auf Frau fraktionslos0 1 und Frau fraktionslos1 1; nach Hare/Niemeyer wären es CDU 1 und 1 Sitz im Losentscheid zwischen CDU, Frau fraktionslos0 und Frau fraktionslos1.",
    );
  });

  it("takes the other methods when told to", () => {
    const { register } = membershipTable(
      tableOf(committee("CDU 28, SPD 13, GRÜNE 10, FDP 3, UWG 2"), sent("CDU0, SPD0")),
      seats(2),
    );
    const codes = (apportionment: NonNullable<CheckOptions["apportionment"]>) =>
      checkRegister(indexRegister(register), { asOf: isoDay("2021-02-17"), apportionment });
    expect(codes("hare-niemeyer")).toEqual([]);
    expect(codes("sainte-lague")).toEqual([]);
    expect(codes("d-hondt").map(({ message }) => message)).toEqual([
      "KoStAG: Die Sitze verteilen sich auf CDU 1 und SPD 1; nach d’Hondt wären es CDU 2.",
    ]);
  });

  describe("is silent", () => {
    const uneven = sent("CDU0, CDU1");

    it("about a single seat, an unfilled one and a surplus", () => {
      expect(codesOf(tableOf(committee(FIVE), sent("UWG0")), 1)).toEqual([]);
      expect(codesOf(tableOf(committee(FIVE), uneven), 3)).toEqual(["seat-vacant"]);
      expect(codesOf(tableOf(committee(FIVE), sent("CDU0, CDU1, CDU2")), 2)).toEqual([
        "seat-surplus",
      ]);
    });

    it("where a Fraktion is not said, or not one of the committee", () => {
      const [first = "", ...others] = committee(FIVE);
      const unknown = [first.replace("| CDU |", "| |"), ...others];
      expect(codesOf(tableOf(unknown, uneven), 2)).toEqual([]);
      expect(codesOf(tableOf([first.replace("| CDU |", "| – |"), ...others], uneven), 2)).toEqual(
        [],
      );
      const foreign = ["KoStAG | Mitglied | Frau CDU0 | Zentrum | ", ...sent("CDU1")];
      expect(codesOf(tableOf(committee(FIVE), foreign), 2)).toEqual([]);
      const stranger = ["KoStAG | Mitglied | Frau Neu | | ", ...sent("CDU1")];
      expect(codesOf(tableOf(committee(FIVE), stranger), 2)).toEqual(["delegate-outside-source"]);
    });

    it("where the committee is not listed whole", () => {
      expect(codesOf(tableOf(committee("CDU 2"), uneven), 2)).toEqual([]);
      expect(codesOf(tableOf(committee("CDU 2, SPD 2"), uneven), 2)).toEqual(["proportion"]);
      const guest = [...sent("CDU0"), "KoStAG | Mitglied | Frau Neu | CDU | "];
      expect(codesOf(tableOf(committee("CDU 1, SPD 1"), guest), 2)).toEqual([
        "delegate-outside-source",
      ]);
      const whole = (count: number) => ({
        quotas: [
          ...seats(2).quotas,
          { organization: "ABSI", seats: count, deputies: "none" as const },
        ],
      });
      const table = tableOf(committee("CDU 2, SPD 2"), uneven);
      expect(findingsIn(table, whole(5)).map(({ code }) => code)).toEqual(["seat-vacant"]);
      expect(findingsIn(table, whole(4)).map(({ code }) => code)).toEqual(["proportion"]);
    });

    it("where nobody is sent, or nobody sends", () => {
      const table = tableOf(committee(FIVE), uneven);
      expect(findingsIn(table, seats(2, { declined: true })).map(({ code }) => code)).toEqual([
        "declined-but-filled",
      ]);
      const own = [{ organization: "KoStAG", seats: 2, deputies: "none" as const }];
      expect(findingsIn(table, { quotas: own })).toEqual([]);
    });
  });

  it("counts the members of the day: no deputies, no advisers, nobody who has left", () => {
    const rows = (end: string) => [
      ...committee("CDU 2, SPD 2"),
      ...committee("FDP 8", end),
      "ABSI | Vertretung | Frau Ersatz | FDP | ",
      "ABSI | beratend | Frau Rat | FDP | ",
    ];
    expect(codesOf(tableOf(rows("16.02.2021"), sent("CDU0, SPD0")), 2)).toEqual([]);
    expect(codesOf(tableOf(rows("17.02.2021"), sent("CDU0, SPD0")), 2)).toEqual(["proportion"]);
  });

  it("counts a chair of the committee, and each person once", () => {
    const rows = [
      ...committee("CDU 2, SPD 2"),
      "ABSI | Vorsitz | Frau CDU0 | CDU | ",
      "ABSI | stellv. Vorsitz | Frau SPD9 | SPD | ",
    ];
    const [found] = findingsIn(tableOf(rows, sent("CDU0, CDU1, SPD0")), seats(3)).filter(
      ({ code }) => code === "proportion",
    );
    expect(found?.facts["proportional"]).toEqual(["SPD 2", "CDU 1"]);
  });
});
