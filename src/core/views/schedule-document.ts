import { VACATION_SOURCE, weekdayName, type Day } from "../calendar";
import {
  dateCell,
  noteBlock,
  numberCell,
  sheetDocument,
  tableBlock,
  textCell,
  timeCell,
  titleBlock,
  type DocumentValue,
  type SheetDocument,
} from "../document";
import { noticeText, type SessionPlan } from "../planning";
import type { ScheduledMeeting } from "../register";
import { MEETING_FORMATS, MEETING_STATES } from "./choices";
import { footerText, listed } from "./wording";

/** Together the width of a landscape page. */
const COLUMNS = [
  { heading: "Nr.", width: 5 },
  { heading: "Gremium", width: 14 },
  { heading: "Wochentag", width: 12 },
  { heading: "Datum", width: 11 },
  { heading: "Uhrzeit", width: 9 },
  { heading: "Ort", width: 18 },
  { heading: "Format", width: 10, choices: MEETING_FORMATS },
  { heading: "Einladung bis", width: 12 },
  { heading: "Status", width: 12, choices: MEETING_STATES },
  { heading: "Bemerkung", width: 23 },
];

const SOURCES = `Nicht vorgeschlagen werden Wochenenden, gesetzliche Feiertage in NRW, Schulferien (${VACATION_SOURCE.text}), Sperrtermine, der 24. und der 31. Dezember.`;
const USERS_COLUMNS =
  "Uhrzeit, Ort, Format, Status und Bemerkung füllen Sie aus: Ihre Einträge bleiben erhalten, wenn der Plan neu geschrieben wird.";

/** The sheet "Sitzungsplan": when the organizations meet, and until when to invite. */
export function scheduleDocument(
  plan: SessionPlan,
  asOf: Day,
  source: string | undefined,
): SheetDocument {
  return sheetDocument({
    kind: "schedule",
    name: "Sitzungsplan",
    blocks: [
      titleBlock(`Sitzungsplan ${plan.year}`),
      ...[...plan.notes, ...noticeTexts(plan), SOURCES, USERS_COLUMNS].map(noteBlock),
      tableBlock({
        name: "SitzungsplanTabelle",
        main: true,
        columns: COLUMNS,
        rows: plan.rows.map(cellsOf),
      }),
    ],
    footer: footerText(asOf, source),
  });
}

function cellsOf(row: ScheduledMeeting): DocumentValue[] {
  const { number, organizationName, day, time, location, format, noticeBy, state, remark } = row;
  return [
    numberCell(number),
    textCell(organizationName),
    textCell(day === undefined ? undefined : weekdayName(day)),
    dateCell(day),
    typeof time === "string" ? textCell(time) : timeCell(time),
    textCell(location),
    textCell(format),
    dateCell(noticeBy),
    textCell(state),
    textCell(remark),
  ];
}

/** The default is ours, and says so; a given Ladungsfrist is named with its organization. */
function noticeTexts({ notices }: SessionPlan): string[] {
  const byDefault = notices.filter(({ isDefault }) => isDefault);
  const names = listed(byDefault.map(({ organization }) => organization.shortName));
  const isAll = byDefault.length === notices.length;
  return [
    ...byDefault
      .slice(0, 1)
      .map(
        (notice) =>
          `Ladungsfrist${isAll ? "" : ` ${names}`} ${noticeText(notice)} (Vorgabe des Werkzeugs, bitte an die Geschäftsordnung anpassen)`,
      ),
    ...notices
      .filter(({ isDefault }) => !isDefault)
      .map((notice) => `Ladungsfrist ${notice.organization.shortName} ${noticeText(notice)}`),
  ];
}
