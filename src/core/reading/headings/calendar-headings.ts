import { meaningOf, vocabularyOf } from "./vocabulary";

/** What a column of Termine, Beratungsfolge, Sperrtermine or of our own Sitzungsplan tells. */
export type MeetingField =
  | "organization"
  | "number"
  | "day"
  | "time"
  | "endTime"
  | "location"
  | "format"
  | "state"
  | "remark"
  | "noticeBy"
  | "weekday";

export type ConsultationField =
  "organization" | "day" | "authority" | "agendaItem" | "publicity" | "remark";

export type BlockedDaysField = "start" | "end" | "day" | "occasion" | "remark";

const ORGANIZATION =
  "Gremium, Gremien, Gremienname, Name des Gremiums, Ausschuss, Arbeitsgruppe, Organisation, Organization";
const REMARK =
  "Bemerkung, Bemerkungen, Anmerkung, Anmerkungen, Hinweis, Hinweise, Notiz, Kommentar";

const MEETING = vocabularyOf<MeetingField>({
  organization: ORGANIZATION,
  number:
    "Nr., Nummer, lfd. Nr., Sitzungsnr., Sitzungsnummer, Sitzung Nr., Sitzung, Laufende Nummer",
  day: "Datum, Termin, Sitzungstermin, Sitzungsdatum, Sitzung am, Sitzungstag, Tag, Sitzungstermine, Termine",
  time: "Uhrzeit, Zeit, Beginn, Sitzungsbeginn, Uhr, Anfang, von",
  endTime: "Ende, Sitzungsende, bis",
  location:
    "Ort, Sitzungsort, Tagungsort, Raum, Sitzungsraum, Ort/Raum, Veranstaltungsort, Sitzungssaal, Sitzungsstätte",
  format: "Format, Sitzungsformat, Durchführung, Sitzungsform, Art der Sitzung",
  state: "Status, Stand, Sitzungsstatus, Zustand",
  remark: REMARK,
  noticeBy: "Einladung bis, Ladung bis, Einladung spätestens",
  weekday: "Wochentag",
});

const CONSULTATION = vocabularyOf<ConsultationField>({
  organization: `Beratungsfolge, Beratungsgremium, Station, ${ORGANIZATION}`,
  day: "Sitzungstermin, Termin, Sitzung am, Sitzungsdatum, Datum, Sitzung, Sitzungstag, Beratung am",
  authority:
    "Zuständigkeit, Art der Beratung, Beratungsart, Beratungsaktion, Beschlussart, Art der Behandlung",
  agendaItem: "TOP, Tagesordnungspunkt, Nr., lfd. Nr.",
  publicity: "ö/nö, ö / nö, Öffentlichkeit, öffentlich, ö, Öffentlichkeitsstatus",
  remark: `${REMARK}, Status, Ergebnis, Beschluss`,
});

const BLOCKED = vocabularyOf<BlockedDaysField>({
  start: "von, ab, Beginn, Start, Erster Tag, Sperrtermin von",
  end: "bis, Ende, Letzter Tag, Sperrtermin bis",
  day: "Datum, Tag, Termin, Sperrtermin, Sperrtag",
  occasion: "Anlass, Grund, Sperrgrund, Ereignis, Bezeichnung, Veranstaltung",
  remark: REMARK,
});

export const CALENDAR_VOCABULARIES = [MEETING, CONSULTATION, BLOCKED] as const;

export function meetingField(heading: string): MeetingField | undefined {
  return meaningOf(MEETING, heading);
}

export function consultationField(heading: string): ConsultationField | undefined {
  return meaningOf(CONSULTATION, heading);
}

export function blockedDaysField(heading: string): BlockedDaysField | undefined {
  return meaningOf(BLOCKED, heading);
}
