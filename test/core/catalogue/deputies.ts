import type { MarkedCases, MarkedSheet } from "../../support/marked-workbook";

function kostag(mode: string, seats = 1): MarkedSheet {
  return [
    "Gremien",
    `Gremium | Sitze | Vertretung | Entsendet aus\nKoStAG | ${seats} | ${mode} | ABSI`,
  ];
}

const ABSI = `ABSI   | Mitglied   | Frau Averbeck   |               |            |            |
              ABSI   | Mitglied   | Frau Wessendarp |               |            |            |
              ABSI   | Mitglied   | Frau Sundrup    |               |            |            |
              ABSI   | Mitglied   | Frau Lohmann    |               |            |            |`;
const HEAD = "Gremium | Funktion | Name | Vertretung für | von | bis | erwartet";

function list(rows: string): MarkedSheet {
  return ["Mitglieder", `${HEAD}\n${ABSI}\n${rows}`];
}

/** Who stands in for whom. */
export const DEPUTIES: MarkedCases = {
  "deputy-missing": {
    sheets: [
      kostag("persönlich"),
      list(`KoStAG | Mitglied   | Frau Averbeck   |               |   | | deputy-missing
            KoStAG | Gast       | Frau Sundrup    | | | |`),
    ],
    nearly: [
      {
        from: "Gast       | Frau Sundrup    | |",
        to: "Vertretung | Frau Sundrup | Frau Averbeck |",
      },
    ],
  },
  "deputy-self": {
    sheets: [
      kostag("persönlich"),
      list(`KoStAG | Mitglied   | Frau Averbeck   |               | | |
            KoStAG | Vertretung | Frau Averbeck   | Frau Averbeck | | | deputy-self`),
    ],
    nearly: [
      {
        from: "KoStAG | Vertretung | Frau Averbeck ",
        to: "KoStAG | Vertretung | Frau Sundrup ",
      },
    ],
  },
  "deputy-is-member": {
    sheets: [
      kostag("persönlich", 2),
      list(`KoStAG | Mitglied   | Frau Averbeck   |               | | |
            KoStAG | Vertretung | Frau Sundrup    | Frau Averbeck | | | deputy-is-member
            KoStAG | Mitglied   | Frau Sundrup    |               | | |
            KoStAG | Vertretung | Frau Wessendarp | Frau Sundrup  | | |`),
    ],
    nearly: [{ from: "Vertretung | Frau Sundrup ", to: "Vertretung | Frau Lohmann " }],
  },
  "deputy-shared": {
    sheets: [
      kostag("persönlich", 2),
      list(`KoStAG | Mitglied   | Frau Averbeck   |                 | | |
            KoStAG | Vertretung | Frau Sundrup    | Frau Averbeck   | | 30.06.2021 | deputy-term-short
            KoStAG | Mitglied   | Frau Wessendarp |                 | | |
            KoStAG | Vertretung | Frau Sundrup    | Frau Wessendarp | 30.06.2021 | | deputy-shared, deputy-term-short`),
    ],
    nearly: [{ from: "| 30.06.2021 | | deputy", to: "| 01.07.2021 | | deputy" }],
  },
  "deputy-orphan": {
    sheets: [
      kostag("persönlich"),
      list(`KoStAG | Mitglied   | Frau Averbeck   |                 | | |
            KoStAG | Vertretung | Frau Sundrup    | Frau Averbeck   | | |
            KoStAG | Vertretung | Herr Terbrack   | Frau Wessendarp | | | deputy-orphan, deputy-outside-source`),
    ],
    nearly: [
      {
        from: "Frau Wessendarp | | | deputy",
        to: "Frau Averbeck | | | deputy",
        also: ["Mitglieder!8 deputy-surplus"],
      },
    ],
  },
  "deputy-surplus": {
    sheets: [
      kostag("persönlich"),
      list(`KoStAG | Mitglied   | Frau Averbeck   |               | | |
            KoStAG | Vertretung | Frau Sundrup    | Frau Averbeck | | 30.06.2021 |
            KoStAG | Vertretung | Frau Wessendarp | Frau Averbeck | 30.06.2021 | | deputy-surplus`),
    ],
    nearly: [{ from: "| 30.06.2021 | | deputy", to: "| 01.07.2021 | | deputy" }],
  },
  "deputy-unforeseen": {
    sheets: [
      kostag("keine"),
      list(`KoStAG | Mitglied   | Frau Averbeck |               | | |
            KoStAG | Vertretung | Frau Sundrup  | Frau Averbeck | | | deputy-unforeseen`),
    ],
    nearly: [{ from: "| keine |", to: "| persönlich |" }],
  },
  "deputy-rank": {
    sheets: [
      kostag("Rangfolge"),
      [
        "Mitglieder",
        `Gremium | Funktion | Name | Rang | erwartet
         ABSI   | Mitglied   | Frau Averbeck   |   |
         ABSI   | Mitglied   | Frau Wessendarp |   |
         ABSI   | Mitglied   | Frau Sundrup    |   |
         KoStAG | Mitglied   | Frau Averbeck   |   |
         KoStAG | Vertretung | Frau Sundrup    | 1 |
         KoStAG | Vertretung | Frau Wessendarp | 3 | deputy-rank`,
      ],
    ],
    nearly: [{ from: "| 3 |", to: "| 2 |" }],
  },
  "deputy-outside-source": {
    sheets: [
      kostag("persönlich"),
      list(`KoStAG | Mitglied   | Frau Averbeck |               | | |
            KoStAG | Vertretung | Herr Terbrack | Frau Averbeck | | | deputy-outside-source`),
    ],
    nearly: [{ from: "Herr Terbrack", to: "Frau Sundrup" }],
  },
  "deputy-term-short": {
    sheets: [
      kostag("persönlich"),
      list(`KoStAG | Mitglied   | Frau Averbeck |               | 01.12.2020 | 31.10.2025 |
            KoStAG | Vertretung | Frau Sundrup  | Frau Averbeck | 02.12.2020 | 31.10.2025 | deputy-term-short`),
    ],
    nearly: [{ from: "02.12.2020", to: "01.12.2020" }],
  },
};
