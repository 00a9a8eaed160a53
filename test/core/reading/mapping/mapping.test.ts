import { isoDay } from "../../../../src/core/calendar";
import {
  isMapping,
  keptMapping,
  meaningsOf,
  mergedMapping,
  parseMapping,
  readRegister,
  unusedEntries,
  withColumn,
  withKeptMapping,
  type Mapping,
  type UnderstoodTable,
} from "../../../../src/core/reading";
import { NO_MAPPING } from "../../../../src/core/reading/mapping";
import { meaningOfHeading } from "../../../../src/core/reading/mapping/meanings";
import type { TableKind } from "../../../../src/core/reading/tables/table";
import { sheetFromText, workbookOf, type SheetOptions } from "../../../support/grid-from-text";
import { codes, membershipLines } from "../reading-support";

const asOf = isoDay("2021-02-17");

/** { "Wer": "Name" } for the sheet "Liste". */
function told(columns: Record<string, string>): Mapping {
  return new Map([["Liste", new Map(Object.entries(columns))]]);
}

function readWith(text: string, columns: Record<string, string>, options?: SheetOptions) {
  const workbook = workbookOf(sheetFromText("Liste", text, options));
  return readRegister(workbook, { asOf, mapping: told(columns) });
}

/** "Wer: Name, read, mapped [Eva Muster]" for each column. */
function columnLines(tables: readonly UnderstoodTable[]): string[] {
  return tables.flatMap(({ columns }) =>
    columns.map(({ name, meaning, state, isMapped, samples }) =>
      [
        `${name}: ${meaning ?? "–"}, ${state}`,
        ...(isMapped ? ["mapped"] : []),
        `[${samples.join("; ")}]`,
      ].join(" "),
    ),
  );
}

const STRANGE = `
  Wo | Wer | Aufgabe | Interna
  KoStAG | Frau Eva Muster | Mitglied | geheim
  AG 0-6 | Herr Karl Probe | Mitglied | auch geheim
`;
const STRANGE_COLUMNS = { Wo: "Gremium", Wer: "Name", Aufgabe: "Funktion", Interna: "-" };

describe("a list whose headings nobody knows", () => {
  it("is read as the user says, without a word on the column that is left alone", () => {
    const found = readWith(STRANGE, STRANGE_COLUMNS);
    expect(membershipLines(found)).toEqual([
      "KoStAG: Frau Eva Muster, member",
      "AG 0-6: Herr Karl Probe, member",
    ]);
    expect(codes(found)).toEqual([]);
    expect(columnLines(found.understood)).toEqual([
      "Wo: Gremium, read mapped [KoStAG; AG 0-6]",
      "Wer: Name, read mapped [Frau Eva Muster; Herr Karl Probe]",
      "Aufgabe: Funktion, read mapped [Mitglied]",
      "Interna: –, left mapped [geheim; auch geheim]",
    ]);
  });

  it("is offered for being understood until then", () => {
    const { understood, findings } = readWith(STRANGE, {});
    expect(findings.map(({ code }) => code)).toEqual(["sheet-missing"]);
    expect(understood).toMatchObject([{ sheet: "Liste", kind: undefined }]);
    expect(columnLines(understood)).toEqual([
      "Wo: –, unknown [KoStAG; AG 0-6]",
      "Wer: –, unknown [Frau Eva Muster; Herr Karl Probe]",
      "Aufgabe: –, unknown [Mitglied]",
      "Interna: –, unknown [geheim; auch geheim]",
    ]);
    expect(understood[0]?.columns[1]?.place).toEqual({ sheet: "Liste", cell: "B1" });
  });

  it("is no list where a sheet holds numbers or single words", () => {
    const { understood } = readWith("Bericht\nText über das Jahr\n{1} | {2}\n{3} | {4}", {});
    expect(understood).toEqual([]);
  });
});

