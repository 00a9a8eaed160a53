import { readList } from "../../../src/adapters/csv";
import { splitRows } from "../../../src/adapters/csv/split-rows";
import { sessionCalendar } from "../../../src/adapters/ics";
import { readExport } from "../../../src/adapters/oparl";
import { newWorkbook } from "../../../src/adapters/xlsx";
import { readWorkbook } from "../../../src/adapters/xlsx/reading";
import {
  annex,
  assess,
  compose,
  excerpts,
  findingsText,
  fitCell,
  isoDay,
  layOut,
  planYear,
  renderClipboardText,
  renderHtml,
  shareSheets,
  type LaidOutSheet,
  type Workbook,
} from "../../../src/core";
import { JSON_SIGNS, jsonTexts, tables } from "../grammars";
import { BrokenPromise, expectSame, type Target } from "../target";

const AS_OF = isoDay("2021-02-17");
const bytesOf = (text: string) => Buffer.from(text, "latin1");
const HEADINGS = [
  "Gremium",
  "Name",
  "Vorname",
  "Funktion",
  "Fraktion",
  "Vertretung",
  "Vertretung für",
  "von",
  "bis",
  "Rang",
  "Sitze",
  "Datum",
  "Uhrzeit",
  "Keine Entsendung",
  "Ausnahmen",
  "Tagt vor",
];
const VALUES = [
  "KoStAG",
  "AG 6-18",
  "Mitglied",
  "stellv. Mitglied",
  "Frau Muster",
  "Herr Jan Probe",
  "CDU",
  "21.01.2021",
  "ja",
  "x",
  "N.N.",
  "keine Entsendung",
  "Mitglieder des Ausschusses für Sport",
  "1. Frau Muster (Vertretung: Herr Probe)",
  "Summe",
  "Legende: M = Mitglied",
  "alle weiteren Mitglieder der CDU-Fraktion",
];
const OPARL_NAMES = [
  ...["type", "id", "name", "membership", "organization", "person", "role", "data", "links"],
  ...["startDate", "endDate", "deleted", "onBehalfOf", "familyName", "__proto__", "constructor"],
];
const OPARL_TEXTS = [
  ...["Person", "Organization", "Membership", "Body"].map(
    (type) => `https://schema.oparl.org/1.1/${type}`,
  ),
  ...["a", "b", "m", "Frau Muster", "KoStAG", "Mitglied", "CDU", "2021-02-17", "2020-11"],
];
const TABLE =
  "Gremium;Funktion;Name;Fraktion;Vertretung\nKoStAG;Mitglied;Frau Eva Muster;CDU;Herr Jan Probe\nAG 0-6;Mitglied;Herr Drei;SPD;\n";

/** What a written list says when it is read again. */
async function expectReadBack(sheet: LaidOutSheet): Promise<void> {
  const { sheets } = await readWorkbook(await newWorkbook([sheet]));
  const rows = new Map(sheets[0]?.rows.map((row) => [row.index, row.cells]));
  for (const { row, column, value } of sheet.cells) {
    if (value.type !== "text") continue;
    const text = fitCell(value.text).replace(
      /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      "\ufffd",
    );
    expectSame("geschriebene Zelle", rows.get(row)?.[column], text);
  }
}

/** Whatever cells hold comes back from a list in which each of them is quoted; "\v" is a break inside one. */
function expectSplit(text: string): void {
  const rows = text
    .replaceAll("\0", "")
    .split("\n")
    .map((line) => line.split(";").map((cell) => cell.replaceAll("\v", "\n")));
  const quoted = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(";"));
  const read = splitRows({ text: quoted.join("\n"), delimiter: ";", firstLine: 1 });
  const trimmed = rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== "") + 1));
  expectSame("Liste in Anführungszeichen", read, trimmed);
}

