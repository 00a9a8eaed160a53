import type { Sheet } from "../../../../src/core/grid";
import { remediesFor } from "../../../../src/core/mending";
import { indexRegister } from "../../../../src/core/register";
import { AS_OF, judged } from "../../../support/mending/every-remedy";
import { sheetFromText, type SheetOptions } from "../../../support/grid-from-text";
import { editLines, firstChoice, remediesOf } from "../../../support/mending/lines";

const LIST = `
  Gremium | Funktion | Name | Fraktion | Vertretung für
  ABSI | Mitglied | Frau Anna Wessendarp | CDU |
  ABSI | Mitglied | Herr Bernd Terbrack | SPD |
  ABSI | Mitglied | Frau Clara Overmann | CDU |
  KoStAG | Mitglied | Frau Anna Wessendarp | CDU |`;

function list(text = LIST, options: SheetOptions = {}): Sheet {
  return sheetFromText("Mitglieder", text, options);
}

/** What is offered for a member without a deputy. */
function offered(sheet: Sheet): number {
  return remediesOf("deputy-missing", sheet)[0]?.choices.length ?? 0;
}

describe("a deputy in a row of his own", () => {
  it("stands right below the list, in the list's own words", () => {
    expect(editLines(firstChoice(remediesOf("deputy-missing", list())))).toEqual([
      "Mitglieder!A6:  → KoStAG",
      "Mitglieder!B6:  → Stellvertretendes Mitglied",
      "Mitglieder!C6:  → Frau Clara Overmann",
      "Mitglieder!D6:  → CDU",
      "Mitglieder!E6:  → Anna Wessendarp",
    ]);
  });

  it("is named, and named for, as the deputies of the list are", () => {
    const text = LIST.replace("KoStAG", "KoStAG (neu)")
      .concat("\n  KoStAG | Mitglied | Wessendarp, Anna | CDU-Fraktion |")
      .concat("\n  AG 0-6 | stv. Mitglied | Overmann, Clara | CDU-Fraktion | Frau Wessendarp");
    const sheet = list(text.replaceAll(/(?:Frau|Herr) (\w+) (\w+) \|/g, "$2, $1 |"));
    const lines = editLines(firstChoice(remediesOf("deputy-missing", sheet)));
    expect(lines.slice(1)).toEqual([
      "Mitglieder!B8:  → stv. Mitglied",
      "Mitglieder!C8:  → Overmann, Clara",
      "Mitglieder!D8:  → CDU",
      "Mitglieder!E8:  → Anna Wessendarp",
    ]);
  });

  it("fills the first empty row of an Excel table, else the table grows", () => {
    const grows = firstChoice(remediesOf("deputy-missing", list(LIST, { tables: ["A1:E5"] })));
    expect(editLines(grows).at(-1)).toMatch(/ to 6$/);
    const roomy = firstChoice(remediesOf("deputy-missing", list(LIST, { tables: ["A1:E9"] })));
    expect(editLines(roomy)).toHaveLength(5);
    expect(roomy.amendment.tables).toEqual([]);
  });

  it("is written into the row that says N.N. for him", () => {
    const text = LIST.concat("\n  KoStAG | stellv. Mitglied | N.N. | | Frau Wessendarp");
    expect(editLines(firstChoice(remediesOf("deputy-missing", list(text))))).toEqual([
      "Mitglieder!C6: N.N. → Frau Clara Overmann",
      "Mitglieder!D6:  → CDU",
    ]);
  });

  it.each<[string, Sheet]>([
    [
      "a totals row ends the table",
      list(LIST, {
        tables: [
          {
            name: "L",
            range: { top: 0, left: 0, bottom: 5, right: 4 },
            headerRows: 1,
            totalsRows: 1,
          },
        ],
      }),
    ],
    ["something stands right below", list(LIST.concat("\n  Stand: 17.02.2021"))],
    ["something stands one row further down", list(LIST.concat("\n\n  Stand: 17.02.2021"))],
    ["cells below are merged", list(LIST, { merges: ["C6:D6"] })],
    ["a formula stands below", { ...list(), formulas: [{ top: 5, left: 3, bottom: 5, right: 3 }] }],
    [
      "the Gremium heads a block of rows",
      list(LIST.replace("ABSI | Mitglied | Herr", " | Mitglied | Herr")),
    ],
    ["the list tells nobody whom a deputy stands in for", list(LIST.replaceAll(/ \|[^|]*$/gm, ""))],
    ["a remark follows the last entry", list(LIST.concat("\n  KoStAG | | keine Entsendung | |"))],
  ])("is not offered where %s", (_, sheet) => {
    expect(offered(sheet)).toBe(0);
  });
});

const BESIDE = `
  Gremium | Mitglied | Fraktion | Stellvertretung
  ABSI | Frau Anna Wessendarp | CDU |
  ABSI | Herr Bernd Terbrack | SPD |
  ABSI | Frau Clara Overmann | CDU |
  KoStAG | Frau Anna Wessendarp | CDU |`;

describe("a deputy beside the member", () => {
  it.each(["", "N.N.", "Kein stellvertretendes Mitglied", "–"])(
    "is written where „%s“ stands",
    (text) => {
      const sheet = list(BESIDE + ` ${text}`);
      expect(editLines(firstChoice(remediesOf("deputy-missing", sheet)))).toEqual([
        `Mitglieder!D5: ${text} → Frau Clara Overmann`,
      ]);
    },
  );

  it("is not written over a word that tells something", () => {
    expect(offered(list(`${BESIDE} siehe GRÜNE`))).toBe(0);
  });

  it("is not written where the deputies are a list of their own", () => {
    const rows = `${BESIDE} |\n  KoStAG | Herr Bernd Terbrack | SPD | Frau Clara Overmann\n  ABSI | Herr Dieter Nienhaus | SPD |`;
    const { workbook, assessment, findingsOf } = judged(list(rows));
    const [finding] = findingsOf("deputy-missing");
    const { register } = assessment.index;
    const listed = register.memberships.map((each) =>
      each.role === "substitute" ? { ...each, substituteFor: undefined } : each,
    );
    const index = indexRegister({ ...register, memberships: listed });
    const count = (each: typeof index) =>
      remediesFor(finding!, { workbook, index: each, asOf: AS_OF }).length;
    expect([count(assessment.index), count(index)]).toEqual([1, 0]);
  });

  it("is not written into a merged cell or over a formula", () => {
    expect(offered(list(BESIDE, { merges: ["D4:D5"] }))).toBe(0);
    const range = { top: 4, left: 3, bottom: 4, right: 3 };
    expect(offered({ ...list(BESIDE), formulas: [range] })).toBe(0);
  });
});