describe("a list that is read already", () => {
  const LIST = `
    Gremium | Name | Wunsch | Status
    KoStAG | Eva Muster | Saal 1 | Mitglied
  `;

  it("shows what is read and what is not", () => {
    const found = readWith(LIST, {});
    expect(codes(found)).toEqual(["column-unknown C1"]);
    expect(columnLines(found.understood)).toEqual([
      "Gremium: Gremium, read [KoStAG]",
      "Name: Name, read [Eva Muster]",
      "Wunsch: –, unknown [Saal 1]",
      "Status: Funktion, read [Mitglied]",
    ]);
  });

  it("is read otherwise where the user contradicts, the other columns as before", () => {
    const found = readWith(LIST, { Status: "-", Wunsch: "Bemerkung" });
    expect(codes(found)).toEqual([]);
    expect(found.register.memberships).toMatchObject([{ role: "member", remark: "Saal 1" }]);
    expect(found.register.memberships[0]?.roleText).toBeUndefined();
  });

  it("says of a private column only that it is one", () => {
    const { understood } = readWith("Gremium | Name | Telefon\nKoStAG | Eva Muster | 1234", {});
    expect(columnLines(understood)[2]).toBe("Telefon: –, private [1234]");
  });

  it("names the second of two columns for one meaning", () => {
    const { understood } = readWith(
      "Gremium | Funktion | Rolle | Name\nKoStAG | Mitglied | Gast | Eva Muster",
      {},
    );
    expect(columnLines(understood)[2]).toBe("Rolle: Funktion, repeated [Gast]");
  });
});

describe("the column meant", () => {
  it("is the second of a name where the user counts it so", () => {
    const found = readWith("Gremium | Wer | Wer\nKoStAG | Frau Eva Muster | Herr Karl Probe", {
      Wer: "Mitglied",
      "Wer (2)": "Stellvertretung",
    });
    expect(membershipLines(found)).toEqual([
      "KoStAG: Frau Eva Muster, member",
      "KoStAG: Herr Karl Probe, substitute, for Frau Eva Muster",
    ]);
  });

  it("is found by its letter where it has no heading", () => {
    const text = "Gremium | Funktion | | Fraktion\nKoStAG | Mitglied | Eva Muster | CDU";
    const before = readWith(text, {});
    expect(columnLines(before.understood)).toContain("Spalte C: –, unknown [Eva Muster]");
    const found = readWith(text, { "Spalte C": "Name" });
    expect(membershipLines(found)).toEqual(["KoStAG: Eva Muster, member, CDU"]);
    expect(columnLines(found.understood)[2]).toBe("Spalte C: Name, read mapped [Eva Muster]");
  });

  it("is that of the header, though rows say the same word", () => {
    const found = readWith(
      `
      Liste der Mitglieder
      Gremium | Mitglied | Wer
      KoStAG | Mitglied | Eva Muster
      AG 0-6 | Mitglied | Karl Probe
    `,
      { Mitglied: "Funktion", Wer: "Name" },
    );
    expect(membershipLines(found)).toEqual([
      "KoStAG: Eva Muster, member",
      "AG 0-6: Karl Probe, member",
    ]);
  });

  it("is found again where the header is repeated", () => {
    const found = readWith("Wo | Wer\nKoStAG | Eva Muster\nWo | Wer\nAG 0-6 | Karl Probe", {
      Wo: "Gremium",
      Wer: "Name",
    });
    expect(membershipLines(found)).toEqual([
      "KoStAG: Eva Muster, member",
      "AG 0-6: Karl Probe, member",
    ]);
  });

  it("is known by both rows of its heading", () => {
    const text = `
      Gremium | Mitglied | | Stellvertretung |
       | Name | Wahl | Name | Vorname
      KoStAG | Muster | 2020 | Probe | Karl
    `;
    const merges = ["B1:C1", "D1:E1"];
    const name = readWith(text, {}, { merges }).understood[0]?.columns[2]?.name ?? "";
    expect(name).toBe("Mitglied: Wahl");
    const found = readWith(text, { [name]: "Bemerkung" }, { merges });
    expect(found.register.memberships[0]?.remark).toBe("2020");
  });

  it("is named in findings as it is written", () => {
    const found = readWith("Gremium | Name | Wann\nKoStAG | Eva Muster | bald", { Wann: "von" });
    const [finding] = found.findings;
    expect(finding).toMatchObject({ code: "date-unreadable", places: [{ cell: "C2" }] });
    expect(JSON.stringify(finding?.facts)).toContain("Wann");
  });
});

