import type { Sheet } from "../../../../src/core/grid";
import { sheetFromText } from "../../../support/grid-from-text";
import { choiceLabels, editLines, firstChoice, remediesOf } from "../../../support/mending/lines";

const HEADINGS =
  "Gremium | Funktion | Name | Fraktion | Vertretung für | Rang | Telefon | Bemerkung";
const ABSI = `
  ABSI | Mitglied | Frau Anna Wessendarp | CDU
  ABSI | Mitglied | Herr Bernd Terbrack | SPD
  ABSI | Mitglied | Frau Clara Overmann | CDU
  ABSI | Mitglied | Herr Dieter Nienhaus | SPD`;

function list(...rows: string[]): Sheet {
  return sheetFromText("Mitglieder", [HEADINGS + ABSI, ...rows].join("\n"));
}

const MEMBER = "KoStAG | Mitglied | Frau Anna Wessendarp | CDU | | | 02541 1 | wiedergewählt";

describe("another deputy", () => {
  const self = `${MEMBER}\nKoStAG | stellv. Mitglied | Frau Anna Wessendarp | CDU | Frau Wessendarp | | 02541 1 | neu`;

  it("takes the place with his own name and Fraktion, and the telephone of the other goes", () => {
    const remedies = remediesOf("deputy-self", list(self));
    expect(remedies[0]?.label).toBe("Andere Vertretung für Frau Anna Wessendarp wählen");
    expect(choiceLabels(remedies)).toEqual([
      ["Frau Clara Overmann", "Herr Dieter Nienhaus", "Herr Bernd Terbrack"],
    ]);
    expect(editLines(remedies[0]!.choices[2]!)).toEqual([
      "Mitglieder!C7: Frau Anna Wessendarp → Herr Bernd Terbrack",
      "Mitglieder!D7: CDU → SPD",
      "Mitglieder!G7: 02541 1 → ",
    ]);
  });

  it("is not offered where the Fraktion heads a block of rows", () => {
    const sheet = list(self);
    const merges = [{ top: 5, left: 3, bottom: 6, right: 3 }];
    expect(remediesOf("deputy-self", { ...sheet, merges })).toEqual([]);
  });

  it("is not offered where an address behind the deputy could be the member's", () => {
    const text = (address: string) => `
      Gremium | Mitglied | Fraktion | Stellvertretung | E-Mail
      ABSI | Frau Anna Wessendarp | CDU
      ABSI | Herr Bernd Terbrack | SPD
      KoStAG | Frau Anna Wessendarp | CDU | Frau Anna Wessendarp | ${address}`;
    const count = (address: string) =>
      remediesOf("deputy-self", sheetFromText("Mitglieder", text(address))).length;
    expect([count(""), count("x@example.org")]).toEqual([1, 0]);
  });
});

it("a deputy of nobody gets a member who has none, never himself", () => {
  const remedies = remediesOf(
    "deputy-orphan",
    list(
      MEMBER,
      "KoStAG | Mitglied | Herr Bernd Terbrack | SPD",
      "KoStAG | stellv. Mitglied | Frau Clara Overmann | CDU | Frau Wessendarp",
      "KoStAG | stellv. Mitglied | Herr Dieter Nienhaus | SPD | Herr Terbrak",
    ),
  );
  expect(choiceLabels(remedies)).toEqual([["Herr Bernd Terbrack"]]);
  expect(editLines(firstChoice(remedies))).toEqual([
    "Mitglieder!E9: Herr Terbrak → Herr Bernd Terbrack",
  ]);
});

describe("ranks", () => {
  const rules = sheetFromText(
    "Gremien",
    "Gremium | Sitze | Vertretung | Entsendet aus\nBeirat | {1} | Rangfolge | ABSI",
  );
  const ranked = (...ranks: string[]) =>
    list(
      "Beirat | Mitglied | Frau Anna Wessendarp | CDU",
      ...ranks.map((rank, at) => {
        const name = ["Herr Bernd Terbrack", "Frau Clara Overmann", "Herr Dieter Nienhaus"][at];
        return `Beirat | stellv. Mitglied | ${name ?? ""} | CDU | | ${rank}`;
      }),
    );

  it("are numbered anew in the order that they told, in their own way", () => {
    const remedies = remediesOf("deputy-rank", rules, ranked("4.", "{1}", ""));
    expect(editLines(firstChoice(remedies))).toEqual([
      "Mitglieder!F7: 4. → 2.",
      "Mitglieder!F9:  → 3",
    ]);
    expect(remedies[0]?.choices[0]?.label).toBe("Ränge 1 bis 3 neu vergeben");
  });

  it("are left to people where a cell says something else", () => {
    const sheet = ranked("2. (nur AG)", "{3}");
    expect(remediesOf("deputy-rank", rules, sheet)).toEqual([]);
  });
});
