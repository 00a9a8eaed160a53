import { replacedOnce } from "../../../../src/core/mending/names/spelling";
import { sheetFromText } from "../../../support/grid-from-text";
import { editLines, remediesOf } from "../../../support/mending/lines";

it("a word is replaced where it stands once and whole, and all around it stays", () => {
  expect(replacedOnce("1.  Herr Muster (CDU)", "Muster", "Master")).toBe("1.  Herr Master (CDU)");
  expect(replacedOnce("Muster-Muster", "Muster", "Master")).toBeUndefined();
  expect(replacedOnce("Musterfrau", "Muster", "Master")).toBeUndefined();
  expect(replacedOnce("Ümuster", "muster", "master")).toBeUndefined();
  expect(replacedOnce("Probe", "Muster", "Master")).toBeUndefined();
  expect(replacedOnce("Probe", "", "Master")).toBeUndefined();
});

const LIST = `
  Gremium | Funktion | Name | Vertretung für
  ABSI | Mitglied | Herr Lütkecosmann, Bernd |
  KoStAG | Mitglied | Bernd  Lütkecosman (CDU) |
  KoStAG | stellv. Mitglied | Frau Overmann | Herr Lütkecosman
`;

describe("two spellings of a name", () => {
  it("become one in all cells that name the person, also where somebody stands in for him", () => {
    const [remedy] = remediesOf("name-similar", sheetFromText("Mitglieder", LIST));
    expect(remedy?.choices.map(({ label, detail }) => `${label}: ${detail}`)).toEqual([
      "Überall „Herr Bernd Lütkecosmann“ schreiben: ändert 2 Zellen",
      "Überall „Bernd Lütkecosman“ schreiben: ändert 1 Zelle",
    ]);
    expect(editLines(remedy!.choices[0]!)).toEqual([
      "Mitglieder!C3: Bernd  Lütkecosman (CDU) → Bernd  Lütkecosmann (CDU)",
      "Mitglieder!D4: Herr Lütkecosman → Herr Lütkecosmann",
    ]);
  });

  it("stay two where both serve in one body", () => {
    const text = LIST.replace("ABSI", "KoStAG");
    expect(remediesOf("name-similar", sheetFromText("Mitglieder", text))).toEqual([]);
  });

  it("stay where one of the cells is a formula", () => {
    const sheet = sheetFromText("Mitglieder", LIST);
    const formulas = [{ top: 2, left: 2, bottom: 2, right: 2 }];
    const [remedy] = remediesOf("name-similar", { ...sheet, formulas });
    expect(remedy?.choices.map(({ label }) => label)).toEqual([
      "Überall „Bernd Lütkecosman“ schreiben",
    ]);
  });
});

describe("a body whose name is almost known", () => {
  it("gets the known name in its column, in every sheet that names it", () => {
    const list = sheetFromText(
      "Mitglieder",
      "Gremium | Name\nAG 0-7 | Frau Muster\nAG 0-7 | N.N.\nAG 6-18 | AG 0-7",
    );
    const meetings = sheetFromText("Termine", "Gremium | Datum\nAG 0-7 | {2021-05-05}");
    const [remedy] = remediesOf("organization-similar", list, meetings);
    expect(editLines(remedy!.choices[0]!)).toEqual([
      "Mitglieder!A2: AG 0-7 → AG 0-6",
      "Mitglieder!A3: AG 0-7 → AG 0-6",
      "Termine!A2: AG 0-7 → AG 0-6",
    ]);
  });
});
