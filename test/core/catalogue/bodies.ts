import type { MarkedCases, MarkedSheet } from "../../support/marked-workbook";

function offices(chair: string, office: string): MarkedSheet {
  return [
    "Gremien",
    `Gremium | Art | Sitze | Vertretung | Entsendet aus | Vorsitz | Geschäftsführung
     KoStAG | Steuerungsgruppe | 1 | keine | ABSI | ${chair} | ${office}`,
  ];
}

/** A delegate, on whose row a finding stands, and a guest of that Fraktion or institution. */
function beside(expected: string, institution: string): MarkedSheet {
  return [
    "Mitglieder",
    `Gremium | Funktion | Name          | Fraktion       | erwartet
     ABSI    | Mitglied | Frau Averbeck | CDU            |
     KoStAG  | Mitglied | Frau Averbeck | CDU            | ${expected}
     KoStAG  | Gast     | Herr Sundrup  | ${institution} |`,
  ];
}

const AGES = "Gremium | Art | Sitze | Vertretung | Alter von | Alter bis | erwartet";
const TWO_GROUPS: MarkedSheet = [
  "Mitglieder",
  "Gremium | Name\nAG 0-6 | Frau Averbeck\nAG 6-18 | Frau Wessendarp",
];

function moderated(moderation: string, expected: string): MarkedSheet[] {
  return [
    [
      "Gremien",
      `Gremium | Sitze | Vertretung | Moderation | erwartet\nAG 0-6 | 1 | keine | ${moderation} | ${expected}`,
    ],
    ["Mitglieder", "Gremium | Name\nAG 0-6 | Frau Averbeck"],
  ];
}

/** What is known of a body beside its seats. */
export const BODIES: MarkedCases = {
  "chair-missing": {
    sheets: [offices("Landrat", ""), beside("chair-missing", "stellv. Landrat")],
    nearly: [{ from: "stellv. Landrat", to: "Landrat" }],
  },
  "office-missing": {
    sheets: [offices("", "KI"), beside("office-missing", "Kita")],
    nearly: [{ from: "Kita", to: "Kommunales Integrationszentrum" }],
  },
  "support-system-missing": {
    sheets: [
      offices("", ""),
      [
        "Mitglieder",
        `Gremium | Name            | Bereich                | erwartet
         KoStAG  | Frau Averbeck   | Gesundheit             | support-system-missing
         KoStAG  | Frau Wessendarp | Bildung                |
         KoStAG  | Frau Sundrup    | Integration            |
         KoStAG  | Frau Wilbrand   | Jugendhilfe            |
         KoStAG  | Frau Probst     | freie Wohlfahrtspflege |
         KoStAG  | Frau Tenhagen   | Schuldnerhilfe         |`,
      ],
    ],
    elsewhere: ["Gremien!2 seat-vacant"],
    nearly: [{ from: "Schuldnerhilfe", to: "materielle Sicherung" }],
  },
  "moderation-missing": {
    sheets: moderated("", "moderation-missing"),
    nearly: [{ from: "| keine |  |", to: "| keine | Jugendamt |" }],
  },
  "moderation-excluded": {
    sheets: moderated("Ausländerbehörde", "moderation-excluded"),
    nearly: [{ from: "Ausländerbehörde", to: "Jugendamt, ohne Ausländerbehörde" }],
  },
  "ages-gap": {
    sheets: [
      [
        "Gremien",
        `${AGES}
         AG 0-6  | Arbeitsgruppe | 1 | keine | 0 | 6  |
         AG 6-18 | Arbeitsgruppe | 1 | keine | 7 | 27 | ages-gap`,
      ],
      TWO_GROUPS,
    ],
    nearly: [{ from: "| 7 |", to: "| 6 |" }],
  },
  "ages-overlap": {
    sheets: [
      [
        "Gremien",
        `${AGES}
         AG 0-6  | Arbeitsgruppe | 1 | keine | 0 | 6  |
         AG 6-18 | Arbeitsgruppe | 1 | keine | 5 | 27 | ages-overlap`,
      ],
      TWO_GROUPS,
    ],
    nearly: [{ from: "| 5 |", to: "| 6 |" }],
  },
};
