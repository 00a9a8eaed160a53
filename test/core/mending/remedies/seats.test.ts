import type { Sheet } from "../../../../src/core/grid";
import { sheetFromText } from "../../../support/grid-from-text";
import { choiceLabels, editLines, firstChoice, remediesOf } from "../../../support/mending/lines";

const ABSI = `
  ABSI | Mitglied | Frau Anna Wessendarp | CDU | {2020-11-01} |
  ABSI | Mitglied | Herr Bernd Terbrack | SPD | {2020-11-01} |
  ABSI | Mitglied | Frau Clara Overmann | CDU | {2020-11-01} |
  ABSI | Mitglied | Herr Dieter Nienhaus | SPD | {2020-11-01} | {2021-12-31}
  ABSI | beratendes Mitglied | Frau Elke Uphues | CDU | {2020-11-01} |
  ABSI | stellv. Mitglied | Herr Frank Averbeck | SPD | {2020-11-01} |`;

function list(...rows: string[]): Sheet {
  const heading = "Gremium | Funktion | Name | Fraktion | von | bis";
  return sheetFromText("Mitglieder", [heading + ABSI, ...rows].join("\n"));
}

const OTHERS = [
  "AG 0-6 | Mitglied | Frau Clara Overmann | CDU | {2020-11-01} |",
  "AG 6-18 | Mitglied | Herr Bernd Terbrack | SPD | {2020-11-01} |",
];

describe("who may take an open seat", () => {
  it("is a voting member of the sending body for the whole time, who has least to do first", () => {
    const sheet = list(...OTHERS, "AG 18-27 | Mitglied | vakant | | {2020-11-01} |");
    const remedies = remediesOf("seat-open", sheet);
    expect(remedies[0]?.choices.map(({ label, detail }) => `${label}: ${detail}`)).toEqual([
      "Frau Anna Wessendarp: CDU · in keinem weiteren Gremium",
      "Frau Clara Overmann: CDU · in einem weiteren Gremium",
      "Herr Bernd Terbrack: SPD · in einem weiteren Gremium",
    ]);
  });

  it("is first of all of the Fraktion whose seat it is", () => {
    const sheet = list(...OTHERS, "AG 18-27 | Mitglied | N.N. | SPD-Fraktion | {2020-11-01} |");
    expect(choiceLabels(remediesOf("seat-open", sheet))[0]).toEqual([
      "Herr Bernd Terbrack",
      "Frau Anna Wessendarp",
      "Frau Clara Overmann",
    ]);
  });

  it("keeps the Fraktion as it is written where it is the same", () => {
    const sheet = list(...OTHERS, "AG 18-27 | Mitglied | N.N. | SPD-Fraktion | {2020-11-01} |");
    expect(editLines(firstChoice(remediesOf("seat-open", sheet)))).toEqual([
      "Mitglieder!C10: N.N. → Herr Bernd Terbrack",
    ]);
  });

  it("is nobody whose name two persons bear", () => {
    const namesakes = ["ABSI | Mitglied | Herr Arno Wessendarp | CDU | {2020-11-01} |"];
    const sheet = list(...namesakes, ...OTHERS, "AG 18-27 | Mitglied | N.N. | | {2020-11-01} |");
    expect(choiceLabels(remediesOf("seat-open", sheet))[0]).toEqual([
      "Frau Clara Overmann",
      "Herr Bernd Terbrack",
    ]);
  });

  it("is nobody where a successor has the only seat before the time is over", () => {
    const sheet = list(
      "AG 18-27 | Mitglied | N.N. | | {2020-11-01} |",
      "AG 18-27 | Mitglied | Frau Clara Overmann | CDU | {2021-07-01} |",
    );
    expect(remediesOf("seat-open", sheet)).toEqual([]);
  });
});

describe("a vacant seat", () => {
  it("is filled in a new row from the Stichtag to the day before a successor comes", () => {
    const sheet = list("AG 18-27 | Mitglied | Frau Clara Overmann | CDU | {2021-07-01} |");
    const remedy = remediesOf("seat-vacant", sheet).find(({ choices }) =>
      choices.some(({ amendment }) => amendment.edits[0]?.after === "AG 18-27"),
    );
    expect(editLines(firstChoice(remedy ? [remedy] : []))).toEqual([
      "Mitglieder!A9:  → AG 18-27",
      "Mitglieder!B9:  → Mitglied",
      "Mitglieder!C9:  → Herr Dieter Nienhaus",
      "Mitglieder!D9:  → SPD",
      "Mitglieder!E9:  → {2021-02-17}",
      "Mitglieder!F9:  → {2021-06-30}",
    ]);
  });

  it("can be declined in the Gremien sheet, as its other rows say yes", () => {
    const rules = sheetFromText(
      "Gremien",
      `
      Gremium | Sitze | Entsendet aus | Keine Entsendung
      AG 0-6 | {1} | ABSI | x
      AG 6-18 | {1} | ABSI | nein
    `,
    );
    const remedies = remediesOf("seat-vacant", list(), rules);
    expect(remedies.map(({ label }) => label)).toEqual([
      "Mitglied wählen",
      "„Keine Entsendung“ vermerken",
    ]);
    expect(editLines(firstChoice(remedies.slice(1)))).toEqual(["Gremien!D3: nein → x"]);
  });

  it("can be declined in place of N.N. where no sheet has a column for it", () => {
    const sheet = list("AG 18-27 | Mitglied | N.N. | | |");
    const labels = choiceLabels(remediesOf("seat-vacant", sheet)).flat();
    expect(labels).toContain("„Keine Entsendung“ vermerken (AG 18-27)");
  });

  it("cannot be declined while somebody sits there", () => {
    const sheet = list(
      "KoStAG | Mitglied | Frau Anna Wessendarp | CDU | {2020-11-01} |",
      "KoStAG | Mitglied | N.N. | | |",
    );
    const labels = remediesOf("seat-vacant", sheet).map(({ choices }) => choices[0]?.label);
    expect(labels.filter((label) => label?.includes("KoStAG"))).toEqual([]);
  });
});
