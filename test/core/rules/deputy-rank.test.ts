import { expectMarkedCodes, theFinding } from "../../support/marked-codes";
import { KOSTAG } from "../../support/quotas";

const RANKED = { quotas: [{ ...KOSTAG, seats: 1, deputies: "ranked" as const }] };

/** A member and a deputy a line: "CDU 1" or "CDU 1 deputy-rank"; "-" for no rank. */
function list(...deputies: readonly string[]): string {
  const rows = deputies.map((deputy, index) => {
    const [fraktion = "", rank = "", expected = ""] = deputy.split(" ");
    return `KoStAG | Vertretung | Frau Deputy${index} | ${fraktion} | ${rank === "-" ? "" : rank} | ${expected}`;
  });
  return [
    "Gremium | Funktion | Name | Fraktion | Rang | erwartet",
    "KoStAG | Mitglied | Herr Nienhaus | CDU | | ",
    ...rows,
  ].join("\n");
}

describe("deputy-rank", () => {
  it.each([
    ["one list from 1 to n, in any order", list("CDU 2", "SPD 1", "CDU 3")],
    ["a list of each Fraktion", list("CDU 1", "SPD 1", "CDU 2", "SPD 2")],
    ["no ranks at all", list("CDU -", "SPD -")],
  ])("accepts %s", (_name, table) => {
    expectMarkedCodes(table, RANKED);
  });

  it.each([
    ["a gap", list("CDU 1", "CDU 3 deputy-rank"), "fehlt Rang 2."],
    ["a list that begins at 2", list("CDU 2 deputy-rank", "CDU 3"), "fehlt Rang 1."],
    [
      "a repeated rank",
      list("CDU 1", "CDU 2", "CDU 2 deputy-rank"),
      "ist Rang 2 mehrfach vergeben.",
    ],
    [
      "a missing rank",
      list("CDU 1", "CDU - deputy-rank", "CDU 2"),
      "ist eine Vertretung ohne Rang.",
    ],
    ["a rank 0", list("CDU 0 deputy-rank", "CDU 1"), "fehlt Rang 1."],
    [
      "a gap in one Fraktion's list",
      list("CDU 1", "SPD 1", "SPD 3 deputy-rank"),
      "(SPD) fehlt Rang 2.",
    ],
    ["a gap in one list for all Fraktionen", list("CDU 1", "SPD 3 deputy-rank"), "fehlt Rang 2."],
    [
      "missing ranks of one list for all Fraktionen",
      list("CDU - deputy-rank", "SPD 1", "SPD -"),
      "ist eine Vertretung ohne Rang.",
    ],
  ])("reports %s", (_name, table, message) => {
    expectMarkedCodes(table, RANKED);
    expect(theFinding("deputy-rank", table, RANKED).message).toBe(
      `KoStAG: In der Rangfolge der Vertretungen ${message}`,
    );
  });

  it("names no Fraktion for a list of those who have none", () => {
    const table = `
      Gremium | Funktion   | Name          | Fraktion | Rang | erwartet
      KoStAG  | Mitglied   | Herr Nienhaus | CDU      |      |
      KoStAG  | Vertretung | Frau Averbeck | CDU      | 1    |
      KoStAG  | Vertretung | Frau Wilbrand |          | 1    |
      KoStAG  | Vertretung | Herr Terbrack |          | 3    | deputy-rank
    `;
    expectMarkedCodes(table, RANKED);
    expect(theFinding("deputy-rank", table, RANKED).message).toBe(
      "KoStAG: In der Rangfolge der Vertretungen fehlt Rang 2.",
    );
  });

  it("judges those of the Stichtag: a rank may pass to a successor", () => {
    expectMarkedCodes(
      `
      Gremium | Funktion   | Name          | Rang | von        | bis        | erwartet
      KoStAG  | Mitglied   | Herr Nienhaus |      |            |            |
      KoStAG  | Vertretung | Frau Averbeck | 1    |            | 30.06.2021 |
      KoStAG  | Vertretung | Herr Terbrack | 1    | 01.07.2021 |            |
      `,
      RANKED,
    );
  });

  it("does not ask for ranks where the mode is another", () => {
    expectMarkedCodes(list("CDU 1", "CDU 3"), {
      quotas: [{ ...KOSTAG, seats: 1, deputies: "pool" }],
    });
  });
});