describe("the mapping as JSON", () => {
  it("comes from sheets, headings and meanings", () => {
    const parsed = parseMapping('{"Liste": {" Wer ": "Nachname", "Interna": "-"}}');
    expect(parsed).toEqual(told({ Wer: "Nachname", Interna: "-" }));
  });

  it.each([
    ["{", { type: "no-json" }],
    ["[]", { type: "no-sheets" }],
    ["null", { type: "no-sheets" }],
    ['{"Liste": "Name"}', { type: "no-headings", sheet: "Liste" }],
    [
      '{"Liste": {"Wer": "Blutgruppe"}}',
      { type: "no-meaning", sheet: "Liste", heading: "Wer", meaning: "Blutgruppe" },
    ],
    [
      '{"Liste": {"Wer": null}}',
      { type: "no-meaning", sheet: "Liste", heading: "Wer", meaning: "null" },
    ],
  ])("%s is refused with what is wrong", (text, fault) => {
    const parsed = parseMapping(text);
    expect(isMapping(parsed)).toBe(false);
    expect(parsed).toEqual(fault);
  });

  it("is kept in the workbook and goes before our own understanding", () => {
    const kept = withKeptMapping(undefined, told(STRANGE_COLUMNS));
    const sheets = [sheetFromText("Liste", STRANGE)];
    const found = readRegister({ sheets, ...(kept === undefined ? {} : { kept }) }, { asOf });
    expect(membershipLines(found)).toHaveLength(2);
  });

  it.each(["", "{", "7", '{"mapping": 7}', '{"mapping": {"Liste": {"Wer": "Blutgruppe"}}}'])(
    "of a workbook that keeps %j is none",
    (kept) => {
      expect(keptMapping({ kept })).toEqual(NO_MAPPING);
    },
  );

  it("survives names that objects know", () => {
    const mapping: Mapping = new Map([["__proto__", new Map([["constructor", "Name"]])]]);
    const kept = withKeptMapping(undefined, mapping);
    expect(keptMapping({ ...(kept === undefined ? {} : { kept }) })).toEqual(mapping);
  });

  it("is changed column by column, and is nothing when the last is taken back", () => {
    const wer = { sheet: "Liste", heading: "Wer" };
    const once = withColumn(NO_MAPPING, wer, "Name");
    expect(once).toEqual(told({ Wer: "Name" }));
    expect(withColumn(once, wer, "-")).toEqual(told({ Wer: "-" }));
    const none = withColumn(once, wer, undefined);
    expect(none).toEqual(NO_MAPPING);
    expect(withKeptMapping(undefined, none)).toBeUndefined();
  });

  it("of a file goes before the kept one, column by column", () => {
    const merged = mergedMapping(told({ Wer: "Name", Wo: "Gremium" }), told({ Wer: "Mitglied" }));
    expect(merged).toEqual(told({ Wer: "Mitglied", Wo: "Gremium" }));
  });

  it("tells what of it meant nothing", () => {
    const mapping = mergedMapping(
      told({ Wer: "Name", Wen: "Name" }),
      new Map([["Liste 2", new Map()]]),
    );
    const { understood } = readWith(STRANGE, { Wer: "Name", Wo: "Gremium" });
    expect(unusedEntries(mapping, ["Liste"], understood)).toEqual([
      { sheet: "Liste", heading: "Wen" },
      { sheet: "Liste 2", heading: undefined },
    ]);
  });
});

const KINDS: readonly TableKind[] = [
  "memberships",
  "rules",
  "meetings",
  "consultations",
  "blockedDays",
];

test.each(KINDS)("every meaning offered for %s is understood as just that", (kind) => {
  const meanings = meaningsOf(kind);
  expect(new Set(meanings).size).toBe(meanings.length);
  expect(meanings.map((meaning) => meaningOfHeading(kind, meaning))).toEqual(meanings);
});
