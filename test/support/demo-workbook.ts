import {
  applied,
  isoDay,
  type Amendment,
  type CellValue,
  type LaidOutCell,
  type LaidOutSheet,
  type ReadOptions,
  type Sheet,
  type Workbook,
  type WorkbookPort,
  type WrittenSheet,
} from "../../src/core";

export const TODAY = isoDay("2021-02-17");

/** A sheet from rows of cells; the first row is row 1. */
export function sheetOf(
  name: string,
  rows: readonly (readonly CellValue[])[],
  mark?: string,
): Sheet {
  return {
    name,
    visibility: "visible",
    mark,
    rows: rows.map((cells, index) => ({ index, hidden: false, cells })),
    tables: [],
    merges: [],
    hiddenColumns: [],
  };
}

export const LIST: Workbook = {
  sheets: [
    sheetOf("Mitglieder", [
      ["Gremium", "Funktion", "Vorname", "Name"],
      ["AG 0-6", "Mitglied", "Heide", "Wessendarp"],
    ]),
  ],
};

/** No two are one slip of the hand apart. */
const SYLLABLES = ["bert", "dorn", "fels", "hagen", "lin", "mor", "wies", "zum"];

/** A list of so many members in so many organizations, none of whom has a deputy. */
export function longList(members: number, organizations: number): Workbook {
  const syllable = (number: number) => SYLLABLES[number % SYLLABLES.length] ?? "";
  const rows = Array.from({ length: members }, (_, index) => [
    `AG ${index % organizations} West`,
    "Mitglied",
    ["Eva", "Karl", "Ina"][index % 3],
    `Ol${syllable(index)}${syllable(index >> 3)}${syllable(index >> 6)}kamp`,
  ]);
  return { sheets: [sheetOf("Mitglieder", [["Gremium", "Funktion", "Vorname", "Name"], ...rows])] };
}

/** What a laid-out sheet reads like once it stands in a workbook. */
export function writtenSheet({ name, kind, cells }: LaidOutSheet): Sheet {
  const rows = new Map<number, CellValue[]>();
  for (const { row, column, value } of cells) {
    const values = rows.get(row) ?? [];
    rows.set(row, values);
    values[column] = writtenValue(value);
  }
  const written = [...rows].map(([index, values]) => ({ index, hidden: false, cells: values }));
  return { ...sheetOf(name, [], kind), rows: written };
}

function writtenValue(value: LaidOutCell["value"]): CellValue {
  switch (value.type) {
    case "number":
      return value.number;
    case "date":
      return { type: "date", epochDay: value.day, minutes: 0, format: "dd.mm.yyyy" };
    case "time":
      return { type: "date", epochDay: undefined, minutes: value.minutes, format: "hh:mm" };
    case "text":
    case "link":
      return value.text;
  }
}

/** A workbook in memory: what is written to it stands beside the user's sheets from then on. */
export class DemoWorkbook implements WorkbookPort {
  written: readonly LaidOutSheet[] = [];
  kept: string | undefined;

  constructor(private own: Workbook = LIST) {
    this.kept = own.kept;
  }

  read({ onProgress }: ReadOptions = {}): Promise<Workbook> {
    const { sheets } = this.own;
    sheets.forEach(({ name }, index) => onProgress?.(index, sheets.length, name));
    const all = [...sheets, ...this.written.map(writtenSheet)];
    const kept = this.kept;
    return Promise.resolve({ sheets: all, ...(kept !== undefined && { kept }) });
  }

  write(sheets: readonly LaidOutSheet[]): Promise<readonly WrittenSheet[]> {
    this.written = sheets;
    return Promise.resolve(
      sheets.map(({ kind, name }) => ({ kind, name, action: "created" as const })),
    );
  }

  keep(text: string | undefined): Promise<void> {
    this.kept = text;
    return Promise.resolve();
  }

  amend(amendment: Amendment): Promise<void> {
    this.own = applied(this.own, amendment);
    return Promise.resolve();
  }
}
