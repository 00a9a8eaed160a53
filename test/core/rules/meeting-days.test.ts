import { OPEN_TERM } from "../../../src/core/calendar";
import { findingsOfRegister } from "../../support/marked-codes";
import {
  expectMarkedMeetings,
  meetingRegister,
  theMeetingFinding,
} from "../../support/meeting-table";

const on = (date: string, expected: string) => `
  Gremium | Datum   | erwartet
  KoStAG  | ${date} | ${expected}
`;

/** Wednesday, 12.05.2021, is a day like any other; the Thursday behind it is Christi Himmelfahrt. */
const ORDINARY = "12.05.2021";

describe("meeting-holiday", () => {
  it.each([
    ["13.05.2021", "Christi Himmelfahrt"],
    ["03.06.2021", "Fronleichnam"],
    ["01.11.2021", "Allerheiligen"],
  ])("reports %s and names it", (date, holiday) => {
    expectMarkedMeetings(on(date, "meeting-holiday"));
    expect(theMeetingFinding("meeting-holiday", on(date, "")).facts).toMatchObject({ holiday });
  });

  it("is an error at the cell of the day", () => {
    expect(theMeetingFinding("meeting-holiday", on("03.06.2021", ""))).toMatchObject({
      severity: "error",
      organization: "KoStAG",
      message:
        "KoStAG: Die Sitzung am Donnerstag, 03.06.2021, fällt auf einen gesetzlichen Feiertag (Fronleichnam).",
      facts: { day: "2021-06-03", holiday: "Fronleichnam" },
      places: [{ sheet: "Termine", cell: "B2" }],
    });
  });

  it("says nothing about the days around it, nor about days that only some keep", () => {
    for (const date of ["02.06.2021", "04.06.2021", ORDINARY, "31.10.2022", "11.02.2021"]) {
      expectMarkedMeetings(on(date, ""));
    }
  });

  it("is told beside the vacation that the day lies in", () => {
    expectMarkedMeetings(on("05.04.2021", "meeting-holiday, meeting-vacation"));
  });
});

describe("meeting-weekend", () => {
  it("warns of Saturday and Sunday, not of Friday and Monday", () => {
    expectMarkedMeetings(on("11.06.2021", ""));
    expectMarkedMeetings(on("12.06.2021", "meeting-weekend"));
    expectMarkedMeetings(on("13.06.2021", "meeting-weekend"));
    expectMarkedMeetings(on("14.06.2021", ""));
  });

  it("names the day", () => {
    expect(theMeetingFinding("meeting-weekend", on("12.06.2021", ""))).toMatchObject({
      severity: "warning",
      organization: "KoStAG",
      message: "KoStAG: Die Sitzung am Samstag, 12.06.2021, liegt am Wochenende.",
      facts: { day: "2021-06-12" },
      places: [{ sheet: "Termine", cell: "B2" }],
    });
  });

  it("leaves a holiday on a Saturday or Sunday to the rule about holidays", () => {
    expectMarkedMeetings(on("01.05.2021", "meeting-holiday"));
    expectMarkedMeetings(on("03.10.2027", "meeting-holiday"));
  });
});

describe("meeting-vacation", () => {
  it("warns from the first to the last day, not on the days around", () => {
    expectMarkedMeetings(on("02.07.2021", ""));
    expectMarkedMeetings(on("05.07.2021", "meeting-vacation"));
    expectMarkedMeetings(on("17.08.2021", "meeting-vacation"));
    expectMarkedMeetings(on("18.08.2021", ""));
  });

  it("names the vacation with its days", () => {
    expect(theMeetingFinding("meeting-vacation", on("17.08.2021", ""))).toMatchObject({
      severity: "warning",
      organization: "KoStAG",
      message:
        "KoStAG: Die Sitzung am Dienstag, 17.08.2021, liegt in den Schulferien (Sommerferien, 05.07.2021 bis 17.08.2021).",
      facts: { day: "2021-08-17", vacation: "Sommerferien", from: "2021-07-05", to: "2021-08-17" },
      places: [{ sheet: "Termine", cell: "B2" }],
    });
  });

  it("names a vacation of one day, and one that reaches into the next year", () => {
    expect(theMeetingFinding("meeting-vacation", on("25.05.2021", "")).message).toBe(
      "KoStAG: Die Sitzung am Dienstag, 25.05.2021, liegt in den Schulferien (Pfingstferien, 25.05.2021).",
    );
    expectMarkedMeetings(on("07.01.2022", "meeting-vacation"));
    expectMarkedMeetings(on("10.01.2022", ""));
  });
});

