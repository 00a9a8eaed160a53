import { isoDay, type YearDay, type YearSession } from "../../../src/core";
import {
  dayLabel,
  judgementText,
  movedText,
  sessionFacts,
  sessionTitle,
} from "../../../src/pane/year/year-texts";

const DAY: YearDay = {
  day: isoDay("2021-06-16"),
  isWeekend: false,
  holiday: undefined,
  vacation: undefined,
  blocked: undefined,
  isVacationUnknown: false,
};

function session(change: Partial<YearSession> = {}): YearSession {
  return {
    key: "KoStAG 2021-06-16",
    organization: "KoStAG",
    number: 4,
    day: isoDay("2021-06-16"),
    noticeBy: isoDay("2021-06-02"),
    time: undefined,
    location: undefined,
    state: "geplant",
    origin: "proposed",
    counts: true,
    place: undefined,
    problems: [],
    why: undefined,
    ...change,
  };
}

test("a day is read out with who meets and what it is", () => {
  const problems = [{ severity: "warning" as const, text: "Am Wochenende." }];
  expect(dayLabel(DAY, [])).toBe("Mittwoch, 16. Juni 2021");
  expect(
    dayLabel({ ...DAY, holiday: "Fronleichnam", vacation: "Sommerferien", blocked: "Wahl" }, [
      session({ problems }),
      session({ organization: "ABSI", number: undefined }),
    ]),
  ).toBe(
    "Mittwoch, 16. Juni 2021, KoStAG, 4. Sitzung (Warnung), ABSI, Sitzung, Fronleichnam, Sommerferien, Sperrtermin: Wahl",
  );
});

test("a session is told with what is known of it", () => {
  expect(sessionTitle(session())).toBe("KoStAG, 4. Sitzung");
  expect(sessionFacts(session({ time: 990, location: "Kreishaus" }))).toBe(
    "Vorschlag · 16:30 Uhr · Kreishaus · Einladung bis 02.06.2021",
  );
  expect(sessionFacts(session({ origin: "fixed", counts: false, state: "entfallen" }))).toBe(
    "aus Termine · entfallen",
  );
});

test("a day is judged in words while it is tried", () => {
  const moved = { session: session(), day: isoDay("2021-07-08") };
  const problems = [
    { severity: "warning" as const, text: "In den Sommerferien (05.07. bis 17.08.2021)." },
  ];
  const words = "Donnerstag, 08.07.2021: ";
  expect(judgementText({ ...moved, problems })).toBe(
    `${words}In den Sommerferien (05.07. bis 17.08.2021).`,
  );
  expect(judgementText({ ...moved, problems: [] })).toBe(`${words}Nichts spricht dagegen.`);
  expect(judgementText({ ...moved, problems: undefined })).toBe(`${words}Der Tag wird geprüft.`);
  expect(judgementText({ ...moved, day: moved.session.day, problems: [] })).toBe(
    "Mittwoch, 16.06.2021: Das ist der bisherige Tag.",
  );
});

test("what became of a move says whether other proposals moved along", () => {
  expect(movedText(session(), false)).toBe("KoStAG, 4. Sitzung ist jetzt am Mittwoch, 16.06.2021.");
  expect(movedText(session(), true)).toContain("Die übrigen Vorschläge wurden neu verteilt.");
});
