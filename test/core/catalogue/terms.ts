import type { MarkedCases, MarkedSheet } from "../../support/marked-workbook";

const BEIRAT: MarkedSheet = ["Gremien", "Gremium | Sitze | Vertretung\nBeirat | 1 | keine"];
const HEAD = "Gremium | Funktion | Name | von | bis | erwartet";

function term(from: string, to: string, expected: string): MarkedSheet {
  return [
    "Mitglieder",
    `${HEAD}\nBeirat | Mitglied | Frau Averbeck | ${from} | ${to} | ${expected}`,
  ];
}

/** Terms, and the decision that they follow. */
export const TERMS: MarkedCases = {
  "term-reversed": {
    sheets: [BEIRAT, term("17.02.2021", "16.02.2021", "term-reversed")],
    elsewhere: ["Gremien!2 seat-vacant"],
    nearly: [{ from: "16.02.2021", to: "17.02.2021", gone: ["seat-vacant"] }],
  },
  "term-overlap": {
    sheets: [
      BEIRAT,
      [
        "Mitglieder",
        `${HEAD}
         Beirat | Mitglied | Frau Averbeck | 01.11.2020 | 30.06.2021 |
         Beirat | Mitglied | Frau Averbeck | 30.06.2021 | 31.10.2025 | term-overlap, seat-twice`,
      ],
    ],
    nearly: [
      {
        from: "| 30.06.2021 | 31.10.2025",
        to: "| 01.07.2021 | 31.10.2025",
        gone: ["seat-twice"],
      },
    ],
  },
  "term-outside-period": {
    sheets: [BEIRAT, term("01.11.2020", "01.11.2025", "term-outside-period")],
    nearly: [{ from: "01.11.2025", to: "31.10.2025" }],
  },
  "term-before-decision": {
    sheets: [
      ["Gremien", "Gremium | Sitze | Vertretung | Entsendet aus\nKoStAG | 1 | keine | ABSI"],
      [
        "Mitglieder",
        `${HEAD}
         ABSI   | Mitglied | Frau Averbeck |            |            |
         KoStAG | Mitglied | Frau Averbeck | 16.02.2021 |            | term-before-decision`,
      ],
      [
        "Beratungsfolge",
        `Gremium  | Sitzungstermin | Zuständigkeit
         ABSI     | 21.01.2021     | Vorberatung
         Kreistag | 17.02.2021     | Entscheidung`,
      ],
    ],
    nearly: [{ from: "16.02.2021", to: "17.02.2021" }],
  },
  "consultation-order": {
    sheets: [
      BEIRAT,
      term("", "", ""),
      [
        "Beratungsfolge",
        `Gremium  | Sitzungstermin | Zuständigkeit | erwartet
         ABSI     | 17.02.2021     | Vorberatung   |
         Kreistag | {2021-02-17}   | Entscheidung  | consultation-order`,
      ],
    ],
    nearly: [{ from: "{2021-02-17}", to: "{2021-02-18}" }],
  },
  "consultation-decision": {
    sheets: [
      BEIRAT,
      term("", "", ""),
      [
        "Beratungsfolge",
        `Gremium  | Sitzungstermin | Zuständigkeit | erwartet
         ABSI     | 21.01.2021     | Vorberatung   |
         Kreistag | 17.02.2021     | Kenntnisnahme | consultation-decision`,
      ],
    ],
    nearly: [{ from: "Kenntnisnahme", to: "Entscheidung" }],
  },
  "paper-reference": {
    sheets: [BEIRAT, ["Mitglieder", `Vorlage SV-10-089\n\nGremium | Name\nBeirat | Frau Averbeck`]],
    elsewhere: ["Mitglieder!1 paper-reference"],
    nearly: [{ from: "SV-10-089", to: "SV-10-0089" }],
  },
};
