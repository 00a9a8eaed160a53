import type { ShareReason } from "./share-offer";

/** One German sentence each, for whoever decides what comes along. */
const TEXTS: Readonly<Record<ShareReason, string>> = {
  list: "Eine Liste von Mitgliedern kommt mit.",
  meetings: "Termine kommen mit.",
  consultations: "Die Beratungsfolge kommt mit.",
  rules: "Die Angaben zu den Gremien braucht der Ausschuss meist nicht; Sie können sie mitgeben.",
  "blocked-days": "Ein Anlass kann persönlich sein; Sie können die Sperrtermine mitgeben.",
  own: "Von uns geschrieben; kommt mit, wie es in der Mappe steht.",
  report: "Der Prüfbericht ist für die Verwaltung gedacht; Sie können ihn mitgeben.",
  "not-understood":
    "Hier wurde keine vollständige Tabelle erkannt; was nicht verstanden ist, wird nicht weitergegeben.",
  hidden: "Das Blatt ist ausgeblendet; Ausgeblendetes wird nicht weitergegeben.",
  empty: "Hier bleibt nichts, was weitergegeben werden könnte.",
  needed: "Gehört zur Liste.",
  private:
    "Private Angaben (Kontakt, Anschrift, Geburt, Bank, Geschlecht) werden nie weitergegeben.",
  remark: "Bemerkungen sind oft nur für die Verwaltung bestimmt; Sie können sie mitgeben.",
  unknown: "Die Überschrift ist unbekannt; bitte sehen Sie hinein, bevor Sie die Spalte mitgeben.",
  "hidden-column": "Die Spalte ist ausgeblendet; Ausgeblendetes wird nicht weitergegeben.",
  left: "Die Spalte wird auf Ihren Wunsch nicht gelesen; Sie können sie mitgeben.",
  repeated: "Eine andere Spalte bedeutet dasselbe; Sie können auch diese mitgeben.",
};

export function reasonText(reason: ShareReason): string {
  return TEXTS[reason];
}
