import { newWorkbook } from "../../src/adapters/xlsx";
import { openPackage, savePackage } from "../../src/adapters/xlsx/package";
import type { Workbook } from "../../src/core";
import { sheetOf } from "./demo-workbook";
import { listSheet } from "./list-workbook";

const KREISE = [
  ["Besetzung der Arbeitsgruppen"],
  [],
  ["Wer", "Wo", "Rolle im Kreis", "Interna"],
  ["Heide Wessendarp", "AG 0-6", "Mitglied", "Schlüssel 7"],
  ["Bernd Olfen", "AG 6-18", "Mitglied", "Schlüssel 9"],
  ["Ina Kolk", "AG 18-27", "Mitglied", ""],
];

const MITGLIEDER = [
  [
    "Gremium",
    "Funktion",
    "Vorname",
    "Name",
    "Familienname",
    "E-Mail",
    "Telefon",
    "Kennzeichen der Geschäftsstelle aus der alten Liste (bitte nicht verändern)",
    "Zuständig in der Verwaltung",
  ],
  [
    "KoStAG",
    "Mitglied",
    "Heide",
    "Wessendarp",
    "",
    "h.w@example.org",
    "02599 1",
    "A-17/3",
    "Fr. Lau",
  ],
  ["KoStAG", "Mitglied", "Bernd", "Olfen", "", "b.o@example.org", "02599 2", "A-17/4", "Hr. Tewes"],
  ["AG 0-6", "Mitglied", "Ina", "Kolk", "", "i.k@example.org", "02599 3", "B-2/1", "Hr. Tewes"],
];

const INVENTAR = [
  ["Gegenstand", "Raum", "Zustand"],
  ["Beamer", "Sitzungssaal", "gut"],
  ["Namensschilder", "Büro 3", "abgenutzt"],
];

/** A list whose headings nobody but its keeper knows: its four columns are Name, Gremium, Funktion and no business of ours. */
export const FOREIGN_LIST: Workbook = { sheets: [sheetOf("Kreise", KREISE)] };

/** The same as a file. */
export function foreignListFile(): Promise<Uint8Array> {
  return newWorkbook([listSheet("Kreise", KREISE)]);
}

/** The same as a file whose structure is protected: nothing can be kept in it. */
export async function lockedForeignListFile(): Promise<Uint8Array> {
  const opened = await openPackage(await foreignListFile());
  const part = "xl/workbook.xml";
  const text = (await opened.readText(part)).replace(
    /<bookViews|<sheets>/,
    '<workbookProtection lockStructure="1"/>$&',
  );
  return savePackage(opened, new Map([[part, text]]));
}

/** A list that is read but for a few columns, one that is not, and a sheet that is none. */
export const MIXED_HEADINGS: Workbook = {
  sheets: [
    sheetOf("Inventar", INVENTAR),
    sheetOf("Mitglieder", MITGLIEDER),
    sheetOf("Kreise", KREISE),
  ],
};

/** No list at all, as far as headings tell. */
export const ONLY_INVENTORY: Workbook = { sheets: [sheetOf("Inventar", INVENTAR)] };

/** So many sheets with a list of so many columns, most of them with headings that mean nothing to us. */
export function manySheets(sheets: number, columns: number): Workbook {
  const own = Array.from({ length: columns - 2 }, (_, index) => `Angabe ${index + 1}`);
  const rows = [
    ["Gremium", "Name", ...own],
    ["AG 0-6", "Heide Wessendarp", ...own.map((_, index) => `x${index}`)],
  ];
  return {
    sheets: Array.from({ length: sheets }, (_, index) => sheetOf(`Gremium ${index + 1}`, rows)),
  };
}
