import { vocabularyOf } from "./vocabulary";

/** What a column of a membership table tells. "deputy…" is the one beside the member. */
export type MembershipField =
  | "organization"
  | "shortName"
  | "institution"
  | "onBehalfOf"
  | "role"
  | "formOfAddress"
  | "gender"
  | "title"
  | "givenName"
  | "affix"
  | "name"
  | "member"
  | "delegate"
  | "deputy"
  | "deputyFormOfAddress"
  | "deputyGender"
  | "deputyTitle"
  | "deputyGivenName"
  | "deputyAffix"
  | "deputyOnBehalfOf"
  | "deputyRank"
  | "deputyStart"
  | "deputyEnd"
  | "substituteFor"
  | "rank"
  | "rowNumber"
  | "start"
  | "end"
  | "period"
  | "legislativeTerm"
  | "vote"
  | "advisory"
  | "area"
  | "remark"
  | "private";

const DEPUTY =
  "Stellvertreter/in, Stellvertreter, Stellvertreterinnen, Stellvertreter/innen, Stellvertretende, Stellvertretende/r, Stellvertretung, Stellvertretungen, Stellvertretendes Mitglied, Stellvertretende Mitglieder, Stellvertretende/s Mitglied, Stellvertr. Mitglied, Stellvertr., Stellv. Mitglied, Stellv. Mitglieder, Stellv. Mitglied(er), Stellv., Stv., Stv. Mitglied, Stv. Mitglieder, Vertretung, Vertretungen, Persönliche Vertretung, Pers. Vertretung, Persönliche Stellvertretung, Pers. Stellvertretung, Persönlicher Stellvertreter, Persönliche/r Stellvertreter/in, Persönliche Stellvertreterin, Persönl. Stellvertreter/in, Persönliche/r Vertreter/in, Persönlicher Vertreter, Pers. Vertreter, Ersatzmitglied, Ersatzmitglieder, Ersatzperson, Ersatz, Ersatzvertretung, Verhinderungsvertreter, Verhinderungsvertreter/in, Verhinderungsvertretung, Abwesenheitsvertretung, In Vertretung, Persönliche Stellvertreter, Persönliche/r Stellvertreter, Persönliche Stellvertreter/innen, Persönliche Stellvertretungen, Persönliche Vertreter, Persönliche Vertreter/innen, Persönlich stellvertretendes Mitglied, Persönliches stellvertretendes Mitglied, Persönliche stellvertretende Mitglieder, Pers. Stellvertreter, Pers. Stellvertreter/in, Pers. stellv. Mitglied, Pers. Stellv., Vertretendes Mitglied, Vertretende Mitglieder, Ersatzleute, Ersatzpersonen";
const MEMBER =
  "Mitglied, Mitglieder, Ordentliches Mitglied, Ordentliche Mitglieder, Ordentliche/s Mitglied, Ordentliche(s) Mitglied(er), Ordentl. Mitglied, Ordentl. Mitglied(er), Ord. Mitglied, Ord. Mitglieder, Ausschussmitglied, Ausschussmitglieder, Gremienmitglied, Gremiumsmitglied, Stimmberechtigtes Mitglied, Stimmberechtigte Mitglieder, Beisitzer, Beisitzer/in, Beisitzerin, Beisitzer/innen, Delegierte, Delegierte/r, Delegierter, Entsandte Person, Entsandtes Mitglied, Entsandte/r, Mandatsträger, Mandatsträger/in, Kreistagsmitglied, Ratsmitglied, Teilnehmer/in, Hauptmitglied";

