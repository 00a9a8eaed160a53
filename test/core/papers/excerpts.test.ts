import { EXCERPT_KINDS, excerpts, excerptsInSteps, renderClipboardText } from "../../../src/core";
import type { Register } from "../../../src/core/register";
import {
  AG_0_6,
  AG_6_18,
  KOSTAG,
  meeting,
  membership,
  person,
  poolFor,
  quota,
  rules,
  scheduled,
} from "../planning/register-by-hand";
import { isoDay } from "../../../src/core/calendar";
import { known } from "./assessment-of";

const WESSENDARP = person("Frau Heide Wessendarp");
const KOETTING = person("Herr Jan Kötting");
const BREMER = person("Frau Dr. Ute Bremer");
const OTT = person("Karl Ott");
const CDU = { onBehalfOf: "CDU" };

const EXAMPLE: Partial<Register> = {
  quotas: [
    quota(KOSTAG, 2, "personal"),
    quota(AG_0_6, 1, "none"),
    quota(AG_6_18, 1, "none", { declined: true }),
  ],
  rules: [rules(KOSTAG, { meetingsPerYear: 1 })],
  memberships: [
    membership(WESSENDARP, KOSTAG, "member", CDU),
    membership(BREMER, KOSTAG, "substitute", { ...CDU, for: WESSENDARP }),
    membership(KOETTING, KOSTAG, "member", { onBehalfOf: "SPD" }),
    membership(OTT, AG_0_6),
  ],
  meetings: [
    meeting(KOSTAG, "2021-06-09", { number: 3, startMinutes: 990, location: "Kreishaus, Saal 1" }),
  ],
};

/** Each piece as it would be pasted into a plain text. */
function pasted(change: Partial<Register>): ReadonlyMap<string, string> {
  const found = excerpts(...known(change));
  return new Map(found.map(({ kind, blocks }) => [kind, renderClipboardText(blocks)]));
}

function tableLines(change: Partial<Register>, kind = "delegation-table"): string[] {
  return (pasted(change).get(kind) ?? "").replaceAll("\t", " | ").split("\n");
}

test("a list with quotas and sessions gives every piece, in the order in which they are offered", () => {
  expect([...pasted(EXAMPLE)]).toEqual([
    [
      "delegation-table",
      [
        "Gremium\tNr.\tMitglied\tFraktion\tVertretung\tFraktion der Vertretung",
        "KoStAG\t1\tFrau Heide Wessendarp\tCDU\tFrau Dr. Ute Bremer\tCDU",
        "KoStAG\t2\tHerr Jan Kötting\tSPD\tN.N.\t",
        "AG 0-6\t1\tKarl Ott\t\t\t",
        "AG 6-18\t\tkeine Entsendung\t\t\t",
      ].join("\n"),
    ],
    [
      "delegation-lines",
      [
        "KoStAG: 1. Frau Wessendarp (Vertretung Frau Dr. Bremer) 2. Herr Kötting",
        "AG 0-6: Karl Ott",
        "AG 6-18: keine Entsendung",
      ].join("\n"),
    ],
    [
      "resolution",
      [
        "Zwei Mitglieder des Ausschusses für Bildung, Schule und Integration sowie eine Vertretung werden für die Koordinierungs- und Steuerungsarbeitsgruppe (KoStAG) benannt: 1. Frau Wessendarp (CDU), Vertretung: Frau Dr. Bremer (CDU); 2. Herr Kötting (SPD). Die Vertretung für Herrn Kötting bleibt zu benennen.",
        "Ein Mitglied des Ausschusses wird in die AG 0-6 entsandt: Karl Ott.",
        "Es wird kein Ausschussmitglied in die AG 6-18 entsandt.",
        "",
        "Entscheidungsalternative",
        "Es werden keine Ausschussmitglieder in die KoStAG und/oder die AG 0-6 entsandt.",
      ].join("\n"),
    ],
    [
      "session-table",
      "Gremium\tNr.\tWochentag\tDatum\tUhrzeit\tOrt\nKoStAG\t3\tMittwoch\t09.06.2021\t16:30 Uhr\tKreishaus, Saal 1",
    ],
  ]);
  expect([...pasted(EXAMPLE).keys()]).toEqual(EXCERPT_KINDS);
});