/** Lines of cells as sheets; a line "#" begins another one. */
function workbookOf(text: string): Workbook {
  const sheets = text.split("\n#\n").map((part, index) => ({
    name: index === 0 ? "Mitglieder" : `Blatt ${index}`,
    visibility: "visible" as const,
    mark: undefined,
    tables: [],
    merges: [],
    hiddenColumns: [],
    rows: part.split("\n").flatMap((line, row) =>
      line === ""
        ? []
        : [
            {
              index: row,
              hidden: false,
              cells: line
                .split(";")
                .map((cell) =>
                  cell === "" ? undefined : /^\d{1,6}$/.test(cell) ? Number(cell) : cell,
                ),
            },
          ],
    ),
  }));
  return { sheets };
}

/** Judged, planned, and made into everything that is written from it. */
function judged(text: string): void {
  const workbook = workbookOf(text);
  const assessment = assess(workbook, AS_OF);
  const said = findingsText({ ...assessment, register: assessment.index.register });
  if (/undefined|\[object|NaN/.test(said) && !/undefined|\[object|NaN/.test(text))
    throw new BrokenPromise(`Text: ${said.slice(0, 500)}`);
  const plan = planYear(assessment, 2021);
  compose(assessment, { year: 2021 }).map(layOut);
  shareSheets(workbook, assessment).documents.map(layOut);
  for (const { blocks } of excerpts(assessment, plan)) renderClipboardText(blocks);
  renderHtml(annex(assessment, plan).blocks);
  if (assessment.hasMembershipTable) sessionCalendar(plan, { madeAt: new Date(0) });
}

export const LISTS: readonly Target[] = [
  {
    name: "csv",
    ending: ".csv",
    grammar: tables(HEADINGS, VALUES, ";"),
    seeds: [TABLE, 'sep=,\na,b\n"c\n""d""",e', "\ufeffGremium\tName\r\nKoStAG\tFrau Muster"].map(
      (text) => Buffer.from(text).toString("latin1"),
    ),
    words: [
      ";",
      ",",
      "\t",
      "|",
      "\n",
      "\r\n",
      '"',
      '""',
      "sep=;",
      "='",
      '="a"',
      "\xff\xfe",
      "\xfe\xff",
      "\xef\xbb\xbf",
      "\0",
      "\x1a",
      "\x81",
      "a;b",
    ],
    run: async (text) => {
      expectSplit(text);
      await expectReadBack(readList(bytesOf(text), "Liste").sheet);
    },
  },
  {
    name: "oparl",
    ending: ".json",
    grammar: jsonTexts(OPARL_NAMES, OPARL_TEXTS),
    seeds: [
      '{"type":"https://schema.oparl.org/1.1/Person","id":"a","name":"Frau Muster","membership":[{"id":"m","organization":"o","role":"Mitglied","startDate":"2020-11-01"}]}',
      '[{"type":"https://schema.oparl.org/1.1/Organization","id":"o","name":"KoStAG","membership":["m"]},{"type":"Membership","id":"m","person":"a"}]',
      '{"data":[],"links":{"self":"x","next":"y"}}\n{"type":"Person","id":"a","name":"Frau Muster","membership":[{"id":"m","organization":"o"}]}',
    ],
    words: [
      ...JSON_SIGNS,
      "\n",
      '"type"',
      '"https://schema.oparl.org/1.1/Membership"',
      '"Person"',
      '"id"',
      '"name"',
      '"membership"',
      '"organization"',
      '"person"',
      '"deleted":true',
      '"title"',
      '"votingRight"',
      "null",
      "1e999",
      '"__proto__"',
      "\\u0000",
      "\\ud800",
    ],
    run: async (text) => expectReadBack(readExport(bytesOf(text)).sheet),
  },
  {
    name: "lists",
    grammar: tables(HEADINGS, VALUES, ";"),
    seeds: [
      TABLE,
      `Gremium;Sitze;Vertretung\nKoStAG;2;persönlich\n#\n${TABLE}`,
      "Datum;Gremium;Uhrzeit\n21.01.2021;KoStAG;16.30 Uhr",
      "Name;KoStAG;AG 0-6\nFrau Muster;M;V\nLegende: M = Mitglied, V = Vertretung",
    ],
    words: [
      ...HEADINGS,
      ...VALUES,
      ";",
      "\n",
      "\n#\n",
      "44000",
      "__proto__",
      "\u001b[31m",
      "\u202e",
      "=1+1",
    ],
    run: judged,
  },
];
