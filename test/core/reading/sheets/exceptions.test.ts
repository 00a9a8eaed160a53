import type { Sheet } from "../../../../src/core/grid";
import { layOut, templateDocuments } from "../../../../src/core";
import { sheetFromText } from "../../../support/grid-from-text";
import { codes, read } from "../reading-support";

function rulesWith(heading: string, ...texts: readonly string[]): Sheet {
  const rows = texts.map((text, at) => `AG ${at} | 1 | ${text}`);
  return sheetFromText("Gremien", [`Gremium | Sitze | ${heading}`, ...rows].join("\n"));
}

/** "AG 0 C2: women-share" for each body that has some. */
function exceptionsIn(sheet: Sheet): string[] {
  const { register } = read(sheet);
  return (register.exceptions ?? []).map(
    ({ organization, text, place }) => `${organization.shortName} ${place.cell}: ${text}`,
  );
}

test.each([
  "Ausnahmen",
  "Ausnahme",
  "Regeln aus",
  "Nicht prüfen",
  "Prüfung ohne",
  "Abweichende Regeln",
  "Nicht prüfen (Codes)",
])("the column „%s“ tells what is excepted", (heading) => {
  const sheet = rulesWith(heading, "women-share", "", "–", "Vertretung fehlt: Hinweis");
  expect(exceptionsIn(sheet)).toEqual([
    "AG 0 C2: women-share",
    "AG 3 C5: Vertretung fehlt: Hinweis",
  ]);
  expect(codes(read(sheet))).not.toContain("column-unknown C1");
});

test("line breaks in the cell are kept, for they stand between exceptions", () => {
  const sheet = rulesWith("Ausnahmen", "hier");
  const text = "women-share\nproportion";
  const rows = sheet.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => (cell === "hier" ? text : cell)),
  }));
  expect(exceptionsIn({ ...sheet, rows })).toEqual([`AG 0 C2: ${text}`]);
});

test("a body that stands in two rows has the exceptions of both", () => {
  const sheet = sheetFromText(
    "Gremien",
    `
    Gremium | Sitze | Entsendet aus | Ausnahmen
    KoStAG | 1 | ABSI | women-share
    KoStAG | 1 | JHA | proportion
  `,
  );
  expect(exceptionsIn(sheet)).toEqual(["KoStAG D2: women-share", "KoStAG D3: proportion"]);
});

test("no Gremien sheet has none, and the template does not ask for any", () => {
  expect(read().register.exceptions).toEqual([]);
  const template = templateDocuments({ filled: true })
    .map(layOut)
    .find(({ name }) => name === "Gremien");
  expect(template?.tables[0]?.columns).toContain("Ladungsfrist");
  expect(template?.tables[0]?.columns).not.toContain("Ausnahmen");
});