test("what a workbook has nothing for is missing", () => {
  expect([...pasted({ ...EXAMPLE, membershipTable: undefined }).keys()]).toEqual([]);
  expect([...pasted({}).keys()]).toEqual([]);
  expect([...pasted({ quotas: [quota(AG_0_6, 1, "none")] }).keys()]).toEqual([
    "delegation-table",
    "delegation-lines",
    "resolution",
  ]);
});

test("whoever drives the steps gets a turn before each piece", () => {
  const steps = [...excerptsInSteps(...known(EXAMPLE))];
  expect(steps.map(({ share }) => share)).toEqual([0, 0.25, 0.5, 0.75]);
});

describe("the delegation table", () => {
  test("leaves out columns in which nothing stands", () => {
    const change = { quotas: [quota(AG_0_6, 1, "none")], memberships: [membership(OTT, AG_0_6)] };
    expect(tableLines(change)).toEqual(["Gremium | Nr. | Mitglied", "AG 0-6 | 1 | Karl Ott"]);
  });

  test("loses nobody who is beyond the seats, and asks for no deputy there", () => {
    const change = {
      quotas: [quota(AG_0_6, 1, "personal")],
      memberships: [membership(WESSENDARP, AG_0_6), membership(KOETTING, AG_0_6)],
    };
    expect(tableLines(change).slice(1)).toEqual([
      "AG 0-6 | 1 | Frau Heide Wessendarp | N.N.",
      "AG 0-6 | 2 | Herr Jan Kötting (über dem Kontingent) | ",
    ]);
  });

  test("tells who begins later", () => {
    const later = { from: "2021-03-01" };
    const change = {
      quotas: [quota(AG_0_6, 1, "none")],
      memberships: [
        membership(WESSENDARP, AG_0_6, "member", later),
        membership(KOETTING, AG_0_6, "member", later),
      ],
    };
    expect(tableLines(change).slice(1)).toEqual([
      "AG 0-6 | 1 | Frau Heide Wessendarp (ab 01.03.2021)",
      "AG 0-6 | 2 | Herr Jan Kötting (über dem Kontingent, ab 01.03.2021)",
    ]);
  });

  test("names whoever is listed though nobody is to be sent", () => {
    const change = {
      quotas: [quota(AG_0_6, 1, "none", { declined: true })],
      memberships: [membership(OTT, AG_0_6)],
    };
    expect(tableLines(change)).toEqual([
      "Gremium | Nr. | Mitglied",
      "AG 0-6 |  | keine Entsendung",
      "AG 0-6 | 1 | Karl Ott (über dem Kontingent)",
    ]);
  });

  test("asks for personal deputies, also of an open seat", () => {
    expect(tableLines({ quotas: [quota(KOSTAG, 1, "personal")] })).toEqual([
      "Gremium | Nr. | Mitglied | Vertretung",
      "KoStAG | 1 | N.N. | N.N.",
    ]);
  });

  test.each([
    ["ranked", [], ["KoStAG | 1 | Frau Heide Wessendarp | N.N."]],
    [
      "ranked",
      [
        membership(OTT, KOSTAG, "substitute", { rank: 1 }),
        membership(BREMER, KOSTAG, "substitute"),
      ],
      [
        "KoStAG | 1 | Frau Heide Wessendarp | ",
        "KoStAG |  |  | Karl Ott (Rang 1)",
        "KoStAG |  |  | Frau Dr. Ute Bremer (ohne Rang)",
      ],
    ],
    [
      "pool",
      [membership(OTT, KOSTAG, "substitute")],
      ["KoStAG | 1 | Frau Heide Wessendarp | ", "KoStAG |  |  | Karl Ott (für alle)"],
    ],
    [
      "personal",
      [
        membership(OTT, KOSTAG, "substitute", { for: WESSENDARP }),
        membership(BREMER, KOSTAG, "substitute"),
      ],
      [
        "KoStAG | 1 | Frau Heide Wessendarp | Karl Ott",
        "KoStAG |  |  | Frau Dr. Ute Bremer (ohne Mitglied)",
      ],
    ],
  ] as const)("shows the deputies of the mode %s", (mode, deputies, lines) => {
    const change = {
      quotas: [quota(KOSTAG, 1, mode)],
      memberships: [membership(WESSENDARP, KOSTAG), ...deputies],
    };
    expect(tableLines(change).slice(1)).toEqual(lines);
  });

  test("shows what the list says instead of a deputy", () => {
    const member = membership(WESSENDARP, KOSTAG);
    const change = {
      quotas: [quota(KOSTAG, 1, "personal")],
      memberships: [member],
      deputyPools: [poolFor(member, "alle weiteren Mitglieder der Fraktion")],
    };
    expect(tableLines(change)[1]).toBe(
      "KoStAG | 1 | Frau Heide Wessendarp | alle weiteren Mitglieder der Fraktion",
    );
  });

  test("ends after a thousand rows and says where the others are", () => {
    const people = Array.from({ length: 1_203 }, (_, number) => person(`Eva Ol${number}kamp`));
    const lines = tableLines({
      quotas: [quota(AG_0_6, 1, "none")],
      memberships: people.map((who) => membership(who, AG_0_6)),
    });
    expect(lines).toHaveLength(1 + 1_000 + 2);
    expect(lines.at(-1)).toBe(
      "Die Tabelle ist gekürzt: 203 weitere Zeilen stehen im Blatt Entsendung.",
    );
  });
});

