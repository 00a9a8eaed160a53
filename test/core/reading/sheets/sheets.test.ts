import { germanTime } from "../../../../src/core/calendar";
import { sheetFromText } from "../../../support/grid-from-text";
import { codes, dayText, read, readText } from "../reading-support";

const MEMBERS = sheetFromText(
  "Mitglieder",
  "Gremium | Name\nKoStAG | Eva Muster\nAG 12-15 | Eva Muster",
);

test("a Gremien sheet alone gives quotas and rules", () => {
  const { register, findings } = read(
    MEMBERS,
    sheetFromText(
      "Gremien",
      `
      Gremium | Kurzname | Art | Sitze | Vertretung | Entsendet aus | Keine Entsendung | Sitzungen je Jahr | Vorsitz | Geschäftsführung | Moderation | Alter von | Alter bis | Ladungsfrist
      Koordinierungs- und Steuerungsarbeitsgruppe | KoStAG | Steuerungsgruppe | {3} | Rangfolge | ABSI | nein | {4} | Landrat | KI | | | | 14 Tage
      AG 12-15 | | Arbeitsgruppe | 1 | keine | ABSI | ja | | | | Jugendamt | 12 | 15 | {6}
      Ausschuss für Bildung, Schule und Integration | ABSI | Ausschuss | | | | | | | | | | |
    `,
    ),
  );
  expect(findings).toEqual([]);
  expect(register.rulesFrom).toBe("sheet");
  expect(register.quotas).toMatchObject([
    {
      organization: { shortName: "KoStAG" },
      sendingOrganization: { shortName: "ABSI" },
      seats: 3,
      deputyMode: "ranked",
      declined: false,
      place: { sheet: "Gremien", cell: "D2" },
    },
    {
      organization: { shortName: "AG 12-15" },
      seats: 1,
      deputyMode: "none",
      declined: true,
      place: { cell: "D3" },
    },
  ]);
  expect(register.rules).toMatchObject([
    { meetingsPerYear: 4, chair: "Landrat", office: "KI", moderation: "", noticeDays: 14 },
    { moderation: "Jugendamt", ageFrom: 12, ageTo: 15, noticeDays: 6 },
    { organization: { shortName: "ABSI" } },
  ]);
  const at = (column: string) => ({ sheet: "Gremien", cell: `${column}3` });
  expect(register.rules[1]?.cells).toEqual({
    declined: at("G"),
    meetingsPerYear: at("H"),
    chair: at("I"),
    office: at("J"),
    moderation: at("K"),
    ageFrom: at("L"),
    ageTo: at("M"),
  });
  expect(register.organizations.map(({ shortName }) => shortName)).toEqual([
    "KoStAG",
    "AG 12-15",
    "ABSI",
  ]);
  expect(
    register.memberships.every(({ organization }) => register.organizations.includes(organization)),
  ).toBe(true);
});

test("rules keep the cells of the columns that there are; one for both ages", () => {
  const { register } = read(
    MEMBERS,
    sheetFromText("Gremien", "Gremium | Sitze | Alter\nAG 12-15 | 1 | 12 bis 15"),
  );
  const place = { sheet: "Gremien", cell: "C2" };
  expect(register.rules[0]?.cells).toEqual({ ageFrom: place, ageTo: place });
});

test("with a Gremien sheet the paper still lends names, but no seats", () => {
  const found = read(
    sheetFromText(
      "Mitglieder",
      "Gremium | Name\nKoordinierungs- und Steuerungsarbeitsgruppe | Eva Muster\nKreistag | Eva Muster",
    ),
    sheetFromText("Gremien", "Gremium | Sitze | Vertretung\nKoSTAG | 2 | persönlich"),
  );
  expect(found.register.quotas).toHaveLength(1);
  expect(found.register.memberships[0]?.organization).toBe(found.register.quotas[0]?.organization);
  expect(codes(found)).toEqual(["organization-without-quota A3"]);
});

