import { assess, isoDay, placeText } from "../../../src/core";
import { sheetFromText } from "../../support/grid-from-text";

const MEMBERS = sheetFromText(
  "Mitglieder",
  `
  Gremium | Funktion | Vorname | Name
  KoStAG | Geschäftsführung | Heide | Wessendarp
  AG 0-6 | Moderation | Heide | Wessendarp
`,
);
const MEETINGS = sheetFromText(
  "Termine",
  `
  Gremium | Nr. | Datum | Uhrzeit | Ort | Format | Status | Bemerkung
  KoStAG | {3} | {2021-06-03} | 16.30 Uhr | Kreishaus | Präsenz | geplant |
  KoStAG | {5} | Samstag, den 12.06.2021 | 16-18 Uhr | Kreishaus | Präsenz | |
  AG 0-6 | {1} | {2021-06-12} | {17:00} | | digital | |
  AG 0-6 | {2} | {2021-07-05} | | | | entfällt |
  AG 0-6 | {3} | {2021-08-17} | | | | |
  AG 0-6 | {4} | {2021-09-27} | | | | |
  AG 0-6 | {5} | {2031-03-12} | | | | |
`,
);
const BLOCKED = sheetFromText(
  "Sperrtermine",
  "von | bis | Anlass\n{2021-09-26} | {2021-09-27} | Bundestagswahl",
);

test("a workbook's Termine are judged by calendar, Sperrtermine, numbers and persons", () => {
  const workbook = { sheets: [MEMBERS, MEETINGS, BLOCKED] };
  const { findings } = assess(workbook, isoDay("2021-02-17"));
  const about = findings.filter(({ code }) => /^(?:meeting|vacation)-/.test(code));
  expect(about.map(({ code, places }) => [code, ...places.map(placeText)].join(" "))).toEqual([
    "meeting-holiday Termine!C2",
    "meeting-number Termine!B3 Termine!B2",
    "meeting-count Termine!C3",
    "meeting-weekend Termine!C3",
    "meeting-clash Termine!C4 Termine!C3",
    "meeting-weekend Termine!C4",
    "meeting-vacation Termine!C6",
    "meeting-blocked Termine!C7 Sperrtermine!A2",
    "vacation-unknown Termine!C8",
  ]);
});