describe("the session table", () => {
  const plan = { quotas: [], rules: [rules(KOSTAG, { meetingsPerYear: 3 })] };

  test("leaves out what is cancelled, other years, and columns in which nothing stands", () => {
    const change = {
      ...plan,
      meetings: [
        meeting(KOSTAG, "2021-06-09", { number: 3 }),
        meeting(KOSTAG, "2021-09-15", { number: 4, state: "entfallen" }),
        meeting(KOSTAG, "2021-11-10", { number: 5, remark: "vertraulich" }),
      ],
      schedule: [scheduled("KoStAG", 2, isoDay("2020-11-11"), { remark: "alt" })],
    } as const;
    expect(tableLines(change, "session-table")).toEqual([
      "Gremium | Nr. | Wochentag | Datum",
      expect.stringMatching(/^KoStAG \| \d \| \p{L}+ \| \d\d\.\d\d\.2021$/u),
      expect.stringMatching(/^KoStAG \| \d \| \p{L}+ \| \d\d\.\d\d\.2021$/u),
      expect.stringMatching(/^KoStAG \| \d \| \p{L}+ \| \d\d\.\d\d\.2021$/u),
    ]);
    expect(tableLines(change, "session-table").join()).not.toMatch(/15\.09|2020|vertraulich/);
  });

  test("says that a day is open, and keeps a time as it was typed", () => {
    const change = {
      ...plan,
      rules: [rules(KOSTAG, { meetingsPerYear: 0 })],
      schedule: [
        scheduled("KoStAG", 3, isoDay("2021-06-09"), { time: "nach dem Kreistag" }),
        scheduled("KoStAG", 4, undefined, { location: "Kreishaus" }),
      ],
    };
    expect(tableLines(change, "session-table")).toEqual([
      "Gremium | Nr. | Wochentag | Datum | Uhrzeit | Ort",
      "KoStAG | 3 | Mittwoch | 09.06.2021 | nach dem Kreistag | ",
      "KoStAG | 4 |  | noch offen |  | Kreishaus",
    ]);
  });
});
