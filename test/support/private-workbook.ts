import { newWorkbook } from "../../src/adapters/xlsx";
import { openPackage, savePackage } from "../../src/adapters/xlsx/package";
import type { Workbook } from "../../src/core";
import { sheetOf } from "./demo-workbook";
import { listSheet } from "./list-workbook";

/** Stands in whatever must not leave the house. */
export const SECRET = "GEHEIM";
/** Stands in a column whose heading nobody knows: it comes along where the user says so. */
export const CHOSEN = "WAHL-17";

const MITGLIEDER = [
  [`Nur für den Dienst, ${SECRET}`],
  [],
  ["Gremium", "Funktion", "Vorname", "Name", "Telefon", "E-Mail", "Kennung", "Bemerkung"],
  ["AG 0-6", "Mitglied", "Heide", "Wessendarp", `${SECRET} 1`, `${SECRET}@a.de`, CHOSEN, SECRET],
  ["AG 6-18", "Mitglied", "Bernd", "Olfen", `${SECRET} 2`, `${SECRET}@b.de`, "", SECRET],
  [],
  [`Stand der Anschriften: ${SECRET}`],
];

const SHEETS: readonly (readonly [name: string, rows: readonly (readonly string[])[]])[] = [
  ["Mitglieder", MITGLIEDER],
  [
    "Sperrtermine",
    [
      ["von", "bis", "Anlass"],
      ["01.03.2021", "05.03.2021", SECRET],
    ],
  ],
  ["Notizen", [[`Anruf von ${SECRET}`]]],
];

/** A list with private columns, among sheets that the committee has no use for; one is hidden. */
export const PRIVATE_WORKBOOK: Workbook = {
  sheets: [
    ...SHEETS.map(([name, rows]) =>
      sheetOf(
        name,
        rows.map((row) => row.map(valueOf)),
      ),
    ),
    {
      ...sheetOf(`Alt ${SECRET}`, [
        ["Gremium", "Name"],
        ["AG 0-6", SECRET],
      ]),
      visibility: "hidden",
    },
  ],
};

function valueOf(text: string): string | undefined {
  return text === "" ? undefined : text;
}

/** The same as a file, with a comment and an author. */
export async function privateFile(): Promise<Uint8Array> {
  const bytes = await newWorkbook(SHEETS.map(([name, rows]) => listSheet(name, rows)));
  const opened = await openPackage(bytes);
  return savePackage(
    opened,
    new Map([
      ["docProps/core.xml", `<coreProperties><creator>${SECRET}</creator></coreProperties>`],
      ["xl/comments1.xml", `<comments><comment><text>${SECRET}</text></comment></comments>`],
    ]),
  );
}
