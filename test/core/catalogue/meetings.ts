import type { MarkedCases, MarkedSheet } from "../../support/marked-workbook";

const RULES: MarkedSheet = [
  "Gremien",
  "Gremium | Sitze | Vertretung | Sitzungen je Jahr\nBeirat | 1 | keine | 2\nRunde | 1 | keine |",
];
const MEMBERS: MarkedSheet = [
  "Mitglieder",
  "Gremium | Name\nBeirat | Frau Averbeck\nRunde | Frau Averbeck",
];

/** Two meetings a year of a Beirat, on working days between the vacations; rows may be put behind. */
function meetings(first: string, second: string, more = ""): MarkedSheet[] {
  return [
    RULES,
    MEMBERS,
    [
      "Termine",
      `Gremium | Nr. | Datum | Uhrzeit | Status | erwartet\nBeirat | ${first}\nBeirat | ${second}\n${more}`,
    ],
  ];
}

const MARCH = "1 | 10.03.2021 | 16:00 | geplant |";

/** Meetings and their days. */
export const MEETINGS: MarkedCases = {
  "meeting-count": {
    sheets: meetings(MARCH, "2 | 15.09.2021 | | entfallen | meeting-count"),
    nearly: [{ from: "entfallen", to: "geplant" }],
  },
  "meeting-number": {
    sheets: meetings(MARCH, "3 | 15.09.2021 | | geplant | meeting-number"),
    nearly: [{ from: "| 3 |", to: "| 2 |" }],
  },
  "meeting-holiday": {
    sheets: meetings(MARCH, "2 | 03.06.2021 | | geplant | meeting-holiday"),
    nearly: [{ from: "03.06.2021", to: "02.06.2021" }],
  },
  "meeting-weekend": {
    sheets: meetings(MARCH, "2 | 18.09.2021 | | geplant | meeting-weekend"),
    nearly: [{ from: "18.09.2021", to: "17.09.2021" }],
  },
  "meeting-vacation": {
    sheets: meetings(MARCH, "2 | 17.08.2021 | | geplant | meeting-vacation"),
    nearly: [{ from: "17.08.2021", to: "18.08.2021" }],
  },
  "meeting-blocked": {
    sheets: [
      ...meetings(MARCH, "2 | 15.09.2021 | | geplant | meeting-blocked"),
      ["Sperrtermine", "von | bis | Anlass\n13.09.2021 | {2021-09-15} | Klausur"],
    ],
    nearly: [{ from: "{2021-09-15}", to: "{2021-09-14}" }],
  },
  "meeting-clash": {
    sheets: [
      RULES,
      MEMBERS,
      [
        "Termine",
        `Gremium | Datum      | Uhrzeit       | Status  | erwartet
         Beirat  | 10.03.2021 | 16:00 - 18:00 | geplant |
         Beirat  | 15.09.2021 |               | geplant |
         Runde   | 10.03.2021 | 17:59 - 19:00 | geplant | meeting-clash`,
      ],
    ],
    nearly: [{ from: "17:59", to: "18:00" }],
  },
  "vacation-unknown": {
    sheets: [
      ["Gremien", "Gremium | Sitze | Vertretung\nBeirat | 1 | keine"],
      ["Mitglieder", "Gremium | Name\nBeirat | Frau Averbeck"],
      ["Termine", "Gremium | Datum | erwartet\nBeirat | 16.09.2031 | vacation-unknown"],
    ],
    nearly: [{ from: "16.09.2031", to: "17.09.2029" }],
  },
};
