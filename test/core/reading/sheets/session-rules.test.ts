import { sheetFromText } from "../../../support/grid-from-text";
import {
  readDuration,
  readMonth,
  readWeekdays,
} from "../../../../src/core/reading/sheets/session-rules";
import { read } from "../reading-support";

const MEMBERS = sheetFromText("Mitglieder", "Gremium | Name\nKoStAG | Eva Muster");

function rulesOf(text: string) {
  return read(MEMBERS, sheetFromText("Gremien", text));
}

test("a Gremien sheet tells when to meet, in whatever columns it has", () => {
  const { register, findings } = rulesOf(`
    Gremium | Sitze | Sitzungen je Jahr | Wochentage | Uhrzeit | Dauer | frühester Monat | spätester Monat | Mindestabstand | Idealabstand | Tagt vor | Tagt nach | Ladungsfrist
    KoStAG | {2} | {3} | Di, Do | 16:30 Uhr | 2 Stunden | März | 11 | 6 Wochen | {100} | Kreisausschuss (3 Wochen); ABSI | AG 0-6 | 10 Werktage
    AG 0-6 | {1} | {3} | | | | | | | | | | 5 Arbeitstage
  `);
  expect(findings).toEqual([]);
  const [steering, group] = register.rules;
  expect(steering).toMatchObject({ noticeDays: 10, noticeCount: "working" });
  expect(steering?.sessions).toMatchObject({
    weekdays: [2, 4],
    startMinutes: 990,
    durationMinutes: 120,
    firstMonth: 3,
    lastMonth: 11,
    leastDistance: 42,
    idealDistance: 100,
    before: [
      { organization: { shortName: "Kreisausschuss" }, leastDays: 21 },
      { organization: { shortName: "ABSI" }, leastDays: undefined },
    ],
    after: [{ organization: { shortName: "AG 0-6" }, leastDays: undefined }],
  });
  expect(group).toMatchObject({ noticeDays: 5, noticeCount: "office" });
  expect(group?.sessions).toBeUndefined();
});

test("a sheet without such columns says nothing of it", () => {
  const { register } = rulesOf("Gremium | Sitze | Ladungsfrist\nKoStAG | {2} | 14 Tage");
  expect(register.rules[0]).not.toHaveProperty("sessions");
  expect(register.rules[0]).not.toHaveProperty("noticeCount");
});

test.each<[string, number[] | undefined]>([
  ["Di, Do", [2, 4]],
  ["dienstags und donnerstags", [2, 4]],
  ["Mo-Do", [1, 2, 3, 4]],
  ["Montag bis Mittwoch, Freitag", [1, 2, 3, 5]],
  ["Mi", [3]],
  ["die Mitte der Woche", undefined],
  ["Samstag", undefined],
  ["", undefined],
])("weekdays %j are %j", (text, weekdays) => {
  expect(readWeekdays(text)).toEqual(weekdays);
});

test.each<[string | number, number | undefined]>([
  ["2 Stunden", 120],
  ["1,5 h", 90],
  ["90 Minuten", 90],
  [90, 90],
  [2, 120],
  ["lang", undefined],
])("a Dauer of %j is %j minutes", (value, minutes) => {
  expect(readDuration(value)).toBe(minutes);
});

test.each<[string | number, number | undefined]>([
  ["März", 3],
  [3, 3],
  ["12", 12],
  [13, undefined],
  ["Anfang September", undefined],
  ["Sept.", 9],
])("the month %j is %j", (value, month) => {
  expect(readMonth(value)).toBe(month);
});