test("Termine are read with days, times, numbers and states", () => {
  const { register, findings } = read(
    MEMBERS,
    sheetFromText(
      "Termine",
      `
      Gremium | Nr. | Datum | Uhrzeit | Ort | Format | Status | Bemerkung
      KoStAG | {1} | {2021-03-01} | 16.30 Uhr | Kreishaus | digital | durchgeführt | gut
      KoStAG | 2. | Mittwoch, den 26.05.2021 | 19:00 Uhr bis 20:00 Uhr | | | abgesagt |
      KoStAG | {3} | {2021-09-01 17:00} | | | | |
    `,
    ),
  );
  expect(
    register.meetings.map(({ organization, number, day, startMinutes, endMinutes, state }) => [
      organization.shortName,
      number,
      dayText(day),
      startMinutes === undefined ? "" : germanTime(startMinutes),
      endMinutes === undefined ? "" : germanTime(endMinutes),
      state,
    ]),
  ).toEqual([
    ["KoStAG", 1, "2021-03-01", "16:30 Uhr", "", "durchgeführt"],
    ["KoStAG", 2, "2021-05-26", "19:00 Uhr", "20:00 Uhr", "entfallen"],
    ["KoStAG", 3, "2021-09-01", "17:00 Uhr", "", undefined],
  ]);
  expect(register.meetings[0]).toMatchObject({
    location: "Kreishaus",
    format: "digital",
    remark: "gut",
    places: { day: { sheet: "Termine", cell: "C2" } },
  });
  expect(findings.map(({ code }) => code)).toEqual(["organization-without-quota"]);
});

test("a number that counts anew each year is none of the running numbers", () => {
  const { register } = read(
    MEMBERS,
    sheetFromText(
      "Termine",
      "Gremium | Nr. | Datum\nKoStAG | 1/2021 | 10.03.2021\nKoStAG | 2021 – 2 | 12.05.2021\nKoStAG | 3. Sitzung | 08.09.2021",
    ),
  );
  expect(register.meetings.map(({ number }) => number)).toEqual([undefined, undefined, 3]);
  expect(register.meetings[0]?.places).not.toHaveProperty("number");
});

test.each([
  ["nicht durchgeführt", "entfallen"],
  ["hat nicht stattgefunden", "entfallen"],
  ["findet nicht statt", "entfallen"],
  ["geplant und nicht abgehalten", "entfallen"],
  ["hat stattgefunden", "durchgeführt"],
])("the state of a meeting „%s“ means %s", (state, expected) => {
  const sheet = sheetFromText(
    "Termine",
    `Gremium | Nr. | Datum | Status\nKoStAG | 1 | 10.03.2021 | ${state}`,
  );
  expect(read(MEMBERS, sheet).register.meetings[0]?.state).toBe(expected);
});

test("dates that cannot be read are reported in Termine too", () => {
  const found = read(
    sheetFromText("Mitglieder", "Gremium | Name\nKoStAG | Eva Muster"),
    sheetFromText("Termine", "Gremium | Nr. | Datum\nKoStAG | 1 | 31.02.2021\nKoStAG | 2 | 15.01."),
  );
  expect(codes(found)).toEqual(["date-unreadable C2", "date-incomplete C3"]);
});

test("a Beratungsfolge keeps its order and says who decides", () => {
  const { register } = read(
    MEMBERS,
    sheetFromText(
      "Vorlage",
      `
      Vorlage SV-10-0089/1
      Beratungsfolge | Sitzungstermin | Zuständigkeit
      Ausschuss für Bildung, Schule und Integration | 21.01.2021 | Vorberatung
      Kreisausschuss | 10.02.2021 |
      Kreistag | 17.02.2021 | Entscheidung
    `,
    ),
  );
  expect(
    register.consultations.map(({ organizationName, day, authoritative }) => [
      organizationName,
      dayText(day),
      authoritative,
    ]),
  ).toEqual([
    ["Ausschuss für Bildung, Schule und Integration", "2021-01-21", false],
    ["Kreisausschuss", "2021-02-10", undefined],
    ["Kreistag", "2021-02-17", true],
  ]);
  expect(register.consultations[1]).toMatchObject({
    place: { cell: "A4" },
    places: { day: { cell: "B4" }, authority: { cell: "C4" } },
  });
  expect(register.paperReference).toBe("SV-10-0089/1");
  expect(register.meetings).toEqual([]);
});

