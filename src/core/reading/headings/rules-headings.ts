import { meaningOf, vocabularyOf } from "./vocabulary";

/** What a column of the Gremien sheet tells. */
export type RulesField =
  | "organization"
  | "shortName"
  | "classification"
  | "seats"
  | "deputyMode"
  | "sendingOrganization"
  | "declined"
  | "meetingsPerYear"
  | "chair"
  | "office"
  | "moderation"
  | "ageFrom"
  | "ageTo"
  | "ages"
  | "noticeDays"
  | "exceptions"
  | "weekdays"
  | "startTime"
  | "duration"
  | "firstMonth"
  | "lastMonth"
  | "leastDistance"
  | "idealDistance"
  | "meetsBefore"
  | "meetsAfter"
  | "remark";

export const RULES_VOCABULARY = vocabularyOf<RulesField>({
  organization:
    "Gremium, Gremien, Gremienname, Gremiumname, Gremiumsname, Name des Gremiums, Bezeichnung des Gremiums, Gremienbezeichnung, Ausschuss, Arbeitsgruppe, Organisation, Organization",
  shortName:
    "Kurzname, Kurzbezeichnung, Kürzel, Abkürzung, Kurzform, Gremium Kurzname, Gremium kurz",
  classification: "Art, Art des Gremiums, Gremienart, Typ, Gremientyp, Klassifikation",
  seats:
    "Sitze, Sitzzahl, Anzahl Sitze, Anzahl der Sitze, Sollstärke, Soll, Mitgliederzahl, Anzahl Mitglieder, Anzahl der Mitglieder, Zahl der Mitglieder, Zahl der Sitze, Plätze",
  deputyMode:
    "Vertretung, Stellvertretung, Art der Vertretung, Art der Stellvertretung, Vertretungsart, Vertretungsregel, Vertretungsregelung, Stellvertretungsregelung",
  sendingOrganization:
    "Entsendet aus, Entsandt aus, Entsendendes Gremium, Entsendende Organisation, Entsendende Stelle, Entsendet von, Entsandt von, Entsendet durch, Entsandt durch",
  declined: "Keine Entsendung, Entsendung entfällt, Verzicht auf Entsendung, Ohne Entsendung",
  meetingsPerYear:
    "Sitzungen je Jahr, Sitzungen pro Jahr, Sitzungen im Jahr, Sitzungen/Jahr, Anzahl Sitzungen, Sitzungen jährlich, Sitzungszahl",
  chair: "Vorsitz, Vorsitzende/r, Vorsitzende, Vorsitzender",
  office: "Geschäftsführung, Geschäftsstelle, Federführung",
  moderation: "Moderation",
  ageFrom: "Alter von, Alter ab, ab Alter, von Alter, Mindestalter",
  ageTo: "Alter bis, bis Alter, Höchstalter",
  ages: "Alter, Altersgruppe, Altersspanne, Altersbereich, Alter von-bis",
  noticeDays:
    "Ladungsfrist, Ladungsfrist in Tagen, Ladungsfrist (Tage), Ladungsfrist Tage, Einladungsfrist, Frist",
  exceptions:
    "Ausnahmen, Ausnahme, Regeln aus, Nicht prüfen, Prüfung ohne, Abweichende Regeln, Abweichende Regel",
  weekdays: "Wochentage, Wochentag, Sitzungstage, Sitzungstag, Tagt am, Übliche Wochentage",
  startTime: "Uhrzeit, Beginn, Sitzungsbeginn, Übliche Uhrzeit, Tagt um",
  duration: "Dauer, Sitzungsdauer, Dauer der Sitzung, Dauer in Minuten, Dauer (Minuten)",
  firstMonth: "frühester Monat, Monat von, ab Monat, von Monat, erster Monat, tagt ab",
  lastMonth: "spätester Monat, Monat bis, bis Monat, letzter Monat, tagt bis",
  leastDistance:
    "Mindestabstand, Mindestabstand in Tagen, Mindestabstand (Tage), Kleinster Abstand, Abstand mindestens",
  idealDistance: "Idealabstand, Abstand, Sitzungsabstand, Wunschabstand, Abstand in Tagen, Turnus",
  meetsBefore: "Tagt vor, Tagt vor dem, Sitzung vor, Bereitet vor, Vor Gremium",
  meetsAfter: "Tagt nach, Tagt nach dem, Sitzung nach, Nach Gremium",
  remark: "Bemerkung, Bemerkungen, Anmerkung, Anmerkungen, Hinweis, Hinweise",
});

/** What a heading means in the Gremien sheet; undefined if it is not understood. */
export function rulesField(heading: string): RulesField | undefined {
  return meaningOf(RULES_VOCABULARY, heading);
}