/** Every heading that lists of members were seen with, by what it tells. */
export const MEMBERSHIP_VOCABULARY = vocabularyOf<MembershipField>({
  organization:
    "Gremium, Gremien, Gremienname, Gremiumname, Gremiumsname, Name des Gremiums, Gremienbezeichnung, Gremiumbezeichnung, Gremiumsbezeichnung, Bezeichnung des Gremiums, Ausschuss, Ausschüsse, Ausschuss/Gremium, Gremium/Ausschuss, Ausschussname, Arbeitsgruppe, Arbeitsgruppen, AG, Arbeitskreis, Organisation, Organization, Kommission, Beirat",
  shortName: "Kurzname, Kurzbezeichnung, Kürzel, Gremium Kurzname, Gremienkürzel, Gremium kurz",
  institution: "Institution, Institutionen",
  onBehalfOf:
    "Fraktion, Fraktionen, Partei, Fraktion/Partei, Partei/Fraktion, Fraktion/Gruppe, Fraktion/Institution, Fraktion oder Institution, Fraktionszugehörigkeit, Parteizugehörigkeit, Mitgliedschaft, Herkunft, Entsendende Organisation, Entsendende Stelle, Entsendende Institution, Entsandt von, Entsendet von, Entsandt durch, Entsendet durch, Entsendet aus, Entsendung durch, Vorgeschlagen von, Vorschlag von, Wahlvorschlag, Wählergruppe, Liste, Träger, Dienststelle, Behörde, Verband, Benannt von, Benannt durch",
  role: "Art der Mitarbeit, Art der Mitgliedschaft, Art des Mitglieds, Mitgliedsart, Mitgliedstyp, Mitgliedsstatus, Funktion, Funktion im Gremium, Gremienfunktion, Funktion/Rolle, Rolle, Rolle im Gremium, Position, Status, Amt, Art",
  formOfAddress: "Anrede",
  gender: "Geschlecht, m/w, w/m, m/w/d, w/m/d",
  title: "Titel, Akad. Grad, Akademischer Grad, Akademischer Titel, Akad. Titel, Amtstitel",
  givenName:
    "Vorname, Vornamen, Vorname(n), Rufname, Mitglied Vorname, Vorname Mitglied, Vorname des Mitglieds",
  affix: "Namenszusatz, Zusatz, Namenszusätze",
  name: "Name, Namen, Nachname, Nachnamen, Familienname, Familien-Name, Zuname, Person, Personen, Name der Person, Personenname, Name Vorname, Nachname Vorname, Vorname Name, Vorname Nachname, Vor- und Nachname, Vor- und Zuname, Vorname und Name, Vorname und Nachname, Name und Vorname, Name/Vorname, Vollständiger Name, Voller Name, Name des Mitglieds, Name Mitglied, Mitglied Name, Mitglied Nachname, Nachname Mitglied, Name (Mitglied)",
  member: MEMBER,
  delegate: "Vertreter, Vertreter/in, Vertreterin, Vertreter/innen",
  deputy: DEPUTY,
  deputyFormOfAddress: "",
  deputyGender: "",
  deputyTitle: "",
  deputyGivenName: "",
  deputyAffix: "",
  deputyOnBehalfOf: "",
  deputyRank: "",
  deputyStart: "",
  deputyEnd: "",
  substituteFor:
    "Vertretung für, Stellvertretung für, Vertretung von, Stellvertretung von, Vertritt, Vertreter von, Vertreter für, Vertreter/in von, Vertreter/in für, Stellvertreter von, Stellvertreter für, Stellvertreter/in von, Stellvertreter/in für, Stellvertretend für, Stellv. für, Stv. für, In Vertretung für, Persönliche Vertretung für, Persönliche Vertretung von, Pers. Vertretung für, Vertritt Mitglied, Vertretenes Mitglied, Vertretene Person, Zu vertretendes Mitglied, Ersatz für, Ersatzmitglied für",
  rank: "Rang, Rangfolge, Reihenfolge, Vertretungsreihenfolge, Listenplatz, Rangplatz, Platz",
  rowNumber:
    "lfd. Nr., lfd Nummer, Sitz, Sitz Nr., Sitznummer, Ziffer, Laufende Nummer, Laufende Nr., Lfd., Nr., Nummer, #, Pos., Pos",
  start:
    "von, ab, seit, Beginn, Start, Mandatsbeginn, Mitgliedschaft seit, Mitgliedschaft von, Mitgliedschaft ab, Mitglied seit, Mitglied von, Mitglied ab, gültig ab, gültig von, Gültigkeit von, Gültigkeit ab, Startdatum, Anfangsdatum, Beginndatum, Datum von, von Datum, Amtsbeginn, Eintritt, Eintrittsdatum, Bestellt ab, Benannt am, Beginn der Mitgliedschaft, Beginn der Amtszeit, Amtszeit von, Amtszeit ab",
  end: "bis, Ende, Mandatsende, Mitgliedschaft bis, Mitglied bis, gültig bis, Gültigkeit bis, Enddatum, Datum bis, bis Datum, Amtsende, Austritt, Austrittsdatum, Bestellt bis, Ausgeschieden am, Ausgeschieden, Ende der Mitgliedschaft, Ende der Amtszeit, Amtszeit bis",
  period:
    "Zeitraum, von-bis, von/bis, von bis, Amtszeit, Mandatszeit, Mandatsdauer, Dauer, Laufzeit, Gültigkeit",
  legislativeTerm: "Wahlperiode, Wahlzeit, Legislaturperiode, Legislatur, WP",
  vote: "Stimmrecht, Stimmberechtigt, Stimmberechtigung, stimmberechtigt/beratend, mit Stimmrecht, Stimme",
  advisory: "beratend, ohne Stimmrecht",
  area: "Bereich, Unterstützungssystem, Unterstützungssysteme, Handlungsfeld, Arbeitsbereich, Fachbereich, Bereich/Gruppe, Personengruppe, Gruppe",
  remark:
    "Bemerkung, Bemerkungen, Anmerkung, Anmerkungen, Hinweis, Hinweise, Notiz, Notizen, Kommentar, Kommentare",
  private: "",
});