test.each([
  ["Entscheidung", true],
  ["Beratung und Beschlussfassung", true],
  ["Beschluss", true],
  ["abschließende Beratung", true],
  ["Beratung", false],
  ["Vorberatung und Beschlussempfehlung", false],
  ["Kenntnisnahme", false],
  ["Wahl", undefined],
])("a station with „%s“ decides: %s", (authority, expected) => {
  const { register } = read(
    MEMBERS,
    sheetFromText(
      "Vorlage",
      `Beratungsfolge | Sitzungstermin | Zuständigkeit\nKreistag | 17.02.2021 | ${authority}`,
    ),
  );
  expect(register.consultations[0]?.authoritative).toBe(expected);
});

test("Sperrtermine are read, a single day too", () => {
  const { register } = read(
    MEMBERS,
    sheetFromText(
      "Sperrtermine",
      "von | bis | Anlass\n{2021-02-11} | {2021-02-17} | Karneval\n24.12.2021 | | Heiligabend",
    ),
  );
  expect(
    register.blockedDays.map(({ term, occasion }) => [
      dayText(term.start),
      dayText(term.end),
      occasion,
    ]),
  ).toEqual([
    ["2021-02-11", "2021-02-17", "Karneval"],
    ["2021-12-24", "2021-12-24", "Heiligabend"],
  ]);
});

test("what users typed into our Sitzungsplan is kept, and nothing there is judged", () => {
  const { register, findings } = read(
    sheetFromText("Mitglieder", "Gremium | Name\nKoStAG | Eva Muster"),
    sheetFromText(
      "Sitzungsplan",
      `
      Sitzungsplan 2021

      Nr. | Gremium | Wochentag | Datum | Uhrzeit | Ort | Format | Einladung bis | Status | Bemerkung
      {1} | KoStAG | Montag | {2021-03-01} | {16:30} | Kreishaus | hybrid | {2021-02-15} | geplant | Beamer
      {2} | KoStAG | Montag | {2021-06-07} | abends | | | | Quatsch |
    `,
      { mark: "schedule" },
    ),
  );
  expect(register.schedule).toMatchObject([
    {
      organizationName: "KoStAG",
      number: 1,
      time: 990,
      location: "Kreishaus",
      format: "hybrid",
      state: "geplant",
      remark: "Beamer",
    },
    { number: 2, time: "abends", location: undefined, state: "Quatsch" },
  ]);
  expect(dayText(register.schedule[0]?.noticeBy)).toBe("2021-02-15");
  expect(register.meetings).toEqual([]);
  expect(findings).toEqual([]);
});

test("what users typed into our Sitzungsplan is kept to the letter, also in a row of their own", () => {
  const { register } = read(
    sheetFromText(
      "Sitzungsplan",
      `
      Nr. | Gremium | Wochentag | Datum | Uhrzeit | Ort | Format | Einladung bis | Status | Bemerkung
      {1} | KoStAG | Montag | {2021-03-01} | 16:30 Uhr | Saal  1 | | | geplant |
      {2} | KoStAG | Montag | {2021-06-07} | {16:30} | | | | geplant |
      | | | | ab 17 Uhr | Aula | | | | Reserve
    `,
      { mark: "schedule" },
    ),
  );
  expect(register.schedule.map(({ time, location, remark }) => [time, location, remark])).toEqual([
    ["16:30 Uhr", "Saal  1", undefined],
    [990, undefined, undefined],
    ["ab 17 Uhr", "Aula", "Reserve"],
  ]);
});

test("an organization that Excel turned into a date is read back", () => {
  const found = readText(
    "Gremium | Name\n{2018-06-01;mmm-yy} | Eva Muster\n{2021-06-18;d-mmm} | Karl Probe\n0-6 | Ina Zweite",
  );
  expect(found.register.memberships.map(({ organization }) => organization.shortName)).toEqual([
    "AG 6-18",
    "AG 6-18",
    "AG 0-6",
  ]);
});
