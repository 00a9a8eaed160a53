import type { MarkedCases, MarkedSheet } from "../../support/marked-workbook";

const ONE_OF_ABSI: MarkedSheet = [
  "Gremien",
  `Gremium | Sitze | Vertretung | Entsendet aus | Keine Entsendung
   KoStAG  | 1     | keine      | ABSI          |`,
];

/** Seats, vacant, crowded or declined. */
export const SEATS: MarkedCases = {
  "seat-vacant": {
    sheets: [
      ["Gremien", "Gremium | Sitze | Vertretung\nBeirat | 2 | keine"],
      [
        "Mitglieder",
        `Gremium | Name            | bis        | erwartet
         Beirat  | Frau Averbeck   |            |
         Beirat  | Frau Wessendarp | 16.02.2021 |`,
      ],
    ],
    elsewhere: ["Gremien!2 seat-vacant"],
    nearly: [{ from: "16.02.2021", to: "17.02.2021" }],
  },
  "seat-open": {
    sheets: [
      ["Gremien", "Gremium | Sitze | Vertretung\nBeirat | 2 | keine"],
      [
        "Mitglieder",
        `Gremium | Name          | erwartet
         Beirat  | Frau Averbeck |
         Beirat  | N.N.          | seat-open, seat-vacant`,
      ],
    ],
    nearly: [{ from: "N.N.", to: "Frau Nehls", gone: ["seat-vacant"] }],
  },
  "seat-surplus": {
    sheets: [
      ["Gremien", "Gremium | Sitze | Vertretung\nBeirat | 2 | keine"],
      [
        "Mitglieder",
        `Gremium | Name            | von        | bis        | erwartet
         Beirat  | Frau Averbeck   | 01.11.2020 | 31.10.2025 |
         Beirat  | Frau Wessendarp | 01.11.2020 | 30.06.2021 |
         Beirat  | Frau Sundrup    | 30.06.2021 | 31.10.2025 | seat-surplus`,
      ],
    ],
    nearly: [{ from: "| 30.06.2021 | 31.10.2025", to: "| 01.07.2021 | 31.10.2025" }],
  },
  "seat-twice": {
    sheets: [
      ["Gremien", "Gremium | Sitze | Vertretung\nBeirat | 1 | keine"],
      [
        "Mitglieder",
        `Gremium | Name          | von        | bis        | erwartet
         Beirat  | Frau Averbeck | 01.11.2020 | 30.06.2021 |
         Beirat  | Frau Averbeck | 30.06.2021 | 31.10.2025 | seat-twice, term-overlap`,
      ],
    ],
    nearly: [
      {
        from: "| 30.06.2021 | 31.10.2025 | seat-twice",
        to: "| 01.07.2021 | 31.10.2025 | seat-twice",
        gone: ["term-overlap"],
      },
    ],
  },
  "declined-but-filled": {
    sheets: [
      [
        ONE_OF_ABSI[0],
        "Gremium | Sitze | Vertretung | Entsendet aus | Keine Entsendung\nKoStAG | 1 | keine | ABSI | ja",
      ],
      [
        "Mitglieder",
        `Gremium | Name          | erwartet
         ABSI    | Frau Averbeck |
         KoStAG  | Frau Averbeck | declined-but-filled`,
      ],
    ],
    nearly: [{ from: "| ja", to: "| nein" }],
  },
  "delegate-outside-source": {
    sheets: [
      ONE_OF_ABSI,
      [
        "Mitglieder",
        `Gremium | Name            | bis        | erwartet
         ABSI    | Frau Averbeck   | 16.02.2021 |
         ABSI    | Frau Wessendarp |            |
         KoStAG  | Frau Averbeck   |            | delegate-outside-source`,
      ],
    ],
    nearly: [
      { from: "16.02.2021", to: "31.10.2025" },
      { from: "KoStAG  | Frau Averbeck  ", to: "KoStAG  | Frau Wessendarp" },
    ],
  },
  "delegate-without-vote-in-source": {
    sheets: [
      ONE_OF_ABSI,
      [
        "Mitglieder",
        `Gremium | Funktion            | Name            | erwartet
         ABSI    | Mitglied            | Frau Wessendarp |
         ABSI    | beratendes Mitglied | Frau Averbeck   |
         KoStAG  | Mitglied            | Frau Averbeck   | delegate-without-vote-in-source`,
      ],
    ],
    nearly: [{ from: "beratendes Mitglied", to: "Mitglied" }],
  },
  "several-organizations": {
    sheets: [
      [
        "Gremien",
        `Gremium | Sitze | Vertretung | Entsendet aus
         AG 0-6  | 1 | keine | ABSI
         AG 6-18 | 1 | keine | ABSI`,
      ],
      [
        "Mitglieder",
        `Gremium | Name            | bis        | von        | erwartet
         ABSI    | Frau Averbeck   |            |            |
         ABSI    | Frau Sundrup    |            |            |
         AG 0-6  | Frau Averbeck   | 31.10.2025 |            | several-organizations
         AG 6-18 | Frau Averbeck   |            | 01.11.2020 |`,
      ],
    ],
    nearly: [{ from: "AG 6-18 | Frau Averbeck", to: "AG 6-18 | Frau Sundrup " }],
  },
  "women-share": {
    sheets: [
      ["Gremien", "Gremium | Sitze | Vertretung\nBeirat | 5 | keine"],
      [
        "Mitglieder",
        `Gremium | Name            | erwartet
         Beirat  | Frau Averbeck   | women-share
         Beirat  | Herr Wessendarp |
         Beirat  | Herr Sundrup    |
         Beirat  | Herr Terbrack   |
         Beirat  | Herr Nienhaus   |`,
      ],
    ],
    nearly: [{ from: "Herr Nienhaus", to: "Frau Nienhaus" }],
  },
  proportion: {
    sheets: [
      ["Gremien", "Gremium | Sitze | Vertretung | Entsendet aus\nKoStAG | 2 | keine | ABSI"],
      [
        "Mitglieder",
        `Gremium | Name            | Fraktion | erwartet
         ABSI    | Frau Averbeck   | CDU      |
         ABSI    | Frau Wilbrand   | CDU      |
         ABSI    | Frau Sundrup    | SPD      |
         ABSI    | Frau Probst     | SPD      |
         KoStAG  | Frau Averbeck   | CDU      | proportion
         KoStAG  | Frau Wilbrand   | CDU      |`,
      ],
    ],
    nearly: [{ from: "KoStAG  | Frau Wilbrand   | CDU", to: "KoStAG  | Frau Sundrup   | SPD" }],
  },
};