describe("meeting-blocked", () => {
  const blocked = ["11.02.2021–17.02.2021 Weiberfastnacht bis Aschermittwoch"];

  it("warns from the first to the last day, not on the days around", () => {
    expectMarkedMeetings(on("10.02.2021", ""), { blocked });
    expectMarkedMeetings(on("11.02.2021", "meeting-blocked"), { blocked });
    expectMarkedMeetings(on("17.02.2021", "meeting-blocked"), { blocked });
    expectMarkedMeetings(on("18.02.2021", ""), { blocked });
  });

  it("names the occasion with its days and leads to both cells", () => {
    expect(theMeetingFinding("meeting-blocked", on("17.02.2021", ""), { blocked })).toMatchObject({
      severity: "warning",
      organization: "KoStAG",
      message:
        "KoStAG: Die Sitzung am Mittwoch, 17.02.2021, liegt an einem Sperrtermin (Weiberfastnacht bis Aschermittwoch, 11.02.2021 bis 17.02.2021).",
      facts: {
        day: "2021-02-17",
        occasion: "Weiberfastnacht bis Aschermittwoch",
        from: "2021-02-11",
        to: "2021-02-17",
      },
      places: [
        { sheet: "Termine", cell: "B2" },
        { sheet: "Sperrtermine", cell: "A2" },
      ],
    });
  });

  it("takes a row with one day for that day, and does without an occasion", () => {
    const single = { blocked: ["12.05.2021"] };
    expectMarkedMeetings(on("11.05.2021", ""), single);
    expectMarkedMeetings(on("14.05.2021", ""), single);
    expect(theMeetingFinding("meeting-blocked", on(ORDINARY, ""), single).message).toBe(
      "KoStAG: Die Sitzung am Mittwoch, 12.05.2021, liegt an einem Sperrtermin (12.05.2021).",
    );
  });

  it("tells one reason for a day: the one that ends last", () => {
    const several = { blocked: ["12.05.2021 Ausflug", "10.05.2021–14.05.2021 Messe"] };
    expectMarkedMeetings(on(ORDINARY, "meeting-blocked"), several);
    const { facts } = theMeetingFinding("meeting-blocked", on(ORDINARY, ""), several);
    expect(facts).toMatchObject({ occasion: "Messe" });
  });

  it("does not hold a day against the body for which it is kept free", () => {
    const kept = { blocked: ["12.05.2021 Kreistagssitzung"] };
    expectMarkedMeetings(
      `
      Gremium  | Datum      | erwartet
      Kreistag | 12.05.2021 |
      Rat      | 19.05.2021 |
      KoStAG   | 12.05.2021 | meeting-blocked
      tag      | 12.05.2021 | meeting-blocked
      `,
      kept,
    );
  });

  it("says nothing of a Sperrtermin that ends before it begins", () => {
    expectMarkedMeetings(on(ORDINARY, ""), { blocked: ["14.05.2021–10.05.2021 Messe"] });
    const undated = {
      term: OPEN_TERM,
      occasion: "Messe",
      place: { sheet: "Sperrtermine", cell: "A2" },
    };
    const register = { ...meetingRegister(on(ORDINARY, "")), blockedDays: [undated] };
    expect(findingsOfRegister(register)).toEqual([]);
  });
});

describe("vacation-unknown", () => {
  it("hints once for each year outside the table, at the first meeting of it", () => {
    const table = `
      Gremium | Datum      | erwartet
      KoStAG  | 12.03.2031 | vacation-unknown
      AG 0-6  | 11.06.2031 |
      KoStAG  | 10.11.2020 | vacation-unknown
      KoStAG  | 12.05.2021 |
      KoStAG  | 13.03.2030 |
    `;
    expectMarkedMeetings(table);
  });

  it("says for which year and how many meetings", () => {
    const table = `
      Gremium | Datum
      KoStAG  | 12.03.2031
      AG 0-6  | 11.06.2031
    `;
    const found = theMeetingFinding("vacation-unknown", table);
    expect(found).toMatchObject({
      severity: "hint",
      message:
        "Es liegen keine Feriendaten für 2031 vor; 2 Sitzungen wurden nicht mit den Ferien verglichen.",
      facts: { year: 2031, meetings: 2 },
      places: [
        { sheet: "Termine", cell: "B2" },
        { sheet: "Termine", cell: "B3" },
      ],
    });
    expect(found).not.toHaveProperty("organization");
  });

  it("hints at the part of a year that is not fixed yet", () => {
    expectMarkedMeetings(on("06.08.2030", "meeting-vacation"));
    const table = on("07.08.2030", "vacation-unknown");
    expectMarkedMeetings(table);
    expect(theMeetingFinding("vacation-unknown", table).message).toBe(
      "Es liegen keine Feriendaten für 2030 vor (Herbstferien und Weihnachtsferien); 1 Sitzung wurde nicht mit den Ferien verglichen.",
    );
  });

  it("is silent for the days of other years that the table does know", () => {
    expectMarkedMeetings(on("22.12.2020", "vacation-unknown"));
    expectMarkedMeetings(on("23.12.2020", "meeting-vacation"));
    expectMarkedMeetings(on("20.12.2021", ""));
    expectMarkedMeetings(on("19.12.2029", ""));
  });
});

describe("a meeting that is entfallen", () => {
  it("is on no wrong day any more; one that was held still is", () => {
    const table = `
      Gremium | Datum      | Status       | erwartet
      KoStAG  | 03.06.2021 | entfallen    |
      KoStAG  | 12.06.2021 | entfallen    |
      KoStAG  | 06.07.2021 | entfallen    |
      KoStAG  | 19.05.2021 | entfallen    |
      KoStAG  | 12.03.2031 | entfallen    |
      AG 0-6  | 03.06.2021 | durchgeführt | meeting-holiday
      AG 0-6  | 12.06.2021 | eingeladen   | meeting-weekend
      AG 0-6  | 06.07.2021 | geplant      | meeting-vacation
      AG 0-6  | 19.05.2021 |              | meeting-blocked
    `;
    expectMarkedMeetings(table, { blocked: ["19.05.2021 Ausflug"] });
  });
});

describe("a meeting whose day has no cell of its own", () => {
  it("is found at its organization", () => {
    const register = meetingRegister(on("03.06.2021", ""));
    const meetings = register.meetings.map(({ places: { organization }, ...meeting }) => ({
      ...meeting,
      places: { organization },
    }));
    expect(findingsOfRegister({ ...register, meetings })).toMatchObject([
      { code: "meeting-holiday", places: [{ sheet: "Termine", cell: "A2" }] },
    ]);
  });
});

describe("a meeting without a day", () => {
  it("is judged for none", () => {
    expectMarkedMeetings(`
      Gremium | Nr. | Datum | erwartet
      KoStAG  | 1   | ?     |
      KoStAG  | 2   |       |
    `);
  });
});
