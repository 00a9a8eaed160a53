import type { MarkedCases, MarkedSheet } from "../../support/marked-workbook";

const BEIRAT: MarkedSheet = ["Gremien", "Gremium | Sitze | Vertretung\nBeirat | 1 | keine"];

/** What reading itself tells. */
export const READING: MarkedCases = {
  "sheet-missing": {
    sheets: [BEIRAT, ["Liste", "Gruppe | Betrag\nBeirat | {200}"]],
    elsewhere: ["- sheet-missing"],
    nearly: [
      { from: "Gruppe | Betrag\nBeirat | {200}", to: "Gremium | Name\nBeirat | Frau Averbeck" },
    ],
  },
  "column-missing": {
    sheets: [BEIRAT, ["Mitglieder", "Gremium | Funktion | Fraktion\nBeirat | Mitglied | CDU"]],
    elsewhere: ["Mitglieder!1 column-missing"],
    nearly: [
      { from: "Fraktion\nBeirat | Mitglied | CDU", to: "Name\nBeirat | Mitglied | Frau Averbeck" },
    ],
  },
  "column-ambiguous": {
    sheets: [BEIRAT, ["Mitglieder", "Gremium | Ausschuss | Name\nBeirat | Runde | Frau Averbeck"]],
    elsewhere: ["Mitglieder!1 column-ambiguous"],
    nearly: [{ from: "Ausschuss", to: "Bemerkung" }],
  },
  "column-unknown": {
    sheets: [BEIRAT, ["Mitglieder", "Gremium | Name | Amtszeit Rat\nBeirat | Frau Averbeck | x"]],
    elsewhere: ["Mitglieder!1 column-unknown"],
    nearly: [{ from: "Amtszeit Rat", to: "Telefon privat" }],
  },
  "cell-error": {
    sheets: [
      BEIRAT,
      [
        "Mitglieder",
        "Gremium | Name | Fraktion | Bemerkung | erwartet\nBeirat | Frau Averbeck | {#REF!} | | cell-error",
      ],
    ],
    nearly: [{ from: "{#REF!}", to: "" }],
  },
  "date-unreadable": {
    sheets: [
      BEIRAT,
      [
        "Mitglieder",
        "Gremium | Name | bis | erwartet\nBeirat | Frau Averbeck | 29.02.2021 | date-unreadable",
      ],
    ],
    nearly: [{ from: "29.02.2021", to: "28.02.2021" }],
  },
  "date-incomplete": {
    sheets: [
      BEIRAT,
      [
        "Mitglieder",
        "Gremium | Name | bis | erwartet\nBeirat | Frau Averbeck | 15.01. | date-incomplete",
      ],
    ],
    nearly: [{ from: "15.01.", to: "15.01.22" }],
  },
  "role-unknown": {
    sheets: [
      BEIRAT,
      [
        "Mitglieder",
        "Gremium | Funktion | Name | erwartet\nBeirat | Mitglied | Frau Averbeck |\nBeirat | Häuptling | Frau Sundrup | role-unknown",
      ],
    ],
    nearly: [{ from: "Häuptling", to: "Gast" }],
  },
  "organization-similar": {
    sheets: [
      ["Gremien", "Gremium | Sitze | Vertretung\nAG 6-18 | 2 | keine"],
      [
        "Mitglieder",
        "Gremium | Name | erwartet\nAG 6-18 | Frau Averbeck |\nAG 6-17 | Frau Sundrup | organization-similar",
      ],
    ],
    elsewhere: ["Gremien!2 seat-vacant"],
    nearly: [{ from: "AG 6-17", to: "AG 6–18", gone: ["seat-vacant"] }],
  },
  "organization-without-quota": {
    sheets: [
      [
        "Gremien",
        "Gremium | Art | Sitze | Vertretung\nBeirat | Beirat | 1 | keine\nKreistag | Parlament | |",
      ],
      [
        "Mitglieder",
        "Gremium | Name | erwartet\nBeirat | Frau Averbeck |\nSportausschuss | Frau Sundrup | organization-without-quota",
      ],
    ],
    nearly: [{ from: "Sportausschuss", to: "Kreistag" }],
  },
  "name-missing": {
    sheets: [
      BEIRAT,
      [
        "Mitglieder",
        "Gremium | Funktion | Name | erwartet\nBeirat | Mitglied | Frau Averbeck |\nBeirat | Gast | | name-missing",
      ],
    ],
    nearly: [{ from: "| Gast | |", to: "| Gast | vakant |" }],
  },
  "name-similar": {
    sheets: [
      ["Gremien", "Gremium | Sitze | Vertretung | Entsendet aus\nKoStAG | 1 | keine | ABSI"],
      [
        "Mitglieder",
        "Gremium | Anrede | Name | erwartet\nABSI | Herr | Lütkecosmann |\nKoStAG | Herr | Lütkecosman | name-similar, delegate-outside-source",
      ],
    ],
    nearly: [{ from: "Lütkecosman |", to: "Luetkecosmann |", gone: ["delegate-outside-source"] }],
  },
  "name-ambiguous": {
    sheets: [
      ["Gremien", "Gremium | Sitze | Vertretung\nBeirat | 2 | keine\nRunde | 1 | keine"],
      [
        "Mitglieder",
        "Gremium | Vorname | Name | erwartet\nBeirat | Eva | Averbeck |\nBeirat | Ina | Averbeck |\nRunde | | Averbeck | name-ambiguous",
      ],
    ],
    nearly: [{ from: "Runde | | Averbeck", to: "Runde | Eva | Averbeck" }],
  },
  "row-duplicate": {
    sheets: [
      BEIRAT,
      [
        "Mitglieder",
        "Gremium | Funktion | Name | Fraktion | erwartet\nBeirat | Mitglied | Frau Averbeck | CDU |\nBeirat | Mitglied | Frau Averbeck | CDU-Fraktion | row-duplicate, seat-twice",
      ],
    ],
    nearly: [
      {
        from: "Beirat | Mitglied | Frau Averbeck | CDU-Fraktion",
        to: "Beirat | Gast | Frau Averbeck | CDU-Fraktion",
        gone: ["seat-twice"],
      },
    ],
  },
  "rows-hidden": {
    sheets: [
      BEIRAT,
      [
        "Mitglieder",
        "Gremium | Name | erwartet\n | |\nBeirat | Frau Averbeck | rows-hidden",
        { hiddenRows: [3] },
      ],
    ],
    nearly: [{ from: " | |\nBeirat | Frau Averbeck |", to: "Beirat | Frau Averbeck |" }],
  },
};
