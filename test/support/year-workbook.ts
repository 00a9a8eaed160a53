import type { Workbook } from "../../src/core";
import { sheetFromText, workbookOf } from "./grid-from-text";

const MEMBERS = `
Gremium | Funktion | Anrede | Vorname | Name
KoStAG | Mitglied | Frau | Heide | Averbeck
KoStAG | Mitglied | Herr | Bernd | Olfen
AG 0-6 | Mitglied | Frau | Heide | Averbeck
AG 6-18 | Mitglied | Herr | Jens | Terbrack
AG 18-27 | Mitglied | Frau | Ina | Kolk
ABSI | Mitglied | Frau | Heide | Averbeck
ABSI | Mitglied | Herr | Bernd | Olfen
ABSI | Mitglied | Herr | Jens | Terbrack
ABSI | Mitglied | Frau | Ina | Kolk
`;

const ORGANIZATIONS = `
Gremium | Sitze | Entsendet aus | Sitzungen je Jahr
KoStAG | {2} | ABSI | {3}
AG 0-6 | {1} | ABSI | {2}
AG 6-18 | {1} | ABSI | {2}
AG 18-27 | {1} | ABSI | {2}
`;

const MEETINGS = `
Gremium | Nr. | Datum | Uhrzeit | Ort | Status | Bemerkung
KoStAG | {3} | {2021-03-24} | 16:30 Uhr | Kreishaus | geplant |
AG 0-6 | {1} | {2021-04-07} | 17:00 Uhr | | geplant |
ABSI | {2} | {2021-03-24} | 17:00 Uhr | Kreishaus | geplant |
ABSI | {3} | {2021-06-16} | 17:00 Uhr | Kreishaus | geplant |
ABSI | {4} | {2021-09-08} | 17:00 Uhr | Kreishaus | geplant |
CDU-Fraktion | | {2021-03-22} | 18:00 Uhr | | |
CDU-Fraktion | | {2021-06-14} | 18:00 Uhr | | |
SPD-Fraktion | | {2021-06-14} | 18:00 Uhr | | |
Kreistag | {6} | {2021-06-30} | 16:00 Uhr | Kreishaus | geplant |
`;

const BLOCKED = `
von | bis | Anlass
{2021-02-11} | {2021-02-17} | Weiberfastnacht bis Aschermittwoch
{2021-09-26} | {2021-09-27} | Bundestagswahl
`;

/** A year with everything in it: planned bodies, sessions that get in each other's way, other meetings. */
export const YEAR_WORKBOOK: Workbook = workbookOf(
  sheetFromText("Mitglieder", MEMBERS),
  sheetFromText("Gremien", ORGANIZATIONS),
  sheetFromText("Termine", MEETINGS),
  sheetFromText("Sperrtermine", BLOCKED),
);
