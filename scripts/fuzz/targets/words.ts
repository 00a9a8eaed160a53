import {
  formatAddress,
  formatRange,
  germanDate,
  isMapping,
  isRuleSettings,
  keptNames,
  keptText,
  parseAddress,
  parseMapping,
  parseRange,
  parseRuleSettings,
} from "../../../src/core";
import { dateKindOf } from "../../../src/core/grid/date-format";
import { withKeptPart } from "../../../src/core/kept";
import { namesInCell } from "../../../src/core/reading/names/names-in-cell";
import { parseName } from "../../../src/core/reading/names/parse-name";
import { organizationIn } from "../../../src/core/reading/organizations/organization-title";
import { parseRole } from "../../../src/core/reading/roles/parse-role";
import { readSection } from "../../../src/core/reading/roles/read-section";
import { readDay } from "../../../src/core/reading/values/read-day";
import { readTimes } from "../../../src/core/reading/values/read-time";
import {
  rangesBehindDate,
  readAges,
  readDayCount,
  readDays,
  readYesNo,
} from "../../../src/core/reading/values/read-words";
import { displayedText } from "../../../src/adapters/xlsx/looks/displayed-text";
import { unescapedText } from "../../../src/adapters/xlsx/xml";
import { escapeString } from "../../../src/adapters/xlsx/writing/escape";
import { JSON_SIGNS, jsonTexts, phrases } from "../grammars";
import { expectSame, type Target } from "../target";

const SIGNS = [
  " ",
  "\n",
  ",",
  ";",
  "(",
  ")",
  "/",
  "-",
  "–",
  "·",
  ".",
  ":",
  "\u00a0",
  "\u200b",
  "ß",
  "\u0308",
  "😀",
  "\ud800",
  "__proto__",
];
const NAMES = [
  "Frau",
  "Herr",
  "Dr.",
  "Prof.",
  "von",
  "und zu",
  "Muster",
  "Schulze Esking",
  "N.N.",
  "CDU",
  "(SPD)",
  "Vertretung:",
  "stellv.",
  "1. ",
  "MdL",
  "geb.",
  "alle weiteren Mitglieder der CDU-Fraktion",
];
const DAYS = [
  "21.01.2021",
  "15.01.",
  "2021-02-17",
  "Januar",
  "Mi",
  "bis",
  "ab",
  "ca.",
  "16.30 Uhr",
  "16:30",
  "24:00",
  "KW 3",
  "29.02.",
  "99",
  "Werktage",
  "Wochen",
  "0",
];

function textTarget(
  name: string,
  seeds: readonly string[],
  words: readonly string[],
  run: (text: string) => unknown,
): Target {
  const all = [...words, ...SIGNS];
  return { name, seeds, grammar: phrases(all), words: all, run };
}

const SETTING_NAMES = [
  "Mitglieder",
  "Wer",
  "women-share",
  "deputy-surplus",
  "exceptions",
  "__proto__",
];
const SETTING_TEXTS = ["Name", "-", "off", "hint", "Funktion", "KoStAG", "constructor"];

export const WORDS: readonly Target[] = [
  textTarget(
    "names",
    [
      "Frau Dr. Eva von Muster (CDU)",
      "Muster, Eva; Probe, Jan",
      "1. Frau Muster (Vertretung: Herr Probe)\n2. N.N.",
    ],
    NAMES,
    (text) => {
      parseName(text);
      for (const each of namesInCell(text)) parseName(each);
    },
  ),
  textTarget(
    "roles",
    [
      "stellv. beratendes Mitglied",
      "Vorsitzende/r",
      "B Beratende Mitglieder",
      "Mitglieder des Ausschusses für Sport ab 01.11.2020",
    ],
    [...NAMES, "Mitglied", "beratend", "Vorsitz", "Geschäftsführung", "Gremium"],
    (text) => {
      parseRole(text);
      readSection(text);
      organizationIn(text);
    },
  ),
  textTarget(
    "days",
    ["21.01.2021", "Mi, 15. Januar 2021", "01.11.2020 - 31.10.2025", "16.30–18 Uhr"],
    DAYS,
    (text) => {
      const read = readDay(text);
      if (read.type === "day") expectSame("Tag", readDay(germanDate(read.day)), read);
      readTimes(text);
      rangesBehindDate(text);
      readDayCount(text);
      readDays(text);
      readYesNo(text);
      readAges(text);
    },
  ),
  textTarget(
    "addresses",
    ["A1", "XFD1048576", "$B$2:C3"],
    ["A", "Z", "XFD", "1048576", "$", ":", "0", "9", "!"],
    (text) => {
      const address = parseAddress(text);
      if (address) expectSame("Adresse", parseAddress(formatAddress(address)), address);
      const range = parseRange(text);
      if (range) expectSame("Bereich", parseRange(formatRange(range)), range);
    },
  ),
  textTarget(
    "formats",
    ["dd.mm.yyyy", '#,##0.00 "€";[Red]-0', "[h]:mm:ss", "0.0E+00", "@"],
    [
      "dd",
      "mm",
      "yy",
      "[h]",
      "[$-407]",
      '"',
      "\\",
      ";",
      "[Red]",
      "General",
      "0",
      "#",
      "?",
      "/",
      "E+",
      "@",
      "*",
      "_",
    ],
    (text) => {
      dateKindOf(text);
      for (const value of [0, -1.5, 44_000.75, 1e300, "Text", true] as const)
        displayedText(value, text);
      displayedText({ type: "date", epochDay: 18_650, minutes: 990, format: text }, text);
    },
  ),
  textTarget(
    "kept",
    ['{"mapping":{"Liste":{"Wer":"Name"}}}', "~a\r\n_x000D_"],
    ["~", "~.", '"', '""', "_x", "\u2028", "\ufffe", "{", "}"],
    (text) => {
      expectSame("gemerkter Text", keptText(keptNames(text)), text);
      keptText([{ name: "_entsendung_1", formula: text }]);
      withKeptPart(text, "rules", { a: 1 });
    },
  ),
  textTarget(
    "escapes",
    ["a_x000D_b & <c>"],
    ["_x", "_x005F_", "_x0041_", "_", "\r", "\u0001", "&", "]]>"],
    (text) => {
      const stored = escapeString(text).replace(
        /&(amp|lt|gt|quot);/g,
        (_, name: string) => ({ amp: "&", lt: "<", gt: ">", quot: '"' })[name] ?? "",
      );
      expectSame(
        "Zeichen in Excels Schreibweise",
        unescapedText(stored),
        text.replace(
          /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
          "\ufffd",
        ),
      );
    },
  ),
  {
    name: "settings",
    grammar: jsonTexts(SETTING_NAMES, SETTING_TEXTS),
    seeds: [
      '{"Mitglieder":{"Wer":"Name","Interna":"-"}}',
      '{"women-share":"off","deputy-surplus":"hint"}',
    ],
    words: [
      ...SIGNS,
      ...JSON_SIGNS,
      '"Name"',
      '"off"',
      "null",
      "1e999",
      '"__proto__"',
      "\ufeff",
      '"women-share"',
    ],
    run: (text) => {
      isMapping(parseMapping(text));
      isRuleSettings(parseRuleSettings(text));
    },
  },
];
