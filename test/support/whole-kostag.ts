import type { Sheet } from "../../src/core/grid";
import { sheetFromText } from "./grid-from-text";

/**
 * A KoStAG as a Kreis keeps it, all of them invented: more than the two delegates of the ABSI, who are
 * told by nothing but their Fraktion and their seat in the committee.
 */
export const WHOLE_KOSTAG: Sheet = sheetFromText(
  "Mitglieder",
  `
  Mitglieder der KoStAG und des Ausschusses für Bildung, Schule und Integration

  Gremium | Funktion | Anrede | Titel | Vorname | Name | Fraktion | Vertretung für | Bereich
  ABSI | Vorsitz | Frau | | Heide | Wessendarp | CDU | |
  ABSI | Mitglied | Herr | | Jan | Kötting | SPD | |
  ABSI | Mitglied | Frau | Dr. | Ute | Bremer | CDU | |
  ABSI | Mitglied | Herr | | Olaf | Terbrack | SPD | |
  ABSI | Mitglied | Frau | | Nele | Averbeck | Bündnis 90/Die Grünen | |
  ABSI | Mitglied | Herr | | Tim | Sundrup | CDU | |
  ABSI | Mitglied | Frau | | Pia | Lohmann | FDP | |
  KoStAG | Vorsitz | Herr | Dr. | Konrad | Eichendahl | Landrat | |
  KoStAG | Geschäftsführung | Frau | | Mia | Probst | Kommunales Integrationszentrum | |
  KoStAG | Mitglied | Frau | | Heide | Wessendarp | CDU | |
  KoStAG | Vertretung | Frau | Dr. | Ute | Bremer | CDU | Heide Wessendarp |
  KoStAG | Mitglied | Herr | | Jan | Kötting | SPD | |
  KoStAG | Vertretung | Herr | | Olaf | Terbrack | SPD | Jan Kötting |
  KoStAG | Bürgermeisterin | Frau | | Greta | Holtkamp | Stadt Olfen | |
  KoStAG | Bürgermeister | Herr | | Uwe | Nienhaus | Gemeinde Nottuln | |
  KoStAG | stellv. Bürgermeister | Herr | | Hans | Dahlmann | Stadt Dülmen | |
  KoStAG | Mitglied | Herr | | Karl | Osterkamp | Kreis Coesfeld, Dezernat II | |
  KoStAG | Leitung | Frau | | Eva | Wilbrand | Jugendamt | | Jugendhilfe
  KoStAG | Vertretung | Herr | | Ole | Schürmann | Jugendamt | Eva Wilbrand | Jugendhilfe
  KoStAG | Leitung | Frau | Dr. | Ida | Hülsmann | Gesundheitsamt | | Gesundheit
  KoStAG | Geschäftsführer | Herr | | Ralf | Brockmann | Jobcenter | | materielle Sicherung
  KoStAG | Leitung | Frau | | Kira | Kerkhoff | Regionales Bildungsbüro | | Bildung
  KoStAG | Schulrätin | Frau | | Anne | Tenhagen | Schulaufsicht | | Bildung
  KoStAG | Mitglied | Herr | | Jens | Althoff | Ausländerbehörde | | Integration
  KoStAG | Vorstand | Herr | | Paul | Rensing | Caritasverband | | freie Wohlfahrtspflege
  KoStAG | Mitglied | Frau | | Rita | Mersmann | Diakonie | | freie Wohlfahrtspflege
  KoStAG | Mitglied | Frau | | Ilse | Böcker | DRK-Kreisverband | | freie Wohlfahrtspflege
  KoStAG | Mitglied | Herr | | Sami | Haddad | Flüchtlingsinitiative Nottuln | | Ehrenamt
  KoStAG | Mitglied | Frau | | Elif | Demirkaya | Integrationslotsinnen | | Ehrenamt
  KoStAG | Mitglied | Frau | | Vera | Grothues | Jugendamtselternbeirat | | Zielgruppen
  KoStAG | Mitglied | Herr | | Dilan | Yilmazer | Migrantenselbstorganisation Brücke | | Zielgruppen
  KoStAG | Gast | Herr | | Lutz | Wiesmann | Sparkasse | |
  AG 0-6 | Mitglied | Frau | | Nele | Averbeck | Bündnis 90/Die Grünen | |
  AG 6-18 | Mitglied | Herr | | Tim | Sundrup | CDU | |
  AG 18-27 | Mitglied | Frau | | Pia | Lohmann | FDP | |
`,
);
