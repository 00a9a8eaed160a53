import { isoDay } from "../../../src/core/calendar";
import { layOut, renderText, sheetDocument } from "../../../src/core/document";
import { compositions } from "../../../src/core/planning";
import { indexRegister } from "../../../src/core/register";
import { compositionBlocks } from "../../../src/core/views/composition-blocks";
import { membershipTable } from "../../support/membership-table";

const AS_OF = isoDay("2021-02-17");
const HEAD = "Gremium | Funktion | Name | Fraktion | Bereich | Vertretung für | von";

function sheetOf(rows: string) {
  const { register } = membershipTable(`${HEAD}\n${rows.trim()}`, { quotas: [] });
  const blocks = compositionBlocks(compositions(indexRegister(register), AS_OF), AS_OF);
  return layOut(sheetDocument({ kind: "report", name: "Prüfbericht", blocks, footer: "" }));
}

test("each group has a row, with a line for each person; a group of nobody says so", () => {
  const rows = `
    Steuerungsgruppe | Vorsitz    | Frau Wessendarp | Stadt Olfen | Bürgermeister |  |
    Steuerungsgruppe | Mitglied   | Frau Sundrup    | Jugendamt   | Jugendhilfe   |  |
    Steuerungsgruppe | Mitglied   | Herr Terbrack   |             | Bildung       |  | 18.02.2021
    Steuerungsgruppe | Vertretung | Herr Probst     |             |               | Frau Sundrup |
  `;
  expect(renderText(sheetOf(rows))).toBe(`Zusammensetzung: Steuerungsgruppe
Unterstützungssysteme ohne Mitglied: Gesundheit, Integration, materielle
Sicherung und freie Wohlfahrtspflege.

Gruppe              Anzahl  Personen                  Vertretungen  Bereiche
------------------  ------  ------------------------  ------------  -----------
Bürgermeisterinnen       1  Frau Wessendarp (Stadt               0
und Bürgermeister           Olfen, Vorsitz)
Leitungskräfte           2  Frau Sundrup (Jugendamt)             1  Bildung und
                            Herr Terbrack (ab                       Jugendhilfe
                            18.02.2021)
freie                    0  niemand in der Liste                 0
Wohlfahrtspflege
Politik                  0  niemand in der Liste                 0
Ehrenamt                 0  niemand in der Liste                 0
Zielgruppen              0  niemand in der Liste                 0
`);
});

test("a group of many goes on in further rows, and its number stands once", () => {
  const rows = Array.from(
    { length: 21 },
    (_, position) => `Steuerungsgruppe | Gast | Frau Mitglied${position} | | Politik | |`,
  );
  const { tables, ...sheet } = sheetOf(rows.join("\n"));
  const cells = [...sheet.cells];
  const texts = (column: number) =>
    cells.flatMap((cell) =>
      cell.column === column && cell.value.type === "text" && cell.row > (tables[0]?.top ?? 0)
        ? cell.value.text
        : [],
    );
  expect(texts(0).filter((text) => text.startsWith("Politik"))).toEqual([
    "Politik",
    "Politik, Fortsetzung",
    "Politik, Fortsetzung",
    "Politik, Fortsetzung",
  ]);
  const persons = texts(2).filter((text) => text.includes("Mitglied"));
  expect(persons.map((text) => text.split("\n").length)).toEqual([6, 6, 6, 3]);
  const numbers = cells.flatMap(({ value }) => (value.type === "number" ? value.number : []));
  expect(numbers.filter((number) => number > 0)).toEqual([21]);
});

test("several Steuerungsgruppen have a table each, under names of their own", () => {
  const { tables } = sheetOf(`
    Steuerungsgruppe | Mitglied | Frau Sundrup  | | | |
    Lenkungskreis    | Mitglied | Herr Terbrack | | | |
  `);
  expect(tables.map(({ name }) => name)).toEqual([
    "PruefberichtZusammensetzung",
    "PruefberichtZusammensetzung2",
  ]);
});

test("where no list holds more than delegates nothing is added", () => {
  expect(compositionBlocks([], AS_OF)).toEqual([]);
});
