import { isoDay } from "../../../src/core/calendar";
import { layOut, printScale, renderText } from "../../../src/core/document";
import { planSessions } from "../../../src/core/planning";
import { scheduleDocument } from "../../../src/core/views";
import { AG_0_6, decision, KOSTAG, meeting, register, rules } from "../planning/register-by-hand";

const AS_OF = isoDay("2021-02-17");

test("the sheet Sitzungsplan shows dates with weekday, deadline and what users typed", () => {
  const plan = planSessions(
    register({
      rules: [rules(KOSTAG, { meetingsPerYear: 2 })],
      consultations: [decision("2021-02-17")],
      meetings: [
        meeting(KOSTAG, "2021-06-09", {
          number: 3,
          startMinutes: 990,
          location: "Kreishaus",
          format: "Präsenz",
          remark: "mit Gästen",
        }),
      ],
    }),
    { year: 2021 },
  );
  expect(renderText(layOut(scheduleDocument(plan, AS_OF, undefined)))).toBe(`Sitzungsplan 2021
Vorgeschlagen werden Termine nach der Entscheidung (Kreistag, 17.02.2021).
Ladungsfrist 14 Kalendertage (Vorgabe des Werkzeugs, bitte an die Geschäftsordnung anpassen)
Nicht vorgeschlagen werden Wochenenden, gesetzliche Feiertage in NRW, Schulferien (Ferienordnung NRW, RdErl. des MSB vom
19.05.2022, zuvor vom 10.11.2014), Sperrtermine, der 24. und der 31. Dezember.
Uhrzeit, Ort, Format, Status und Bemerkung füllen Sie aus: Ihre Einträge bleiben erhalten, wenn der Plan neu geschrieben wird.

Nr.  Gremium  Wochentag   Datum       Uhrzeit    Ort        Format   Einladung bis  Status   Bemerkung
---  -------  ----------  ----------  ---------  ---------  -------  -------------  -------  ----------
  3  KoStAG   Mittwoch    09.06.2021  16:30 Uhr  Kreishaus  Präsenz  26.05.2021     geplant  mit Gästen
  4  KoStAG   Donnerstag  07.10.2021                                 23.09.2021     geplant
`);
});

test("the sheet has ten columns, drop-downs for Format and Status, and fits a landscape page", () => {
  const plan = planSessions(register({ rules: [rules(KOSTAG, { meetingsPerYear: 3 })] }), {
    year: 2022,
  });
  const sheet = layOut(scheduleDocument(plan, AS_OF, "Liste.xlsx"));
  expect(sheet).toMatchObject({ kind: "schedule", name: "Sitzungsplan", orientation: "landscape" });
  expect(sheet.tables).toHaveLength(1);
  expect(sheet.tables[0]).toMatchObject({
    name: "SitzungsplanTabelle",
    columns: [
      "Nr.",
      "Gremium",
      "Wochentag",
      "Datum",
      "Uhrzeit",
      "Ort",
      "Format",
      "Einladung bis",
      "Status",
      "Bemerkung",
    ],
  });
  expect(sheet.choices.map(({ column, choices }) => [column, choices.join(", ")])).toEqual([
    [6, "Präsenz, digital, hybrid"],
    [8, "geplant, eingeladen, durchgeführt, entfallen"],
  ]);
  expect(printScale(sheet.columnWidths, sheet.orientation)).toBe(1);
  expect(sheet.frozenRows).toBe((sheet.repeatedRow ?? NaN) + 1);
});

test("days are real dates, times real times, and a time in words stays text", () => {
  const meetings = [meeting(KOSTAG, "2021-06-09", { startMinutes: 990 })];
  const entries = [rules(KOSTAG, { meetingsPerYear: 1 })];
  const schedule = [
    {
      ...planSessions(register({ rules: entries, meetings }), { year: 2021 }).rows[0]!,
      day: isoDay("2020-05-05"),
      time: "nachmittags",
    },
  ];
  const plan = planSessions(register({ rules: entries, meetings, schedule }), { year: 2021 });
  const cells = [...layOut(scheduleDocument(plan, AS_OF, undefined)).cells];
  const times = cells.filter(({ column, role }) => column === 4 && role !== "head");
  expect(times.map(({ value }) => value)).toEqual([
    { type: "text", text: "nachmittags" },
    { type: "time", minutes: 990 },
  ]);
  expect(cells.filter(({ role }) => role === "date")).toHaveLength(4);
});

test("a Ladungsfrist that somebody gave is named, the default says whose it is", () => {
  const plan = planSessions(
    register({
      rules: [
        rules(KOSTAG, { meetingsPerYear: 1, noticeDays: 1 }),
        rules(AG_0_6, { meetingsPerYear: 1 }),
      ],
    }),
    { year: 2022 },
  );
  const text = renderText(layOut(scheduleDocument(plan, AS_OF, undefined)));
  expect(text).toContain("\nLadungsfrist KoStAG 1 Kalendertag\n");
  expect(text).toContain(
    "\nLadungsfrist AG 0-6 14 Kalendertage (Vorgabe des Werkzeugs, bitte an die Geschäftsordnung anpassen)\n",
  );
});

test("a Ladungsfrist in Werktagen is named as such", () => {
  const given = { meetingsPerYear: 1, noticeDays: 10, noticeCount: "working" } as const;
  const plan = planSessions(register({ rules: [rules(KOSTAG, given)] }), { year: 2022 });
  const text = renderText(layOut(scheduleDocument(plan, AS_OF, undefined)));
  expect(text).toContain("\nLadungsfrist KoStAG 10 Werktage\n");
});

test("a plan without meetings says what to do", () => {
  const plan = planSessions(register(), { year: 2022 });
  expect(renderText(layOut(scheduleDocument(plan, AS_OF, undefined)))).toContain(
    "Für kein Gremium ist angegeben, wie oft es im Jahr tagt.",
  );
});
